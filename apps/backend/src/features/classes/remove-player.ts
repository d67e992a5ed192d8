import { classChannel, classEventNames, playChannel } from '@toolboxai/contracts';
import { decide } from '@toolboxai/game';
import type { PlayDeps } from './class-deps.ts';
import { clockOf, gameOf } from './class-game.ts';
import { barPlayer, lockPlayer } from './player-store.ts';
import { noSuchClass, noSuchPlayer, refusedCommand } from './refuse-command.ts';
import { findClass, ownsClass } from './store.ts';

/** Takes a player out of the class for good, with all answers. Out already is out; in an ended class it is refused. */
export async function removePlayer(deps: PlayDeps, owner: string | null, id: string, seat: number): Promise<void> {
  if (!(await ownsClass(deps.db, owner, id))) throw noSuchClass();
  await deps.transact(id, async (tx) => {
    const player = await lockPlayer(tx, id, seat);
    if (!player) throw noSuchPlayer();
    if (player.removed) return;
    const klass = await findClass(tx, owner, id);
    const kept = klass && (await deps.lessons.of(tx, id));
    if (!klass || !kept) throw noSuchClass();
    const command = { type: 'remove', player: player.state.id, at_ms: clockOf(klass) } as const;
    const { state, events } = decide(gameOf(kept.definition, klass, [player.state]), command);
    for (const event of events) if (event.type === 'refused') throw refusedCommand(event.reason);
    await barPlayer(tx, id, seat, state.players[0] ?? player.state);
    await deps.events.append(tx, classChannel(id), classEventNames.playerRemoved, { seat });
    await deps.events.append(tx, playChannel(id), classEventNames.playerRemoved, { seat });
  });
}
