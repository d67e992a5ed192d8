import type { Command } from './command.ts';
import type { GameEvent, RefusalReason } from './event.ts';
import type { GameState } from './state.ts';

export interface Decision {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

/** The player whom a command names; empty for those of the host. */
export function playerOf(command: Command): string {
  switch (command.type) {
    case 'tick':
    case 'pause':
    case 'resume':
    case 'finish':
      return '';
    default:
      return command.player;
  }
}

export function refuse(state: GameState, command: Command, reason: RefusalReason): Decision {
  return { state, events: [{ type: 'refused', player: playerOf(command), command: command.type, reason }] };
}
