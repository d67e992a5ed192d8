import { setTimeout as pause } from 'node:timers/promises';
import { type Database, inTransaction, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendEvent } from '../apps/backend/src/features/events/index.ts';
import { followChannel, type Transport } from '../apps/dashboard/src/lib/realtime/follow-channel.ts';
import { connectPusher } from './support/connect-pusher.ts';
import { freePort } from './support/free-port.ts';
import { type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { canUseRedis, startRedis, type TestRedis } from './support/start-redis.ts';
import { startTcpProxy, type TcpProxy } from './support/tcp-proxy.ts';
import { testSecret } from './support/test-server.ts';

/** The long form: TEST_EVENTS=10000. */
const howMany = Number(process.env.TEST_EVENTS ?? 2_000);
const eventsPerSecond = 300;
const channel = 'content-generation';
const faults = ['cut', 'cut', 'kill a server', 'freeze Redis', 'kill Redis', 'end connections to Postgres'] as const;
type Fault = (typeof faults)[number];

/** A server behind a network that fails. */
type Node = { server: SpawnedServer; proxy: TcpProxy; env: Record<string, string> };

describe.runIf(canUseRedis())('what is in the log', () => {
  let own: TestDatabase;
  let database: Database;
  let redis: TestRedis;
  const nodes: Node[] = [];

  beforeAll(async () => {
    own = await createTestDatabase();
    database = await openDatabase({ url: own.url, applicationName: 'the test', max: 4 });
    redis = await startRedis();
    for (const name of ['one', 'two']) {
      const port = await freePort();
      const env = {
        DATABASE_URL: own.url,
        REDIS_URL: redis.url,
        JWT_SECRET_KEY: testSecret,
        INSTANCE_ID: name,
        PORT: String(port),
        RATE_LIMIT_PER_MINUTE: '100000',
        LOG_LEVEL: 'silent',
      };
      nodes.push({ env, server: await spawnServer(env), proxy: await startTcpProxy(port) });
    }
  });
  afterAll(async () => {
    for (const { server, proxy } of nodes) {
      await proxy.close();
      await server.kill();
    }
    await redis.stop();
    await database.close();
    await own.drop();
  });

  /** As a page does it: the real client, and what was missed from the log. */
  function follow(node: Node) {
    const seen: string[] = [];
    let resets = 0;
    const client = connectPusher(`http://localhost:${node.proxy.port}`);
    const transport: Transport = {
      subscribe(name, on) {
        const subscribed = client.subscribe(name);
        subscribed.bind('pusher:subscription_succeeded', on.subscribed);
        subscribed.bind('step-finished', (data: Parameters<typeof on.event>[1]) => on.event('step-finished', data));
        return () => client.disconnect();
      },
    };
    const stop = followChannel(
      channel,
      {
        transport,
        async fetchMissed(name, after, epoch) {
          const search = new URLSearchParams({ channel: name, after: String(after), ...(epoch !== null && { epoch }) });
          const url = `http://127.0.0.1:${node.proxy.port}/api/v1/realtime/events?${search.toString()}`;
          const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
          if (!response.ok) throw new Error(`the log was answered with ${response.status}`);
          return (await response.json()) as Awaited<ReturnType<Parameters<typeof followChannel>[1]['fetchMissed']>>;
        },
        schedule(work, delayMs) {
          const timer = setTimeout(work, delayMs);
          return () => clearTimeout(timer);
        },
        random: Math.random,
      },
      {
        events: (events) => seen.push(...events.map(({ data }) => data._id)),
        reset: () => void (resets += 1),
        link: () => undefined,
      },
    );
    return { seen, resets: () => resets, stop };
  }

  async function write(): Promise<void> {
    const started = performance.now();
    for (let n = 1; n <= howMany; n += 1) {
      await pause(Math.max(0, started + (n * 1000) / eventsPerSecond - performance.now()));
      await inTransaction(database.db, (tx) => appendEvent(tx, channel, 'step-finished', { n }));
    }
  }

  async function inflict(fault: Fault, node: Node): Promise<void> {
    if (fault === 'cut') return node.proxy.cut();
    if (fault === 'kill a server') {
      await node.server.kill();
      node.server = await spawnServer(node.env);
    } else if (fault === 'freeze Redis') {
      redis.freeze();
      await pause(500);
      redis.thaw();
    } else if (fault === 'kill Redis') {
      await redis.stop();
      await redis.start();
    } else
      await database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name <> 'the test'`,
      );
  }

  test(`each of ${howMany} events reaches each subscriber once and in order, whatever fails meanwhile`, async () => {
    const followers = [0, 1, 0, 1].flatMap((at) => nodes.slice(at, at + 1)).map(follow);
    const survived: Fault[] = [];
    let isWritten = false;
    const writing = write().finally(() => {
      isWritten = true;
    });
    const chance = fc.sample(fc.tuple(fc.constantFrom(...faults), fc.nat(1)), {
      numRuns: 1_000,
      seed: Number(process.env.TEST_CHANCE ?? 2026),
    });
    // Each at least once, then as it comes.
    for (const [fault, at] of [...faults.map((each, n): [Fault, number] => [each, n % 2]), ...chance]) {
      const node = nodes[at];
      if (isWritten || !node) break;
      await inflict(fault, node);
      survived.push(fault);
      await pause(100);
    }
    await writing;
    try {
      const { rows } = await database.pool.query('select id from events where channel = $1 order by seq', [channel]);
      const log = rows.map(({ id }) => id);
      expect(log).toHaveLength(howMany);
      for (const { seen, resets } of followers) {
        // The last one is asked for at the latest after half a minute, where its live event was lost.
        await expect.poll(() => seen.length, { timeout: 60_000 }).toBe(howMany);
        expect(seen).toEqual(log);
        expect(resets()).toBe(0);
      }
      expect(new Set(survived)).toEqual(new Set(faults));
    } finally {
      for (const { stop } of followers) stop();
    }
  }, 180_000);
});
