import type { GameDefinition } from './definition.ts';

export type QuestionStatus = 'new' | 'open' | 'correct' | 'missed';

export interface QuestionState {
  readonly id: string;
  readonly status: QuestionStatus;
  /** Choices already tried, oldest first. Its length is the number of attempts used. */
  readonly tried: readonly string[];
  /** When the question closes by itself; 0 until it is asked, and always 0 without a timer. */
  readonly deadline_ms: number;
}

/** One player, whole: a host may keep it as JSON and put it into a game of this one player later. */
export interface PlayerState {
  readonly id: string;
  /** From 1; 0 where there are no teams. */
  readonly team: number;
  readonly present: boolean;
  /** Taken out for good: the id is kept so that it cannot come back, and nothing else. */
  readonly removed: boolean;
  readonly score: number;
  readonly streak: number;
  readonly best_streak: number;
  readonly questions: readonly QuestionState[];
}

/** Holds the keys, so it never leaves the side that has authority: players are shown a `view`. */
export interface GameState {
  readonly definition: GameDefinition;
  readonly finished: boolean;
  readonly paused: boolean;
  /** The latest time seen; time never runs backwards. */
  readonly now_ms: number;
  /** In the order of joining. */
  readonly players: readonly PlayerState[];
}

/** A game nobody has joined yet. */
export function newGame(definition: GameDefinition): GameState {
  return { definition, finished: false, paused: false, now_ms: 0, players: [] };
}

/** Someone who has just come in; `team` is 0 where there are no teams. */
export function newPlayer(id: string, team: number, definition: GameDefinition): PlayerState {
  const questions = definition.questions.map(
    (question): QuestionState => ({ id: question.id, status: 'new', tried: [], deadline_ms: 0 }),
  );
  return { id, team, present: true, removed: false, score: 0, streak: 0, best_streak: 0, questions };
}

export function isClosed(question: QuestionState): boolean {
  return question.status === 'correct' || question.status === 'missed';
}

export function withPlayer(state: GameState, player: PlayerState): GameState {
  return { ...state, players: state.players.map((other) => (other.id === player.id ? player : other)) };
}

export function withQuestion(player: PlayerState, question: QuestionState): PlayerState {
  return { ...player, questions: player.questions.map((other) => (other.id === question.id ? question : other)) };
}
