import { openDatabase } from '@toolboxai/database';
import { describeV1, finish, openVersion2, readStatus } from '@toolboxai/migration';
import { createV1Database, findV1Variant } from '@toolboxai/migration/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { spawnServer } from './support/spawn-server.ts';
import { startV1Application } from './support/start-v1-application.ts';
import { callAt } from './support/test-server.ts';

vi.setConfig({ testTimeout: 120_000 });

const score = () => 50;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(name: string) {
  const made = await createV1Database(findV1Variant(name));
  closing.push(made.close);
  const described = await describeV1(made.pool);
  if (!described.ok) throw new Error('It is not understood.');
  const database = await openDatabase({ url: made.url, applicationName: 'toolboxai-cli' });
  closing.push(() => database.close());
  await openVersion2(database.pool, { score });
  // The test's own pool goes by version 1's name.
  const stopVersion1 = () =>
    database.pool.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
    );
  return { url: made.url, v1: described.v1, database, stopVersion1 };
}

test('version 1 is given up only when neither its program nor its clients were there, and version 2 works all the while', async () => {
  const { url, v1, database, stopVersion1 } = await start('roles with a check');
  const { pool } = database;
  const application = await startV1Application(url, v1);
  const server = await spawnServer({ DATABASE_URL: url, JWT_SECRET_KEY: 'a secret of this test, of 32 bytes and more' });
  closing.push(() => server.kill());
  const { user, password } = await createUser(database.db, { email: 'teacher@school.test', role: 'teacher' });
  const account = { email: user.email, password };

  // Version 1's own program is connected.
  await expect(finish(pool, { score, quietDays: 0 })).rejects.toThrow(/Another program .*"version 1".*Nothing was changed/);
  await application.stop();
  await stopVersion1();

  // A client that was left as it was, with version 1's path, at version 2's server.
  const asClient = { 'user-agent': 'python-requests/2.28' };
  expect((await callAt(server.url, 'POST', '/auth/login', account, asClient)).status).toBe(200);
  const seen = async () => (await pool.query(`select from legacy_calls where route like '%/auth/login'`)).rowCount;
  await expect.poll(seen).toBe(1);
  await expect(finish(pool, { score })).rejects.toThrow(
    /seen within 30 days: POST \/auth\/login by python, 0 days ago\. Move them, and wait\. Nothing was changed/,
  );
  expect(await readStatus(pool)).toMatchObject({ phase: 'open' });
  await pool.query(`update legacy_calls set last_seen_at = last_seen_at - interval '31 days'`);

  expect(await finish(pool, { score })).toMatchObject({ changed: true });
  const logged = await callAt(server.url, 'POST', '/api/v1/auth/login', account);
  expect(logged.status).toBe(200);
  const me = await callAt(server.url, 'GET', '/api/v1/auth/me', undefined, {
    authorization: `Bearer ${logged.body.access_token}`,
  });
  expect(me.body).toMatchObject({ email: user.email, role: 'teacher' });
  const health = async () => (await callAt(server.url, 'GET', '/health')).body.dependencies.migration;
  await expect.poll(health).toMatchObject({ status: 'off', detail: 'version 1 was given up' });
  expect(await server.stop()).toBe(0);
});

test('a program of version 1 that is started afterwards says at once what it misses', async () => {
  for (const [name, missing] of [
    ['roles with a check', 'column "role" of relation "users" does not exist'],
    ['raw tokens in user_sessions', 'relation "user_sessions" does not exist'],
  ] as const) {
    const { url, v1, database, stopVersion1 } = await start(name);
    await stopVersion1();
    await finish(database.pool, { score, quietDays: 0 });
    const failed = startV1Application(url, v1).then(
      async (application) => {
        await expect.poll(() => application.failed()).toBe(true);
        return application.stop();
      },
      (error: unknown) => Promise.reject(error),
    );
    await expect(failed).rejects.toThrow(missing);
  }
});
