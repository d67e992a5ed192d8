import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { codeOf, DatabaseError, textOf } from '../database-error.ts';
import { destructionOf, type Migration } from './read-migrations.ts';

export type Step = {
  number: number;
  name: string;
  direction: 'up' | 'down';
  /** What is lost, in a few words; null where nothing is. */
  destructive: string | null;
};
export type DoneStep = Step & { durationMs: number };

/** How long one try waits for a lock, and how many tries there are. */
export type Patience = { timeoutMs: number; tries: number };

const longestPauseMs = 2_000;

export function describeStep({ number, name, up, down }: Migration, direction: 'up' | 'down'): Step {
  return { number, name, direction, destructive: destructionOf(direction === 'up' ? up : down) };
}

/**
 * Runs one file and its line of bookkeeping in one transaction. A lock that is not had within the timeout gives way to the
 * others who wait for it, and is tried for again.
 * @throws DatabaseError MIGRATION_LOCKED, MIGRATION_FAILED; the database is then as it was before the step
 */
export async function runStep(client: pg.ClientBase, migration: Migration, step: Step, patience: Patience): Promise<DoneStep> {
  const start = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runOnce(client, migration, step, patience.timeoutMs, start);
      return { ...step, durationMs: since(start) };
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // a lost connection has rolled back already
      if (!['55P03', '40P01'].includes(codeOf(error))) throw failed(step, error);
      if (attempt >= patience.tries) throw locked(step, attempt, error);
    }
    await wait(Math.random() * Math.min(longestPauseMs, 100 * 2 ** attempt));
  }
}

async function runOnce(client: pg.ClientBase, migration: Migration, { direction }: Step, lockTimeoutMs: number, start: number) {
  await client.query('begin');
  // Autovacuum gives a lock back only when deadlock_timeout has passed, so that must come before lock_timeout.
  await client.query(
    `select set_config('lock_timeout', $1, true), set_config('statement_timeout', '0', true),
       case when has_parameter_privilege('deadlock_timeout', 'set') then set_config('deadlock_timeout', '10ms', true) end`,
    [`${lockTimeoutMs}ms`],
  );
  await client.query(migration[direction]);
  if (direction === 'down') await client.query('delete from schema_migrations where name = $1', [migration.name]);
  else {
    const row = [migration.name, migration.checksum, since(start)];
    await client.query('insert into schema_migrations (name, checksum, duration_ms) values ($1, $2, $3)', row);
  }
  await client.query('commit');
}

const since = (start: number) => Math.round(performance.now() - start);

function failed({ name, direction }: Step, cause: unknown): DatabaseError {
  const what = `${name} (${direction}) failed and was rolled back: ${textOf(cause)}.`;
  return new DatabaseError('MIGRATION_FAILED', `${what} The database is as it was before this step; it can be run again.`, cause);
}

function locked({ name, direction }: Step, tries: number, cause: unknown): DatabaseError {
  const what = `${name} (${direction}) did not get its lock in ${tries} tries: another connection is using the tables.`;
  return new DatabaseError('MIGRATION_LOCKED', `${what} Nothing was changed by it. Run it again when there is less load.`, cause);
}
