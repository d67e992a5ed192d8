import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, startEmbedded } from '@toolboxai/database';
import { expect, onTestFinished, test } from 'vitest';
import { findV1Variant } from '../testing/index.ts';
import { openVersion2 } from './open-version-2.ts';

const log = { info: () => undefined, warn: () => undefined };

test('an autovacuum that works on a table is asked to go, though a lock is waited for only 40 ms', {
  timeout: 90_000,
}, async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-vacuum-'));
  const server = await startEmbedded({ dataDir, log, settings: { autovacuum_naptime: '1s', fsync: 'off' } });
  const { pool, close } = await openDatabase({ url: server.url, applicationName: 'test' });
  onTestFinished(async () => {
    await close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const variant = findV1Variant('canonical');
  await pool.query(variant.create);
  // So slow that it is at it for as long as the test lasts.
  await pool.query(
    'alter table users set (autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1, autovacuum_vacuum_threshold = 0)',
  );
  const size = { users: 5_000, contents: 10, sessions: 10 };
  await pool.query(variant.fillTables(size));
  await pool.query('update users set updated_at = now()');
  const vacuums = async () => (await pool.query(`select from pg_stat_progress_vacuum where relid = 'users'::regclass`)).rowCount;
  await expect.poll(vacuums, { timeout: 30_000 }).toBe(1);
  expect(await openVersion2(pool, { score: () => null, patience: { tryMs: 40, giveUpMs: 20_000 } })).toMatchObject({
    changed: true,
  });
});
