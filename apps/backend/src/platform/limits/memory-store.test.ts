import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStore } from './memory-store.ts';
import { toRate } from './rate.ts';

const guide = { requestsPerMinute: 60, burstSize: 10, windowSize: 60 };

function setUp(mostKeys?: number) {
  const clock = { ms: 5_000 };
  const store = createMemoryStore({ now: () => clock.ms, ...(mostKeys !== undefined && { mostKeys }) });
  return { clock, store };
}

test('lets a burst in at once, then one each second, as the guide’s figures say', async () => {
  const { clock, store } = setUp();
  const take = async () => (await store.take([{ key: 'a', ...toRate(guide) }])).allowed;
  const admitted = async (tries: number) => (await Promise.all(Array.from({ length: tries }, take))).filter(Boolean).length;
  expect(await admitted(40)).toBe(10);
  clock.ms += 999;
  expect(await admitted(5)).toBe(0);
  clock.ms += 1;
  expect(await admitted(5)).toBe(1);
  clock.ms += 3_600_000;
  expect(await admitted(40)).toBe(10);
});

test('never lets more in than limit and burst in any window, and never less than what is allowed', async () => {
  const config = fc.record({
    requestsPerMinute: fc.integer({ min: 1, max: 6_000 }),
    burstSize: fc.integer({ min: 1, max: 20 }),
    windowSize: fc.constant(60),
  });
  const pauses = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })), { maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(config, pauses, async (config, pauses) => {
      const { clock, store } = setUp();
      const rate = toRate(config);
      const at: number[] = [];
      let lastRefusal: { untilUs: number } | undefined;
      for (const pause of pauses) {
        clock.ms += pause;
        const { allowed, standings, atUs } = await store.take([{ key: 'a', ...rate }]);
        const [standing] = standings;
        if (lastRefusal) expect(allowed).toBe(atUs >= lastRefusal.untilUs);
        lastRefusal = allowed ? undefined : { untilUs: atUs + (standing?.waitUs ?? 0) };
        if (allowed) at.push(atUs);
      }
      for (const [from, start] of at.entries())
        for (let to = from; to < at.length; to++) {
          const window = (at[to] ?? 0) - start;
          expect(to - from + 1).toBeLessThanOrEqual(rate.burst + Math.floor(window / rate.intervalUs));
        }
    }),
  );
});

test('takes from none where one of several has none left', async () => {
  const { store } = setUp();
  const tight = { key: 'tight', ...toRate({ ...guide, burstSize: 1 }) };
  const wide = { key: 'wide', ...toRate(guide) };
  expect((await store.take([tight, wide])).standings.map(({ remaining }) => remaining)).toEqual([0, 9]);
  const { allowed, standings } = await store.take([wide, tight]);
  expect(allowed).toBe(false);
  expect(standings).toEqual([
    { remaining: 9, waitUs: 0 },
    { remaining: 0, waitUs: 1_000_000 },
  ]);
});

test('remembers no more keys than it may, and forgets the least used', async () => {
  const { store } = setUp(100);
  const rate = toRate({ ...guide, burstSize: 1 });
  for (let n = 0; n < 1_000; n++) await store.take([{ key: `k${n}`, ...rate }]);
  expect(store.size()).toBeLessThanOrEqual(100);
  expect((await store.take([{ key: 'k999', ...rate }])).allowed).toBe(false);
});

test('forgets first what needs no memory any more', async () => {
  const { clock, store } = setUp(2);
  const rate = toRate({ ...guide, burstSize: 100 });
  for (let n = 0; n < 50; n++) await store.take([{ key: 'busy', ...rate }]);
  await store.take([{ key: 'quiet', ...rate }]);
  clock.ms += 2_000;
  await store.take([{ key: 'new', ...rate }]);
  expect(store.size()).toBe(2);
  expect((await store.take([{ key: 'busy', ...rate }])).standings[0]?.remaining).toBe(51);
});

test.each([
  ['requestsPerMinute', { requestsPerMinute: 0 }],
  ['burstSize', { burstSize: 0 }],
  ['burstSize', { burstSize: 1.5 }],
  ['windowSize', { windowSize: -1 }],
])('a limit whose %s is nonsense is refused', (name, wrong) => {
  expect(() => toRate({ ...guide, ...wrong })).toThrow(name);
});
