import type { TokenPair } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import type { Http } from '#platform/http';
import type { Log } from '#platform/log';
import { runHourly } from '#platform/schedule';
import { createAccessTokens, type TokenOptions } from './access-token.ts';
import { auditRoutes } from './audit-routes.ts';
import { createBulkhead } from './bulkhead.ts';
import { createGuard, type Guard } from './guard.ts';
import type { LoginLimit } from './limit-logins.ts';
import { createPasswords } from './passwords.ts';
import { type AuthRouteDeps, authRoutes, type LoginForm, logInByForm, originOf } from './routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { findBcryptAlone } from './store.ts';
import { sweepSessions } from './sweep-sessions.ts';
import { createVersion1Tokens } from './version-1-token.ts';

export { type CreatedUser, createFirstTeacher, createUser } from './create-user.ts';
export type { Guard, Identity } from './guard.ts';
export { type LoginLimit, limitLogins } from './limit-logins.ts';
export { resetPassword } from './reset-password.ts';
export type { User } from './store.ts';

export type AuthOptions = TokenOptions & {
  refreshDays: number;
  skip: boolean;
  /** Whether what version 1 signed with the same secret still lets in. */
  version1: boolean;
};

export type AuthDeps = { db: Db; log: Log; limit: LoginLimit; options: AuthOptions };

export type Auth = {
  guard: Guard;
  routes(http: Http): void;
  /** Signs in with what a form of version 1 sent. */
  logIn(form: LoginForm, request: FastifyRequest): Promise<TokenPair>;
  /** Tells of each request that came in by a token of version 1. */
  onVersion1Token(listener: (request: FastifyRequest) => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Hashing runs on four threads that files and name look-ups wait for as well: two are left to them. */
const hashing = { atOnce: 2, waiting: 100, waitMs: 5_000 };

/** Who someone is and what lets them in. */
export function createAuth({ db, log, limit, options }: AuthDeps): Auth {
  const tokens = createAccessTokens(options);
  const version1 = options.version1 ? createVersion1Tokens(options) : undefined;
  const listeners: ((request: FastifyRequest) => void)[] = [];
  const onVersion1 = (request: FastifyRequest): void => {
    for (const listener of listeners) listener(request);
  };
  const guard = createGuard({ db, tokens, version1, onVersion1, skip: options.skip });
  const passwords = createPasswords({ bulkhead: createBulkhead(hashing), findBcryptAlone: () => findBcryptAlone(db) });
  const sweeping = runHourly(
    (signal) => sweepSessions(db, signal),
    (error) => log.warn({ err: error }, 'sweeping of sessions interrupted'),
  );
  const deps: AuthRouteDeps = { db, tokens, passwords, limit, guard, refreshDays: options.refreshDays, skip: options.skip };
  return {
    guard,
    routes(http) {
      authRoutes(http, deps);
      sessionRoutes(http, deps);
      auditRoutes(http, deps);
    },
    onVersion1Token: (listener) => void listeners.push(listener),
    logIn: (form, request) => logInByForm(deps, form, originOf(request)),
    async start() {
      sweeping.start();
    },
    stop: () => sweeping.stop(),
  };
}
