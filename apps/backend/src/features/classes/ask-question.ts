import type { PlayState } from '@toolboxai/contracts';
import type { PlayDeps } from './class-deps.ts';
import type { PlayerRow } from './player-store.ts';
import { refusedCommand } from './refuse-command.ts';
import { showPlayState } from './show-play-state.ts';
import { passTime, takeTurn } from './take-turn.ts';

/** Opens a question for a player; where there is a timer, it starts. A closed question is shown as it is. */
export async function askQuestion(deps: PlayDeps, player: PlayerRow, questionId: string): Promise<PlayState> {
  const turn = await deps.transact(player.session_id, (tx) =>
    takeTurn(deps, tx, player, (before, atMs) => [
      ...passTime(before, atMs),
      { type: 'ask', player: before.state.id, question: questionId, at_ms: atMs },
    ]),
  );
  if (turn.refused && turn.refused !== 'closed') throw refusedCommand(turn.refused);
  return showPlayState(deps.db, turn);
}
