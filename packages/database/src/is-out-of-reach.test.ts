import { expect, test } from 'vitest';
import { isOutOfReach } from './is-out-of-reach.ts';
import { openDatabase } from './open-database.ts';
import { createTestDatabase } from './testing/index.ts';

const failed = (query: Promise<unknown>): Promise<unknown> => query.then(() => undefined).catch((error: unknown) => error);

test('a server that is gone is out of reach, and one that refuses a query is not', async () => {
  const own = await createTestDatabase();
  const database = await openDatabase({ url: own.url, applicationName: 'out of reach', max: 2 });
  try {
    expect(isOutOfReach(await failed(database.db.execute('select no_such_column')))).toBe(false);
    expect(isOutOfReach(await failed(database.db.execute('select 1/0')))).toBe(false);
    const broken = database.db.transaction(async (tx) => {
      await tx.execute('select pg_terminate_backend(pg_backend_pid())');
    });
    expect(isOutOfReach(await failed(broken))).toBe(true);
  } finally {
    await database.close();
    await own.drop();
  }
});

test('nothing that listens is out of reach', async () => {
  const error = await failed(openDatabase({ url: 'postgresql://a:b@127.0.0.1:1/c', applicationName: 'out of reach' }));
  expect(isOutOfReach(error)).toBe(true);
});

test.each([
  ['57P03', 'the database system is starting up'],
  ['08006', 'connection failure'],
  ['25006', 'cannot execute UPDATE in a read-only transaction'],
])('SQLSTATE %s is out of reach', (code, message) => {
  expect(isOutOfReach(new Error('Failed query', { cause: Object.assign(new Error(message), { code }) }))).toBe(true);
});

test.each([['23505'], ['40P01'], ['53300']])('SQLSTATE %s is not', (code) => {
  expect(isOutOfReach(Object.assign(new Error('refused'), { code }))).toBe(false);
});

test('what is no error is not', () => {
  for (const value of [undefined, null, 'Connection terminated', {}]) expect(isOutOfReach(value)).toBe(false);
});
