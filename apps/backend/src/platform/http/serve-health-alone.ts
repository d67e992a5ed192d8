import { AppError } from '@toolboxai/contracts';
import type { FastifyInstance } from 'fastify';

const watched = /^\/(health|metrics)(\/|\?|$)/;

/** For a server that does tasks for others: it is watched like any other, and serves nothing else. */
export function serveHealthAlone(http: FastifyInstance): void {
  http.addHook('onRequest', async (request) => {
    if (watched.test(request.url)) return;
    throw new AppError('NOT_FOUND', {
      publicMessage: 'This server is a worker (SERVER_ROLE=worker): it does tasks and serves /health alone. Ask an api server.',
    });
  });
}
