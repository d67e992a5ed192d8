import { AppError, type Role } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import { oncePerRequest } from '#platform/http';
import { bearerTokenOf } from '#platform/tokens';
import type { AccessTokens } from './access-token.ts';
import { hasLeftSince } from './audit-store.ts';
import { findByEmail, findById, findByVersion1Name, findLoggedIn, insertUser, type User } from './store.ts';
import type { Version1Claims, Version1Tokens } from './version-1-token.ts';

/** `familyId` is null for who came without a login of ours: the local developer, and clients with a token of version 1. */
export type Identity = { user: User; familyId: string | null; isVersion1?: true };

export type GuardDeps = {
  db: Db;
  tokens: AccessTokens;
  /** Reads what version 1 signed; undefined where its clients are switched off. */
  version1: Version1Tokens | undefined;
  /** Told of each request that came in by such a token. */
  onVersion1(request: FastifyRequest): void;
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
  const known = deps.tokens.recall(token);
  const old = known ? undefined : await deps.version1?.(token);
  if (old) {
    deps.onVersion1(request);
    return identifyVersion1(deps.db, old);
  }
  const claims = known ?? (await deps.tokens.verify(token));
  const user = await findLoggedIn(deps.db, claims.userId, claims.familyId);
  if (!user) throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has ended. Log in again.' });
  return { user, familyId: claims.familyId };
}

/** A token of version 1 holds until it expires, unless its user has logged out or changed the password here since. */
async function identifyVersion1(db: Db, { subject, email, issuedAt }: Version1Claims): Promise<Identity> {
  const user = await findByVersion1Name(db, subject);
  const isTheirs = user && (email === undefined || email === user.email.toLowerCase());
  if (!isTheirs || (await hasLeftSince(db, user.id, issuedAt)))
    throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session of version 1 has ended. Log in again.' });
  return { user, familyId: null, isVersion1: true };
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
