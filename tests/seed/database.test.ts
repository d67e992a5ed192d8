import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDatabaseUrl, createMigrator, type Database, openDatabase, previewSql, revise, tables } from '@toolboxai/database';
import { createEmptyDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let own: TestDatabase;
let database: Database;

beforeEach(async () => {
  own = await createEmptyDatabase();
  database = await openDatabase({ url: own.url, applicationName: 'seed' });
});
afterEach(async () => {
  await database.close();
  await own.drop();
});

const migrator = () => createMigrator(database);
const migrations = path.resolve(import.meta.dirname, '../../packages/database/migrations');

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    'select column_name from information_schema.columns where table_schema = $1 and table_name = $2',
    ['public', table],
  );
  return rows.map((row) => row.column_name);
}

describe('commands', () => {
  test('S17 DATABASE_URL of version 1 is taken as it stands, and a wrong one is refused with a reason', () => {
    expect(checkDatabaseUrl('postgresql://eduplatform:eduplatform2024@localhost/educational_platform_dev')).toMatchObject({
      ok: true,
    });
    expect(checkDatabaseUrl('mysql://user:pass@localhost/db')).toMatchObject({ ok: false });
  });

  test('S18 init makes the table that remembers migrations, and nothing else', async () => {
    await migrator().init();
    const { rows } = await database.pool.query(`select tablename from pg_tables where schemaname = 'public'`);
    expect(rows).toEqual([{ tablename: 'schema_migrations' }]);
  });

  test('S19 revision --autogenerate writes the up and the down of a changed table definition', async () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'toolboxai-s19-'));
    try {
      cpSync(migrations, dir, { recursive: true });
      const changed = { ...tables, notes: pgTable('notes', { id: text().primaryKey() }) };
      const { folder } = await revise({ message: 'add notes', autogenerate: true, dir, tables: changed });
      expect(readFileSync(path.join(folder, 'up.sql'), 'utf8')).toMatch(/create table "notes"/i);
      expect(readFileSync(path.join(folder, 'down.sql'), 'utf8')).toMatch(/drop table "notes"/i);
      const runner = createMigrator({ pool: database.pool, dir });
      await runner.upgrade('head');
      expect(await columnsOf('notes')).toEqual(['id']);
      await runner.downgrade('-1');
      expect(await columnsOf('notes')).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('S20 what an upgrade would do can be read before it is done', async () => {
    const sql = previewSql({ from: 1, to: 'head' });
    expect(sql).toContain('task_executions');
    expect(await migrator().current()).toBeNull();
  });

  test('S21 upgrade head is idempotent, and two at once end alike', async () => {
    await Promise.all([migrator().upgrade('head'), migrator().upgrade('head')]);
    const again = await migrator().upgrade('head');
    expect(again.steps).toEqual([]);
    expect((await migrator().current())?.number).toBe((await migrator().history()).length);
  });

  test('S21 an upgrade that fails leaves the database as it was', async () => {
    await migrator().upgrade(1);
    await database.pool.query('create table task_executions (id int)');
    await expect(migrator().upgrade('head')).rejects.toThrow('rolled back');
    expect(await columnsOf('users')).not.toContain('account_role');
  });
});

describe('tables of version 2', () => {
  beforeEach(() => migrator().upgrade('head'));

  test.each([
    ['S22', 'agent_instances', ['agent_type', 'status', 'last_seen_at']],
    ['S23', 'task_executions', ['task_id', 'status', 'task_data', 'result']],
    ['S24', 'agent_metrics', ['completed', 'failed', 'duration_ms_sum']],
    ['S25', 'circuit_breaker_state', ['name', 'state']],
    ['S26', 'users', ['account_role', 'role_assigned_at']],
    ['S27', 'educational_content', ['quality_score']],
    ['S28', 'sessions', ['family_id', 'refresh_token_hash', 'revoked_at']],
  ])('%s %s exists after upgrade, with its fields', async (_row, table, columns) => {
    expect(await columnsOf(table)).toEqual(expect.arrayContaining(columns));
  });
});

test('S106 downgrade -1 leads back to version 1 and loses nothing that it had', async () => {
  await migrator().upgrade(1);
  await database.pool.query(
    `insert into users (email, username, password_hash, is_superuser) values ('a@example.org', 'a', 'old', true), ('b@example.org', 'b', 'old', false)`,
  );
  await database.pool.query(
    `insert into educational_content (title, subject, grade_level, content) values ('t', 's', 4, '{"a": 1}')`,
  );
  const before = await readAll();
  await migrator().upgrade('head');
  expect((await database.pool.query('select email, account_role from users order by email')).rows).toEqual([
    { email: 'a@example.org', account_role: 'admin' },
    { email: 'b@example.org', account_role: 'student' },
  ]);
  await migrator().downgrade('-1');
  expect(await readAll()).toEqual(before);
  await migrator().upgrade('head');
  expect((await database.pool.query('select count(*)::int as users from users')).rows).toEqual([{ users: 2 }]);
});

async function readAll() {
  const rows = [];
  for (const table of ['users', 'educational_content', 'sessions'])
    rows.push((await database.pool.query(`select * from ${table} order by id`)).rows);
  return rows;
}
