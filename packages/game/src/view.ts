import { count } from './portable.ts';
import { mostForSpeed } from './score-answer.ts';
import { type GameState, isClosed, type QuestionStatus } from './state.ts';

export interface QuestionView {
  readonly id: string;
  readonly status: QuestionStatus;
  readonly tried: readonly string[];
  readonly attempts_left: number;
  /** When the question closes by itself; 0 means never or not asked yet. While the game is paused it moves with the clock. */
  readonly deadline_ms: number;
}

/** All that one player may know. */
export interface PlayerView {
  readonly player: string;
  /** From 1; 0 where there are no teams. */
  readonly team: number;
  readonly present: boolean;
  readonly score: number;
  /** What a player would have who answered all at once and right. */
  readonly max_score: number;
  readonly streak: number;
  readonly best_streak: number;
  readonly completed: boolean;
  readonly paused: boolean;
  readonly finished: boolean;
  readonly questions: readonly QuestionView[];
}

/** What may be shown to a player: never a key. `undefined` for someone who has not joined, or was taken out. */
export function view(state: GameState, playerId: string): PlayerView | undefined {
  const player = state.players.find((other) => other.id === playerId);
  if (player === undefined || player.removed) return undefined;
  const { rules, questions } = state.definition;
  return {
    player: player.id,
    team: player.team,
    present: player.present,
    score: player.score,
    max_score: count(questions) * (rules.points_per_correct + mostForSpeed(rules)),
    streak: player.streak,
    best_streak: player.best_streak,
    completed: player.questions.every((question) => isClosed(question)),
    paused: state.paused,
    finished: state.finished,
    questions: player.questions.map(
      (question): QuestionView => ({
        id: question.id,
        status: question.status,
        tried: question.tried,
        attempts_left: isClosed(question) ? 0 : rules.attempts - count(question.tried),
        deadline_ms: question.deadline_ms,
      }),
    ),
  };
}
