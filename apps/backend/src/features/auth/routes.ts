import { AppError, loginRequestSchema, meSchema, refreshRequestSchema, tokenPairSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import type { Guard } from './guard.ts';
import { logIn, logOut, refreshSession, type SessionDeps } from './sessions.ts';

const tags = ['auth'];
const security = [{ bearer: [] }];

export function authRoutes(http: Http, deps: SessionDeps & { guard: Guard }): void {
  http.post(
    '/api/v1/auth/login',
    { schema: { tags, summary: 'Log in', body: loginRequestSchema, response: { 200: tokenPairSchema, ...problems(401, 422) } } },
    async ({ body, headers }) => {
      const email = body.email ?? body.username;
      if (!email) throw new AppError('VALIDATION_FAILED', { publicMessage: 'Send email and password.', errors: [{ path: 'email', message: 'is required' }] });
      return logIn(deps, email, body.password, headers['user-agent']);
    },
  );

  http.post(
    '/api/v1/auth/refresh',
    { schema: { tags, summary: 'Exchange a refresh token for a new pair', body: refreshRequestSchema, response: { 200: tokenPairSchema, ...problems(401, 422) } } },
    async ({ body, headers }) => refreshSession(deps, body.refresh_token, headers['user-agent']),
  );

  http.post(
    '/api/v1/auth/logout',
    { schema: { tags, summary: 'End this login', security, response: { 204: z.null(), ...problems(401) } } },
    async (request, reply) => {
      const { familyId } = await deps.guard(request);
      if (familyId) await logOut(deps, familyId);
      return reply.status(204).send(null);
    },
  );

  http.get(
    '/api/v1/auth/me',
    { schema: { tags, summary: 'Who am I', security, response: { 200: meSchema, ...problems(401) } } },
    async (request) => (await deps.guard(request)).user,
  );
}
