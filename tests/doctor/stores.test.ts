import { createMigrator, openDatabase } from '@toolboxai/database';
import { createEmptyDatabase, createTestDatabase } from '@toolboxai/database/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSlowProxy } from '../support/slow-proxy.ts';
import { canUseRedis, startRedis } from '../support/start-redis.ts';
import { containing, openWard, troubles, type Ward } from './doctor.fixture.ts';

let ward: Ward;
beforeEach(async () => {
  ward = await openWard();
});
afterEach(async () => {
  vi.useRealTimers();
  await ward.close();
});

async function ownDatabase(make = createTestDatabase): Promise<URL> {
  const own = await make();
  ward.later(own.drop);
  return new URL(own.url);
}

describe('database', () => {
  const lookAt = async (url: URL) => troubles(await ward.look({ DATABASE_URL: url.href }));

  test('nothing listens there', async () => {
    const url = await ownDatabase();
    url.port = '1';
    expect(await lookAt(url)).toMatchObject([
      { status: 'fault', check: 'database', detail: containing('127.0.0.1:1'), cause: 'Nothing listens there.' },
    ]);
  });

  test('there is no such host', async () => {
    const url = await ownDatabase();
    url.hostname = 'nowhere.invalid';
    expect(await lookAt(url)).toMatchObject([{ check: 'database', fix: containing('host') }]);
  });

  test('the password is wrong', async () => {
    const url = await ownDatabase();
    url.password = 'another';
    const found = await lookAt(url);
    expect(found).toMatchObject([{ check: 'database', cause: 'User or password is wrong.' }]);
    expect(JSON.stringify(found)).not.toContain('another');
  });

  test('there is no such database', async () => {
    const url = await ownDatabase();
    url.pathname = '/no_such_database';
    expect(await lookAt(url)).toMatchObject([{ check: 'database', cause: 'There is no such database.' }]);
  });

  test('an older version’s tables, which a server leaves alone', async () => {
    const url = await ownDatabase(createEmptyDatabase);
    expect(await lookAt(url)).toEqual([]);
    const database = await openDatabase({ url: url.href, applicationName: 'doctor test' });
    await createMigrator({ pool: database.pool }).upgrade('1');
    await database.close();
    expect(await lookAt(url)).toMatchObject([
      { status: 'fault', check: 'migrations', detail: containing('0002'), fix: containing('npx toolboxai db upgrade') },
    ]);
  });

  test('a newer version’s tables', async () => {
    const url = await ownDatabase();
    const database = await openDatabase({ url: url.href, applicationName: 'doctor test' });
    await database.pool.query(
      `insert into schema_migrations (name, checksum, duration_ms) values ('9001-from-tomorrow', 'unknown', 1)`,
    );
    await database.close();
    expect(await lookAt(url)).toMatchObject([
      { status: 'fault', cause: containing('Another version'), fix: containing('newer') },
    ]);
  });

  test('a network to it that is slow', async () => {
    const url = await ownDatabase();
    const proxy = await startSlowProxy(Number(url.port), 60);
    ward.later(proxy.close);
    url.port = String(proxy.port);
    expect(await lookAt(url)).toMatchObject([{ status: 'warning', check: 'database', cause: containing('network') }]);
  });

  test('clocks that differ', async () => {
    const url = await ownDatabase();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    expect(await lookAt(url)).toMatchObject([{ status: 'fault', check: 'clock', fix: containing('NTP') }]);
  });
});

describe.runIf(canUseRedis())('Redis', () => {
  test('is looked at, and nothing is wrong', async () => {
    const redis = await startRedis();
    ward.later(redis.stop);
    const found = await ward.look({ REDIS_URL: redis.url });
    expect(found).toContainEqual({ check: 'redis', status: 'ok', detail: expect.stringMatching(/^Redis \d+\.\S+, answers in/) });
  });

  test('is gone', async () => {
    expect(troubles(await ward.look({ REDIS_URL: 'redis://127.0.0.1:1' }))).toMatchObject([
      { status: 'fault', check: 'redis', detail: containing('ECONNREFUSED'), cause: containing('does not run') },
    ]);
  });

  test('hangs', async () => {
    const redis = await startRedis();
    ward.later(redis.stop);
    redis.freeze();
    expect(troubles(await ward.look({ REDIS_URL: redis.url }))).toMatchObject([
      { status: 'fault', check: 'redis', cause: containing('hangs') },
    ]);
  });

  test('has another password, and another user may not do what is needed', async () => {
    const redis = await startRedis();
    ward.later(redis.stop);
    await redis.command('ACL SETUSER mute reset on >word +ping');
    const as = async (user: string) => troubles(await ward.look({ REDIS_URL: redis.url.replace('//', `//${user}@`) }));
    expect(await as('mute:another')).toMatchObject([{ check: 'redis', cause: containing('wrong in REDIS_URL') }]);
    expect(await as('mute:word')).toMatchObject([{ check: 'redis', cause: containing('may not do') }]);
  });

  test('is far away', async () => {
    const redis = await startRedis();
    const proxy = await startSlowProxy(Number(new URL(redis.url).port), 30);
    ward.later(redis.stop);
    ward.later(proxy.close);
    expect(troubles(await ward.look({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` }))).toMatchObject([
      { status: 'warning', check: 'redis', cause: containing('network') },
    ]);
  });
});
