import { expect, test } from 'vitest';
import { retry } from './index.ts';

/** Fails so often; time passes only in pauses. */
function setUp(failures: number, random = 0.5) {
  const clock = { ms: 0 };
  const pauses: number[] = [];
  let calls = 0;
  return {
    pauses,
    calls: () => calls,
    work: async () => {
      calls += 1;
      if (calls <= failures) throw new Error(`failure ${calls}`);
      return calls;
    },
    fakes: {
      random: () => random,
      now: () => clock.ms,
      async pause(ms: number) {
        pauses.push(ms);
        clock.ms += ms;
      },
    },
  };
}

test('tries again with waits that grow, and gives the result', async () => {
  const { work, pauses, fakes } = setUp(3);
  await expect(retry(work, { attempts: 5, firstWaitMs: 100, deadlineMs: 10_000, ...fakes })).resolves.toBe(4);
  expect(pauses).toEqual([100, 200, 400]);
});

test('waits half to one and a half of that, by chance', async () => {
  for (const [random, wait] of [
    [0, 50],
    [1, 150],
  ] as const) {
    const { work, pauses, fakes } = setUp(1, random);
    await retry(work, { attempts: 2, firstWaitMs: 100, deadlineMs: 10_000, ...fakes });
    expect(pauses).toEqual([wait]);
  }
});

test('gives up with the last error after its attempts', async () => {
  const { work, calls, fakes } = setUp(9);
  await expect(retry(work, { attempts: 3, firstWaitMs: 1, deadlineMs: 10_000, ...fakes })).rejects.toThrow('failure 3');
  expect(calls()).toBe(3);
});

test('begins no attempt after the deadline', async () => {
  const { work, calls, fakes } = setUp(9);
  await expect(retry(work, { attempts: 9, firstWaitMs: 100, deadlineMs: 250, ...fakes })).rejects.toThrow('failure 2');
  expect(calls()).toBe(2);
});

test('does not try again what is not worth it, nor after it was called off', async () => {
  const one = setUp(9);
  const options = { attempts: 9, firstWaitMs: 1, deadlineMs: 10_000 };
  await expect(retry(one.work, { ...options, ...one.fakes, isWorthAnother: () => false })).rejects.toThrow('failure 1');
  const other = setUp(9);
  const signal = AbortSignal.abort(new Error('called off'));
  await expect(retry(other.work, { ...options, ...other.fakes, signal })).rejects.toThrow('called off');
  expect([one.calls(), other.calls()]).toEqual([1, 1]);
});

test('one that is called off between two attempts ends with the reason for it', async () => {
  const caller = new AbortController();
  const work = async (): Promise<never> => {
    queueMicrotask(() => caller.abort(new Error('the caller has gone')));
    throw new Error('failure 1');
  };
  const trying = retry(work, { attempts: 2, firstWaitMs: 60_000, deadlineMs: 600_000, signal: caller.signal });
  await expect(trying).rejects.toThrow('the caller has gone');
});
