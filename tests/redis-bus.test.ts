import { createChannels } from '@toolboxai/channels';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../apps/backend/src/platform/log/index.ts';
import { createRedisBus, type RedisBus } from '../apps/backend/src/platform/redis-bus/index.ts';
import { canUseRedis, startRedis, type TestRedis } from './support/start-redis.ts';

let redis: TestRedis;
let written: string[];
const opened: RedisBus[] = [];

afterEach(() => {
  for (const bus of opened.splice(0)) bus.close();
});

function open(url: string, options: { maxWaiting?: number; silenceMs?: number } = {}): { bus: RedisBus; heard: string[] } {
  written = [];
  const log = createLog('info', false, (line) => void written.push(line));
  const bus = createRedisBus({ url, log, ...options });
  opened.push(bus);
  const heard: string[] = [];
  bus.onMessage((message) => heard.push(message));
  return { bus, heard };
}

async function connect(options: { maxWaiting?: number; silenceMs?: number } = {}): Promise<{ bus: RedisBus; heard: string[] }> {
  const { bus, heard } = open(redis.url, options);
  // Connected is subscribed as well: what it says now comes round to itself.
  await expect.poll(() => bus.state().connected).toBe(true);
  bus.publish('?');
  await expect.poll(() => heard).toContain('?');
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

  describe('as a user of Redis with few rights', () => {
    const rights = '+publish +subscribe &toolboxai:*';
    const urlOf = (user: string) => redis.url.replace('//', `//${user}:word@`);

    test('needs no other right than to publish and to subscribe', async () => {
      await redis.command(`ACL SETUSER few reset on >word ${rights}`);
      const { bus, heard } = open(urlOf('few'));
      await expect.poll(() => bus.state().connected).toBe(true);
      bus.publish('hello');
      await expect.poll(() => heard).toEqual(['hello']);
      expect(written).toEqual([]);
    });

    test.each([
      ['the channel', '+publish +subscribe', 'SUBSCRIBE (NOPERM)'],
      ['SUBSCRIBE', '+publish &toolboxai:*', 'SUBSCRIBE (NOPERM)'],
      ['PUBLISH', '+subscribe &toolboxai:*', 'PUBLISH (NOPERM)'],
    ])('that may not use %s, is not connected, says why once, and goes on when it may', async (what, some, shown) => {
      const user = `pupil-${what.replace(' ', '-')}`;
      await redis.command(`ACL SETUSER ${user} reset on >word ${some}`);
      const { bus, heard } = open(urlOf(user));
      const isRefused = () => {
        bus.publish('?');
        return bus.state().refusal;
      };
      await expect.poll(isRefused).toContain(`Redis refuses ${shown}`);
      expect(bus.state().connected).toBe(false);
      expect(bus.state().refusal).not.toContain(user);

      await redis.command(`ACL SETUSER ${user} ${rights}`);
      await expect.poll(() => [isRefused(), bus.state().connected]).toEqual([undefined, true]);
      bus.publish('back');
      await expect.poll(() => heard).toContain('back');
      expect(written.filter((line) => line.includes(shown))).toHaveLength(1);
    });

    test('is refused again when its right is taken away while it listens', async () => {
      await redis.command(`ACL SETUSER former reset on >word ${rights}`);
      const { bus } = open(urlOf('former'));
      await expect.poll(() => bus.state().connected).toBe(true);
      await redis.command('ACL SETUSER former resetchannels');
      await expect.poll(() => bus.state()).toMatchObject({ connected: false, refusal: expect.stringContaining('NOPERM') });
    });

    test('with a wrong password says so', async () => {
      const { bus } = open(urlOf('nobody'));
      await expect.poll(() => bus.state().refusal).toContain('AUTH (WRONGPASS)');
      await expect.poll(() => written.length).toBe(2);
      expect(written.join()).not.toContain('"word"');
    });
  });
});
