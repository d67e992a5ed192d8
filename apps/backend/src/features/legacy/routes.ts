import {
  type Content,
  legacyCallsSchema,
  legacyGeneratedSchema,
  legacyGenerateSchema,
  loginRequestSchema,
  type TokenPair,
  tokenPairSchema,
} from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { AgentService } from '#features/agents';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import { answerOrder } from './answer-order.ts';
import { deprecationHeaders } from './deprecation-headers.ts';
import { listCalls, readQuietDays } from './store.ts';
import { translateOrder } from './translate-order.ts';

export type LegacyRouteDeps = {
  db: Db;
  guard: Guard;
  agents: Pick<AgentService, 'execute' | 'waitForEnd'>;
  /** `POST /api/v1/auth/login`, as a function. */
  logIn(form: z.infer<typeof loginRequestSchema>, request: FastifyRequest): Promise<TokenPair>;
  readContent(owner: string | null, id: string): Promise<Content>;
  onCall(route: string, userAgent: string | undefined): void;
  /** Writes down the calls of the last seconds. */
  writeCalls(): Promise<void>;
  sunset: Date;
};

const tags = ['version 1'];
const security = [{ bearer: [] }];

/** Version 1 answered when the lesson was made; a proxy's patience is the limit. */
const longestWaitMs = 55_000;
/** Days without a call after which nobody is likely to come again: a month holds every weekly and monthly job. */
const quietDays = 30;

export function legacyRoutes(http: Http, deps: LegacyRouteDeps): void {
  /** Says that the endpoint goes, also where the call is refused, and counts who still comes. */
  const deprecate = (route: string, successor: string) => {
    const headers = deprecationHeaders(deps.sunset, successor);
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      reply.headers(headers);
      deps.onCall(route, request.headers['user-agent']);
    };
  };

  http.post(
    '/auth/login',
    {
      onRequest: deprecate('POST /auth/login', '/api/v1/auth/login'),
      schema: {
        tags,
        deprecated: true,
        summary: 'Log in, as version 1 did: use /api/v1/auth/login',
        body: loginRequestSchema,
        response: { 200: tokenPairSchema, ...problems(401, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return deps.logIn(request.body, request);
    },
  );

  http.post(
    '/agents/generate',
    {
      onRequest: [deprecate('POST /agents/generate', '/api/v1/agents/execute'), deps.guard.before('admin', 'teacher')],
      schema: {
        tags,
        security,
        deprecated: true,
        summary: 'Have a lesson made, as version 1 did: use /api/v1/agents/execute',
        body: legacyGenerateSchema,
        response: { 200: legacyGeneratedSchema, 202: legacyGeneratedSchema, ...problems(401, 403, 409, 422, 502, 503, 504) },
      },
    },
    async (request, reply) => {
      const { user } = await deps.guard(request, 'admin', 'teacher');
      const task = await deps.agents.execute({ ...translateOrder(request.body), userId: user.id });
      const seen = await deps.agents.waitForEnd(task, longestWaitMs);
      const answer = await answerOrder(seen, (id) => deps.readContent(user.id, id));
      const told = { ...answer, timestamp: new Date().toISOString(), request_id: request.id };
      return reply.status(answer.content ? 200 : 202).send(told);
    },
  );

  http.get(
    '/api/v1/system/legacy',
    {
      onRequest: deps.guard.before('admin'),
      schema: {
        tags: ['system'],
        security,
        summary: 'Who still calls what version 1 had, and whether it is safe to stop it',
        response: { 200: legacyCallsSchema, ...problems(401, 403) },
      },
    },
    async () => {
      await deps.writeCalls();
      const [calls, quiet] = await Promise.all([listCalls(deps.db), readQuietDays(deps.db)]);
      const items = calls.map(({ first_seen_at, last_seen_at, ...call }) => ({
        ...call,
        first_seen_at: first_seen_at.toISOString(),
        last_seen_at: last_seen_at.toISOString(),
      }));
      return { items, sunset: deps.sunset.toISOString(), quiet_days: quiet, safe_to_stop: quiet === null || quiet >= quietDays };
    },
  );
}
