import type pg from 'pg';
import type { V1 } from '../describe/v1.ts';
import { keptColumns, ownTables } from './archive.ts';
import { planChanges } from './plan-changes.ts';
import { agrees } from './sync-sql.ts';

/** `detail` says what was found, in a few words. */
export type Check = { name: string; ok: boolean; detail: string };

type Queryer = pg.Pool | pg.ClientBase;

/** Compares what is there with what version 2 needs, and both versions' roles with each other. Reads only. */
export async function verifyTables(on: Queryer, v1: V1): Promise<Check[]> {
  return [
    await checkTables(on, v1),
    await checkColumns(on, v1),
    await checkIndexes(on),
    await checkConstraints(on),
    await checkRoles(on, v1),
  ];
}

const outcome = (name: string, wrong: readonly string[], good: string): Check =>
  wrong.length === 0 ? { name, ok: true, detail: good } : { name, ok: false, detail: wrong.join(', ') };

async function checkTables(on: Queryer, v1: V1): Promise<Check> {
  const wanted = ownTables(v1).map(({ schema, table }) => `${schema}.${table}`);
  const { rows } = await on.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is null',
    [wanted],
  );
  return outcome(
    'tables of version 2',
    rows.map(({ name }) => `${name} is missing`),
    `${wanted.length} are there`,
  );
}

async function checkColumns(on: Queryer, v1: V1): Promise<Check> {
  const wanted = keptColumns(v1).flatMap(({ table, columns }) => columns.map((column) => ({ table, column })));
  const { rows } = await on.query<{ name: string }>(
    `select wanted.table_name || '.' || wanted.column_name as name
     from unnest($1::text[], $2::text[]) as wanted (table_name, column_name)
     where not exists (select from pg_attribute
       where attrelid = to_regclass(wanted.table_name) and attname = wanted.column_name and not attisdropped)`,
    [wanted.map(({ table }) => table), wanted.map(({ column }) => column)],
  );
  return outcome(
    'columns of version 2',
    rows.map(({ name }) => `${name} is missing`),
    `${wanted.length} are there`,
  );
}

async function checkIndexes(on: Queryer): Promise<Check> {
  const wanted = planChanges([]).changes.flatMap((change) => (change.kind === 'index' ? [change.name] : []));
  const { rows } = await on.query<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where not exists (select from pg_index where indexrelid = to_regclass(name) and indisvalid)`,
    [wanted],
  );
  return outcome(
    'indexes',
    rows.map(({ name }) => `${name} is missing or half built`),
    `${wanted.length} are there`,
  );
}

async function checkConstraints(on: Queryer): Promise<Check> {
  const { rows } = await on.query<{ name: string }>(
    `select conname as name from pg_constraint
     where conname in ('users_account_role_check', 'educational_content_quality_score_check') and convalidated
       and conrelid in (to_regclass('users'), to_regclass('educational_content'))`,
  );
  return { name: 'constraints', ok: rows.length === 2, detail: `${rows.length} of 2 hold for every row` };
}

async function checkRoles(on: Queryer, v1: V1): Promise<Check> {
  const { rows } = await on.query<{ users: number; wrong: number }>(
    `select count(*)::int as users, (count(*) filter (where not ${agrees(v1, 'users')}))::int as wrong from users`,
  );
  const { users, wrong } = rows[0] ?? { users: 0, wrong: 0 };
  return { name: 'roles of both versions', ok: wrong === 0, detail: `${wrong} of ${users} users differ` };
}
