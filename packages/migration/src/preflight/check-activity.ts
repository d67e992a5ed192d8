import type pg from 'pg';
import { type Check, fail, megabytes, pass } from './check.ts';

const item = 'S8';
const ordinarySeconds = 60;
const v1Tables = `('users', 'educational_content', 'sessions', 'user_sessions')`;

/** What goes on in the server that would keep a migration waiting, or that the migration would break. */
export async function checkActivity(client: pg.ClientBase, schema: string, longestSeconds = ordinarySeconds): Promise<Check[]> {
  return [
    await checkLongTransactions(client, longestSeconds),
    await checkFreezing(client, schema),
    await checkPublications(client, schema),
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

/** Subscribers stop at the first row with a column that they do not have. */
async function checkPublications(client: pg.ClientBase, schema: string): Promise<Check> {
  const title = 'no logical subscriber is cut off';
  const { rows } = await client.query<{ name: string; table: string; listed: boolean }>(
    `select p.pubname as name, c.relname as table, r.prattrs is not null as listed
     from pg_publication p cross join pg_class c left join pg_publication_rel r on r.prpubid = p.oid and r.prrelid = c.oid
     where c.relnamespace = to_regnamespace($1) and c.relname in ${v1Tables} and c.relkind = 'r'
       and (p.puballtables or r.oid is not null
         or exists (select from pg_publication_namespace s where s.pnpubid = p.oid and s.pnnspid = c.relnamespace))
     order by 1, 2`,
    [schema],
  );
  const whole = rows.filter(({ listed }) => !listed);
  if (whole.length === 0)
    return pass(item, title, rows.length === 0 ? 'no publication holds the tables' : 'publications name their columns');
  const list = whole.map(({ name, table }) => `${table} in ${name}`).join(', ');
  return fail(
    item,
    title,
    `publications hold whole tables (${list}): their subscribers stop when columns are added`,
    'Add the columns at the subscribers first (npx toolboxai db sql shows them), or name the columns: alter publication … set table users (id, email, …);',
  );
}

const mostWalBytes = 1 << 30;

async function checkReplicas(client: pg.ClientBase): Promise<Check> {
  const title = 'replicas follow';
  const { rows } = await client.query<{ name: string; active: boolean; behind: string }>(
    `select slot_name as name, active, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0) as behind from pg_replication_slots
     union all select coalesce(nullif(application_name, ''), 'replica'), true, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn), 0)
       from pg_stat_replication`,
  );
  const slow = rows.filter(({ behind, active }) => Number(behind) > (active ? mostWalBytes : mostWalBytes / 16));
  const list = rows.map(
    ({ name, active, behind }) => `${name}${active ? '' : ' (nobody reads it)'} ${megabytes(Number(behind))} behind`,
  );
  if (slow.length === 0) return pass(item, title, list.join(', ') || 'there are none');
  return fail(
    item,
    title,
    `${list.join(', ')}: what the migration writes is kept for it until the disk is full`,
    `Let them catch up, or drop what nobody reads: ${slow.map(({ name }) => `select pg_drop_replication_slot('${name}');`).join(' ')}`,
  );
}
