import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as tables from '../tables.ts';
import { createMigrator } from './create-migrator.ts';
import { diffTables, takeSnapshot } from './diff-tables.ts';
import { describeDatabase, onEmptyDatabase } from './migrate.fixture.ts';
import { destructionOf, migrationsFolder, readMigrations } from './read-migrations.ts';
import { readSnapshot } from './revise.ts';

test('the migrations make the very columns, constraints and indexes that the tables declare', () =>
  onEmptyDatabase(async ({ pool }) => {
    const statements = await diffTables(await takeSnapshot({}), await takeSnapshot(tables));
    await pool.query(statements.join('\n'));
    const declared = await describeDatabase(pool);
    await pool.query('drop schema public cascade; drop schema tasks cascade; create schema public');
    await createMigrator({ pool }).upgrade();
    expect(await describeDatabase(pool)).toEqual(declared);
    expect(declared.length).toBeGreaterThan(100);
  }));

test('the snapshot is the tables, so that a revision begins where the last one ended', async () => {
  expect(await takeSnapshot(tables)).toEqual(readSnapshot());
});

test('each file that drops or deletes says so in line one', () => {
  for (const { name, up, down } of readMigrations()) {
    for (const [direction, sql] of Object.entries({ up, down })) {
      const statements = sql.replaceAll(/--.*/g, '');
      const isDestructive = /\b(drop (table|column|schema)|delete from|truncate)\b/i.test(statements);
      expect([name, direction, destructionOf(sql) !== null]).toEqual([name, direction, isDestructive]);
    }
  }
});

test('squawk finds no statement in an up file that would hurt a running system', () => {
  const root = fileURLToPath(new URL('../../../..', import.meta.url));
  const squawk = join(root, 'node_modules', '.bin', 'squawk');
  const files = readMigrations().map(({ name }) => join(migrationsFolder, name, 'up.sql'));
  const { status, stdout } = spawnSync(squawk, ['-c', join(migrationsFolder, '..', '.squawk.toml'), ...files], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('Found 0 issues');
  expect(status).toBe(0);
});
