import type pg from 'pg';
import { type Check, fail, pass, skip } from './check.ts';

const item = 'S8';
const oldest = 15;

/** The server itself: its version, what stands between, and what our account may do. */
export async function checkServer(client: pg.ClientBase, schema: string | undefined): Promise<Check[]> {
  return [
    await checkVersion(client),
    await checkWritable(client),
    await checkPooler(client),
    await checkExtensions(client),
    await checkGrants(client, schema ?? 'public'),
    await checkDeadlockTimeout(client),
  ];
}

async function ask<T extends pg.QueryResultRow>(client: pg.ClientBase, sql: string, values: unknown[] = []): Promise<T[]> {
  return (await client.query<T>(sql, values)).rows;
}

async function checkVersion(client: pg.ClientBase): Promise<Check> {
  const [row] = await ask<{ number: string; name: string }>(
    client,
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  );
  return judgeVersion(Number(row?.number), row?.name ?? '');
}

/** `number` as Postgres counts it: 130014 is 13.14. */
export function judgeVersion(number: number, name: string): Check {
  const title = `PostgreSQL ${oldest} or newer`;
  const evidence = `it is PostgreSQL ${name}`;
  if (number >= oldest * 10_000) return pass(item, title, evidence);
  return fail(item, title, evidence, `Upgrade it to ${oldest} or newer first, as with pg_upgrade.`);
}

async function checkWritable(client: pg.ClientBase): Promise<Check> {
  const title = 'server takes writes';
  const [row] = await ask<{ standby: boolean; locked: string }>(
    client,
    `select pg_is_in_recovery() as standby, current_setting('default_transaction_read_only') as locked`,
  );
  if (row?.standby) return fail(item, title, 'it is a standby, which is read-only', 'Set DATABASE_URL to the primary.');
  if (row?.locked === 'on')
    return fail(
      item,
      title,
      'default_transaction_read_only is on',
      'Turn it off: alter role current_user reset default_transaction_read_only.',
    );
  return pass(item, title, 'it is a primary, and not read-only');
}

/** A pooler gives each connection a number of its own, which is not that of the server's process. */
async function checkPooler(client: pg.ClientBase): Promise<Check> {
  const title = 'no pooler between';
  const [row] = await ask<{ pid: number }>(client, 'select pg_backend_pid() as pid');
  if (!('processID' in client)) return skip(item, title, 'the driver does not tell');
  if (client.processID === row?.pid) return pass(item, title, `the connection is the server's own process ${row?.pid}`);
  return fail(
    item,
    title,
    'a pooler such as PgBouncer answers instead of the server: locks and settings of a session would be lost',
    "Set DATABASE_URL to the server's own address and port while you migrate. Version 1 may go on using the pooler.",
  );
}

async function checkExtensions(client: pg.ClientBase): Promise<Check> {
  const rows = await ask<{ name: string }>(
    client,
    `select extname || ' ' || extversion as name from pg_extension where extname <> 'plpgsql' order by 1`,
  );
  const plpgsql = await ask(client, `select from pg_extension where extname = 'plpgsql'`);
  const title = 'extensions';
  if (plpgsql.length === 0)
    return fail(
      item,
      title,
      'plpgsql is not there, which the triggers of the migration are written in',
      'create extension plpgsql;',
    );
  return pass(
    item,
    title,
    rows.length === 0 ? 'none is needed, none is there' : `none is needed; there are ${rows.map(({ name }) => name).join(', ')}`,
  );
}

async function checkGrants(client: pg.ClientBase, schema: string): Promise<Check> {
  const title = 'rights of the account';
  const [row] = await ask<{ account: string; database: string; schemas: boolean; tables: boolean; foreign: string[] }>(
    client,
    `select current_user as account, current_database() as database,
       has_database_privilege(current_database(), 'CREATE') as schemas,
       coalesce(has_schema_privilege(to_regnamespace($1)::oid, 'CREATE'), false) as tables,
       coalesce((select array_agg(c.relname || ' of ' || pg_get_userbyid(c.relowner) order by 1) from pg_class c
         where c.relnamespace = to_regnamespace($1) and c.relkind = 'r'
           and c.relname in ('users', 'educational_content', 'sessions', 'user_sessions') and not pg_has_role(c.relowner, 'USAGE')), '{}') as foreign`,
    [schema],
  );
  if (!row) return skip(item, title, 'the server does not tell');
  const missing = [
    ...(row.schemas ? [] : [`grant create on database ${row.database} to ${row.account};`]),
    ...(row.tables ? [] : [`grant create on schema ${schema} to ${row.account};`]),
    ...row.foreign.map((table) => `grant ${table.split(' of ')[1]} to ${row.account};`),
  ];
  if (missing.length === 0) return pass(item, title, `${row.account} owns version 1's tables and may make tables and schemas`);
  const evidence = `${row.account} may not do all that is needed${row.foreign.length > 0 ? ` (not its own: ${row.foreign.join(', ')})` : ''}`;
  return fail(item, title, evidence, [...new Set(missing)].join(' '));
}

/** A short wait for a lock does not make an autovacuum give way, unless deadlocks are looked for even sooner. */
async function checkDeadlockTimeout(client: pg.ClientBase): Promise<Check> {
  const title = 'autovacuum gives way';
  const [row] = await ask<{ account: string; may: boolean; ms: string }>(
    client,
    `select current_user as account, has_parameter_privilege(current_user, 'deadlock_timeout', 'SET') as may,
       (select setting from pg_settings where name = 'deadlock_timeout') as ms`,
  );
  if (row?.may) return pass(item, title, `${row.account} may set deadlock_timeout, which is ${row.ms} ms`);
  if (Number(row?.ms) <= 20) return pass(item, title, `deadlock_timeout is ${row?.ms} ms`);
  return fail(
    item,
    title,
    `deadlock_timeout is ${row?.ms} ms and ${row?.account} may not set it: an autovacuum would keep the migration waiting`,
    `As a superuser: grant set on parameter deadlock_timeout to ${row?.account};`,
  );
}
