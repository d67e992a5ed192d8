import type pg from 'pg';
import { z } from 'zod';
import { type Check, rowOf } from './row.ts';

const row = rowOf('S121', 'queries keep to their plans');
const mostMs = 500;

const someone = `'00000000-0000-4000-8000-000000000001'::uuid`;
/** What the server asks most, and the index that it needs for it. */
const queries = [
  { name: 'a login', index: 'users_lower_email_idx', sql: `select id from users where lower(email) = 'someone@example.org'` },
  {
    name: 'a refreshed login',
    index: 'sessions_refresh_token_hash_key',
    sql: `select id from sessions where refresh_token_hash = '\\x00'`,
  },
  {
    name: 'a teacher’s lessons',
    index: 'educational_content_created_by_idx',
    sql: `select id, title from educational_content where created_by = ${someone} order by created_at desc, id desc limit 20`,
  },
  {
    name: 'all lessons',
    index: 'educational_content_created_at_idx',
    sql: 'select id, title from educational_content order by created_at desc, id desc limit 20',
  },
  {
    name: 'a teacher’s tasks',
    index: 'task_executions_user_id_idx',
    sql: `select task_id from task_executions where user_id = ${someone} order by created_at desc, task_id desc limit 20`,
  },
  {
    name: 'open tasks',
    index: 'task_executions_open_idx',
    sql: `select count(*) from task_executions where status not in ('completed', 'failed', 'cancelled')`,
  },
  {
    name: 'a channel’s events',
    index: 'events_channel_seq_pk',
    sql: `select seq, name from events where channel = 'content-generation' and seq > 0 order by seq limit 100`,
  },
  {
    name: 'a teacher’s classes',
    index: 'play_sessions_owner_id_idx',
    sql: `select id from play_sessions where owner_id = ${someone} order by created_at desc, id desc limit 20`,
  },
] as const;

const planSchema = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.looseObject({ 'Execution Time': z.number() })]) })]);

/**
 * S121: each usual query has its index, can be answered without reading a table from end to end, and takes no longer than it may.
 * Reads only.
 */
export async function checkQueries(client: pg.ClientBase): Promise<Check> {
  await client.query(`begin read only; set local statement_timeout to '30s'`);
  try {
    const wrong = [...(await missingIndexes(client)), ...(await endToEnd(client))];
    if (wrong.length > 0)
      return row.fail(
        wrong.join('; '),
        'Make what is missing, as npx toolboxai db sql shows it, and run "analyze" on the database.',
      );
    const { slowest, ms } = await slowestOf(client);
    const figures = `${queries.length} usual queries use an index each; the slowest is ${slowest} with ${ms.toFixed(1)} ms`;
    if (ms <= mostMs) return row.pass(figures);
    return row.fail(figures, 'Run "analyze" on the database; look at its disk and at what else runs on it.');
  } finally {
    await client.query('rollback');
  }
}

async function missingIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) as name
     where not exists (select from pg_index where indexrelid = to_regclass(name) and indisvalid)`,
    [queries.map(({ index }) => index)],
  );
  return rows.map(({ name }) => `the index ${name} is missing or half built`);
}

/** Small tables are read whole because that is faster; what counts is whether there is another way. */
async function endToEnd(client: pg.ClientBase): Promise<string[]> {
  await client.query('set local enable_seqscan to off');
  const wrong: string[] = [];
  for (const { name, sql } of queries) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`);
    if (rows.some((line) => line['QUERY PLAN'].includes('Seq Scan'))) wrong.push(`${name} reads a table from end to end`);
  }
  await client.query('set local enable_seqscan to on');
  return wrong;
}

async function slowestOf(client: pg.ClientBase): Promise<{ slowest: string; ms: number }> {
  let worst = { slowest: '', ms: -1 };
  for (const { name, sql } of queries) {
    const { rows } = await client.query(`explain (analyze, format json) ${sql}`);
    const ms = planSchema.parse(rows)[0]['QUERY PLAN'][0]['Execution Time'];
    if (ms > worst.ms) worst = { slowest: name, ms };
  }
  return worst;
}
