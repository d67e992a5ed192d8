import type { Transaction } from '@toolboxai/database';
import { appendEvent } from './append-event.ts';
import { deleteChannel, readHead } from './store.ts';

/** The log as a room that writes to it needs it; all in that room's transaction. */
export const eventLog = {
  append: appendEvent,
  /** The channel's newest number; 0 before its first event. */
  head: async (tx: Transaction, channel: string): Promise<number> => (await readHead(tx, channel))?.head ?? 0,
  /** Deletes all that a channel holds. Who listens and asks again is told to load anew. */
  forget: deleteChannel,
};
