import {
  AppError,
  loginRequestSchema,
  meSchema,
  refreshRequestSchema,
  signInSchema,
  type TokenPair,
  tokenPairSchema,
} from '@toolboxai/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import type { Origin } from './audit.ts';
import type { Guard } from './guard.ts';
import { logIn, logOut, logOutByToken, refreshSession, type SessionDeps } from './sessions.ts';

const tags = ['auth'];
const security = [{ bearer: [] }];

export type AuthRouteDeps = SessionDeps & { guard: Guard; skip: boolean };

export const originOf = ({ ip, headers }: FastifyRequest): Origin => ({ address: ip, userAgent: headers['user-agent'] });

export type LoginForm = z.infer<typeof loginRequestSchema>;

/** Signs in with what a form sent: `username` is the email, as OAuth2 password forms call it. */
export async function logInByForm(deps: SessionDeps, form: LoginForm, from: Origin): Promise<TokenPair> {
  const email = form.email ?? form.username;
  if (email) return logIn(deps, { email, password: form.password }, from);
  throw new AppError('VALIDATION_FAILED', {
    publicMessage: 'Send email and password.',
    errors: [{ path: 'email', message: 'is required' }],
  });
}

/** No cache on the way, nor the browser's own, keeps tokens. */
const forgetSecrets = (reply: FastifyReply): void => void reply.header('cache-control', 'no-store');

export function authRoutes(http: Http, deps: AuthRouteDeps): void {
  http.get(
    '/api/v1/auth/sign-in',
    { schema: { tags, summary: 'Whether a login is needed here', response: { 200: signInSchema } } },
    async () => ({ login_required: !deps.skip }),
  );

  http.post(
    '/api/v1/auth/login',
    {
      schema: {
        tags,
        summary: 'Log in',
        body: loginRequestSchema,
        response: { 200: tokenPairSchema, ...problems(401, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      forgetSecrets(reply);
      return logInByForm(deps, request.body, originOf(request));
    },
  );

  http.post(
    '/api/v1/auth/refresh',
    {
      schema: {
        tags,
        summary: 'Exchange a refresh token for a new pair',
        body: refreshRequestSchema,
        response: { 200: tokenPairSchema, ...problems(401, 422, 429) },
      },
    },
    async (request, reply) => {
      forgetSecrets(reply);
      return refreshSession(deps, request.body.refresh_token, originOf(request));
    },
  );

  http.post(
    '/api/v1/auth/logout',
    {
      schema: {
        tags,
        summary: 'End this login, by its refresh token or its access token',
        body: refreshRequestSchema.nullish(),
        response: { 204: z.null(), ...problems(401, 422) },
      },
    },
    async (request, reply) => {
      if (request.body) await logOutByToken(deps, request.body.refresh_token, originOf(request));
      else await logOut(deps, await deps.guard(request), originOf(request));
      return reply.status(204).send(null);
    },
  );

  http.get(
    '/api/v1/auth/me',
    { schema: { tags, summary: 'Who am I', security, response: { 200: meSchema, ...problems(401) } } },
    async (request) => (await deps.guard(request)).user,
  );
}
