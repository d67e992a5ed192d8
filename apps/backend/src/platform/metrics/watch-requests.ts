import type { AppError } from '@toolboxai/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { classOf, type RouteClass } from '#platform/limits';
import type { Log } from '#platform/log';
import { bearerTokenOf } from '#platform/tokens';
import type { Metrics } from './create-metrics.ts';

export type RequestWatch = {
  /** From here on each request is timed. Before other hooks, so that theirs counts as well. */
  begin(http: FastifyInstance, log: Log): void;
  /** Each error that became a reply. */
  refused(error: AppError): void;
};

/** Reads answer within milliseconds; a lesson is waited for, up to a minute. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Counts and times requests by their kind, as limits tell kinds apart, and never by address, id or path. */
export function watchRequests(metrics: Metrics): RequestWatch {
  const count = metrics.count('toolboxai_http_requests_total', 'Requests answered, or broken off by who asked', [
    'class',
    'status',
  ]);
  const time = metrics.time('toolboxai_http_request_duration_seconds', 'Time until the answer was sent', ['class'], buckets);
  const problem = metrics.count('toolboxai_problems_total', 'Errors that were answered, by code', ['code']);
  const limited = metrics.count('toolboxai_requests_limited_total', 'Requests refused by a limit or for overload', ['limit']);
  let underWay = 0;
  metrics.gauge('toolboxai_http_requests_under_way', 'Requests that are not answered yet', () => [{ value: underWay }]);

  return {
    begin(http, log) {
      http.addHook('onRequest', async (request, reply) => {
        const start = performance.now();
        underWay += 1;
        // Also where the connection breaks off.
        reply.raw.once('close', () => {
          underWay -= 1;
          const seconds = (performance.now() - start) / 1000;
          const [kind, status] = [kindOf(request), statusOf(reply)];
          count({ class: kind, status });
          time({ class: kind }, seconds);
          log.debug({ request_id: request.id, method: request.method, route: routeOf(request), status, seconds }, 'request');
        });
      });
    },
    refused({ code, context }) {
      problem({ code });
      if (code === 'OVERLOADED') limited({ limit: 'overload' });
      if (code === 'RATE_LIMITED') limited({ limit: typeof context.limit === 'string' ? context.limit : 'other' });
    },
  };
}

const statusOf = ({ raw }: FastifyReply): string => (raw.writableFinished ? String(raw.statusCode) : 'broken off');

/** As it was declared: a path may hold ids and codes, a query tokens. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

type Kind = RouteClass | 'health' | 'metrics' | 'rest' | 'mcp' | 'page';

const watching = /^\/(health|metrics)(\/|\?|$)/;

function kindOf(request: FastifyRequest): Kind {
  const path = request.url.split('?')[0] ?? '/';
  const watched = watching.exec(path)?.[1];
  if (watched !== undefined) return watched === 'health' ? 'health' : 'metrics';
  if (path.startsWith('/apps/')) return 'rest';
  // Streams that stay open for as long as a client likes.
  if (path === '/mcp') return 'mcp';
  return classOf(request.method, path, claimOf(request)) ?? 'page';
}

/** Who it says it is: nothing is counted for one caller here, so that nobody has to prove it. */
function claimOf(request: FastifyRequest): { kind: 'user' | 'seat' | 'roblox'; id: string } | undefined {
  const token = bearerTokenOf(request.headers.authorization);
  if (token === undefined) return undefined;
  const kind = (['seat', 'roblox'] as const).find((each) => token.startsWith(`${each}_`));
  return { kind: kind ?? 'user', id: '' };
}
