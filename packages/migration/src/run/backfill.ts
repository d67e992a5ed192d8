import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, DatabaseError } from '@toolboxai/database';
import type pg from 'pg';
import { readProgress } from './run-state.ts';
import { filling } from './sync-sql.ts';

export type Batch = { rows: number; lastId: string | null };

export type Backfill = {
  step: string;
  table: string;
  /** Does up to `size` rows with ids above `after`, to `until` at most; `lastId` is null where none is left. */
  doBatch(client: pg.ClientBase, range: { after: string; until: string; size: number }): Promise<Batch>;
};

export type Pace = {
  /** A batch holds its rows' locks about this long. */
  aimMs: number;
  /** How often and how long others who wait for locks are given way. */
  giveUpMs: number;
};

export const ordinaryPace: Pace = { aimMs: 50, giveUpMs: 60_000 };

const beforeAll = '00000000-0000-0000-0000-000000000000';
const [smallest, largest] = [20, 5_000];

type Tell = (progress: { step: string; rows: number }) => void;

/**
 * Goes through a table by its ids, from where an earlier run was to the last id that there was when the first one began. A batch
 * and the note of it are one transaction. Batches grow and shrink to take `aimMs`, and wait while others wait for locks.
 * @throws DatabaseError MIGRATION_LOCKED where rows stay locked
 */
export async function backfill(client: pg.ClientBase, { step, table, doBatch }: Backfill, pace: Pace, tell: Tell): Promise<void> {
  await client.query(
    `insert into toolboxai_migration.progress (step, max_id, finished_at)
     select $1, max_id, case when max_id is null then now() end
     from (select (select id from ${table} order by id desc limit 1) as max_id) as fixed on conflict do nothing`,
    [step],
  );
  const before = (await readProgress(client)).find((each) => each.step === step);
  if (!before?.maxId || before.finishedAt) return;
  const until = before.maxId;
  let after = before.lastId ?? beforeAll;
  let rows = before.rows;
  let size = 200;
  let patientUntil = performance.now() + pace.giveUpMs;
  // Less than what makes Postgres look for deadlocks, so that it is never another's transaction that has to go.
  await client.query(`set lock_timeout = '40ms'`);
  for (;;) {
    const start = performance.now();
    try {
      const batch = await inOne(client, step, () => doBatch(client, { after, until, size }));
      if (batch.lastId === null) break;
      after = batch.lastId;
      rows += batch.rows;
      patientUntil = performance.now() + pace.giveUpMs;
    } catch (error) {
      await client.query('rollback');
      if (!['55P03', '40P01', '40001'].includes(codeOf(error))) throw error;
      if (performance.now() > patientUntil) throw locked(table, error);
      size = Math.max(smallest, Math.round(size / 2));
      await wait(20 + Math.random() * 80);
      continue;
    }
    const tookMs = performance.now() - start;
    size = Math.min(
      largest,
      Math.max(smallest, Math.round(size * (tookMs > pace.aimMs ? 0.6 : tookMs < pace.aimMs / 2 ? 1.5 : 1))),
    );
    tell({ step, rows });
    // A fifth of the time is left to the others, more where they wait.
    await wait(Math.min(pace.aimMs, tookMs / 4));
    await giveWay(client, pace.aimMs);
  }
}

async function inOne(client: pg.ClientBase, step: string, work: () => Promise<Batch>): Promise<Batch> {
  await client.query(`begin; ${filling}`);
  const batch = await work();
  await client.query(
    `update toolboxai_migration.progress
     set rows = rows + $2, last_id = coalesce($3, last_id), finished_at = case when $3::uuid is null then now() end where step = $1`,
    [step, batch.rows, batch.lastId],
  );
  await client.query('commit');
  return batch;
}

async function giveWay(client: pg.ClientBase, pauseMs: number): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and wait_event in ('relation', 'tuple', 'transactionid')`,
    );
    if (!rows[0]?.waiting) return;
    await wait(pauseMs);
  }
}

const locked = (table: string, cause: unknown): DatabaseError =>
  new DatabaseError(
    'MIGRATION_LOCKED',
    `Rows of ${table} stayed locked by another transaction. End it, then run it again: it goes on where it was.`,
    cause,
  );
