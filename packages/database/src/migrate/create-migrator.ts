import type pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import { checkApplied, createTable, readApplied } from './applied-migrations.ts';
import { type Migration, migrationsFolder, readMigrations } from './read-migrations.ts';
import { refuseBetween } from './refuse-between.ts';
import { resolveTarget, type Target, targetError } from './resolve-target.ts';
import { type DoneStep, describeStep, runStep, type Step } from './run-step.ts';
import { takeMigrationLock } from './take-migration-lock.ts';
import { writeSql } from './write-sql.ts';

export type RunOptions = {
  /** How long one try waits for a lock, in ms; 500 unless told. */
  lockTimeoutMs?: number;
  /** How often a step tries for its locks before it gives up; 8 times unless told. */
  lockTries?: number;
  /** Called before each step. What it throws stops the run before that step. */
  onStep?: (step: Step) => void | Promise<void>;
};
export type Outcome = { from: number; to: number; steps: DoneStep[] };
export type HistoryEntry = Step & { appliedAt: Date | null };
export type Migrator = {
  /** The newest migration that is applied; null for none. */
  current(): Promise<{ number: number; name: string; appliedAt: Date } | null>;
  /** All migrations, oldest first, with when each was applied. */
  history(): Promise<HistoryEntry[]>;
  /** Those still to be applied. */
  pending(): Promise<HistoryEntry[]>;
  upgrade(target?: Target, options?: RunOptions): Promise<Outcome>;
  downgrade(target?: Target, options?: RunOptions): Promise<Outcome>;
  /** What a run from one revision to another would do, as a script for psql; asks no database. */
  sql(range?: { from?: Target; to?: Target }): string;
  /** Makes the runner's own table, and nothing else. */
  init(): Promise<void>;
};

/**
 * Runs the migrations of `dir` on the pool's database: one run at a time over all processes (an advisory lock), each step
 * in its own transaction.
 */
export function createMigrator({ pool, dir = migrationsFolder }: { pool: pg.Pool; dir?: string }): Migrator {
  const migrations = readMigrations(dir);
  const history = async () => {
    const applied = await readApplied(pool);
    checkApplied(applied, migrations);
    return migrations.map((each, position) => ({
      ...describeStep(each, 'up'),
      appliedAt: applied[position]?.applied_at ?? null,
    }));
  };
  return {
    history,
    pending: async () => (await history()).filter(({ appliedAt }) => appliedAt === null),
    current: async () => {
      const last = (await history()).findLast(({ appliedAt }) => appliedAt);
      return last?.appliedAt ? { number: last.number, name: last.name, appliedAt: last.appliedAt } : null;
    },
    upgrade: (target = 'head', options = {}) => run(pool, migrations, 'up', target, options),
    downgrade: (target = '-1', options = {}) => run(pool, migrations, 'down', target, options),
    sql: ({ from = 'base', to = 'head' } = {}) => writeSql(migrations, from, to),
    init: () => holdLock(pool, async (client) => void (await client.query(createTable))),
  };
}

function run(pool: pg.Pool, migrations: Migration[], direction: 'up' | 'down', target: Target, options: RunOptions) {
  return holdLock(pool, async (client): Promise<Outcome> => {
    const from = checkApplied(await readApplied(client), migrations);
    const to = resolveTarget(migrations, from, target);
    if (direction === 'up' && to < from) throw targetError(`"${target}" lies below the current revision: use downgrade.`);
    if (direction === 'down' && to > from) throw targetError(`"${target}" lies above the current revision: use upgrade.`);
    if (to !== from) await refuseBetween(client, { direction, to });
    if (to !== from) await client.query(createTable);
    const steps: DoneStep[] = [];
    for (const migration of stepsBetween(migrations, from, to)) {
      const step = describeStep(migration, direction);
      await options.onStep?.(step);
      steps.push(
        await runStep(client, migration, step, { timeoutMs: options.lockTimeoutMs ?? 500, tries: options.lockTries ?? 8 }),
      );
    }
    return { from, to, steps };
  });
}

/** Upwards in order, downwards in reverse. */
export function stepsBetween(migrations: readonly Migration[], from: number, to: number): Migration[] {
  return from <= to ? migrations.slice(from, to) : migrations.slice(to, from).reverse();
}

const longestWaitSeconds = 60;

/** The lock belongs to one connection, which is closed afterwards and takes the lock and its settings with it. */
async function holdLock<T>(pool: pg.Pool, fn: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', () => undefined); // the statement under way rejects with it
  try {
    await client.query(`set statement_timeout = 0`);
    if (!(await takeMigrationLock(client, longestWaitSeconds * 1000))) throw busy();
    return await fn(client);
  } finally {
    client.release(true);
  }
}

function busy(): DatabaseError {
  const what = `Another migration has been running for over ${longestWaitSeconds} s.`;
  return new DatabaseError('MIGRATION_LOCKED', `${what} Nothing was changed. Wait for it to end, then run this again.`);
}
