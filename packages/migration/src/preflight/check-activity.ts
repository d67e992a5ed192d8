import type pg from 'pg';
import { type Check, fail, pass } from './check.ts';
import { checkPublications, checkReplicas, checkSubscriptions } from './check-replication.ts';

const item = 'S8';
const ordinarySeconds = 60;
const v1Tables = `('users', 'educational_content', 'sessions', 'user_sessions')`;

/** What goes on in the server that would keep a migration waiting, or that the migration would break. */
export async function checkActivity(client: pg.ClientBase, schema: string, longestSeconds = ordinarySeconds): Promise<Check[]> {
  return [
    await checkLongTransactions(client, longestSeconds),
    await checkFreezing(client, schema),
    await checkPublications(client, schema),
    await checkSubscriptions(client, schema),
    await checkReplicas(client),
  ];
}

async function checkLongTransactions(client: pg.ClientBase, longestSeconds: number): Promise<Check> {
  const title = 'no long transaction';
  const { rows } = await client.query<{ what: string; todo: string }>(
    `select format('process %s of %s, open for %s s', pid, coalesce(nullif(application_name, ''), usename::text, backend_type),
         round(extract(epoch from now() - xact_start))) as what, format('select pg_terminate_backend(%s);', pid) as todo
       from pg_stat_activity where xact_start < now() - $1 * interval '1 second' and pid <> pg_backend_pid() and datname = current_database()
         and backend_type <> 'autovacuum worker'
     union all select format('the prepared transaction %s of %s', gid, owner), format('rollback prepared %L;', gid)
       from pg_prepared_xacts where database = current_database()`,
    [longestSeconds],
  );
  if (rows.length === 0) return pass(item, title, `none is older than ${longestSeconds} s, none is prepared`);
  const list = rows.map(({ what }) => what).join('; ');
  return fail(
    item,
    title,
    `${list}: it keeps locks, and indexes wait for it`,
    `Let it end, or end it: ${rows.map(({ todo }) => todo).join(' ')}`,
  );
}

/** A vacuum against wraparound never gives way. */
async function checkFreezing(client: pg.ClientBase, schema: string): Promise<Check> {
  const title = 'no vacuum that cannot wait';
  const { rows } = await client.query<{ name: string; age: number; most: number }>(
    `select c.relname as name, age(c.relfrozenxid) as age, current_setting('autovacuum_freeze_max_age')::int as most
     from pg_class c where c.relnamespace = to_regnamespace($1) and c.relname in ${v1Tables} and c.relkind = 'r' order by 2 desc`,
    [schema],
  );
  const due = rows.filter(({ age, most }) => age > most * 0.9);
  const oldest = rows[0];
  if (due.length === 0)
    return pass(item, title, `the oldest table is at ${oldest?.age ?? 0} of ${oldest?.most ?? 0} transactions`);
  return fail(
    item,
    title,
    `${due.map(({ name }) => name).join(', ')} must be vacuumed soon, and that vacuum would hold the tables for long`,
    `Do it now, at a quiet hour: ${due.map(({ name }) => `vacuum (freeze) ${schema}.${name};`).join(' ')}`,
  );
}
