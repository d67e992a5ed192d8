import { createServer } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, inTransaction, openDatabase, refuseOldServer } from './open-database.ts';
import { users } from './tables.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let test1: TestDatabase;
let database: Database;

beforeAll(async () => {
  test1 = await createTestDatabase();
  database = await openDatabase({ url: test1.url, applicationName: 'open test', statementTimeoutMs: 200 });
});
afterAll(async () => {
  await database.close();
  await test1.drop();
});

describe('openDatabase', () => {
  test('takes an address as version 1 wrote it, and answers a ping with its time in ms', async () => {
    const opened = await openDatabase({ url: test1.url.replace('postgresql:', 'postgresql+asyncpg:'), applicationName: 'x' });
    const ms = await opened.ping();
    await opened.close();
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(5_000);
  });

  test('names its connections, and ends a statement that takes too long', async () => {
    expect((await database.pool.query('show application_name')).rows).toEqual([{ application_name: 'open test' }]);
    await expect(database.pool.query('select pg_sleep(20)')).rejects.toThrow('statement timeout');
  });

  test('survives that the server cuts its idle connections, and tells', async () => {
    const lost: string[] = [];
    const onConnectionLost = (error: Error) => void lost.push(error.message);
    const other = await openDatabase({ url: test1.url, applicationName: 'cut', onConnectionLost });
    await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut'`);
    await expect.poll(() => lost.length, { interval: 5 }).toBeGreaterThan(0);
    expect(await other.ping()).toBeGreaterThan(0);
    await other.close();
  });

  test('refuses an address that cannot be one', async () => {
    await expect(openDatabase({ url: 'mysql://x', applicationName: 'x' })).rejects.toMatchObject({ code: 'URL_INVALID' });
  });

  test.each([
    ['a wrong password', 'lets nobody in', (url: URL) => Object.assign(url, { password: 's3cret' })],
    ['a database that is not there', 'does not answer', (url: URL) => Object.assign(url, { pathname: '/absent' })],
  ])('says in one line, without the password, that it cannot connect for %s', async (_, words, change) => {
    const url = change(new URL(test1.url)).toString();
    const failure = await openDatabase({ url, applicationName: 'x' }).catch((error) => error);
    expect(failure).toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(new RegExp(`^[^\n]+${words}.*Nothing was changed.*DATABASE_URL[^\n]+$`)),
    });
    expect(failure.message).not.toContain('s3cret');
  });

  test('says so where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const url = `postgresql://u:p@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/db`;
    await expect(openDatabase({ url, applicationName: 'x' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  test('says so where nothing answers, long before who waits for a connection would give up', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const url = `postgresql://u:p@127.0.0.1:${typeof address === 'object' ? address?.port : 0}/db`;
    const opening = openDatabase({ url, applicationName: 'x', connectMs: 50, queueMs: 60_000 });
    await expect(opening).rejects.toMatchObject({ code: 'UNREACHABLE' });
    server.close();
  });

  test('refuses Postgres before 15, and takes 15', () => {
    expect(() => refuseOldServer(140_012)).toThrow(/Postgres 14; version 15 or newer is needed\. Nothing was changed/);
    expect(() => refuseOldServer(150_000)).not.toThrow();
  });
});

describe('a session', () => {
  const zoneOf = async (url: string) => {
    const opened = await openDatabase({ url, applicationName: 'zone' });
    const { rows } = await opened.pool.query(`select current_setting('TimeZone') as zone, current_setting('work_mem') as memory,
      localtimestamp = (now() at time zone 'UTC') as is_utc`);
    await opened.close();
    return rows[0];
  };

  test('reckons in UTC, whatever zone the server, the database or the address asks for', async () => {
    const { rows } = await database.pool.query<{ name: string }>('select quote_ident(current_database()) as name');
    await database.pool.query(`alter database ${rows[0]?.name} set timezone to 'Asia/Tokyo'`);
    expect(await zoneOf(test1.url)).toMatchObject({ zone: 'UTC', is_utc: true });
    const asking = new URL(test1.url);
    asking.searchParams.set('options', '-c TimeZone=America/New_York -c work_mem=5MB');
    expect(await zoneOf(asking.toString())).toEqual({ zone: 'UTC', is_utc: true, memory: '5MB' });
  });
});

describe('while every connection is in use', () => {
  test('whoever waits too long is told so, however they ask, and the operator hears of it', async () => {
    let crowded = 0;
    const onCrowded = () => void (crowded += 1);
    const one = await openDatabase({ url: test1.url, applicationName: 'one', max: 1, queueMs: 20, onCrowded });
    const held = await one.pool.connect();
    const told = { code: 'OVERLOADED', context: { retryAfterSeconds: 5 } };
    await expect(one.pool.query('select 1')).rejects.toMatchObject(told);
    await expect(one.db.transaction(async () => 1)).rejects.toMatchObject(told);
    await expect(one.db.select().from(users)).rejects.toMatchObject({ cause: told });
    expect(crowded).toBeGreaterThan(0);
    held.release();
    expect(await one.ping()).toBeGreaterThan(0);
    await one.close();
  });

  test('the next in line has the connection that is given back', async () => {
    const one = await openDatabase({ url: test1.url, applicationName: 'one', max: 1 });
    const held = await one.pool.connect();
    const waiting = one.db.select({ role: users.role }).from(users).limit(0).execute();
    await expect.poll(() => one.pool.waitingCount).toBe(1);
    held.release();
    expect(await waiting).toEqual([]);
    await one.close();
  });
});

describe('inTransaction', () => {
  const insert = (username: string, fail: boolean) =>
    inTransaction(database.db, async (tx) => {
      await tx.insert(users).values({ email: `${username}@x.test`, username });
      if (fail) throw new Error('changed my mind');
      return username;
    });
  const find = (username: string) => database.db.select({ role: users.role }).from(users).where(eq(users.username, username));

  test('keeps everything when it resolves', async () => {
    expect(await insert('kept', false)).toBe('kept');
    expect(await find('kept')).toEqual([{ role: 'student' }]);
  });

  test('keeps nothing when it rejects, and rejects likewise', async () => {
    await expect(insert('gone', true)).rejects.toThrow('changed my mind');
    expect(await find('gone')).toEqual([]);
  });
});
