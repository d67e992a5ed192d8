import type { Db } from '@toolboxai/database';
import { readState } from './store.ts';

export type Waiters = {
  /** True once the run has ended, false after `waitMs`. */
  wait(runId: string, waitMs: number): Promise<boolean>;
  /** To be called when a run's end was heard of. */
  ended(runId: string): void;
};

/** Those who wait for a run's end. NOTIFY can be lost with its connection, so the row is looked at as well. */
export function createWaiters(db: Db, pollMs: number): Waiters {
  const waiting = new Map<string, Set<() => void>>();

  const hasEnded = async (runId: string): Promise<boolean> => {
    const state = await readState(db, runId);
    return state !== undefined && state !== 'queued' && state !== 'running';
  };

  return {
    ended(runId) {
      for (const resolve of waiting.get(runId) ?? []) resolve();
    },

    async wait(runId, waitMs) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const resolvers = waiting.get(runId) ?? new Set();
      waiting.set(runId, resolvers.add(resolve));
      const poll = setInterval(() => void hasEnded(runId).then((ended) => ended && resolve(), resolve), pollMs);
      const limit = setTimeout(resolve, waitMs);
      try {
        if (await hasEnded(runId)) return true;
        await promise;
        return await hasEnded(runId);
      } finally {
        clearInterval(poll);
        clearTimeout(limit);
        resolvers.delete(resolve);
        if (resolvers.size === 0) waiting.delete(runId);
      }
    },
  };
}
