import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../apps/backend/src/platform/limits/counter-store.ts';
import { type GuardedStore, guardStore } from '../apps/backend/src/platform/limits/guard-store.ts';
import { createMemoryStore } from '../apps/backend/src/platform/limits/memory-store.ts';
import { toRate } from '../apps/backend/src/platform/limits/rate.ts';
import { createRedisStore, type RedisStore } from '../apps/backend/src/platform/limits/redis-store.ts';
import { createBreakers } from '../apps/backend/src/platform/resilience/index.ts';
import { canUseRedis, startRedis, type TestRedis } from './support/start-redis.ts';

const guide = { requestsPerMinute: 60, burstSize: 10, windowSize: 60 };
const hour = { key: 'hour', intervalUs: 3_600_000_000, burst: 5 };

const open: { close(): void }[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

describe.runIf(canUseRedis())('limits over Redis', () => {
  let redis: TestRedis;
  let keys = 0;
  const newKey = (): string => `key ${keys++}`;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  /** Of one server. A busy machine may answer late: only the tests of a frozen Redis are about time. */
  const connectThree = () => Promise.all([connect(), connect(), connect()]);
  const pick = (servers: readonly RedisStore[], n: number): RedisStore => {
    const server = servers[n % servers.length];
    if (!server) throw new RangeError('There is no server.');
    return server;
  };

  async function connect(answerMs = 20_000): Promise<RedisStore> {
    const store = createRedisStore({ url: redis.url, onError: () => undefined, answerMs });
    open.push(store);
    await expect
      .poll(() =>
        store.ping().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    return store;
  }

  test('three servers admit the burst together, however they ask at once', async () => {
    const servers = await connectThree();
    const demand = { ...hour, key: newKey(), burst: 10 };
    const decisions = await Promise.all(Array.from({ length: 300 }, (_, n) => pick(servers, n).take([demand])));
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(10);
  });

  test('never more than limit and burst in any window, over three servers', { timeout: 60_000 }, async () => {
    const servers = await connectThree();
    const config = fc.record({
      requestsPerMinute: fc.integer({ min: 600, max: 600_000 }),
      burstSize: fc.integer({ min: 1, max: 20 }),
      windowSize: fc.constant(60),
    });
    const waves = fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(config, waves, async (config, waves) => {
        const demand = { key: newKey(), ...toRate(config) };
        const decisions: Decision[] = [];
        for (const wave of waves) {
          const asked = wave.map((server) => pick(servers, server).take([demand]));
          decisions.push(...(await Promise.all(asked)));
        }
        const at = decisions.flatMap(({ allowed, atUs }) => (allowed ? [atUs] : [])).sort((a, b) => a - b);
        expect(at.length).toBeGreaterThan(0);
        for (const [from, start] of at.entries())
          for (let to = from; to < at.length; to++) {
            const window = (at[to] ?? 0) - start;
            expect(to - from + 1).toBeLessThanOrEqual(demand.burst + Math.floor(window / demand.intervalUs));
          }
      }),
      { numRuns: 40 },
    );
  });

  test('decides as memory does', async () => {
    const shared = await connect();
    const local = createMemoryStore({ now: () => 0 });
    const demands = [
      { ...hour, key: newKey(), burst: 3 },
      { ...hour, key: newKey(), burst: 6 },
    ];
    for (let n = 0; n < 5; n++) {
      const [theirs, ours] = [await shared.take(demands), await local.take(demands)];
      expect(theirs.allowed).toBe(ours.allowed);
      expect(theirs.standings.map(({ remaining }) => remaining)).toEqual(ours.standings.map(({ remaining }) => remaining));
      // Time passes for the one and not for the other; it never passes by minutes here.
      const minutes = (waitUs: number): number => Math.round(waitUs / 600_000_000);
      expect(theirs.standings.map(({ waitUs }) => minutes(waitUs))).toEqual(ours.standings.map(({ waitUs }) => minutes(waitUs)));
    }
  });

  test('leaves nothing behind: each key goes when its allowance is whole', async () => {
    const store = await connect();
    const demand = { key: newKey(), ...toRate({ ...guide, requestsPerMinute: 6_000 }) };
    expect((await store.take([demand])).standings[0]?.remaining).toBe(9);
    await expect.poll(async () => (await store.take([{ ...demand, burst: 11 }])).standings[0]?.remaining).toBe(10);
  });

  describe('without an answer', () => {
    function guard(shared: RedisStore): GuardedStore & { state(): string } {
      const breaker = createBreakers({ failureThreshold: 3, timeoutSeconds: 1, now: Date.now }).get('redis');
      const local = createMemoryStore({ now: () => performance.now() });
      const store = guardStore({ shared, local, breaker, askMs: 50 });
      open.push(store);
      return { ...store, state: () => breaker.snapshot().state };
    }

    test('a frozen Redis is asked three times, then local limits apply, and it counts again once it is back', async () => {
      const shared = await connect(50);
      let asked = 0;
      const counted: RedisStore = {
        ...shared,
        take(demands) {
          asked += 1;
          return shared.take(demands);
        },
      };
      const store = guard(counted);
      const demand = { ...hour, key: newKey() };
      redis.freeze();
      try {
        const decisions: Decision[] = [];
        for (let n = 0; n < 50; n++) decisions.push(await store.take([demand]));
        expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(5);
        // The first ones waited for it; none of the others was held up by it.
        expect(asked).toBe(3);
        expect(store.isShared()).toBe(false);
      } finally {
        redis.thaw();
      }
      await expect.poll(() => store.isShared()).toBe(true);
      const other = { ...hour, key: newKey() };
      await store.take([other]);
      await expect.poll(async () => (await shared.take([other])).allowed).toBe(false);
    });

    test('a Redis that is gone is no reason to refuse, and one that comes back counts again', async () => {
      const store = guard(await connect(50));
      await redis.stop();
      try {
        for (let n = 0; n < 5; n++) expect((await store.take([{ ...hour, key: 'gone' }])).allowed).toBe(true);
        expect((await store.take([{ ...hour, key: 'gone' }])).allowed).toBe(false);
        expect(store.state()).toBe('open');
      } finally {
        await redis.start();
      }
      await expect.poll(() => store.isShared()).toBe(true);
    });
  });
});
