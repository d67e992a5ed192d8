import { createMigrator, openDatabase } from '@toolboxai/database';
import { describeV1, readStatus, type V1 } from '@toolboxai/migration';
import { findLost, startV1Application, type V1Entry } from '../support/start-v1-application.ts';
import { startV2Writer } from '../support/v2-writer.ts';
import { seededRandom } from './random.ts';
import { letWrite, runOnce } from './run-migration.ts';

export type FinishReport = {
  /** Kills by the phase that the database was left in. */
  kills: Record<string, number>;
  writesOfVersion1: number;
  writesOfVersion2: number;
  /** What is not as it must be once version 1 is given up, a line each. */
  mismatches: string[];
};

/**
 * Migrates a database of version 1 while both applications write, stops version 1, and gives it up for good while version 2 goes
 * on; kills the program that does that step by step, up to so many times.
 */
export async function finishMigration(
  url: string,
  options: { kills: number; seed: number; tell(line: string): void },
): Promise<FinishReport> {
  const admin = await openDatabase({ url, applicationName: 'toolboxai-chaos', max: 2 });
  const described = await describeV1(admin.pool);
  if (!described.ok) throw new Error(described.refusals.map(({ message }) => message).join('\n'));
  const { v1 } = described;
  const own = new URL(url);
  if (v1.schema !== 'public') own.searchParams.set('options', `-c search_path=${v1.schema},public`);
  const database = await openDatabase({ url: own.toString(), applicationName: 'toolboxai-chaos', max: 2 });
  const { pool } = database;
  const { rows: users } = await pool.query<{ id: string }>(`select id from ${v1.schema}.users order by id limit 40`);

  const application = await startV1Application(url, v1);
  await runOnce(url, 'up');
  const writer = await startV2Writer(
    own.toString(),
    users.map(({ id }) => id),
  );
  await letWrite(application, writer);
  await application.stop();
  // Whoever made the database may still be connected.
  await pool.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = 'version 1'`,
  );

  const random = seededRandom(options.seed);
  const kills: Record<string, number> = {};
  let killed = 0;
  // One step further each time: it has few, and at its end there is nothing left to kill.
  const nextKill = () => (killed < options.kills ? { line: 1 + (killed % 8), pauseMs: random.next() * 8 } : undefined);
  while (!(await runOnce(url, 'finish', nextKill()))) {
    killed += 1;
    const phase = (await readStatus(pool))?.phase ?? 'none';
    kills[phase] = (kills[phase] ?? 0) + 1;
    options.tell(`kill ${killed} in phase ${phase}`);
  }
  const before = writer.writes();
  while (writer.writes() < before + 20) await new Promise((resolve) => setTimeout(resolve, 20));
  await writer.stop();

  const { roles, contents, sessions } = writer.ledger();
  const ids = (table: string, list: readonly string[]): V1Entry[] => list.map((id) => ({ table, id, row: {} }));
  const mismatches = [
    ...(await findLost(pool, v1.schema, whatVersion1Meant(v1, application.ledger()))),
    ...(await findLost(
      pool,
      v1.schema,
      [...roles].map(([id, role]) => ({ table: 'users', id, row: { account_role: role } })),
    )),
    ...(await findLost(pool, v1.schema, [...ids('educational_content', contents), ...ids('sessions', sessions)])),
    ...(await findRemains(database.pool, v1)),
  ];
  const report = { kills, writesOfVersion1: application.writes(), writesOfVersion2: writer.writes(), mismatches };
  await database.close();
  await admin.close();
  return report;
}

const meanings: Readonly<Record<string, string>> = {
  admin: 'admin',
  developer: 'admin',
  educator: 'teacher',
  teacher: 'teacher',
  parent: 'parent',
};

/** What version 1 was acknowledged, as version 2 must read it: its own words and its own table of sessions are gone. */
function whatVersion1Meant(v1: V1, ledger: readonly V1Entry[]): V1Entry[] {
  return ledger
    .filter(({ table }) => table !== 'user_sessions')
    .map((entry) => {
      if (entry.table !== 'users' || !entry.row) return entry;
      const { role, ...row } = entry.row;
      const word = row.is_superuser === true ? 'admin' : (meanings[String(role)] ?? 'student');
      return { ...entry, row: { ...row, account_role: word } };
    });
}

/** What a finished database must not hold any more, or not lack. */
async function findRemains(pool: Awaited<ReturnType<typeof openDatabase>>['pool'], v1: V1): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select 'the trigger ' || tgname as line from pg_trigger where tgname like 'toolboxai%'
     union all select 'the function ' || proname from pg_proc where pronamespace = 'toolboxai_migration'::regnamespace
     union all select 'the schema ' || nspname from pg_namespace where nspname = 'toolboxai_archive'
     union all select 'the table user_sessions' where to_regclass('user_sessions') is not null
     union all select 'the column role' from pg_attribute where attrelid = 'users'::regclass and attname = 'role' and not attisdropped
     union all select 'a lesson without a score' from educational_content where quality_score is null`,
  );
  const pending = await createMigrator({ pool }).pending();
  const phase = (await readStatus(pool))?.phase;
  return [
    ...rows.map(({ line }) => `${line} is there (${v1.schema})`),
    ...pending.map(({ name }) => `${name} is not noted`),
    ...(phase === 'finished' ? [] : [`the phase is ${phase}`]),
  ];
}
