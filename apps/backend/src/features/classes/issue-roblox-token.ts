import { hashToken } from '#platform/tokens';
import type { ClassDeps } from './class-deps.ts';
import { makeToken } from './player-token.ts';
import { classEnded, noSuchClass } from './refuse-command.ts';
import { lockClass, setRobloxToken } from './store.ts';

export type RobloxToken = { token: string; expires_at: string };

/** A token with which a Roblox server reports to this class, shown this once; it takes the place of the one before. */
export async function issueRobloxToken(
  deps: Pick<ClassDeps, 'transact'>,
  owner: string | null,
  id: string,
): Promise<RobloxToken> {
  const token = makeToken('roblox');
  return deps.transact(id, async (tx) => {
    const klass = await lockClass(tx, owner, id);
    if (!klass) throw noSuchClass();
    if (klass.status === 'ended' || klass.expired) throw classEnded();
    await setRobloxToken(tx, id, hashToken(token));
    return { token, expires_at: klass.expires_at.toISOString() };
  });
}
