import { afterEach, expect, test, vi } from 'vitest';
import { runHourly } from './run-hourly.ts';

afterEach(() => vi.useRealTimers());

const hourMs = 3_600_000;

test('works at the start and every hour, and goes on after a failure', async () => {
  vi.useFakeTimers();
  const errors: unknown[] = [];
  let runs = 0;
  const hourly = runHourly(
    async () => {
      runs += 1;
      if (runs === 2) throw new Error('this hour');
    },
    (error) => errors.push(error),
  );
  hourly.start();
  await vi.advanceTimersByTimeAsync(3 * hourMs);
  expect(runs).toBe(4);
  expect(errors).toEqual([new Error('this hour')]);
  await hourly.stop();
  await vi.advanceTimersByTimeAsync(3 * hourMs);
  expect(runs).toBe(4);
});

test('never works twice at a time, and its stop aborts what is under way and waits for it', async () => {
  vi.useFakeTimers();
  const begun: AbortSignal[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const hourly = runHourly(
    async (signal) => {
      begun.push(signal);
      await promise;
    },
    () => undefined,
  );
  hourly.start();
  await vi.advanceTimersByTimeAsync(2 * hourMs);
  expect(begun).toHaveLength(1);
  let isOver = false;
  const over = hourly.stop().then(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(0);
  expect({ aborted: begun[0]?.aborted, isOver }).toEqual({ aborted: true, isOver: false });
  resolve();
  await over;
});
