import type { PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import type { ComponentType } from 'react';

/** The world to walk in. It is loaded only when someone wants it, so it is handed in from outside. */
export type WorldView = ComponentType<{
  world: PlayWorld;
  /** How each station stands, in the order of the stations. */
  statuses: readonly PlayQuestionState['status'][];
  /** True while something lies over the world: nobody walks then. */
  isStill: boolean;
  onStation: (questionId: string) => void;
  /** It cannot be drawn on this device after all. */
  onFailure: () => void;
}>;
