import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LoginLimitOptions, limitLogins } from './limit-logins.ts';

function start(options: Omit<LoginLimitOptions, 'now'> = {}) {
  let at = 0;
  const limit = limitLogins({ now: () => at, ...options });
  return {
    ...limit,
    pass: (ms: number) => void (at += ms),
    /** How many of so many tries are let through. */
    async let(times: number, address: string, account: (time: number) => string) {
      let through = 0;
      for (let time = 0; time < times; time += 1) if ((await limit.take(address, account(time))).ok) through += 1;
      return through;
    },
  };
}

test('ten tries at an account are free, then one comes back every half minute', async () => {
  const limit = start();
  expect(await limit.let(12, '192.0.2.1', () => 'a@x.test')).toBe(10);
  expect(await limit.take('192.0.2.1', 'a@x.test')).toEqual({ ok: false, retryAfterSeconds: 30 });
  limit.pass(29_999);
  expect((await limit.take('192.0.2.1', 'a@x.test')).ok).toBe(false);
  limit.pass(1);
  expect((await limit.take('192.0.2.1', 'a@x.test')).ok).toBe(true);
  expect((await limit.take('192.0.2.1', 'a@x.test')).ok).toBe(false);
});

test('nobody is locked out by what someone types elsewhere', async () => {
  const limit = start();
  await limit.let(1000, '192.0.2.1', () => 'owner@x.test');
  expect((await limit.take('192.0.2.2', 'owner@x.test')).ok).toBe(true);
});

test('an address that tries one account after another is held up as well; all of an IPv6 network are one', async () => {
  const limit = start();
  expect(await limit.let(150, '192.0.2.1', (time) => `user${time}@x.test`)).toBe(100);
  expect(await limit.take('192.0.2.1', 'next@x.test')).toEqual({ ok: false, retryAfterSeconds: 1 });
  let through = 0;
  for (let time = 0; time < 150; time += 1)
    if ((await limit.take(`2001:db8::${time.toString(16)}`, `user${time}@x.test`)).ok) through += 1;
  expect(through).toBe(100);
});

test('who is right takes nothing', async () => {
  const limit = start();
  for (let time = 0; time < 500; time += 1) {
    expect((await limit.take('192.0.2.1', `user${time % 3}`)).ok).toBe(true);
    await limit.giveBack('192.0.2.1', `user${time % 3}`);
  }
});

test('no window of any length sees more than the burst and what came back in it', async () => {
  const rate = { burst: 4, everyMs: 100 };
  const gaps = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(gaps, async (steps) => {
      const limit = start({ account: rate, address: { burst: 1000, everyMs: 1 } });
      const taken: number[] = [];
      let at = 0;
      for (const gap of steps) {
        limit.pass(gap);
        at += gap;
        if ((await limit.take('192.0.2.1', 'a')).ok) taken.push(at);
      }
      for (const [index, first] of taken.entries())
        for (const [more, last] of taken.slice(index).entries())
          expect(more + 1).toBeLessThanOrEqual(rate.burst + Math.floor((last - first) / rate.everyMs));
    }),
  );
});

test('memory stays bounded; what is forgotten first is what was used the longest ago', async () => {
  const limit = start({ mostKeys: 100, address: { burst: 1_000_000, everyMs: 1 } });
  await limit.let(50, '192.0.2.1', () => 'first');
  for (let time = 0; time < 98; time += 1) await limit.take('192.0.2.1', `user${time}`);
  expect((await limit.take('192.0.2.1', 'first')).ok).toBe(false);
  for (let time = 0; time < 100; time += 1) await limit.take('192.0.2.1', `other${time}`);
  expect((await limit.take('192.0.2.1', 'first')).ok).toBe(true);
});
