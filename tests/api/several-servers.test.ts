import Pusher from 'pusher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedEnv } from '../seed/seed-env.ts';
import { connectPusher } from '../support/connect-pusher.ts';
import { canUseRedis, startRedis, type TestRedis } from '../support/start-redis.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const secret = 'the secret that these servers share';

describe.runIf(canUseRedis())('several servers with one Redis', () => {
  let redis: TestRedis;
  let servers: TestServer[];

  beforeAll(async () => {
    redis = await startRedis();
    const env = seedEnv({ REDIS_URL: redis.url, PUSHER_SECRET: secret });
    servers = [await startTestServer(env), await startTestServer(env)];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await redis.stop();
  });

  const health = async (server: TestServer | undefined) => (await server?.call('GET', '/health'))?.body.dependencies.redis;

  test('S31 REDIS_URL is where what one server is told by the REST API reaches the subscribers of another', async () => {
    const [first, second] = servers;
    for (const server of servers) await expect.poll(async () => (await health(server))?.status).toBe('ok');
    const client = connectPusher(second?.url ?? '');
    try {
      const heard: unknown[] = [];
      const channel = client.subscribe('content-generation');
      await new Promise((resolve) => channel.bind('pusher:subscription_succeeded', resolve));
      channel.bind('told', (data: unknown) => heard.push(data));
      const api = new Pusher({
        appId: 'toolboxai',
        key: 'toolboxai-key',
        secret,
        host: new URL(first?.url ?? '').host,
        useTLS: false,
      });
      let told = 0;
      await expect
        .poll(async () => {
          told += 1;
          await api.trigger('content-generation', 'told', { told });
          return heard.length;
        })
        .toBeGreaterThan(0);
    } finally {
      client.disconnect();
    }
  });

  test('go on alone while it is gone, and say so', async () => {
    await redis.stop();
    for (const server of servers) {
      await expect.poll(async () => (await health(server))?.status).toBe('down');
      expect((await server.call('GET', '/health')).status).toBe(200);
      expect(await server.logIn('teacher')).toBeDefined();
    }
    await redis.start();
    for (const server of servers) await expect.poll(async () => (await health(server))?.status).toBe('ok');
  });

  test('say what is wrong where their user may not listen at Redis, and go on', async () => {
    await redis.command('ACL SETUSER deaf reset on >word +publish &toolboxai:*');
    const deaf = await startTestServer(seedEnv({ REDIS_URL: redis.url.replace('//', '//deaf:word@') }));
    try {
      await expect
        .poll(() => health(deaf))
        .toMatchObject({ status: 'degraded', detail: expect.stringContaining('Redis refuses SUBSCRIBE (NOPERM)') });
      expect(await deaf.call('GET', '/health')).toMatchObject({ status: 200, body: { status: 'degraded' } });
    } finally {
      await deaf.close();
    }
  });
});
