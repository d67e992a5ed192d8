import { answerQuestion } from './answer-question.ts';
import { askQuestion } from './ask-question.ts';
import { closeAll, closeLate } from './close-questions.ts';
import { join, leave, remove } from './come-and-go.ts';
import type { Command } from './command.ts';
import { type Decision, playerOf, refuse } from './decision.ts';
import { passTime, pause, resume } from './pass-time.ts';
import { isWhole } from './portable.ts';
import type { GameState } from './state.ts';

/**
 * The whole game: what a command does to a state. Pure, never throws, and alike on every side.
 * A late, foreign or repeated command changes nothing but the time and gives one `refused` event.
 */
export function decide(state: GameState, command: Command): Decision {
  if (!isWhole(command.at_ms)) return refuse(state, command, 'bad_time');
  const now = passTime(state, command.at_ms);
  if (now.finished) return refuse(now, command, 'finished');
  if (isRemoved(now, playerOf(command))) return refuse(now, command, 'removed');
  switch (command.type) {
    case 'join':
      return join(now, command);
    case 'leave':
      return leave(now, command);
    case 'remove':
      return remove(now, command);
    case 'ask':
      return now.paused ? refuse(now, command, 'paused') : askQuestion(now, command);
    case 'answer':
      return now.paused ? refuse(now, command, 'paused') : answerQuestion(now, command);
    case 'tick':
      return closeLate(now);
    case 'pause':
      return pause(now, command);
    case 'resume':
      return resume(now, command);
    case 'finish':
      return closeAll(now);
  }
}

function isRemoved(state: GameState, player: string): boolean {
  return state.players.some((other) => other.id === player && other.removed);
}
