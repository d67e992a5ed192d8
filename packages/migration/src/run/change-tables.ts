import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, DatabaseError } from '@toolboxai/database';
import type pg from 'pg';

/** How locks are tried for: `tryMs` a time, below what anybody notices, and `giveUpMs` altogether. */
export type Patience = { tryMs: number; giveUpMs: number };

/** 40 ms a try, and a minute altogether. */
export const ordinaryPatience: Patience = { tryMs: 40, giveUpMs: 60_000 };

const longestPauseMs = 250;
const isBusy = (error: unknown): boolean => ['55P03', '40P01'].includes(codeOf(error));

/**
 * Runs statements in one short transaction. A lock that is not had at once is let go again, so that those who wait behind it go
 * on, and is tried for anew. Answers how often it was tried.
 * @throws DatabaseError MIGRATION_LOCKED, which names who holds it; the transaction is then rolled back
 */
export async function changeTables(client: pg.ClientBase, sql: string, patience: Patience): Promise<number> {
  const end = performance.now() + patience.giveUpMs;
  await client.query(`set lock_timeout = ${Math.max(1, Math.round(patience.tryMs))}`);
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query(`begin; ${sql}; commit`);
      return tries;
    } catch (error) {
      await client.query('rollback');
      if (!isBusy(error)) throw error;
      if (performance.now() >= end) throw await locked(client, error);
    }
    await wait(Math.random() * Math.min(longestPauseMs, 20 * 2 ** tries));
  }
}

/**
 * Finds out whether statements could be run, as `changeTables` runs them, and leaves everything as it was.
 * @throws what they would throw
 */
export async function tryTables(client: pg.ClientBase, sql: string, patience: Patience): Promise<void> {
  await changeTables(client, `${sql}; rollback; begin`, patience);
}

/** Builds an index while others write. What an earlier run left half built is built anew. */
export async function buildIndex(client: pg.ClientBase, name: string, sql: string, patience: Patience): Promise<void> {
  // It waits for transactions that began before, without keeping anybody from anything.
  await client.query(`set lock_timeout = ${Math.round(patience.giveUpMs)}`);
  try {
    if ((await isBuilt(client, name)) === false) await client.query(`drop index concurrently ${name}`);
    await client.query(sql);
  } catch (error) {
    throw isBusy(error) ? await locked(client, error) : error;
  }
}

/** Drops an index while others work. */
export async function dropIndex(client: pg.ClientBase, name: string, patience: Patience): Promise<void> {
  await client.query(`set lock_timeout = ${Math.round(patience.giveUpMs)}`);
  try {
    await client.query(`drop index concurrently if exists ${name}`);
  } catch (error) {
    throw isBusy(error) ? await locked(client, error) : error;
  }
}

/** Whether an index of this name can be used; undefined where there is none. */
export async function isBuilt(client: pg.ClientBase, name: string): Promise<boolean | undefined> {
  const { rows } = await client.query<{ valid: boolean }>(
    'select indisvalid as valid from pg_index where indexrelid = to_regclass($1)',
    [name],
  );
  return rows[0]?.valid;
}

/** The oldest transaction is what stands in the way, nearly always. */
async function locked(client: pg.ClientBase, cause: unknown): Promise<DatabaseError> {
  const { rows } = await client.query<{ pid: number; application: string; state: string; seconds: number }>(
    `select pid, application_name as application, coalesce(state, '') as state, extract(epoch from now() - xact_start)::int as seconds
     from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null order by xact_start limit 1`,
  );
  const holder = rows[0];
  const who = holder
    ? `Process ${holder.pid} (application "${holder.application}", ${holder.state}) has had a transaction open for ${holder.seconds} s. End it: select pg_terminate_backend(${holder.pid}).`
    : 'Another connection is using the tables.';
  return new DatabaseError(
    'MIGRATION_LOCKED',
    `A lock was not to be had. ${who} Then run it again: it goes on where it was.`,
    cause,
  );
}
