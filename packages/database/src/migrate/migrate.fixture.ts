import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { type Database, openDatabase } from '../open-database.ts';
import { createEmptyDatabase } from '../testing/index.ts';
import { migrationsFolder } from './read-migrations.ts';

/** Runs `fn` on an empty database of its own. */
export async function onEmptyDatabase(fn: (database: Database) => Promise<void>): Promise<void> {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ url, applicationName: 'migration test' });
  try {
    await fn(database);
  } finally {
    await database.close();
    await drop();
  }
}

const folders: string[] = [];

/** A copy of our migrations, with further ones. */
export function copyMigrations(more: Record<string, { up: string; down: string }> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'toolboxai-migrations-'));
  folders.push(dir);
  cpSync(migrationsFolder, dir, { recursive: true });
  for (const [name, sql] of Object.entries(more)) {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'up.sql'), sql.up);
    writeFileSync(join(dir, name, 'down.sql'), sql.down);
  }
  return dir;
}

export function removeCopies(): void {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true });
}

/** Everything that is ours in a database: columns, constraints, indexes, each as Postgres itself writes it. */
export async function describeDatabase(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    with ours as (
      select c.oid, c.relname, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'tasks') and c.relkind in ('r', 'v', 'S') and c.relname not like 'schema_migrations%'
    )
    select format('%s.%s.%s %s null=%s default=%s', table_schema, table_name, column_name,
      coalesce(udt_name || '(' || character_maximum_length || ')', udt_name), is_nullable, column_default) as line
      from information_schema.columns join ours on (nspname, relname) = (table_schema, table_name)
    union all
    select format('%s.%s %s %s', nspname, relname, conname, pg_get_constraintdef(k.oid)) from pg_constraint k join ours on k.conrelid = ours.oid
    union all
    select format('%s', indexdef) from pg_indexes where schemaname in ('public', 'tasks') and tablename not like 'schema_migrations%'
    order by line`);
  return rows.map(({ line }) => line);
}

/** One checksum over all of version 1's columns of each of its tables. */
export async function sumVersion1(pool: pg.Pool): Promise<Record<string, unknown>> {
  const columns = {
    users: 'id, email, username, password_hash, first_name, last_name, is_active, is_superuser, created_at, updated_at',
    educational_content: 'id, title, subject, grade_level, content, created_by, created_at, updated_at',
    sessions: 'id, user_id, session_token, expires_at, created_at',
  };
  const sums = Object.entries(columns).map(async ([table, names]) => {
    const { rows } = await pool.query(
      `select count(*)::int as rows, md5(string_agg(row::text, '\n' order by row::text)) as sum from (select ${names} from ${table}) as row`,
    );
    return [table, rows[0]] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

export const fillVersion1 = `
  insert into users (email, username, password_hash, first_name, is_active, is_superuser, created_at)
    select 'u' || n || '@school.test', 'ü' || n, '$2b$12$' || md5(n::text), case when n % 3 = 0 then null else 'Zoë ' || n end,
      n % 5 > 0, n % 50 = 0, '2024-02-29 23:59:59.123456+05:30'::timestamptz + n * interval '1 hour'
    from generate_series(1, 200) n;
  insert into educational_content (title, subject, grade_level, content, created_by)
    select 'Lesson ' || n, 'Mathematics', n % 12, jsonb_build_object('n', n, 'big', 12345678901234567890::numeric, 'text', E'"½"\\n'),
      (select id from users where username = 'ü' || n)
    from generate_series(1, 300) n;
  insert into sessions (user_id, session_token, expires_at) select id, 'token-' || username, now() + interval '1 day' from users;
`;
