import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { closeAll, closeLate } from './close-questions.ts';
import type { Command } from './command.ts';
import { type Decision, refuse } from './decision.ts';
import { isWhole, larger } from './portable.ts';
import { type GameState, newPlayer, withPlayer } from './state.ts';

/**
 * The whole game: what a command does to a state. Pure, never throws, and alike on every side.
 * A late, foreign or repeated command leaves the state as it is and gives one `refused` event.
 */
export function decide(state: GameState, command: Command): Decision {
  if (!isWhole(command.at_ms)) return refuse(state, command, 'bad_time');
  const now: GameState = { ...state, now_ms: larger(state.now_ms, command.at_ms) };
  if (state.finished) return refuse(now, command, 'finished');
  switch (command.type) {
    case 'join':
      return join(now, command);
    case 'leave':
      return leave(now, command);
    case 'ask':
      return askQuestion(now, command);
    case 'answer':
      return answerQuestion(now, command);
    case 'tick':
      return closeLate(now);
    case 'finish':
      return closeAll(now);
  }
}

/** A player who comes back finds the score and the questions as they were. */
function join(state: GameState, command: Command & { type: 'join' }): Decision {
  const known = state.players.find((player) => player.id === command.player);
  if (known !== undefined && known.present) return refuse(state, command, 'already_joined');
  const joined: Decision['events'] = [{ type: 'joined', player: command.player }];
  if (known !== undefined) return { state: withPlayer(state, { ...known, present: true }), events: joined };
  return { state: { ...state, players: [...state.players, newPlayer(command.player, state.definition)] }, events: joined };
}

function leave(state: GameState, command: Command & { type: 'leave' }): Decision {
  const known = state.players.find((player) => player.id === command.player);
  if (known === undefined) return refuse(state, command, 'unknown_player');
  if (!known.present) return refuse(state, command, 'not_present');
  return { state: withPlayer(state, { ...known, present: false }), events: [{ type: 'left', player: command.player }] };
}
