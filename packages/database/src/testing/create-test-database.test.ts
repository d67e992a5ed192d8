import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { createMigrator } from '../migrate/create-migrator.ts';
import { openDatabase } from '../open-database.ts';
import { withDatabase } from './database-url.ts';
import { createEmptyDatabase, createTestCluster, createTestDatabase } from './index.ts';

async function onDatabase<T>(url: string, fn: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url, applicationName: 'test of tests' });
  try {
    return await fn(database);
  } finally {
    await database.close();
  }
}

test('eight databases made at a time are all migrated, and each is its own', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => createTestDatabase()));
  expect(new Set(made.map(({ url }) => url)).size).toBe(8);
  for (const { url } of made) {
    await onDatabase(url, async ({ pool }) => {
      expect(await createMigrator({ pool }).pending()).toEqual([]);
      await pool.query(`insert into users (email, username) values ('same@x.test', 'same')`);
    });
  }
  await Promise.all(made.map(({ drop }) => drop()));
  await expect(openDatabase({ url: made[0]?.url ?? '', applicationName: 'x' })).rejects.toThrow('does not exist');
});

test('a dropped database goes even while it is in use, and an empty one holds no table', async () => {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ url, applicationName: 'stays open' });
  expect((await database.pool.query(`select * from information_schema.tables where table_schema = 'public'`)).rows).toEqual([]);
  await drop();
  await database.close();
});

test('a cluster on a server that is given adds a template there, and takes only that away again', async () => {
  const { url, drop } = await createEmptyDatabase();
  const cluster = await createTestCluster(url);
  const template = new URL(cluster.url).pathname.slice(1);
  const names = () =>
    onDatabase(url, async ({ pool }) => (await pool.query<{ datname: string }>('select datname from pg_database')).rows);
  expect(await names()).toContainEqual({ datname: template });
  await cluster.stop();
  expect(await names()).not.toContainEqual({ datname: template });
  await drop();
});

test('a cluster of our own is gone with its folder when it is stopped', async () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`toolboxai-test-${process.pid}-`));
  const cluster = await createTestCluster('');
  expect(folders()).toHaveLength(1);
  await cluster.stop();
  expect(folders()).toEqual([]);
  const url = withDatabase(cluster.url, 'template1');
  await expect(openDatabase({ url, applicationName: 'x' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
});
