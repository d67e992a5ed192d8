import { expect, test } from 'vitest';
import { createAllowance } from './create-allowance.ts';

/** Three tries at once, and one again every ten milliseconds, on a clock that counts how often it is looked at. */
function start(mostKeys = 1_000) {
  let at = 0;
  let looks = 0;
  const now = () => {
    looks += 1;
    return at;
  };
  const allowance = createAllowance({ burst: 3, everyMs: 10, now, mostKeys });
  return {
    ...allowance,
    pass: (ms: number) => void (at += ms),
    looks: () => looks,
    take(key: string, times = 1) {
      for (let time = 0; time < times; time += 1) allowance.take(key);
    },
    /** Whether something of this key is remembered. */
    owes: (key: string) => allowance.missingMs(key) > allowance.missingMs('nobody'),
  };
}

test('so many tries are free at once, and each comes back after its time', () => {
  const { take, missingMs, pass } = start();
  take('a', 2);
  expect(missingMs('a')).toBeLessThanOrEqual(0);
  take('a');
  expect(missingMs('a')).toBe(10);
  expect(missingMs('b')).toBeLessThanOrEqual(0);
  pass(9);
  expect(missingMs('a')).toBe(1);
  pass(1);
  expect(missingMs('a')).toBe(0);
  take('a');
  expect(missingMs('a')).toBe(10);
});

test('a try that is given back is there again; more than all of them there never are', () => {
  const { take, giveBack, missingMs } = start();
  take('a', 3);
  giveBack('a');
  expect(missingMs('a')).toBe(0);
  for (let time = 0; time < 10; time += 1) giveBack('a');
  take('a', 3);
  expect(missingMs('a')).toBe(10);
});

test('where memory is full, who has all tries again is forgotten first, wherever they stand among the others', () => {
  const { take, pass, owes } = start(4);
  take('old debt', 3);
  take('whole again');
  take('another debt', 3);
  pass(10);
  take('new 1');
  take('new 2');
  expect(['old debt', 'another debt', 'new 1', 'new 2'].map(owes)).toEqual([true, true, true, true]);
  expect(owes('whole again')).toBe(false);
});

test('then who was used the longest ago; the newest stay', () => {
  const { take, owes } = start(100);
  take('used again', 2);
  for (let key = 0; key < 99; key += 1) take(`key ${key}`);
  expect(owes('key 0')).toBe(true);
  take('used again');
  take('one more');
  expect(owes('key 0')).toBe(false);
  expect(['used again', 'one more', 'key 98'].map(owes)).toEqual([true, true, true]);
});

test('a try costs the same on average, however many keys there are', () => {
  const { take, looks } = start(1_000);
  const takes = 10_000;
  for (let key = 0; key < takes; key += 1) take(`key ${key}`);
  expect(looks()).toBeLessThan(takes * 4);
});
