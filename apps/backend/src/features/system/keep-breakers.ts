import type { Db } from '@toolboxai/database';
import type { Log } from '#platform/log';
import { type Breaker, type Breakers, retry } from '#platform/resilience';
import { forgetBreakers, loadBreakers, saveBreaker } from './breaker-store.ts';

export type KeepBreakersDeps = {
  db: Db;
  log: Log;
  breakers: Breakers;
  /** The same after a restart, and no other server's. */
  instance: string;
};

export type BreakerKeeping = {
  /** Takes up what was written down before the restart. */
  start(): Promise<void>;
  /** When nothing is called any more. Resolves once the last change is written down, or cannot be. */
  close(): Promise<void>;
};

const keepDays = 30;
const saving = { attempts: 4, firstWaitMs: 200, deadlineMs: 5_000 };

/**
 * Writes the state of this server's breakers down, beside the calls that change it and never before them: a database that is slow
 * or gone holds no call up. Only what each one is like in the end is written.
 */
export function keepBreakers({ db, log, breakers, instance }: KeepBreakersDeps): BreakerKeeping {
  const changed = new Set<Breaker>();
  const stopping = new AbortController();
  let writing: Promise<void> | undefined;

  const writeAll = async (): Promise<void> => {
    for (const breaker of changed) {
      changed.delete(breaker);
      try {
        const save = (): Promise<void> => saveBreaker(db, instance, breaker.name, breaker.snapshot());
        await retry(save, { ...saving, signal: stopping.signal });
      } catch (error) {
        log.warn({ err: error, breaker: breaker.name }, 'the state of a breaker could not be written down');
      }
    }
    writing = undefined;
  };

  breakers.onChange((breaker) => {
    const { state, failures } = breaker.snapshot();
    log.debug({ breaker: breaker.name, state, failures }, 'breaker changed');
    changed.add(breaker);
    writing ??= writeAll();
  });

  return {
    async start() {
      breakers.restore(await loadBreakers(db, instance));
      await forgetBreakers(db, instance, keepDays);
    },
    async close() {
      // One that is under way is still finished; none is tried again.
      stopping.abort(new Error('the server is stopping'));
      await writing;
    },
  };
}
