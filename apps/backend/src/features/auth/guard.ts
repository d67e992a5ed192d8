import { AppError, type Role } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import { oncePerRequest } from '#platform/http';
import { bearerTokenOf } from '#platform/tokens';
import type { AccessTokens } from './access-token.ts';
import { findByEmail, findById, insertUser, isFamilyAlive, type User } from './store.ts';

export type Identity = { user: User; familyId: string | null };

export type GuardDeps = {
  db: Db;
  tokens: AccessTokens;
  /** SKIP_AUTH: whoever comes without a token is the local developer, an admin. */
  skip: boolean;
};

export type Guard = {
  /** Answers who asks, or throws UNAUTHENTICATED or, where `allowed` names roles and theirs is none of them, FORBIDDEN. */
  (request: FastifyRequest, ...allowed: Role[]): Promise<Identity>;
  /** The same as a hook: a route that has it looks at nothing of a request before it knows whose it is. */
  before(...allowed: Role[]): (request: FastifyRequest) => Promise<void>;
  /** Whether a user, who asked for something that is done later, is an administrator then. */
  isAdmin(userId: string): Promise<boolean>;
};

export function createGuard(deps: GuardDeps): Guard {
  const whoAsks = oncePerRequest((request) => identify(deps, request));
  const guard = async (request: FastifyRequest, ...allowed: Role[]): Promise<Identity> => {
    const identity = await whoAsks(request);
    if (allowed.length > 0 && !allowed.includes(identity.user.role))
      throw new AppError('FORBIDDEN', { publicMessage: `This is for ${allowed.join(' or ')}; you are ${identity.user.role}.` });
    return identity;
  };
  const before =
    (...allowed: Role[]) =>
    async (request: FastifyRequest): Promise<void> => {
      await guard(request, ...allowed);
    };
  const isAdmin = async (userId: string): Promise<boolean> => (await findById(deps.db, userId))?.role === 'admin';
  return Object.assign(guard, { before, isAdmin });
}

async function identify(deps: GuardDeps, request: FastifyRequest): Promise<Identity> {
  const token = bearerTokenOf(request.headers.authorization);
  if (token === undefined) {
    if (deps.skip) return { user: await localDeveloper(deps.db), familyId: null };
    throw new AppError('UNAUTHENTICATED', {
      publicMessage: 'Send an access token: "Authorization: Bearer …". POST /api/v1/auth/login gives one.',
    });
  }
  const claims = await deps.tokens.verify(token);
  const user = (await isFamilyAlive(deps.db, claims.familyId)) ? await findById(deps.db, claims.userId) : undefined;
  if (!user) throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has ended. Log in again.' });
  return { user, familyId: claims.familyId };
}

const developerEmail = 'developer@localhost';

async function localDeveloper(db: Db): Promise<User> {
  const found = await findByEmail(db, developerEmail);
  if (found) return found.user;
  // Without a password nobody can log in as the developer.
  const made = await insertUser(db, { email: developerEmail, role: 'admin', passwordHash: null });
  const user = made ?? (await findByEmail(db, developerEmail))?.user;
  if (!user) throw new AppError('INTERNAL', { publicMessage: 'The local developer could not be set up.' });
  return user;
}
