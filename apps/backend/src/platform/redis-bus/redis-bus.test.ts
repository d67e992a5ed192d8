import { createChannels } from '@toolboxai/channels';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { createRedisBus, type RedisBus } from './index.ts';
import { canUseRedis, startRedis, type TestRedis } from './start-redis.fixture.ts';

let redis: TestRedis;
let written: string[];
const open: RedisBus[] = [];

afterEach(() => {
  for (const bus of open.splice(0)) bus.close();
});

async function connect(options: { maxWaiting?: number; silenceMs?: number } = {}): Promise<{ bus: RedisBus; heard: string[] }> {
  written = [];
  const log = createLog('info', false, (line) => void written.push(line));
  const bus = createRedisBus({ url: redis.url, log, ...options });
  open.push(bus);
  const heard: string[] = [];
  bus.onMessage((message) => heard.push(message));
  await expect.poll(() => bus.state().connected).toBe(true);
  // Connected is not yet subscribed: what it says itself has come round once it is.
  await expect
    .poll(() => {
      bus.publish('?');
      return heard.length;
    })
    .toBeGreaterThan(0);
  return { bus, heard };
}

const without = (heard: readonly string[]): string[] => heard.filter((message) => message !== '?');

describe.runIf(canUseRedis())('the bus over Redis', () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  test('carries what one server says to the others, in order', async () => {
    const [one, other] = [await connect(), await connect()];
    const said = Array.from({ length: 200 }, (_, n) => `${n} ½`);
    for (const message of said) one.bus.publish(message);
    await expect.poll(() => without(other.heard)).toEqual(said);
    expect(one.bus.state()).toMatchObject({ connected: true, dropped: 0 });
  });

  test('lets channels servers know of each other', async () => {
    const start = async () =>
      createChannels({
        app: { id: 'demo', key: 'key', secret: 'secret' },
        maxConnections: 1,
        activityTimeoutSeconds: 120,
        heartbeatMs: 30_000,
        clientMessagesPerMinute: 1,
        peerTimeoutMs: 3000,
        bus: (await connect()).bus,
      });
    const servers = [await start(), await start(), await start()];
    for (const server of servers) await expect.poll(() => server.stats().peers).toBe(2);
    await servers[0]?.close();
    await expect.poll(() => servers[1]?.stats().peers).toBe(1);
    for (const server of servers.slice(1)) await server.close();
  });

  test('drops what it is told while Redis is gone, says so once, and goes on when it is back', async () => {
    const { bus, heard } = await connect();
    const log = written;
    await redis.stop();
    await expect.poll(() => bus.state().connected).toBe(false);
    // One of the two connections may have noticed before the other.
    await expect
      .poll(() => {
        bus.publish('lost');
        return bus.state().dropped;
      })
      .toBeGreaterThan(0);
    await expect.poll(() => log.filter((line) => line.includes('out of reach')).length).toBe(2);
    await redis.start();
    await expect.poll(() => bus.state().connected).toBe(true);
    await expect
      .poll(() => {
        bus.publish('back');
        return without(heard)[0];
      })
      .toBe('back');
    expect(log.filter((line) => line.includes('out of reach'))).toHaveLength(2);
  });

  test('keeps no more than its bound for a Redis that answers nothing, and notices', async () => {
    const { bus } = await connect({ maxWaiting: 1000, silenceMs: 500 });
    redis.freeze();
    try {
      for (let n = 0; n < 20; n += 1) bus.publish('x'.repeat(100));
      expect(bus.state().dropped).toBeGreaterThanOrEqual(10);
      await expect.poll(() => bus.state().connected).toBe(false);
    } finally {
      redis.thaw();
    }
    await expect.poll(() => bus.state().connected).toBe(true);
  });
});
