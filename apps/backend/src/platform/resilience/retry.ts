import { pause as sleep } from './pause.ts';

export type RetryOptions = {
  /** Attempts at most, the first one included. */
  attempts: number;
  /** The wait after the first attempt, in the middle; each one after it is twice as long. */
  firstWaitMs: number;
  /** No attempt begins later than this after the first one. */
  deadlineMs: number;
  signal?: AbortSignal;
  isWorthAnother?: (error: unknown) => boolean;
  /** 0 to 1, and milliseconds of any clock that never runs backwards. */
  random?: () => number;
  now?: () => number;
  pause?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
};

/**
 * Does the work again where it failed, each time after half to one and a half of the wait, so that those who failed together do
 * not come back together. Throws the last attempt's error, or the signal's reason. The work has to bear being done twice.
 */
export async function retry<Result>(work: () => Promise<Result>, options: RetryOptions): Promise<Result> {
  const { attempts, firstWaitMs, deadlineMs, signal, isWorthAnother = () => true } = options;
  const { random = Math.random, now = () => performance.now(), pause = sleep } = options;
  const start = now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      const waitMs = firstWaitMs * 2 ** (attempt - 1) * (0.5 + random());
      const isLate = now() - start + waitMs > deadlineMs;
      if (attempt >= attempts || isLate || !isWorthAnother(error)) throw error;
      await pause(waitMs, signal);
    }
  }
}
