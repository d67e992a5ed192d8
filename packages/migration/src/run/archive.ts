import type pg from 'pg';
import { addedColumns, addedTables, type V1Table } from '../describe/names.ts';
import type { V1 } from '../describe/v1.ts';
import { archiveSessions, restoreSessions } from './archive-sessions.ts';
import { buildIndex, changeTables, isBuilt, type Patience } from './change-tables.ts';
import { exists, hasColumns } from './look-up.ts';
import { once } from './run-state.ts';
import { agrees, filling, roleOf } from './sync-sql.ts';

const archive = 'toolboxai_archive';

/** Whether an added column of version 1's holds something that its default does not. */
const tellsMore: Readonly<Record<string, string>> = {
  is_superuser: 'is_superuser',
  is_active: 'not is_active',
  password_hash: 'password_hash is not null',
  first_name: 'first_name is not null',
  last_name: 'last_name is not null',
  created_by: 'created_by is not null',
};

/** What version 1 wrote meanwhile shows in this, and then counts. */
const contentMark = 'md5((title, subject, grade_level, content)::text)';

/** When a role was given by the backfill, which would give it again; what was restored is older, what version 2 gave is younger. */
const givenByBackfill = `between (select started_at from toolboxai_migration.run)
  and coalesce((select finished_at from toolboxai_migration.progress where step = 'backfill roles'), now())`;

type Kept = { table: V1Table; columns: string[]; where: string; mark?: string };

/** What version 2 keeps in version 1's tables, and in which rows there is something to keep. */
export function keptColumns(v1: V1): Kept[] {
  const kept = (table: V1Table, where: string, mark?: string): Kept => {
    const missing = v1.missingColumns.filter((place) => place.startsWith(`${table}.`)).map((place) => place.split('.')[1] ?? '');
    const more = missing.flatMap((name) => tellsMore[name] ?? []);
    return {
      table,
      columns: [...addedColumns[table], ...missing],
      where: [where, ...more].join(' or '),
      ...(mark !== undefined && { mark }),
    };
  };
  const users = `account_role <> ${roleOf(v1, 'users')} or role_assigned_at not ${givenByBackfill} or role_assigned_by is not null
    or password_hash_v2 is not null or password_hash_seen is not null`;
  return [
    kept('users', users),
    kept('educational_content', 'version <> 1 or task_id is not null', contentMark),
    ...(v1.sessions.table === 'sessions' ? [kept('sessions', 'family_id is not null')] : []),
  ];
}

/** So that a way back finds the few lessons of version 2's among millions. It goes with a way back, or with `finish`. */
export const keptIndex = 'toolboxai_kept_by_version_2';

export async function indexKept(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  const where = keptColumns(v1).find(({ table }) => table === 'educational_content')?.where ?? '';
  await buildIndex(
    client,
    keptIndex,
    `create index concurrently if not exists ${keptIndex} on educational_content (id) where ${where}`,
    patience,
  );
}

/** Sessions go as whole rows. */
const copiedColumns = (v1: V1): Kept[] => keptColumns(v1).filter(({ table }) => table !== 'sessions');

/** Version 2's own tables, with the schema of each. */
export const ownTables = (v1: V1): { schema: string; table: string }[] => [
  ...[...addedTables, ...(v1.sessions.table === 'sessions' ? [] : ['sessions'])].map((table) => ({ schema: v1.schema, table })),
  { schema: 'tasks', table: 'runs' },
  { schema: 'tasks', table: 'steps' },
];

type Tell = (step: string) => void;

/** Puts version 2's own tables beside, and copies what it added to version 1's. Done twice it does nothing more. */
export async function archiveVersion2(client: pg.ClientBase, v1: V1, patience: Patience, tell: Tell): Promise<void> {
  await client.query(`create schema if not exists ${archive}`);
  for (const { schema, table } of ownTables(v1)) {
    if (!(await exists(client, `${schema}.${table}`))) continue;
    tell(`archive ${table}`);
    await changeTables(client, `alter table ${schema}.${table} set schema ${archive}`, patience);
  }
  tell('archive sessions');
  await archiveSessions(client, v1, patience);
  for (const { table, columns, where, mark } of copiedColumns(v1)) {
    if (!(await hasColumns(client, table, columns))) continue;
    const copied = `${archive}.columns_of_${table}`;
    const selected = `select id, ${columns.join(', ')}${mark ? `, ${mark} as mark` : ''} from ${table}`;
    await once(client, `archive columns of ${table}`, async () => {
      tell(`archive columns of ${table}`);
      const indexed = table === 'educational_content' && (await isBuilt(client, keptIndex));
      // Without figures about the new columns the planner would take nearly all rows for kept ones.
      await client.query(`begin; ${indexed ? 'set local enable_seqscan = off' : ''}`);
      if (!(await exists(client, copied)))
        await client.query(`create table ${copied} as ${selected} with no data; alter table ${copied} add primary key (id)`);
      // What is still there from an earlier way back was never brought back, and counts.
      await client.query(`insert into ${copied} ${selected} where ${where} on conflict (id) do nothing`);
      await client.query('commit');
    });
  }
}

/** Brings version 2's own tables back before new ones are made. */
export async function restoreTables(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  for (const { schema, table } of ownTables(v1)) {
    if (!(await exists(client, `${archive}.${table}`))) continue;
    await client.query(`create schema if not exists ${schema}`);
    await changeTables(client, `alter table ${archive}.${table} set schema ${schema}`, patience);
  }
}

const rowsAtATime = 200;

/** Brings back what version 2 had in version 1's tables, where nobody has said otherwise since. */
export async function restoreColumns(client: pg.ClientBase, v1: V1, patience: Patience, tell: Tell): Promise<void> {
  await restoreSessions(client, v1, patience);
  for (const { table, columns, mark } of copiedColumns(v1)) {
    const copied = `${archive}.columns_of_${table}`;
    if (!(await exists(client, copied))) continue;
    while (((await client.query(`select from ${copied} limit 1`)).rowCount ?? 0) > 0) {
      tell(`restore columns of ${table}`);
      const batch = `delete from ${copied} where id in (select id from ${copied} order by id limit ${rowsAtATime}) returning *`;
      await changeTables(
        client,
        `${filling}; with kept as (${batch}) update ${table} set ${columns.map((name) => assign(v1, name, mark)).join(', ')}
         from kept where kept.id = ${table}.id`,
        patience,
      );
    }
    await client.query(`drop table ${copied}`);
  }
}

function assign(v1: V1, name: string, mark: string | undefined): string {
  if (name === 'account_role') {
    const meant = agrees(v1, 'users').replaceAll('users.account_role', 'kept.account_role');
    return `account_role = case when users.role_assigned_at is not null then users.account_role
      when ${meant} then kept.account_role else ${roleOf(v1, 'users')} end`;
  }
  if (name === 'role_assigned_at') return 'role_assigned_at = coalesce(users.role_assigned_at, kept.role_assigned_at)';
  if (mark && name === 'quality_score') return `quality_score = case when kept.mark = ${mark} then kept.quality_score end`;
  if (mark && name === 'version') return `version = case when kept.mark = ${mark} then kept.version else kept.version + 1 end`;
  return `${name} = kept.${name}`;
}
