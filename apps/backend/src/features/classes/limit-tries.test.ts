import { expect, test } from 'vitest';
import { limitTries } from './limit-tries.ts';

const right = async () => 'a class';
const wrong = async () => undefined;

function start(perMinute = 30) {
  let at = 0;
  const limit = limitTries({ perMinute, now: () => at });
  return {
    ...limit,
    async fail(address: string, times: number) {
      for (let time = 0; time < times; time += 1) await limit.guess(address, wrong);
    },
    /** Seconds to wait, 0 where a try is free. */
    wait: (address: string): Promise<number> =>
      limit.guess(address, right).then(
        () => 0,
        (error: { context: { retryAfterSeconds: number } }) => error.context.retryAfterSeconds,
      ),
    pass: (ms: number) => void (at += ms),
  };
}

test('thirty wrong tries are free, the next one has to wait until one comes back', async () => {
  const { fail, wait, pass } = start();
  await fail('10.0.0.1', 29);
  expect(await wait('10.0.0.1')).toBe(0);
  await fail('10.0.0.1', 1);
  expect(await wait('10.0.0.1')).toBe(2);
  expect(await wait('10.0.0.2')).toBe(0);
  pass(2000);
  expect(await wait('10.0.0.1')).toBe(0);
  await fail('10.0.0.1', 1);
  expect(await wait('10.0.0.1')).toBe(2);
  pass(60_000);
  await fail('10.0.0.1', 29);
  expect(await wait('10.0.0.1')).toBe(0);
});

test('addresses of one IPv6 network share their tries, however they are written', async () => {
  const { fail, wait } = start(2);
  await fail('2001:db8::1', 1);
  await fail('2001:db8:0:0:5::9', 1);
  expect(await wait('2001:db8::2')).toBe(30);
  expect(await wait('2001:db8:0:1::2')).toBe(0);
  await fail('::ffff:10.0.0.1', 2);
  expect(await wait('::ffff:10.0.0.2')).toBe(0);
});

test('no more guesses get through at the same time than one after the other', async () => {
  const { guess } = start();
  let looked = 0;
  const look = async () => {
    looked += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return undefined;
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 100 }, () => guess('10.0.0.1', look)));
  expect(looked).toBe(30);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(70);
});

test('a whole school whose codes are right gets in at the same time, and a guess that fails on its way takes no try', async () => {
  const { guess, wait } = start(2);
  const all = await Promise.all(Array.from({ length: 100 }, () => guess('10.0.0.1', right)));
  expect(new Set(all)).toEqual(new Set(['a class']));
  for (let time = 0; time < 5; time += 1)
    await expect(guess('10.0.0.1', () => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
  expect(await wait('10.0.0.1')).toBe(0);
});
