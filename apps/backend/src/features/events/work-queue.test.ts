import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWorkQueue } from './work-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = () => {
  const tries: string[] = [];
  const errors: unknown[] = [];
  const work = async (key: string) => {
    tries.push(key);
    throw new Error(key);
  };
  return { tries, errors, queue: createWorkQueue(work, (error) => errors.push(error)) };
};

test('what fails is tried again after pauses that double up to four seconds', async () => {
  const { tries, errors, queue } = failing();
  queue.add('a');
  await vi.advanceTimersByTimeAsync(0);
  for (const [index, pauseMs] of [250, 500, 1_000, 2_000, 4_000, 4_000, 4_000].entries()) {
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(tries).toHaveLength(index + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(tries).toHaveLength(index + 2);
  }
  expect(errors).toHaveLength(tries.length);
  await queue.stop();
});

test('a stopped queue tries nothing again and takes nothing more', async () => {
  const { tries, queue } = failing();
  queue.add('a');
  await vi.advanceTimersByTimeAsync(0);
  await queue.stop();
  queue.add('b');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toEqual(['a']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a key that is added while it is worked on is worked on once more, one at a time', async () => {
  let underWay = 0;
  const done: string[] = [];
  const queue = createWorkQueue(
    async (key) => {
      underWay += 1;
      expect(underWay).toBe(1);
      if (done.length === 0) for (const each of ['a', 'b', 'a']) queue.add(each);
      await vi.advanceTimersByTimeAsync(10);
      done.push(key);
      underWay -= 1;
    },
    (error) => done.push(String(error)),
  );
  queue.add('a');
  await vi.waitFor(() => expect(done).toHaveLength(3));
  expect(done).toEqual(['a', 'a', 'b']);
  await queue.stop();
});
