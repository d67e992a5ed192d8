import type { PlayState } from '@toolboxai/contracts';

/** How teams stand when they share a screen: each station is answered by one team. */
export type TurnTable = {
  /** By question: the team that has closed it, counted from 0, and whether with a right answer. */
  taken: ReadonlyMap<string, { team: number; isRight: boolean }>;
  /** Points by team. */
  scores: readonly number[];
  /** Whose turn it is, counted from 0. */
  turn: number;
  isOver: boolean;
};

/** Read off the teams' games: a team's turn ends when it has closed a station. */
export function turnTable(states: readonly PlayState[]): TurnTable {
  const taken = new Map<string, { team: number; isRight: boolean }>();
  for (const [team, { questions }] of states.entries()) {
    for (const { id, status } of questions) {
      if (status === 'correct' || status === 'missed') taken.set(id, { team, isRight: status === 'correct' });
    }
  }
  const all = states[0]?.questions.length ?? 0;
  return {
    taken,
    scores: states.map(({ score }) => score),
    turn: states.length === 0 ? 0 : taken.size % states.length,
    isOver: taken.size >= all,
  };
}
