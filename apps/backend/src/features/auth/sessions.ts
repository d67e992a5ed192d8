import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { AppError, type TokenPair } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import type { AccessTokens } from './access-token.ts';
import { verifyPassword } from './hash-password.ts';
import { findByEmail, findById, insertSession, lockSession, markRotated, revokeFamily, type User } from './store.ts';

export type SessionDeps = { db: Db; tokens: AccessTokens; refreshDays: number };

/** Signs in. The same answer, as late, for an unknown email as for a wrong password. */
export async function logIn(
  deps: SessionDeps,
  email: string,
  password: string,
  userAgent: string | undefined,
): Promise<TokenPair> {
  const found = await findByEmail(deps.db, email);
  if (!(await verifyPassword(password, found?.passwordHash)) || !found)
    throw new AppError('INVALID_CREDENTIALS', { publicMessage: 'Email or password is wrong. Check both and try again.' });
  return issuePair(deps, deps.db, found.user, randomUUID(), userAgent);
}

/**
 * Exchanges a refresh token for a new pair. A token works once; for ten seconds it may come again (two tabs, a lost
 * answer), after that it counts as stolen and ends every session of its login.
 */
export async function refreshSession(deps: SessionDeps, refreshToken: string, userAgent: string | undefined): Promise<TokenPair> {
  const outcome = await deps.db.transaction(async (tx) => {
    const session = await lockSession(tx, hashToken(refreshToken));
    if (!session || session.revoked || session.expired) return 'ended';
    if (session.rotated && !session.rotated_lately) {
      await revokeFamily(tx, session.family_id, 'refresh token used again');
      return 'reused';
    }
    const user = await findById(tx, session.user_id);
    if (!user) return 'ended';
    await markRotated(tx, session.id);
    return issuePair(deps, tx, user, session.family_id, userAgent);
  });
  if (outcome === 'ended') throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has ended. Log in again.' });
  if (outcome === 'reused')
    throw new AppError('TOKEN_REUSED', {
      publicMessage: 'This session was used from two places, so it was ended. Log in again.',
    });
  return outcome;
}

/** Ends a login. Null is the one that nobody had to log in for. */
export async function logOut(deps: SessionDeps, familyId: string | null): Promise<void> {
  if (familyId) await deps.db.transaction((tx) => revokeFamily(tx, familyId, 'logged out'));
}

/** Ends the login that a refresh token belongs to, also when its access token has run out; a void token is fine. */
export async function logOutByToken(deps: SessionDeps, refreshToken: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const session = await lockSession(tx, hashToken(refreshToken));
    if (session) await revokeFamily(tx, session.family_id, 'logged out');
  });
}

async function issuePair(
  deps: SessionDeps,
  tx: Db | Transaction,
  user: User,
  familyId: string,
  userAgent: string | undefined,
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

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
