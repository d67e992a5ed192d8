import type { Command } from './command.ts';
import type { GameEvent, RefusalReason } from './event.ts';
import type { GameState } from './state.ts';

export interface Decision {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

export function refuse(state: GameState, command: Command, reason: RefusalReason): Decision {
  const player = command.type === 'tick' || command.type === 'finish' ? '' : command.player;
  return { state, events: [{ type: 'refused', player, command: command.type, reason }] };
}
