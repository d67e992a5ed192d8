import type { Joined } from '@toolboxai/contracts';
import { addPlayer, type SeatDeps } from './add-player.ts';
import type { ClassDeps } from './class-deps.ts';
import { hashToken, makeToken } from './player-token.ts';
import { noSuchCode } from './refuse-command.ts';
import { lockClassByCode } from './store.ts';

/** Takes a seat in the class that has this code. Throws JOIN_CODE_UNKNOWN, CLASS_ENDED or CLASS_FULL. */
export async function joinClass(deps: SeatDeps & Pick<ClassDeps, 'db'>, code: string): Promise<Joined> {
  const token = makeToken('seat');
  return deps.db.transaction(async (tx) => {
    const klass = await lockClassByCode(tx, code);
    if (!klass) throw noSuchCode();
    const seated = await addPlayer(deps, tx, klass, { origin: 'browser', tokenHash: hashToken(token) });
    return { token, class_id: klass.id, ...seated };
  });
}
