import { randomBytes, randomUUID } from 'node:crypto';
import { AppError, type TokenPair } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import { hashToken } from '#platform/tokens';
import type { AccessTokens } from './access-token.ts';
import { audit, type Origin } from './audit.ts';
import type { Identity } from './guard.ts';
import type { LoginLimit } from './limit-logins.ts';
import { type Passwords, stillCounts } from './passwords.ts';
import {
  findByEmail,
  findById,
  insertSession,
  type KnownUser,
  lockPassword,
  lockSession,
  lockUser,
  markRotated,
  revokeFamily,
  storePassword,
  type User,
} from './store.ts';
import { withTry } from './with-try.ts';

export type SessionDeps = { db: Db; tokens: AccessTokens; passwords: Passwords; limit: LoginLimit; refreshDays: number };

export type Credentials = { email: string; password: string };

/** Signs in. The same answer, after the same work, for an unknown email as for a wrong password. */
export async function logIn(deps: SessionDeps, { email, password }: Credentials, from: Origin): Promise<TokenPair> {
  const who = { address: from.address, account: email.toLowerCase() };
  const attempt = async () => {
    const known = await findByEmail(deps.db, email);
    const match = await deps.passwords.check(known?.stored ?? null, password);
    return { known, pair: known && match && (await open(deps, known, match, from)) };
  };
  const { known, pair } = await withTry(deps.limit, who, attempt, (outcome) => Boolean(outcome.pair));
  if (pair) return pair;
  await audit(deps.db, { action: 'login', outcome: 'failure', actorId: null, target: known?.user.id ?? null }, from);
  throw new AppError('INVALID_CREDENTIALS', { publicMessage: 'Email or password is wrong. Check both and try again.' });
}

type Matched = NonNullable<Awaited<ReturnType<Passwords['check']>>>;

/** Undefined where the password was changed, or the user switched off, while it was checked. */
async function open(deps: SessionDeps, { user }: KnownUser, { proof, rehashed }: Matched, from: Origin) {
  return deps.db.transaction(async (tx) => {
    const stored = await lockPassword(tx, user.id);
    if (!stored || !stillCounts(stored, proof)) return undefined;
    if (rehashed !== null) await storePassword(tx, user.id, { ...stored, argon2id: rehashed, bcryptSeen: stored.bcrypt });
    const pair = await issuePair(deps, tx, user, randomUUID(), from);
    await audit(tx, { action: 'login', outcome: 'success', actorId: user.id, target: user.id }, from);
    return pair;
  });
}

/**
 * Exchanges a refresh token for a new pair. A token works once; for ten seconds it may come again (two tabs, a lost
 * answer), after that it counts as stolen and ends every session of its login.
 */
export async function refreshSession(deps: SessionDeps, refreshToken: string, from: Origin): Promise<TokenPair> {
  const tokenHash = hashToken(refreshToken);
  const who = { address: from.address, account: tokenHash.toString('hex') };
  const attempt = () => deps.db.transaction((tx) => rotate(deps, tx, tokenHash, from));
  const outcome = await withTry(deps.limit, who, attempt, (rotated) => typeof rotated === 'object');
  if (outcome === 'ended') throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has ended. Log in again.' });
  if (outcome === 'reused')
    throw new AppError('TOKEN_REUSED', {
      publicMessage: 'This session was used from two places, so it was ended. Log in again.',
    });
  return outcome;
}

async function rotate(
  deps: SessionDeps,
  tx: Transaction,
  tokenHash: Buffer,
  from: Origin,
): Promise<TokenPair | 'ended' | 'reused'> {
  const session = await lockSession(tx, tokenHash);
  if (!session || session.revoked || session.expired) return 'ended';
  if (session.rotated && !session.rotated_lately) {
    await revokeFamily(tx, session.family_id, 'refresh token used again');
    await audit(tx, { action: 'refresh_reuse', outcome: 'failure', actorId: null, target: session.user_id }, from);
    return 'reused';
  }
  const user = await findById(tx, session.user_id);
  if (!user) return 'ended';
  await markRotated(tx, session.id);
  return issuePair(deps, tx, user, session.family_id, from);
}

/** Ends a login. Version 1's has no record of its own: all its tokens so far end with it. The local developer has none. */
export async function logOut(deps: SessionDeps, who: Identity, from: Origin): Promise<void> {
  const { user, familyId, isVersion1 } = who;
  if (isVersion1) await audit(deps.db, { action: 'logout', outcome: 'success', actorId: user.id, target: user.id }, from);
  if (familyId === null) return;
  await deps.db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    await end(tx, user.id, familyId, from);
  });
}

/** Ends the login that a refresh token belongs to, also when its access token has run out; a void token is fine. */
export async function logOutByToken(deps: SessionDeps, refreshToken: string, from: Origin): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const session = await lockSession(tx, hashToken(refreshToken));
    if (session && !session.revoked) await end(tx, session.user_id, session.family_id, from);
  });
}

/** The user is locked. */
async function end(tx: Transaction, userId: string, familyId: string, from: Origin): Promise<void> {
  await revokeFamily(tx, familyId, 'logged out');
  await audit(tx, { action: 'logout', outcome: 'success', actorId: userId, target: familyId }, from);
}

async function issuePair(
  deps: SessionDeps,
  tx: Transaction,
  user: User,
  familyId: string,
  { userAgent }: Origin,
): Promise<TokenPair> {
  const refreshToken = randomBytes(32).toString('base64url');
  await insertSession(tx, { userId: user.id, familyId, tokenHash: hashToken(refreshToken), days: deps.refreshDays, userAgent });
  return {
    access_token: await deps.tokens.sign({ userId: user.id, role: user.role, familyId }),
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: deps.tokens.lifeSeconds,
  };
}
