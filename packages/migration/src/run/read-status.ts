import type pg from 'pg';
import { type Phase, type Progress, readProgress, readRun } from './run-state.ts';

export type Status = {
  phase: Phase;
  epoch: number;
  startedAt: Date;
  changedAt: Date;
  schema: string;
  steps: Progress[];
  /** Rows of the tables that are gone through, as Postgres estimates them. */
  estimates: { table: string; rows: number }[];
};

/** Where a migration is, from any terminal; null where none was ever begun. */
export async function readStatus(pool: pg.Pool): Promise<Status | null> {
  const run = await readRun(pool);
  if (!run) return null;
  const { phase, epoch, startedAt, changedAt, v1 } = run;
  return {
    phase,
    epoch,
    startedAt,
    changedAt,
    schema: v1.schema,
    steps: await readProgress(pool),
    estimates: v1.sizes.map(({ table, rows }) => ({ table, rows })),
  };
}
