import type { BoardPlayer } from '@toolboxai/contracts';
import { type GameDefinition, type GameState, newPlayer, type PlayerState } from '@toolboxai/game';
import type { PlayerRow, SeatRow } from './player-store.ts';
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

const isClosed = ({ status }: PlayerState['questions'][number]): boolean => status === 'correct' || status === 'missed';

/** How a player stands, as the teacher's board shows it. */
export const toBoardPlayer = ({ seat, nickname, origin }: PlayerRow, state: PlayerState): BoardPlayer => ({
  seat,
  nickname,
  team: state.team,
  from: origin,
  score: state.score,
  correct: state.questions.filter(({ status }) => status === 'correct').length,
  answered: state.questions.filter(isClosed).length,
  streak: state.streak,
  completed: state.questions.every(isClosed),
});

/** Who is in the class, by what their teams need to know of them: team and score. */
export const toMembers = (definition: GameDefinition, seats: readonly SeatRow[]): PlayerState[] =>
  seats
    .filter(({ removed }) => !removed)
    .map(({ nickname, team, score }) => ({ ...newPlayer(nickname, team, definition), score }));
