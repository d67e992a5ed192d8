import type { Db } from '@toolboxai/database';
import type { Http } from '#platform/http';
import { createAccessTokens, type TokenOptions } from './access-token.ts';
import { createGuard, type Guard } from './guard.ts';
import { authRoutes } from './routes.ts';

export { type CreatedUser, createFirstTeacher, createUser } from './create-user.ts';
export type { Guard, Identity } from './guard.ts';
export type { User } from './store.ts';

export type AuthOptions = TokenOptions & { refreshDays: number; skip: boolean };

/** Who someone is and what lets them in. */
export function createAuth(deps: { db: Db; options: AuthOptions }): { guard: Guard; routes: (http: Http) => void } {
  const tokens = createAccessTokens(deps.options);
  const guard = createGuard({ db: deps.db, tokens, skip: deps.options.skip });
  return {
    guard,
    routes: (http) =>
      authRoutes(http, { db: deps.db, tokens, refreshDays: deps.options.refreshDays, skip: deps.options.skip, guard }),
  };
}
