import type { Decision } from './decision.ts';
import type { CloseReason, GameEvent } from './event.ts';
import { count } from './portable.ts';
import { type GameState, isClosed, type PlayerState, type QuestionState, withQuestion } from './state.ts';

interface PlayerDecision {
  readonly player: PlayerState;
  readonly events: readonly GameEvent[];
}

export function isLate(state: GameState, question: QuestionState): boolean {
  return question.status === 'open' && question.deadline_ms !== 0 && state.now_ms >= question.deadline_ms;
}

/** Closes one question as missed, which ends a streak. */
export function closeQuestion(player: PlayerState, question: QuestionState, reason: CloseReason): PlayerDecision {
  const closed: PlayerState = { ...withQuestion(player, { ...question, status: 'missed' }), streak: 0 };
  return {
    player: closed,
    events: [{ type: 'closed', player: player.id, question: question.id, reason }, ...completion(closed)],
  };
}

/** The event that says a player has no question left, once there is none. */
export function completion(player: PlayerState): readonly GameEvent[] {
  if (player.questions.some((question) => !isClosed(question))) return [];
  const correct = count(player.questions.filter((question) => question.status === 'correct'));
  return [{ type: 'completed', player: player.id, score: player.score, correct, best_streak: player.best_streak }];
}

/** Closes every question whose time is over, also of players who are away. */
export function closeLate(state: GameState): Decision {
  return closeWhere(state, (question) => isLate(state, question), 'time');
}

/** Ends the game: what is still unanswered counts as missed. */
export function closeAll(state: GameState): Decision {
  const closed = closeWhere(state, (question) => !isClosed(question), 'finish');
  return { state: { ...closed.state, finished: true, paused: false }, events: [...closed.events, { type: 'finished' }] };
}

function closeWhere(state: GameState, due: (question: QuestionState) => boolean, reason: CloseReason): Decision {
  let events: readonly GameEvent[] = [];
  const players = state.players.map((before) => {
    let player = before;
    for (const question of before.questions) {
      if (!due(question)) continue;
      const closed = closeQuestion(player, question, reason);
      player = closed.player;
      events = [...events, ...closed.events];
    }
    return player;
  });
  return { state: { ...state, players }, events };
}
