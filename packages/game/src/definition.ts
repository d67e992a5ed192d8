/** A question as the core needs it: ids alone. Texts stay with the host. */
export interface QuestionDefinition {
  readonly id: string;
  readonly choices: readonly string[];
  /** The id of the one right choice. */
  readonly answer: string;
}

export interface GameRules {
  readonly points_per_correct: number;
  /** Tries for each question before it is closed. */
  readonly attempts: number;
  /** Seconds from asking to closing; 0 means no timer. */
  readonly seconds_per_question: number;
  /** At most so many extra points for a right answer at once, fewer the later it comes; only with a timer. */
  readonly points_for_speed: number;
  /** 0: each for themselves; otherwise that many teams, numbered from 1. */
  readonly teams: number;
}

export interface GameDefinition {
  readonly questions: readonly QuestionDefinition[];
  readonly rules: GameRules;
}
