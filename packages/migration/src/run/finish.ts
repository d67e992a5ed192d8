import { codeOf, DatabaseError, textOf } from '@toolboxai/database';
import type pg from 'pg';
import type { V1 } from '../describe/v1.ts';
import { keptIndex } from './archive.ts';
import { backfill, ordinaryPace, type Pace } from './backfill.ts';
import { backfillScores, type ScoreContent } from './backfills.ts';
import { changeTables, dropIndex, ordinaryPatience, type Patience, tryTables } from './change-tables.ts';
import { holdRun } from './hold-run.ts';
import { usePath } from './open-version-2.ts';
import { readRun, setPhase } from './run-state.ts';
import { dropTriggers } from './sync-sql.ts';

export type FinishOptions = {
  score: ScoreContent;
  /** For how many days no client of version 1 may have called; 30 unless told. */
  quietDays?: number;
  patience?: Patience;
  pace?: Pace;
  /** Called before each step, and after each batch of the last scores. */
  onStep?: (step: string) => void;
};

/**
 * Gives version 1 up: nothing keeps both in step any more; what only version 1 read goes (its own `role` column, its
 * `user_sessions`), and so does the archive of an earlier way back. A program of version 1 that is started afterwards finds the
 * column or table that it asks for missing; where it had neither, its writes still work, but whom it makes a superuser has that
 * role in version 1 alone. Other tables and columns are not ours and stay. Cut off anywhere it goes on when it is called again.
 * @throws DatabaseError MIGRATION_FAILED where version 1 is still in use, or something else uses what would go, with who or what;
 *   nothing is then changed
 */
export function finish(pool: pg.Pool, options: FinishOptions): Promise<{ changed: boolean; durationMs: number }> {
  const { score, quietDays = 30, patience = ordinaryPatience, pace = ordinaryPace, onStep = () => undefined } = options;
  const start = performance.now();
  return holdRun(pool, async (client) => {
    const run = await readRun(client);
    if (run?.phase === 'finished') return { changed: false, durationMs: 0 };
    if (run?.phase !== 'open' && run?.phase !== 'finishing')
      throw refuse(`Version 2 is not open here (${run?.phase ?? 'no migration was begun'}). First: npx toolboxai migrate run`);
    await usePath(client, run.v1);
    if (run.phase === 'open') {
      await refuseCallers(client, quietDays);
      await refuseConnections(client);
      await refuseDependents(client, run.v1, patience);
      await setPhase(client, 'finishing');
    }
    await contract(client, run.v1, { score, patience, pace, onStep });
    await setPhase(client, 'finished');
    return { changed: true, durationMs: performance.now() - start };
  });
}

const refuse = (why: string): DatabaseError => new DatabaseError('MIGRATION_FAILED', `${why} Nothing was changed.`);

/** The servers of version 2 note who calls what was version 1's. */
async function refuseCallers(client: pg.ClientBase, quietDays: number): Promise<void> {
  const { rows } = await client.query<{ route: string; caller: string; days: number }>(
    `select route, caller, floor(extract(epoch from now() - last_seen_at) / 86400)::int as days from legacy_calls
     where last_seen_at > now() - $1 * interval '1 day' order by last_seen_at desc`,
    [quietDays],
  );
  const last = rows[0];
  if (last)
    throw refuse(
      `${rows.length} kinds of version 1's calls were seen within ${quietDays} days: ${last.route} by ${last.caller}, ${last.days} days ago. Move them, and wait.`,
    );
}

/** Version 1 itself would be one of these. */
async function refuseConnections(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ application: string; n: number }>(
    `select application_name as application, count(*)::int as n from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and application_name not like 'toolboxai%'
       and pid <> pg_backend_pid() group by 1 order by 2 desc`,
  );
  const first = rows[0];
  if (first)
    throw refuse(
      `Another program than version 2 is connected: "${first.application}", ${first.n} times. Stop version 1, and close other programs.`,
    );
}

/** What only version 1 reads, by table. Done twice it does nothing more. */
const dropsOf = ({ roles, sessions }: V1): { users: string; sessions: string } => ({
  users: roles.hasRole ? 'alter table users drop column if exists role' : '',
  sessions: sessions.table === 'user_sessions' ? 'drop table if exists user_sessions' : '',
});

/** Others' views and tables are not ours to drop. */
async function refuseDependents(client: pg.ClientBase, v1: V1, patience: Patience): Promise<void> {
  for (const sql of Object.values(dropsOf(v1)).filter(Boolean))
    try {
      await tryTables(client, sql, patience);
    } catch (error) {
      if (codeOf(error) !== '2BP01') throw error;
      const { detail } = error instanceof Error && 'detail' in error ? error : { detail: textOf(error) };
      throw refuse(
        `Something else uses what is version 1's alone: ${String(detail).split('\n').join('; ')}. Drop it, or let it read account_role and sessions.`,
      );
    }
}

type How = { score: ScoreContent; patience: Patience; pace: Pace; onStep: (step: string) => void };

async function contract(client: pg.ClientBase, v1: V1, { score, patience, pace, onStep }: How): Promise<void> {
  // What version 1 wrote or edited since has no score yet.
  await client.query(`delete from toolboxai_migration.progress where step = 'last scores' and finished_at is not null`);
  onStep('last scores');
  await backfill(client, { ...backfillScores(score), step: 'last scores' }, pace, ({ step }) => onStep(step));
  await dropIndex(client, keptIndex, patience);
  const drops = dropsOf(v1);
  // At once: the trigger is what fills the column, which may have to be filled.
  const changes = [
    ['users', `${dropTriggers.users}; ${drops.users}`],
    ['educational_content', dropTriggers.educational_content],
    ...(drops.sessions ? [['user_sessions', drops.sessions] as const] : []),
  ] as const;
  for (const [table, sql] of changes) {
    onStep(`give up ${table}`);
    await changeTables(client, sql, patience);
  }
  onStep('give up the rest');
  await client.query(`drop function if exists toolboxai_migration.keep_roles();
    drop function if exists toolboxai_migration.keep_versions(); drop schema if exists toolboxai_archive cascade`);
}
