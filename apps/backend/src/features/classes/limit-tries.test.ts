import { expect, test } from 'vitest';
import { limitTries } from './limit-tries.ts';

function start(perMinute = 30) {
  let at = 0;
  const limit = limitTries({ perMinute, now: () => at });
  return {
    fail: (address: string, times: number) => {
      for (let time = 0; time < times; time += 1) limit.fail(address);
    },
    /** Seconds to wait, 0 where a try is free. */
    wait: (address: string): number => {
      try {
        limit.check(address);
        return 0;
      } catch (error) {
        return (error as { context: { retryAfterSeconds: number } }).context.retryAfterSeconds;
      }
    },
    pass: (ms: number) => void (at += ms),
  };
}

test('thirty wrong tries are free, the next one has to wait until one comes back', () => {
  const { fail, wait, pass } = start();
  fail('10.0.0.1', 29);
  expect(wait('10.0.0.1')).toBe(0);
  fail('10.0.0.1', 1);
  expect(wait('10.0.0.1')).toBe(2);
  expect(wait('10.0.0.2')).toBe(0);
  pass(2000);
  expect(wait('10.0.0.1')).toBe(0);
  fail('10.0.0.1', 1);
  expect(wait('10.0.0.1')).toBe(2);
  pass(60_000);
  fail('10.0.0.1', 29);
  expect(wait('10.0.0.1')).toBe(0);
});

test('addresses of one IPv6 network share their tries, however they are written', () => {
  const { fail, wait } = start(2);
  fail('2001:db8::1', 1);
  fail('2001:db8:0:0:5::9', 1);
  expect(wait('2001:db8::2')).toBe(30);
  expect(wait('2001:db8:0:1::2')).toBe(0);
  fail('::ffff:10.0.0.1', 2);
  expect(wait('::ffff:10.0.0.2')).toBe(0);
});

test('memory stays bounded: who has all tries again is forgotten', () => {
  const { fail, wait, pass } = start();
  for (let network = 0; network < 10_001; network += 1) {
    fail(`10.${Math.floor(network / 65_536)}.${Math.floor(network / 256) % 256}.${network % 256}`, 1);
    pass(10);
  }
  fail('10.9.9.9', 30);
  expect(wait('10.9.9.9')).toBe(2);
});
