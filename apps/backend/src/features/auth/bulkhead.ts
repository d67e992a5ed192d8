import { AppError } from '@toolboxai/contracts';
import { createGate } from '#platform/limits';

export type BulkheadOptions = {
  /** So many at a time. */
  atOnce: number;
  /** So many may wait for a place. */
  waiting: number;
  /** None of them longer than this. */
  waitMs: number;
};

export type Bulkhead = { run<T>(work: () => Promise<T>): Promise<T> };

/**
 * Keeps one kind of work from taking the whole machine: so many at a time, the others wait in order.
 * `run` throws OVERLOADED where too many wait already, or where it waited too long; the work was not begun then.
 */
export function createBulkhead({ atOnce, waiting, waitMs }: BulkheadOptions): Bulkhead {
  const gate = createGate(atOnce);
  const enter = async (): Promise<() => void> => {
    if (gate.free() === 0 && gate.waiting() >= waiting) throw overloaded();
    const tooLong = AbortSignal.timeout(waitMs);
    try {
      return await gate.enter(tooLong);
    } catch (error) {
      throw tooLong.aborted ? overloaded() : error;
    }
  };
  return {
    async run(work) {
      const leave = await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

const overloaded = (): AppError =>
  new AppError('OVERLOADED', {
    publicMessage: 'Too many people log in just now. Nothing was changed. Try again in a few seconds.',
    context: { retryAfterSeconds: 5 },
  });
