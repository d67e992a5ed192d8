import type { PlayDeps } from './class-deps.ts';
import type { PlayerRow } from './player-store.ts';
import { takeTurn } from './take-turn.ts';

/** Notes that a player has left. The seat is kept: the next call with its token is a coming back. */
export async function leaveClass(deps: PlayDeps, player: PlayerRow): Promise<void> {
  await deps.transact(player.session_id, (tx) =>
    takeTurn(deps, tx, player, ({ state }, atMs) => [{ type: 'leave', player: state.id, at_ms: atMs }]),
  );
}
