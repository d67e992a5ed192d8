import { AppError, type BreakerView, breakerSchema, breakersSchema } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import type { Log } from '#platform/log';
import type { Breaker, Breakers } from '#platform/resilience';
import { listOtherBreakers } from './breaker-store.ts';

export type BreakerRouteDeps = { db: Db; log: Log; guard: Guard; breakers: Breakers; instance: string };

const path = '/api/v1/system/circuit-breakers';
const tags = ['system'];
const security = [{ bearer: [] }];
const params = z.object({ name: z.string().min(1).max(60) });

/** What each service outside is like, as calls to it went; and the switch to leave one alone. */
export function breakerRoutes(http: Http, { db, log, guard, breakers, instance }: BreakerRouteDeps): void {
  const onRequest = guard.before('admin');

  http.get(
    path,
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'The circuit breakers of this server, and what the others wrote down',
        response: { 200: breakersSchema, ...problems(401, 403) },
      },
    },
    async () => {
      const others = await listOtherBreakers(db, instance);
      return {
        instance,
        items: breakers.list().map(toView),
        others: others.map(({ changedAt, ...row }) => ({ ...row, changed_at: changedAt.toISOString() })),
      };
    },
  );

  const change = (verb: 'trip' | 'reset', summary: string): void => {
    http.post(
      `${path}/:name/${verb}`,
      {
        onRequest,
        schema: { tags, security, summary, params, response: { 200: breakerSchema, ...problems(401, 403, 404, 422) } },
      },
      async (request) => {
        const breaker = requireBreaker(breakers, request.params.name);
        breaker[verb]();
        log.warn({ breaker: breaker.name, verb, user_id: await idOf(request) }, 'an admin switched a breaker');
        return toView(breaker);
      },
    );
  };
  const idOf = async (request: FastifyRequest): Promise<string> => (await guard(request)).user.id;

  change('trip', 'Leave a service alone until the breaker is reset; this server only');
  change('reset', 'Call a service again, whatever happened; this server only');
}

function requireBreaker(breakers: Breakers, name: string): Breaker {
  const found = breakers.find(name);
  if (found) return found;
  const known = breakers.list().map((breaker) => breaker.name);
  throw new AppError('NOT_FOUND', { publicMessage: `There is no breaker "${name}" on this server.`, suggestions: known });
}

function toView(breaker: Breaker): BreakerView {
  const { state, failures, openUntil } = breaker.snapshot();
  return {
    name: breaker.name,
    state,
    failures,
    failure_threshold: breaker.options.failureThreshold,
    timeout_seconds: breaker.options.timeoutSeconds,
    retry_at: openUntil === null ? null : new Date(openUntil).toISOString(),
  };
}
