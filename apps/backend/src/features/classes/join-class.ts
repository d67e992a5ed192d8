import type { Joined } from '@toolboxai/contracts';
import { hashToken } from '#platform/tokens';
import { addPlayer, type SeatDeps } from './add-player.ts';
import type { ClassDeps } from './class-deps.ts';
import type { TryLimit } from './limit-tries.ts';
import { makeToken } from './player-token.ts';
import { noSuchCode } from './refuse-command.ts';
import { findIdByCode, lockClass } from './store.ts';

export type JoinDeps = SeatDeps & Pick<ClassDeps, 'db' | 'transact'> & { tries: TryLimit };

/** Takes a seat in the class that has this code. Throws JOIN_CODE_UNKNOWN, RATE_LIMITED, CLASS_ENDED or CLASS_FULL. */
export async function joinClass(deps: JoinDeps, address: string, code: string): Promise<Joined> {
  const id = await deps.tries.guess(address, () => findIdByCode(deps.db, code));
  if (id === undefined) throw noSuchCode();
  const token = makeToken('seat');
  return deps.transact(id, async (tx) => {
    const klass = await lockClass(tx, null, id);
    if (!klass) throw noSuchCode();
    const seated = await addPlayer(deps, tx, klass, { origin: 'browser', tokenHash: hashToken(token) });
    return { token, class_id: klass.id, ...seated };
  });
}
