import type { BoardPlayer } from '@toolboxai/contracts';
import type { GameDefinition, GameState, PlayerState } from '@toolboxai/game';
import type { PlayerRow } from './player-store.ts';
import type { ClassRow } from './store.ts';

type Clock = Pick<ClassRow, 'status' | 'now_ms' | 'paused_at_ms'>;

/** Milliseconds since the class started; while it is paused, they stand still, and deadlines are kept as they were at the pause. */
export const clockOf = ({ status, now_ms, paused_at_ms }: Clock): number =>
  status === 'paused' ? (paused_at_ms ?? now_ms) : now_ms;

/** A game of these players alone, which the core then decides on: a class needs no more in common than its clock. */
export const gameOf = (definition: GameDefinition, klass: Clock, players: readonly PlayerState[]): GameState => ({
  definition,
  finished: klass.status === 'ended',
  paused: klass.status === 'paused',
  now_ms: klass.status === 'paused' ? clockOf(klass) : 0,
  players,
});

type QuestionState = PlayerState['questions'][number];

/** Closed by the end of the class before it was tried. With a timer, one that was opened counts as missed: its time was running. */
export const isUnreached = ({ status, tried, deadline_ms }: QuestionState): boolean =>
  status === 'missed' && tried.length === 0 && deadline_ms === 0;

export const isMissed = (question: QuestionState): boolean => question.status === 'missed' && !isUnreached(question);

const isDone = (question: QuestionState): boolean => question.status === 'correct' || isMissed(question);

/** How a player stands, as the teacher's board shows it. */
export const toBoardPlayer = ({ seat, nickname, origin }: PlayerRow, state: PlayerState): BoardPlayer => ({
  seat,
  nickname,
  team: state.team,
  from: origin,
  score: state.score,
  correct: state.questions.filter(({ status }) => status === 'correct').length,
  answered: state.questions.filter(isDone).length,
  streak: state.streak,
  completed: state.questions.every(isDone),
});
