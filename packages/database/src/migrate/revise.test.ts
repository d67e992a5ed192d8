import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { afterAll, describe, expect, test } from 'vitest';
import * as tables from '../tables.ts';
import { createMigrator } from './create-migrator.ts';
import { copyMigrations, describeDatabase, onEmptyDatabase, removeCopies } from './migrate.fixture.ts';
import { readMigrations } from './read-migrations.ts';
import { readSnapshot, revise } from './revise.ts';

afterAll(removeCopies);

const badge = { id: uuid().primaryKey(), title: text().notNull() };
const withBadges = { ...tables, badges: pgTable('badges', badge) };
const withMore = {
  ...tables,
  badges: pgTable('badges', { ...badge, points: integer().notNull().default(1) }, (t) => [
    check('badges_points_check', sql`${t.points} > 0`),
  ]),
};
const withOther = { ...tables, badges: pgTable('badges', { id: badge.id, name: text() }) };

describe('revise', () => {
  test('writes the up and the down of a changed table, which run, and run back, on a filled database', () =>
    onEmptyDatabase(async ({ pool }) => {
      const dir = copyMigrations();
      expect(await revise({ message: 'Add badges', autogenerate: true, dir, tables: withBadges })).toEqual({
        folder: join(dir, `${String(readMigrations().length + 1).padStart(4, '0')}-add-badges`),
      });
      await createMigrator({ pool, dir }).upgrade();
      await pool.query(`insert into badges values (gen_random_uuid(), 'first')`);
      const before = await describeDatabase(pool);

      await revise({ message: 'Add points to badges!', autogenerate: true, dir, tables: withMore });
      const migrator = createMigrator({ pool, dir });
      await migrator.upgrade();
      expect((await pool.query('select title, points from badges')).rows).toEqual([{ title: 'first', points: 1 }]);
      await expect(pool.query('update badges set points = 0')).rejects.toThrow('badges_points_check');

      expect((await migrator.downgrade()).steps).toMatchObject([{ destructive: 'ALTER TABLE badges DROP COLUMN points' }]);
      expect(await describeDatabase(pool)).toEqual(before);
      expect((await pool.query('select title from badges')).rows).toEqual([{ title: 'first' }]);
    }));

  test('sees nothing in tables that are not declared: what others keep in the database is never dropped', async () => {
    const dir = copyMigrations();
    const { folder } = await revise({ message: 'add badges', autogenerate: true, dir, tables: withBadges });
    expect(readFileSync(join(folder, 'up.sql'), 'utf8')).not.toMatch(/drop|schema_migrations/i);
  });

  test('refuses when nothing has changed, and writes nothing', async () => {
    const dir = copyMigrations();
    await expect(revise({ message: 'nothing', autogenerate: true, dir })).rejects.toMatchObject({ code: 'REVISION_INVALID' });
    await expect(revise({ message: ' — ', autogenerate: false, dir })).rejects.toMatchObject({ code: 'REVISION_INVALID' });
    expect(createPending(dir)).toEqual([]);
  });

  test('does not guess whether a column was renamed', async () => {
    const dir = copyMigrations();
    await revise({ message: 'add badges', autogenerate: true, dir, tables: withBadges });
    const message = expect.stringMatching(/column of badges \(title\) is gone and another \(name\) is new.*Nothing was written/);
    const refusal = { code: 'REVISION_AMBIGUOUS', message };
    await expect(revise({ message: 'rename', autogenerate: true, dir, tables: withOther })).rejects.toMatchObject(refusal);
  });

  test('by hand: leaves the files to be written, and takes the tables as what they will make', async () => {
    const dir = copyMigrations();
    const { folder } = await revise({ message: 'rename title', autogenerate: false, dir, tables: withBadges });
    expect(readFileSync(join(folder, 'up.sql'), 'utf8')).toBe('-- rename title\n');
    expect(Object.keys(readSnapshot(dir).tables)).toContain('public.badges');
  });
});

function createPending(dir: string): string[] {
  return readMigrations(dir)
    .slice(readMigrations().length)
    .map(({ name }) => basename(name));
}
