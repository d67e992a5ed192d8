import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { AppError } from '@toolboxai/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Addresses of the API: a miss there is a problem, never the page. */
const apiPrefixes = ['/api/', '/apps/', '/app/', '/auth/', '/agents/', '/pusher/', '/health', '/metrics', '/docs', '/openapi.json', '/mcp', '/ws/'];

/** Serves the built dashboard at `/`, and its page for every address that the page itself routes. */
export async function servePages(http: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(path.join(root, 'index.html'))) return;
  await http.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (reply, file) => {
      // Vite names files below assets/ by their content.
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return reply.sendFile('index.html');
    throw new AppError('NOT_FOUND', { publicMessage: `There is nothing at ${request.method} ${request.url.split('?')[0]}.` });
  });
}

const isPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  (request.headers.accept ?? '').includes('text/html') &&
  !apiPrefixes.some((prefix) => request.url.startsWith(prefix));
