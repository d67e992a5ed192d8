import type { Db } from '@toolboxai/database';
import { deleteOldChannels, deleteOldEvents } from './store.ts';

/** Who missed more than this much loads the state anew. */
const keepDays = 7;
const batchRows = 5_000;
const hourMs = 3_600_000;

/** Deletes events older than seven days, and channels without an event since; `signal` ends it between two statements. */
export async function pruneEvents(db: Db, signal: AbortSignal, limit = batchRows): Promise<void> {
  for (const deleteBatch of [deleteOldEvents, deleteOldChannels])
    while (!signal.aborted && (await deleteBatch(db, keepDays, limit)) === limit);
}

export type Pruning = { start(): void; stop(): Promise<void> };

/** Prunes when it is started and once an hour from then on. */
export function createPruning(db: Db, onError: (error: unknown) => void): Pruning {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const prune = (): void => {
    running = running.then(() => pruneEvents(db, ending.signal)).catch(onError);
  };
  return {
    start() {
      prune();
      timer = setInterval(prune, hourMs);
    },
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}
