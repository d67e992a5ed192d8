import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import { isWhole } from './portable.ts';
import { type GameState, newPlayer, type PlayerState, withPlayer } from './state.ts';
import { chooseTeam } from './teams.ts';

/** A player who comes back finds the score, the team and the questions as they were. */
export function join(state: GameState, command: Command & { type: 'join' }): Decision {
  const known = state.players.find((player) => player.id === command.player);
  if (known !== undefined) return comeBack(state, known, command);
  const { teams } = state.definition.rules;
  const wanted = command.team ?? 0;
  if (!isWhole(wanted) || wanted > teams) return refuse(state, command, 'unknown_team');
  const team = wanted === 0 ? chooseTeam(teams, state.players) : wanted;
  const player = newPlayer(command.player, team, state.definition);
  return { state: { ...state, players: [...state.players, player] }, events: [{ type: 'joined', player: player.id, team }] };
}

function comeBack(state: GameState, known: PlayerState, command: Command): Decision {
  if (known.present) return refuse(state, command, 'already_joined');
  return {
    state: withPlayer(state, { ...known, present: true }),
    events: [{ type: 'joined', player: known.id, team: known.team }],
  };
}

export function leave(state: GameState, command: Command & { type: 'leave' }): Decision {
  const known = state.players.find((player) => player.id === command.player);
  if (known === undefined) return refuse(state, command, 'unknown_player');
  if (!known.present) return refuse(state, command, 'not_present');
  return { state: withPlayer(state, { ...known, present: false }), events: [{ type: 'left', player: known.id }] };
}

/** Takes a player out for good: points and answers go, the id stays barred. */
export function remove(state: GameState, command: Command & { type: 'remove' }): Decision {
  const known = state.players.find((player) => player.id === command.player);
  if (known === undefined) return refuse(state, command, 'unknown_player');
  const barred: PlayerState = {
    id: known.id,
    team: 0,
    present: false,
    removed: true,
    score: 0,
    streak: 0,
    best_streak: 0,
    questions: [],
  };
  return { state: withPlayer(state, barred), events: [{ type: 'removed', player: known.id }] };
}
