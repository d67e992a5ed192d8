import { AppError, type LoginSession } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { audit, type Origin } from './audit.ts';
import { describeClient } from './describe-client.ts';
import type { Identity } from './guard.ts';
import { listFamilies, lockUser, ownsFamily, revokeFamily, revokeOthers } from './store.ts';

/** My logins that can go on, the last used first. */
export async function listSessions(db: Db, { user, familyId }: Identity): Promise<LoginSession[]> {
  const families = await listFamilies(db, user.id);
  return families.map(({ id, created_at, last_used_at, user_agent }) => ({
    id,
    created_at: created_at.toISOString(),
    last_used_at: last_used_at.toISOString(),
    client: describeClient(user_agent),
    current: id === familyId,
  }));
}

/** Ends one of my logins, also the one that asks. NOT_FOUND for another one's, and for one that has ended. */
export async function endSession(db: Db, { user }: Identity, id: string, from: Origin): Promise<void> {
  await db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    if (!(await ownsFamily(tx, user.id, id)))
      throw new AppError('NOT_FOUND', { publicMessage: 'You have no such login, or it has ended already.' });
    await revokeFamily(tx, id, 'ended by its user');
    await audit(tx, { action: 'session_end', outcome: 'success', actorId: user.id, target: id }, from);
  });
}

/** Ends all my logins but the one that asks; gives how many there were. */
export async function endOtherSessions(db: Db, { user, familyId }: Identity, from: Origin): Promise<number> {
  return db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    const ended = await revokeOthers(tx, user.id, familyId, 'ended by its user');
    for (const id of ended) await audit(tx, { action: 'session_end', outcome: 'success', actorId: user.id, target: id }, from);
    // Those of version 1 are in no table: by this entry their tokens end.
    await audit(tx, { action: 'session_end', outcome: 'success', actorId: user.id, target: user.id }, from);
    return ended.length;
  });
}
