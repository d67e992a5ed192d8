import { closeLate } from './close-questions.ts';
import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import { larger } from './portable.ts';
import type { GameState, PlayerState, QuestionState } from './state.ts';

/**
 * The state at a later time. While the game is paused, running deadlines move along with the clock, so
 * that a pause costs nobody time, however long it lasts and whatever happens in it.
 */
export function passTime(state: GameState, atMs: number): GameState {
  const now_ms = larger(state.now_ms, atMs);
  const passed = now_ms - state.now_ms;
  if (!state.paused || passed === 0) return { ...state, now_ms };
  return { ...state, now_ms, players: state.players.map((player) => moveDeadlines(player, passed)) };
}

function moveDeadlines(player: PlayerState, ms: number): PlayerState {
  return {
    ...player,
    questions: player.questions.map((question): QuestionState => {
      if (question.status !== 'open' || question.deadline_ms === 0) return question;
      return { ...question, deadline_ms: question.deadline_ms + ms };
    }),
  };
}

/** Stops all clocks. What was late before is closed first. */
export function pause(state: GameState, command: Command): Decision {
  if (state.paused) return refuse(state, command, 'paused');
  const closed = closeLate(state);
  return { state: { ...closed.state, paused: true }, events: [...closed.events, { type: 'paused' }] };
}

export function resume(state: GameState, command: Command): Decision {
  if (!state.paused) return refuse(state, command, 'not_paused');
  return { state: { ...state, paused: false }, events: [{ type: 'resumed' }] };
}
