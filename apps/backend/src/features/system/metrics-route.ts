import { timingSafeEqual } from 'node:crypto';
import { AppError } from '@toolboxai/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import type { Metrics } from '#platform/metrics';
import { bearerTokenOf, hashToken } from '#platform/tokens';

export type MetricsRouteDeps = { metrics: Pick<Metrics, 'text' | 'contentType'>; token: string | undefined };

/**
 * `/metrics`, for Prometheus. With METRICS_TOKEN whoever carries it may read; without, whoever asks from this machine itself, but
 * not through a proxy on it: that one asks for others.
 */
export function metricsRoute(http: Http, { metrics, token }: MetricsRouteDeps): void {
  http.get(
    '/metrics',
    {
      onRequest: async (request) => allow(request, token),
      schema: {
        tags: ['system'],
        summary: 'Figures for Prometheus, in its text format',
        security: [{ metrics: [] }],
        response: { 200: z.string(), ...problems(401, 403) },
      },
    },
    async (_request, reply) =>
      reply
        .header('content-type', metrics.contentType)
        .header('cache-control', 'no-store')
        .serializer((payload: string) => payload)
        .send(await metrics.text()),
  );
}

function allow(request: FastifyRequest, token: string | undefined): void {
  if (token === undefined) {
    if (isFromHere(request)) return;
    throw new AppError('FORBIDDEN', {
      publicMessage: 'Without METRICS_TOKEN, /metrics answers only on the machine itself. Set it, and send it as a bearer token.',
    });
  }
  const given = bearerTokenOf(request.headers.authorization);
  // Hashes are of one length, and how long comparing them takes tells nothing.
  if (given !== undefined && timingSafeEqual(hashToken(given), hashToken(token))) return;
  throw new AppError('UNAUTHENTICATED', { publicMessage: 'Send METRICS_TOKEN: "Authorization: Bearer …".' });
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const isFromHere = ({ raw, headers }: FastifyRequest): boolean =>
  loopback.test(raw.socket.remoteAddress ?? '') && forwarding.every((name) => headers[name] === undefined);
