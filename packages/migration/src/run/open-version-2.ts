import { createMigrationsTable, DatabaseError } from '@toolboxai/database';
import type pg from 'pg';
import { describeV1 } from '../describe/describe-v1.ts';
import type { V1 } from '../describe/v1.ts';
import { MigrationError } from '../migration-error.ts';
import { indexKept } from './archive.ts';
import { backfill, ordinaryPace, type Pace } from './backfill.ts';
import { backfillRoles, backfillScores, type ScoreContent } from './backfills.ts';
import { ordinaryPatience, type Patience } from './change-tables.ts';
import { expand } from './expand.ts';
import { holdRun } from './hold-run.ts';
import { planChanges } from './plan-changes.ts';
import { beginRun, once, type Phase, readRun, setPhase } from './run-state.ts';
import { verifyTables } from './verify-tables.ts';

export type RunOptions = {
  score: ScoreContent;
  patience?: Patience;
  pace?: Pace;
  onPhase?: (phase: Phase) => void;
  /** Called at each step, and after each batch with the rows done so far, of about how many. */
  onProgress?: (progress: { step: string; rows?: number; of?: number | undefined }) => void;
};

export type Opened = {
  phase: 'open';
  /** False where nothing was left to do. */
  changed: boolean;
  durationMs: number;
  /** What version 2's DATABASE_URL must end with; null where it needs nothing. */
  urlOptions: string | null;
};

/**
 * Makes a database of version 1 one of both versions, while version 1 works. What was cut off, anywhere, goes on when it is called
 * again; only one call works at a time.
 * @throws MigrationError NOT_VERSION_1; DatabaseError MIGRATION_LOCKED, MIGRATION_FAILED. Each says in one line what to do.
 */
export function openVersion2(pool: pg.Pool, options: RunOptions): Promise<Opened> {
  const start = performance.now();
  return holdRun(pool, async (client) => {
    const { v1, phase } = await findRun(pool, client);
    await usePath(client, v1);
    if (phase !== 'open') await goOn(client, v1, phase, options);
    return { phase: 'open', changed: phase !== 'open', durationMs: performance.now() - start, urlOptions: urlOptionsOf(v1) };
  });
}

const urlOptionsOf = ({ schema }: V1): string | null =>
  schema === 'public' ? null : `options=-c%20search_path%3D${schema},public`;

/** Version 1's tables are found where it has them; extensions mostly are in `public`. */
export async function usePath(client: pg.ClientBase, { schema }: V1): Promise<void> {
  await client.query(`select set_config('search_path', $1, false)`, [schema === 'public' ? 'public' : `${schema}, public`]);
}

async function findRun(pool: pg.Pool, client: pg.ClientBase): Promise<{ v1: V1; phase: Phase }> {
  const run = await readRun(client);
  if (run?.phase === 'rolling_back') throw refuse('is being rolled back. End that first: npx toolboxai migrate rollback');
  if (run?.phase === 'finishing') throw refuse('is being finished. End that: npx toolboxai migrate finish');
  if (run?.phase === 'finished') throw refuse('is finished. There is nothing to do: npx toolboxai migrate status');
  if (run && run.phase !== 'rolled_back') return run;
  const described = await describeV1(pool);
  if (!described.ok) throw new MigrationError('NOT_VERSION_1', described.refusals.map(({ message }) => message).join('\n'));
  await beginRun(client, described.v1);
  return { v1: described.v1, phase: 'expanding' };
}

const refuse = (what: string): DatabaseError =>
  new DatabaseError('MIGRATION_FAILED', `Nothing was changed: the migration from version 1 ${what}`);

async function goOn(client: pg.ClientBase, v1: V1, from: Phase, options: RunOptions): Promise<void> {
  const { score, patience = ordinaryPatience, pace = ordinaryPace, onPhase, onProgress } = options;
  let phase = from;
  const enter = async (next: Phase) => {
    await setPhase(client, next);
    phase = next;
    onPhase?.(next);
  };
  if (phase === 'expanding') {
    onPhase?.(phase);
    await expand(client, v1, patience, (step) => onProgress?.({ step }));
    await enter('backfilling');
  }
  if (phase === 'backfilling') {
    for (const one of [backfillRoles(v1), backfillScores(score)]) {
      const of = v1.sizes.find(({ table }) => table === one.table)?.rows;
      await backfill(client, one, pace, (progress) => onProgress?.({ ...progress, of }));
    }
    await once(client, 'index for a way back', () => indexKept(client, v1, patience));
    await enter('verifying');
  }
  const wrong = (await verifyTables(client, v1)).filter(({ ok }) => !ok);
  if (wrong.length > 0) {
    // Rows may have been missed only by a fault; the pass over them is made anew.
    await client.query(`delete from toolboxai_migration.progress where step like 'backfill %'`);
    await setPhase(client, 'backfilling');
    const found = wrong.map(({ name, detail }) => `${name}: ${detail}`).join('; ');
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `Version 2 was not opened (${found}). Run it again, or go back: npx toolboxai migrate rollback`,
    );
  }
  await noteMigrations(client, v1);
  await enter('open');
}

/** With this a server of version 2 takes the database for its own. */
async function noteMigrations(client: pg.ClientBase, v1: V1): Promise<void> {
  const { migrations } = planChanges(v1.missingColumns);
  await client.query('begin');
  await client.query(createMigrationsTable);
  for (const { name, checksum } of migrations)
    await client.query(
      'insert into schema_migrations (name, checksum, duration_ms) values ($1, $2, 0) on conflict (name) do nothing',
      [name, checksum],
    );
  await client.query('commit');
}
