import type pg from 'pg';
import { addedColumns, v1Columns } from '../describe/names.ts';
import type { V1 } from '../describe/v1.ts';
import { changeTables, type Patience } from './change-tables.ts';
import { exists, hasColumns } from './look-up.ts';
import { fenceSessions } from './sync-sql.ts';

/** Version 2's logins in version 1's `sessions`: rows that version 1 never wrote, and whose tokens it could not understand. */
const archived = 'toolboxai_archive.sessions_of_version_2';
const rowsAtATime = 500;

/** What version 2 writes into version 1's `sessions`; where that is another table, version 2's own goes as a whole. */
const sessionColumns = (v1: V1): string[] =>
  v1.sessions.table === 'sessions' ? [...Object.keys(v1Columns.sessions), ...addedColumns.sessions] : [];

const hasVersion2 = async (client: pg.ClientBase, columns: readonly string[]): Promise<boolean> =>
  columns.length > 0 && hasColumns(client, 'sessions', columns);

/** From now on no login of version 2 gets into version 1's `sessions`. */
export async function closeSessions(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  if (await hasVersion2(client, sessionColumns(v1))) await changeTables(client, fenceSessions, patience);
}

/** Takes version 2's logins out of version 1's `sessions`, a few at a time. What was cut off goes on. */
export async function archiveSessions(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  const columns = sessionColumns(v1);
  if (!(await hasVersion2(client, columns))) return;
  const names = columns.join(', ');
  if (!(await exists(client, archived)))
    await client.query(
      `create table ${archived} as select ${names} from sessions with no data; alter table ${archived} add primary key (id)`,
    );
  while (((await client.query('select from sessions where family_id is not null limit 1')).rowCount ?? 0) > 0)
    await changeTables(
      client,
      `with moved as (delete from sessions where id in (select id from sessions where family_id is not null limit ${rowsAtATime}) returning ${names})
       insert into ${archived} (${names}) select ${names} from moved on conflict (id) do nothing`,
      patience,
    );
}

/** Brings version 2's logins back, but for those of users who are gone. */
export async function restoreSessions(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  if (!(await exists(client, archived))) return;
  const names = sessionColumns(v1).join(', ');
  while (((await client.query(`select from ${archived} limit 1`)).rowCount ?? 0) > 0)
    await changeTables(
      client,
      `with kept as (delete from ${archived} where id in (select id from ${archived} limit ${rowsAtATime}) returning ${names})
       insert into sessions (${names}) select ${names} from kept
       where exists (select from users where users.id = kept.user_id) on conflict do nothing`,
      patience,
    );
  await client.query(`drop table ${archived}`);
}
