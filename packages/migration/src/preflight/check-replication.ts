import type pg from 'pg';
import { type Check, fail, megabytes, pass, skip } from './check.ts';

const item = 'S8';
const v1Tables = `('users', 'educational_content', 'sessions', 'user_sessions')`;

type Published = { name: string; table: string; listed: boolean };
type Slot = { name: string; plugin: string };

/**
 * Changes of tables are not replicated: a subscriber stops at the first row with a column that it does not have. Whoever reads the
 * changes by a plugin of his own is told of the columns by them.
 */
export async function checkPublications(client: pg.ClientBase, schema: string): Promise<Check> {
  const { rows: published } = await client.query<Published>(
    `select p.pubname as name, c.relname as table, r.prattrs is not null as listed
     from pg_publication p cross join pg_class c left join pg_publication_rel r on r.prpubid = p.oid and r.prrelid = c.oid
     where c.relnamespace = to_regnamespace($1) and c.relname in ${v1Tables} and c.relkind = 'r'
       and (p.puballtables or r.oid is not null
         or exists (select from pg_publication_namespace s where s.pnpubid = p.oid and s.pnnspid = c.relnamespace))
     order by 1, 2`,
    [schema],
  );
  const { rows: slots } = await client.query<Slot>(
    `select slot_name as name, plugin from pg_replication_slots where database = current_database() and plugin <> 'pgoutput' order by 1`,
  );
  return judgeSubscribers(published, slots);
}

export function judgeSubscribers(published: readonly Published[], slots: readonly Slot[]): Check {
  const title = 'no logical subscriber is cut off';
  const readers = slots.map(({ name, plugin }) => `${name} (${plugin})`).join(', ');
  const also = readers ? `; ${readers} reads the changes too, and will see the new columns in them` : '';
  const whole = published.filter(({ listed }) => !listed);
  if (whole.length === 0) {
    const evidence = published.length === 0 ? 'no publication holds the tables' : 'publications name their columns';
    return pass(item, title, evidence + also);
  }
  const list = whole.map(({ name, table }) => `${table} in ${name}`).join(', ');
  return fail(
    item,
    title,
    `publications hold whole tables (${list}): their subscribers stop when columns are added${also}`,
    'Add the columns at the subscribers first (npx toolboxai db sql shows them), or name the columns: alter publication … set table users (id, email, …);',
  );
}

/** What a subscription writes fires no ordinary trigger: the columns of the two versions would not be kept in step. */
export async function checkSubscriptions(client: pg.ClientBase, schema: string): Promise<Check> {
  const title = 'no subscription writes the tables';
  const { rows } = await client.query<{ name: string; tables: string }>(
    `select s.subname as name, string_agg(c.relname, ', ' order by c.relname) as tables
     from pg_subscription s join pg_subscription_rel r on r.srsubid = s.oid join pg_class c on c.oid = r.srrelid
     where s.subdbid = (select oid from pg_database where datname = current_database())
       and c.relnamespace = to_regnamespace($1) and c.relname in ${v1Tables} group by 1 order by 1`,
    [schema],
  );
  if (rows.length === 0) return pass(item, title, 'no subscription holds them');
  return fail(
    item,
    title,
    `${rows.map(({ name, tables }) => `${name} writes ${tables}`).join('; ')}: triggers do not fire for that, so version 2 would not see its roles`,
    `Migrate the database that it comes from, or end it first: ${rows.map(({ name }) => `drop subscription ${name};`).join(' ')}`,
  );
}

/** How far somebody is behind; null where our account may not see it. */
export type Replica = { name: string; active: boolean; behindBytes: number | null; lagSeconds: number | null };

const mostBytes = 1 << 30;
const mostBytesUnread = mostBytes / 16;
const mostLagSeconds = 60;

export async function checkReplicas(client: pg.ClientBase): Promise<Check> {
  const { rows } = await client.query<{ name: string; active: boolean; behind: string | null; lag: string | null }>(
    `select slot_name as name, active, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0) as behind, null::numeric as lag
     from pg_replication_slots
     union all select coalesce(nullif(application_name, ''), 'replica'), true, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn),
       extract(epoch from replay_lag) from pg_stat_replication where state is distinct from 'backup' order by 1`,
  );
  const { rows: names } = await client.query<{ account: string; synchronous: string }>(
    `select current_user as account, current_setting('synchronous_standby_names') as synchronous`,
  );
  const replicas = rows.map(({ name, active, behind, lag }) => ({
    name,
    active,
    behindBytes: behind === null ? null : Number(behind),
    lagSeconds: lag === null ? null : Number(lag),
  }));
  return judgeReplicas(replicas, { account: names[0]?.account ?? '', synchronous: names[0]?.synchronous ?? '' });
}

export function judgeReplicas(
  replicas: readonly Replica[],
  { account, synchronous }: { account: string; synchronous: string },
): Check {
  const title = 'replicas follow';
  if (replicas.length === 0) return pass(item, title, 'there are none');
  const list =
    replicas.map(describe).join(', ') + (synchronous ? '; each commit waits for one of them (synchronous_standby_names)' : '');
  const slow = replicas.filter(isSlow);
  const unread = slow.filter(({ active }) => !active).map(({ name }) => `select pg_drop_replication_slot('${name}');`);
  if (slow.length > 0)
    return fail(
      item,
      title,
      `${list}: what the migration writes is kept for them until the disk is full, and who reads there sees it late`,
      `Let them catch up first.${unread.length > 0 ? ` Drop what nobody reads: ${unread.join(' ')}` : ''}`,
    );
  if (replicas.some(({ behindBytes }) => behindBytes === null))
    return skip(item, title, `${list}. To see it: grant pg_monitor to ${account}; then preflight again`);
  return pass(item, title, list);
}

const isSlow = ({ active, behindBytes, lagSeconds }: Replica): boolean =>
  (behindBytes ?? 0) > (active ? mostBytes : mostBytesUnread) || (lagSeconds ?? 0) > mostLagSeconds;

function describe({ name, active, behindBytes, lagSeconds }: Replica): string {
  const unread = active ? '' : ' (nobody reads it)';
  if (behindBytes === null)
    return `${name}, whose lag ${lagSeconds === null ? 'cannot be seen' : `is ${Math.round(lagSeconds)} s`}`;
  return `${name}${unread} ${megabytes(behindBytes)} behind${lagSeconds === null ? '' : `, ${Math.round(lagSeconds * 10) / 10} s late`}`;
}
