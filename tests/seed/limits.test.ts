import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { canUseRedis, startRedis } from '../support/start-redis.ts';
import { type TestServer, testSecret } from '../support/test-server.ts';
import { useServers } from './use-servers.ts';

const { clean, serverWith } = useServers();

/** A user's token as servers sign it; what it reads asks nobody who they are. */
async function makeUser(): Promise<{ authorization: string }> {
  const token = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject(randomUUID());
  return { authorization: `Bearer ${await token.sign(new TextEncoder().encode(testSecret))}` };
}
const read = async (server: TestServer, user: { authorization: string }): Promise<number> =>
  (await server.call('GET', '/api/v1/curriculum/topics', undefined, user)).status;

test('S52 RATE_LIMIT_PER_MINUTE is how often one caller may come', async () => {
  const [tight, wide] = [await serverWith({ RATE_LIMIT_PER_MINUTE: '2' }), await serverWith({ RATE_LIMIT_PER_MINUTE: '2000' })];
  const statuses = async (server: TestServer) => {
    const user = await makeUser();
    return Promise.all(Array.from({ length: 60 }, () => read(server, user)));
  };
  expect(await statuses(tight)).toContain(429);
  expect(await statuses(wide)).not.toContain(429);
});

describe.runIf(canUseRedis())('with Redis', () => {
  test('S31 REDIS_URL is where servers count requests together, and they go on without it', async () => {
    const redis = await startRedis();
    clean.push(redis.stop);
    const env = { REDIS_URL: redis.url, RATE_LIMIT_PER_MINUTE: '1', INSTANCE_ID: 'first' };
    const [first, second] = [await serverWith(env), await serverWith({ ...env, INSTANCE_ID: 'second' })];
    /** Used up at the one server, asked for at the other: a server that counts by itself would let the first one in. */
    const atSecond = async (): Promise<number> => {
      const user = await makeUser();
      await Promise.all(Array.from({ length: 40 }, () => read(first, user)));
      return read(second, user);
    };
    // A server whose Redis was slow to answer counts by itself for a moment.
    await expect.poll(atSecond).toBe(429);
    redis.freeze();
    try {
      expect(await read(first, await makeUser())).toBe(200);
    } finally {
      redis.thaw();
    }
  });
});

test('S91 /api/v1/system/circuit-breakers shows what each service outside is like', async () => {
  const server = await serverWith({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
  const { status, body } = await server.call('GET', '/api/v1/system/circuit-breakers', undefined, await server.logIn('admin'));
  expect(status).toBe(200);
  expect(body.items).toContainEqual({
    name: 'model',
    state: 'closed',
    failures: 0,
    failure_threshold: 3,
    timeout_seconds: 30,
    retry_at: null,
  });
});
