import { setTimeout as pause } from 'node:timers/promises';
import { isOutOfReach } from '@toolboxai/database';

const firstPauseMs = 100;
const longestPauseMs = 2_000;

export type Outage = {
  random: () => number;
  /** Ends the waiting: what was thrown last is thrown. */
  signal: AbortSignal;
  /** Told of each time that the database was out of reach. */
  onWait?: () => void;
};

/**
 * Does `work` on the database, and does it again for as long as the database is out of reach. `again` is true from the second time
 * on: whether the time before was committed is not known then. Any other error is thrown at once.
 */
export async function outlast<T>(work: (again: boolean) => Promise<T>, { random, signal, onWait }: Outage): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work(tries > 0);
    } catch (error) {
      if (!isOutOfReach(error) || signal.aborted) throw error;
      onWait?.();
      const longest = Math.min(longestPauseMs, firstPauseMs * 2 ** tries);
      // An abort in the meantime allows one last try.
      await pause(longest * (0.5 + random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }
}
