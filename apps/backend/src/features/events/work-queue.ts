export type WorkQueue = {
  /** Has `key` worked on, after this call at the soonest: also where it is being worked on now. */
  add(key: string): void;
  /** Resolves once what is being worked on has ended; what waits is dropped. */
  stop(): Promise<void>;
};

const firstPauseMs = 250;
const longestPauseMs = 4_000;

/**
 * Works on one key at a time. One that fails stops no other and is tried again, after pauses that double from 250 ms to 4 s,
 * until it succeeds or the queue is stopped: it stands for a state to reach, which no number of failures makes needless.
 */
export function createWorkQueue(work: (key: string) => Promise<void>, onError: (error: unknown) => void): WorkQueue {
  const waiting = new Set<string>();
  const failed = new Set<string>();
  let busy = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let pauseMs = firstPauseMs;

  const attempt = async (key: string): Promise<void> => {
    try {
      await work(key);
      failed.delete(key);
    } catch (error) {
      failed.add(key);
      onError(error);
    }
  };

  const drain = async (): Promise<void> => {
    for (const key of waiting) {
      if (stopped) return;
      // Taken out first, so that it can be added anew meanwhile; a set's loop visits what is added during it.
      waiting.delete(key);
      await attempt(key);
    }
    // In the same turn as the loop's end: nothing can be added between the two and be left lying.
    busy = false;
    retryLater();
  };

  const retryLater = (): void => {
    if (failed.size === 0) pauseMs = firstPauseMs;
    if (failed.size === 0 || retry || stopped) return;
    retry = setTimeout(() => {
      retry = undefined;
      for (const key of failed) waiting.add(key);
      wake();
    }, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  const wake = (): void => {
    if (busy || stopped) return;
    busy = true;
    running = drain();
  };

  return {
    add(key) {
      waiting.add(key);
      wake();
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await running;
    },
  };
}
