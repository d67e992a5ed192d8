import { count, quotient } from './portable.ts';
import type { GameState, PlayerState } from './state.ts';

/** The members of a team: who was taken out is none, who is away is one. */
function membersOf(players: readonly PlayerState[], team: number): readonly PlayerState[] {
  return players.filter((player) => player.team === team && !player.removed);
}

/** The smallest team, of equal ones the first; 0 where there are none. */
export function chooseTeam(teams: number, players: readonly PlayerState[]): number {
  let chosen = 0;
  let fewest = 0;
  for (let team = 1; team <= teams; team += 1) {
    const members = count(membersOf(players, team));
    if (chosen !== 0 && members >= fewest) continue;
    chosen = team;
    fewest = members;
  }
  return chosen;
}

/** Points of each team, per head and rounded down, in the order of the teams; empty without teams. */
export function teamScores(state: Pick<GameState, 'definition' | 'players'>): number[] {
  const scores: number[] = [];
  for (let team = 1; team <= state.definition.rules.teams; team += 1) {
    const members = membersOf(state.players, team);
    let sum = 0;
    for (const member of members) sum += member.score;
    const heads = count(members);
    scores.push(heads === 0 ? 0 : quotient(sum, heads));
  }
  return scores;
}
