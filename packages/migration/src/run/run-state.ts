import type pg from 'pg';
import { z } from 'zod';
import type { V1 } from '../describe/v1.ts';

/** Where a migration is. `open`: both versions work; `finished`: version 1 is given up; `rolled_back`: version 1 is alone again. */
export const phases = [
  'expanding',
  'backfilling',
  'verifying',
  'open',
  'finishing',
  'finished',
  'rolling_back',
  'rolled_back',
] as const;
export type Phase = (typeof phases)[number];

export type Run = {
  v1: V1;
  phase: Phase;
  /** Counts the changes of direction: a server of version 2 that began under another one must not go on. */
  epoch: number;
  /** Indexes that were there before: version 2 takes them on where the name is the same, and a way back leaves them. */
  foreignIndexes: string[];
  startedAt: Date;
  changedAt: Date;
};

/** One step: `rows` is what it has done so far, `lastId` where it goes on, `maxId` where it ends. */
export type Progress = { step: string; rows: number; lastId: string | null; maxId: string | null; finishedAt: Date | null };

type Queryer = pg.Pool | pg.ClientBase;

const createState = `
create schema if not exists toolboxai_migration;
create table if not exists toolboxai_migration.run (
  single boolean primary key default true check (single),
  v1 jsonb not null,
  phase text not null,
  epoch integer not null default 1,
  foreign_indexes text[] not null,
  started_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create table if not exists toolboxai_migration.progress (
  step text primary key,
  rows bigint not null default 0,
  last_id uuid,
  max_id uuid,
  finished_at timestamptz
);`;

const runSchema = z.object({
  // Only `beginRun` writes it.
  v1: z.custom<V1>((value) => typeof value === 'object' && value !== null),
  phase: z.enum(phases),
  epoch: z.number(),
  foreign_indexes: z.array(z.string()),
  started_at: z.date(),
  changed_at: z.date(),
});

/** Null where no migration from version 1 was ever begun. */
export async function readRun(on: Queryer): Promise<Run | null> {
  const { rows: found } = await on.query<{ there: boolean }>(
    `select to_regclass('toolboxai_migration.run') is not null as there`,
  );
  if (!found[0]?.there) return null;
  const { rows } = await on.query(
    'select v1, phase, epoch, foreign_indexes, started_at, changed_at from toolboxai_migration.run',
  );
  if (rows.length === 0) return null;
  const row = runSchema.parse(rows[0]);
  return {
    v1: row.v1,
    phase: row.phase,
    epoch: row.epoch,
    foreignIndexes: row.foreign_indexes,
    startedAt: row.started_at,
    changedAt: row.changed_at,
  };
}

/** Begins one, or one anew after a way back. All of it or nothing. */
export async function beginRun(client: pg.ClientBase, v1: V1): Promise<void> {
  await client.query('begin');
  await client.query(createState);
  await client.query('delete from toolboxai_migration.progress');
  await client.query(
    `insert into toolboxai_migration.run as run (v1, phase, foreign_indexes)
     select $1, 'expanding', array(select indexname::text from pg_indexes where schemaname = $2)
     on conflict (single) do update set v1 = excluded.v1, phase = excluded.phase, foreign_indexes = excluded.foreign_indexes,
       epoch = run.epoch + 1, started_at = now(), changed_at = now()`,
    [JSON.stringify(v1), v1.schema],
  );
  await client.query('commit');
}

export async function setPhase(client: pg.ClientBase, phase: Phase): Promise<void> {
  await client.query('update toolboxai_migration.run set phase = $1, changed_at = now()', [phase]);
}

/** From now on it goes the other way, which the servers of version 2 hear; asked twice it counts once. */
export async function turnBack(client: pg.ClientBase): Promise<void> {
  await client.query(
    `update toolboxai_migration.run set phase = 'rolling_back', epoch = epoch + 1, changed_at = now() where phase <> 'rolling_back';
     notify toolboxai_migration`,
  );
}

export async function readProgress(on: Queryer): Promise<Progress[]> {
  const { rows } = await on.query<{
    step: string;
    rows: string;
    last_id: string | null;
    max_id: string | null;
    finished_at: Date | null;
  }>('select step, rows, last_id, max_id, finished_at from toolboxai_migration.progress order by step');
  return rows.map((row) => ({
    step: row.step,
    rows: Number(row.rows),
    lastId: row.last_id,
    maxId: row.max_id,
    finishedAt: row.finished_at,
  }));
}

/** Runs `work` unless it was done before. It must bear being cut off anywhere and done again. */
export async function once(client: pg.ClientBase, step: string, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query('select from toolboxai_migration.progress where step = $1 and finished_at is not null', [
    step,
  ]);
  if (rows.length > 0) return;
  await work();
  await client.query(
    `insert into toolboxai_migration.progress (step, finished_at) values ($1, now())
     on conflict (step) do update set finished_at = now()`,
    [step],
  );
}
