import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError } from '@toolboxai/database';
import type pg from 'pg';
import { archiveVersion2, keptColumns } from './archive.ts';
import { closeSessions } from './archive-sessions.ts';
import { changeTables, ordinaryPatience, type Patience } from './change-tables.ts';
import { holdRun } from './hold-run.ts';
import { exists } from './look-up.ts';
import { usePath } from './open-version-2.ts';
import { planChanges } from './plan-changes.ts';
import { type Run, readRun, setPhase, turnBack } from './run-state.ts';
import { createSyncFunctions, dropTriggers, serverName } from './sync-sql.ts';

export type RollBackOptions = {
  patience?: Patience;
  /** How long version 2's servers are given to end by themselves, in ms; 5 s unless told. */
  drainMs?: number;
  onStep?: (step: string) => void;
};

export type RolledBack = { changed: boolean; durationMs: number; connectionsEnded: number };

/**
 * Takes version 2 away again, while version 1 works: its servers end first, what only it knows is put into the schema
 * toolboxai_archive, which a later run brings back, and version 1's tables become as they were, with all that was written to them.
 * Cut off anywhere it goes on when it is called again.
 * @throws DatabaseError MIGRATION_LOCKED, MIGRATION_FAILED. Each says in one line what to do.
 */
export function rollBack(pool: pg.Pool, options: RollBackOptions = {}): Promise<RolledBack> {
  const { patience = ordinaryPatience, drainMs = 5_000, onStep = () => undefined } = options;
  const start = performance.now();
  return holdRun(pool, async (client) => {
    const run = await readRun(client);
    if (!run) throw new DatabaseError('MIGRATION_FAILED', 'No migration from version 1 was begun here. Nothing was changed.');
    if (run.phase === 'finishing' || run.phase === 'finished')
      throw new DatabaseError(
        'MIGRATION_FAILED',
        'Version 1 was given up on this database by `finish`, and there is no way back but a backup. Nothing was changed.',
      );
    if (run.phase === 'rolled_back') return { changed: false, durationMs: 0, connectionsEnded: 0 };
    await usePath(client, run.v1);
    await refuseLaterMigrations(client, run);
    await turnBack(client);
    onStep('drain');
    await client.query(createSyncFunctions(run.v1, 'goes'));
    const connectionsEnded = await drain(client, drainMs);
    await closeSessions(client, run.v1, patience);
    await archiveVersion2(client, run.v1, patience, onStep);
    await dropFromTables(client, run, patience, onStep);
    onStep('drop the rest');
    await client.query(`drop schema if exists tasks;
      drop function if exists toolboxai_migration.keep_roles();
      drop function if exists toolboxai_migration.keep_versions();
      drop function if exists toolboxai_migration.refuse_sessions()`);
    await forgetMigrations(client, run.foreignIndexes);
    await setPhase(client, 'rolled_back');
    return { changed: true, durationMs: performance.now() - start, connectionsEnded };
  });
}

/** What was migrated since this program opened version 2 is not known here, and would be left half done. */
async function refuseLaterMigrations(client: pg.ClientBase, { v1 }: Run): Promise<void> {
  if (!(await exists(client, 'schema_migrations'))) return;
  const { migrations } = planChanges(v1.missingColumns);
  const { rows } = await client.query<{ name: string }>(
    'select name from schema_migrations where name <> all ($1) order by id desc',
    [migrations.map(({ name }) => name)],
  );
  const [last] = rows;
  if (!last) return;
  throw new DatabaseError(
    'MIGRATION_FAILED',
    `The database was migrated further since (${rows.map(({ name }) => name).join(', ')}). Nothing was changed. Take that back first: npx toolboxai db downgrade ${migrations.length}`,
  );
}

/** Waits for version 2's connections to end, then ends those that are left. */
async function drain(client: pg.ClientBase, drainMs: number): Promise<number> {
  const end = performance.now() + drainMs;
  const left = async (): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()`,
      [serverName],
    );
    return rows[0]?.n ?? 0;
  };
  while ((await left()) > 0 && performance.now() < end) await wait(50);
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid, 2000) from pg_stat_activity
     where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()`,
    [serverName],
  );
  return rowCount ?? 0;
}

/** One short transaction a table: readers see it before or after, never between. */
async function dropFromTables(
  client: pg.ClientBase,
  { v1, foreignIndexes }: Run,
  patience: Patience,
  tell: (step: string) => void,
): Promise<void> {
  const { changes } = planChanges(v1.missingColumns);
  for (const { table, columns } of keptColumns(v1)) {
    const indexes = changes.flatMap((change) =>
      change.kind === 'index' && change.table === table && !foreignIndexes.includes(change.name) ? [change.name] : [],
    );
    tell(`drop columns of ${table}`);
    const drops = columns.map((name) => `drop column if exists ${name}`).join(', ');
    await changeTables(
      client,
      `${dropTriggers[table]}; drop index if exists ${indexes.join(', ')}; alter table ${table} ${drops}`.replace(
        'drop index if exists ;',
        '',
      ),
      patience,
    );
  }
}

/** The table of the migrations goes where it came with the run. */
async function forgetMigrations(client: pg.ClientBase, foreign: readonly string[]): Promise<void> {
  if (!foreign.includes('schema_migrations_pkey')) await client.query('drop table if exists schema_migrations');
  else await client.query(`delete from schema_migrations where name like '0002-%'`);
}
