import type { Db } from '@toolboxai/database';
import { readState } from './store.ts';

export type Waiters = {
  /** True once the run has ended, false after `waitMs` or when released. */
  wait(runId: string, waitMs: number): Promise<boolean>;
  /** To be called when a run's end was heard of. */
  ended(runId: string): void;
  /** Lets all who wait answer at once from the run's row, and nobody wait from now on. */
  release(): void;
};

/** Those who wait for a run's end. NOTIFY can be lost with its connection, so the row is looked at as well. */
export function createWaiters(db: Db, pollMs: number): Waiters {
  const waiting = new Map<string, Set<() => void>>();
  let released = false;

  const hasEnded = async (runId: string): Promise<boolean> => {
    const state = await readState(db, runId);
    return state !== undefined && state !== 'queued' && state !== 'running';
  };
  // A look that fails says nothing about the run. If the database stays away, the last look tells the caller.
  const look = (runId: string, resolve: () => void): Promise<void> =>
    hasEnded(runId).then(
      (ended) => (ended ? resolve() : undefined),
      () => undefined,
    );

  return {
    ended(runId) {
      for (const resolve of waiting.get(runId) ?? []) resolve();
    },

    release() {
      released = true;
      for (const resolvers of waiting.values()) for (const resolve of resolvers) resolve();
    },

    async wait(runId, waitMs) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const resolvers = waiting.get(runId) ?? new Set();
      waiting.set(runId, resolvers.add(resolve));
      const poll = setInterval(() => void look(runId, resolve), pollMs);
      const limit = setTimeout(resolve, waitMs);
      if (released) resolve();
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
