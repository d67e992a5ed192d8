import { AppError } from '@toolboxai/contracts';

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
  const queue: (() => void)[] = [];
  let free = atOnce;

  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };

  const enter = (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(overloaded());
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      queue.splice(queue.indexOf(begin), 1);
      reject(overloaded());
    }, waitMs);
    const begin = (): void => {
      clearTimeout(timer);
      resolve();
    };
    queue.push(begin);
    return promise;
  };

  return {
    async run(work) {
      await enter();
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
