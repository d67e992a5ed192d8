import type { AnswerOutcome, PlayState, PlayWorld } from '@toolboxai/contracts';

/**
 * Who decides a player's game: a server, or this page itself. It hands out views without keys, and counts every answer once.
 * A call that does not count throws `PlayRefusal`; one that did not arrive throws what its way of sending throws.
 */
export interface GameHost {
  /** Tells this game from others, so that what was read of one is never shown of another. */
  readonly key: string;
  /** False where somebody plays alone: then no teacher ends it, and a seat says nothing. */
  readonly isInClass: boolean;
  /** How often the state may be looked at while nothing is heard, in milliseconds; null where nothing changes by itself. */
  readonly lookMs: number | null;
  world(): Promise<PlayWorld>;
  state(): Promise<PlayState>;
  /** Opens a question; where there is a timer, it starts here. */
  ask(questionId: string): Promise<PlayState>;
  answer(questionId: string, choiceId: string): Promise<AnswerOutcome>;
  /** Calls when the state may have changed without this player's doing; returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** The game goes on and this call counted for nothing; the message is for the player. */
export class PlayRefusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PlayRefusal';
  }
}
