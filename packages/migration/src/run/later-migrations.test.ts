import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMigrator, type Migrator } from '@toolboxai/database';
import { expect, onTestFinished, test } from 'vitest';
import { describeSchema } from '../testing/index.ts';
import { finish } from './finish.ts';
import { openVersion2 } from './open-version-2.ts';
import { readStatus } from './read-status.ts';
import { rollBack } from './roll-back.ts';
import { startV1 } from './run.fixture.ts';

const score = () => 50;
const shipped = path.resolve(import.meta.dirname, '../../../database/migrations');

/** The two migrations of the migration from version 1, and a third that a later version of the program brings. */
function withThird(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-third-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync(shipped).filter((each) => /^000[12]-/.test(each)))
    cpSync(path.join(shipped, name), path.join(folder, name), { recursive: true });
  const third = path.join(folder, '0003-add-notes');
  mkdirSync(third);
  writeFileSync(
    path.join(third, 'up.sql'),
    'create table notes (id bigint primary key, user_id uuid references users (id));\nalter table users add column nickname text;\n',
  );
  writeFileSync(
    path.join(third, 'down.sql'),
    '-- destructive: notes\ndrop table notes;\nalter table users drop column nickname;\n',
  );
  return folder;
}

async function startOpen() {
  const v1 = await startV1();
  const before = await describeSchema(v1.pool, v1.schema);
  await openVersion2(v1.pool, { score });
  const migrator: Migrator = createMigrator({ pool: v1.pool, dir: withThird() });
  return { ...v1, before, migrator };
}

test('a later migration is applied to an opened database as to any other, and taken back before version 2 is', async () => {
  const { pool, schema, before, migrator } = await startOpen();
  const names = ({ steps }: Awaited<ReturnType<Migrator['upgrade']>>) =>
    steps.map(({ name, direction }) => `${direction} ${name}`);
  expect(names(await migrator.upgrade('head'))).toEqual(['up 0003-add-notes']);
  const opened = await describeSchema(pool, schema);
  await expect(rollBack(pool)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message:
      'The database was migrated further since (0003-add-notes). Nothing was changed. Take that back first: npx toolboxai db downgrade 2',
  });
  expect(await readStatus(pool)).toMatchObject({ phase: 'open', epoch: 1 });
  expect(await describeSchema(pool, schema)).toEqual(opened);
  expect(names(await migrator.downgrade('2'))).toEqual(['down 0003-add-notes']);
  expect(await rollBack(pool)).toMatchObject({ changed: true });
  expect(await describeSchema(pool, schema)).toEqual(before);
});

test('one that was applied before version 1 is given up stays, and those after are applied as ever', async () => {
  const { pool, another, migrator } = await startOpen();
  await migrator.upgrade('head');
  const own = await another();
  await own.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
  );
  await finish(own, { score });
  expect((await migrator.history()).map(({ name, appliedAt }) => appliedAt && name)).toEqual([
    '0001-create-v1-baseline',
    '0002-upgrade-to-v2',
    '0003-add-notes',
  ]);
  await migrator.downgrade('-1');
  await migrator.upgrade('head');
  expect((await pool.query('select from notes')).rowCount).toBe(0);
});

test('while tables are between two versions the migrations are refused, with what to do instead', async () => {
  const { pool, migrator } = await startOpen();
  const refused = (words: string) => ({
    code: 'MIGRATION_REFUSED',
    message: expect.stringMatching(new RegExp(`^Nothing was changed: the migration from version 1 ${words}`)),
  });
  await expect(migrator.downgrade('-1')).rejects.toMatchObject(refused('is open: .*migrate rollback$'));
  for (const phase of ['expanding', 'backfilling', 'verifying', 'finishing', 'rolling_back']) {
    await pool.query('update toolboxai_migration.run set phase = $1', [phase]);
    await expect(migrator.upgrade('head')).rejects.toMatchObject(refused('is '));
  }
  await pool.query(`update toolboxai_migration.run set phase = 'open'`);
  await rollBack(pool);
  await expect(migrator.upgrade('head')).rejects.toMatchObject(refused('was rolled back, .*migrate run$'));
  expect(await migrator.current()).toBeNull();
});
