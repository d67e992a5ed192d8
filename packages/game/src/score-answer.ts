import type { GameRules } from './definition.ts';
import { quotient, smaller } from './portable.ts';
import type { GameState, QuestionState } from './state.ts';

/** What speed can earn at most for one question: nothing where there is no timer. */
export function mostForSpeed(rules: GameRules): number {
  return rules.seconds_per_question === 0 ? 0 : rules.points_for_speed;
}

/** Points of a right answer now: a fixed number, and for speed the share of the time that is left, rounded down. */
export function pointsNow(state: GameState, question: QuestionState): number {
  const { rules } = state.definition;
  const most = mostForSpeed(rules);
  if (most === 0 || question.deadline_ms === 0) return rules.points_per_correct;
  const extra = quotient(most * (question.deadline_ms - state.now_ms), rules.seconds_per_question * 1000);
  return rules.points_per_correct + smaller(extra, most);
}
