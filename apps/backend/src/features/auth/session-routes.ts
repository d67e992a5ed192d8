import { changePasswordSchema, endedSessionsSchema, loginSessionsSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import { changePassword } from './change-password.ts';
import { endOtherSessions, endSession, listSessions } from './end-sessions.ts';
import { type AuthRouteDeps, originOf } from './routes.ts';

const tags = ['auth'];
const security = [{ bearer: [] }];

/** What people do with their own logins. */
export function sessionRoutes(http: Http, deps: AuthRouteDeps): void {
  const { db, guard } = deps;
  const onRequest = guard.before();

  http.get(
    '/api/v1/auth/sessions',
    {
      onRequest,
      schema: { tags, security, summary: 'Where I am logged in', response: { 200: loginSessionsSchema, ...problems(401) } },
    },
    async (request) => ({ items: await listSessions(db, await guard(request)) }),
  );

  http.delete(
    '/api/v1/auth/sessions',
    {
      onRequest,
      schema: { tags, security, summary: 'End all my other logins', response: { 200: endedSessionsSchema, ...problems(401) } },
    },
    async (request) => ({ ended: await endOtherSessions(db, await guard(request), originOf(request)) }),
  );

  http.delete(
    '/api/v1/auth/sessions/:id',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'End one of my logins',
        params: z.object({ id: z.guid() }),
        response: { 204: z.null(), ...problems(401, 404, 422) },
      },
    },
    async (request, reply) => {
      await endSession(db, await guard(request), request.params.id, originOf(request));
      return reply.status(204).send(null);
    },
  );

  http.post(
    '/api/v1/auth/password',
    {
      onRequest,
      schema: {
        tags,
        security,
        summary: 'Change my password, and end all my other logins',
        body: changePasswordSchema,
        response: { 204: z.null(), ...problems(401, 403, 409, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      await changePassword(deps, await guard(request), request.body, originOf(request));
      return reply.status(204).send(null);
    },
  );
}
