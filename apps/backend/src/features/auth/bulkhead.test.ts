import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBulkhead } from './bulkhead.ts';

/** Work that ends when it is told to. */
function makeWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    await promise;
    running -= 1;
  };
  return { work, ends, running: () => running, most: () => most };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const outcomeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code: string; context: object }) => [error.code, error.context],
  );
const refused = ['OVERLOADED', { retryAfterSeconds: 5 }];

test('so many run at a time, the others wait in order, and one too many is refused at once', async () => {
  const { work, ends, running } = makeWork();
  const bulkhead = createBulkhead({ atOnce: 2, waiting: 1, waitMs: 60_000 });
  const outcomes = [1, 2, 3, 4].map(() => outcomeOf(bulkhead.run(work)));
  expect(await outcomes[3]).toEqual(refused);
  expect(running()).toBe(2);
  ends[0]?.();
  await outcomes[0];
  await expect.poll(() => ends.length).toBe(3);
  for (const end of ends) end();
  expect(await Promise.all(outcomes.slice(0, 3))).toEqual(['done', 'done', 'done']);
});

test('who waited too long is refused, and takes no place when one is free', async () => {
  const { work, ends, running } = makeWork();
  const bulkhead = createBulkhead({ atOnce: 1, waiting: 5, waitMs: 1 });
  const first = outcomeOf(bulkhead.run(work));
  expect(await outcomeOf(bulkhead.run(work))).toEqual(refused);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  const next = outcomeOf(bulkhead.run(work));
  await settle();
  expect(running()).toBe(1);
  ends[1]?.();
  expect(await next).toBe('done');
});

test('work that fails gives its place back', async () => {
  const bulkhead = createBulkhead({ atOnce: 1, waiting: 0, waitMs: 1 });
  await expect(bulkhead.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await bulkhead.run(async () => 'next')).toBe('next');
});

test('never more than its places, whatever comes and goes', async () => {
  const plan = fc.array(fc.constantFrom('come', 'go'), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(plan, fc.integer({ min: 1, max: 4 }), async (steps, atOnce) => {
      const { work, ends, most } = makeWork();
      const bulkhead = createBulkhead({ atOnce, waiting: 100, waitMs: 60_000 });
      const all: Promise<unknown>[] = [];
      let ended = 0;
      for (const step of steps) {
        if (step === 'come') all.push(bulkhead.run(work));
        else if (ended < ends.length) ends[ended++]?.();
        await settle();
      }
      while (ended < all.length) {
        ends[ended++]?.();
        await settle();
      }
      await Promise.all(all);
      expect(most()).toBeLessThanOrEqual(atOnce);
    }),
    { numRuns: 50 },
  );
});
