import type { Db } from '@toolboxai/database';
import { deleteOldChannels, deleteOldEvents } from './store.ts';

/** Who missed more than this much loads the state anew. */
const keepDays = 7;
const batchRows = 5_000;

/** Deletes events older than seven days, and channels without an event since; `signal` ends it between two statements. */
export async function pruneEvents(db: Db, signal: AbortSignal, limit = batchRows): Promise<void> {
  for (const deleteBatch of [deleteOldEvents, deleteOldChannels])
    while (!signal.aborted && (await deleteBatch(db, keepDays, limit)) === limit);
}
