import type { PlayState, PlayWorld } from '@toolboxai/contracts';
import { decide } from '@toolboxai/game';
import type { PlayDeps } from './class-deps.ts';
import { clockOf, gameOf } from './class-game.ts';
import type { PlayerRow } from './player-store.ts';
import { noSeat } from './refuse-command.ts';
import { showPlayState } from './show-play-state.ts';
import { findClass } from './store.ts';
import { passTime, takeTurn } from './take-turn.ts';

/** The game as its player may see it. Where time has run out meanwhile, or a player is back, that is written first. */
export async function readPlayState(deps: PlayDeps, player: PlayerRow): Promise<PlayState> {
  const klass = await findClass(deps.db, null, player.session_id);
  const kept = klass && (await deps.lessons.of(deps.db, klass.id));
  if (!klass || !kept) throw noSeat();
  const tick = { type: 'tick', at_ms: clockOf(klass) } as const;
  const late = decide(gameOf(kept.definition, klass, [player.state]), tick).events.some(({ type }) => type === 'closed');
  const unchanged = klass.status === 'ended' || (!late && player.state.present);
  if (unchanged) return showPlayState(deps.db, { klass, kept, player });
  const turn = await deps.transact(player.session_id, (tx) => takeTurn(deps, tx, player, passTime));
  return showPlayState(deps.db, turn);
}

/** The world as its player may see it: no key, and no feedback. */
export async function readPlayWorld(deps: PlayDeps, player: PlayerRow): Promise<PlayWorld> {
  const kept = await deps.lessons.of(deps.db, player.session_id);
  if (!kept) throw noSeat();
  const { questions, ...world } = kept.lesson.experience;
  return {
    ...world,
    questions: questions.map(({ answer: _answer, choices, ...question }) => ({
      ...question,
      choices: choices.map(({ feedback: _feedback, ...choice }) => choice),
    })),
  };
}
