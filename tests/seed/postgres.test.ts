import { createMigrator, openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { expect, test } from 'vitest';
import { refuseOldServer } from '../../packages/database/src/open-database.ts';

/** The oldest server that is served; CI brings one, other machines may have only the embedded, newer one. */
const oldest = process.env.TEST_POSTGRES15_URL;

test('S8 a server older than PostgreSQL 15 is refused, with what to do, and 15 is not', () => {
  expect(() => refuseOldServer(140_020)).toThrow(/Postgres 14; version 15 or newer is needed.*Upgrade the server/);
  expect(() => refuseOldServer(150_000)).not.toThrow();
});

test('S8 the migrations go up and down on the oldest server that there is here', async () => {
  if (!oldest) process.stdout.write('TEST_POSTGRES15_URL is not set: PostgreSQL 15 is tried by CI, here the embedded one.\n');
  const own = oldest ? { url: oldest, drop: async () => undefined } : await createEmptyDatabase();
  const database = await openDatabase({ url: own.url, applicationName: 'seed' });
  try {
    const migrator = createMigrator(database);
    expect((await migrator.upgrade('head')).steps.map(({ direction }) => direction)).toEqual(['up', 'up']);
    expect((await migrator.downgrade('base')).steps.map(({ direction }) => direction)).toEqual(['down', 'down']);
  } finally {
    await database.close();
    await own.drop();
  }
});
