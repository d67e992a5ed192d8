import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@toolboxai/database';
import { describeV1, readStatus, type V1 } from '@toolboxai/migration';
import { describeSchema, readColumns, readRows } from '@toolboxai/migration/testing';
import type pg from 'pg';
import { findLost, startV1Application, type V1Application } from '../support/start-v1-application.ts';
import { startV2Writer, type V2Writer } from '../support/v2-writer.ts';
import { type Random, seededRandom } from './random.ts';

export type MigrationReport = {
  /** Kills by the phase that the database was left in; `none` before the first. */
  kills: Record<string, number>;
  opened: number;
  rolledBack: number;
  writesOfVersion1: number;
  writesOfVersion2: number;
  /** What of the ledgers and of what was there before is not as it must be, a line each. */
  mismatches: string[];
};

/**
 * Migrates a database of version 1 to and fro while both applications write, and kills the program that does it at random steps;
 * ends on the way back, with the database compared to what it was and to both applications' ledgers.
 */
export async function runMigration(
  url: string,
  options: { kills: number; seed: number; tell(line: string): void },
): Promise<MigrationReport> {
  const database = await openDatabase({ url, applicationName: 'toolboxai-chaos', max: 3 });
  const { pool } = database;
  const described = await describeV1(pool);
  if (!described.ok) throw new Error(described.refusals.map(({ message }) => message).join('\n'));
  const { v1 } = described;
  const columns = await readColumns(pool, v1.schema);
  const before = { rows: await readRows(pool, columns, v1.schema), schema: await describeSchema(pool, v1.schema) };
  const application = await startV1Application(url, v1);
  const own = new URL(url);
  if (v1.schema !== 'public') own.searchParams.set('options', `-c search_path=${v1.schema},public`);
  const writer = await startV2Writer(own.toString(), [...(before.rows.get('users')?.keys() ?? [])]);

  const random = seededRandom(options.seed);
  const report: MigrationReport = {
    kills: {},
    opened: 0,
    rolledBack: 0,
    writesOfVersion1: 0,
    writesOfVersion2: 0,
    mismatches: [],
  };
  let direction: 'up' | 'down' = 'up';
  // Version 1 is alone, with nothing begun.
  let settled = false;
  for (let killed = 0; killed < options.kills || !settled; ) {
    settled = false;
    const mayKill = killed < options.kills;
    if (await runOnce(url, direction, mayKill ? randomKill(random, direction) : undefined)) {
      if (direction === 'up') {
        report.opened += 1;
        await letWrite(application, writer);
      } else {
        report.rolledBack += 1;
        settled = true;
      }
      direction = direction === 'up' ? 'down' : 'up';
      continue;
    }
    killed += 1;
    const phase = (await readStatus(pool))?.phase ?? 'none';
    report.kills[phase] = (report.kills[phase] ?? 0) + 1;
    options.tell(`kill ${killed} in phase ${phase}`);
  }
  await writer.stop();
  await application.stop();
  report.writesOfVersion1 = application.writes();
  report.writesOfVersion2 = writer.writes();
  report.mismatches = [
    ...(await findLost(pool, v1.schema, application.ledger())),
    ...(await findLost(pool, v1.schema, whatVersion2Wrote(v1, writer))),
    ...(await compareSessions(pool, v1, writer)),
    ...(await compare()),
  ];
  await database.close();
  return report;

  async function compare(): Promise<string[]> {
    const after = await readRows(pool, columns, v1.schema);
    const changed = [...before.rows].flatMap(([table, rows]) =>
      [...rows]
        .filter(([id, sum]) => after.get(table)?.get(id) !== sum && !(table === 'users' && writer.touched().has(id)))
        .map(([id]) => `${table} ${id} is not as it was`),
    );
    const schema = await describeSchema(pool, v1.schema);
    return [
      ...changed,
      ...schema.filter((line) => !before.schema.includes(line)).map((line) => `not there before: ${line}`),
      ...before.schema.filter((line) => !schema.includes(line)).map((line) => `gone: ${line}`),
    ];
  }
}

/** What version 1 must read of it. */
export function whatVersion2Wrote({ roles: v1 }: V1, writer: V2Writer) {
  const { roles, contents } = writer.ledger();
  return [
    ...[...roles].map(([id, role]) => ({
      table: 'users',
      id,
      row: {
        ...(v1.hasRole && { role: v1.wordFor[role] ?? v1.wordFor.student }),
        ...(v1.hasSuperuser && { is_superuser: role === 'admin' }),
      },
    })),
    ...contents.map((id) => ({ table: 'educational_content', id, row: { grade_level: 4 } })),
  ];
}

/** Version 2's logins are put beside, and version 1 sees none of them. */
async function compareSessions(pool: pg.Pool, v1: V1, writer: V2Writer): Promise<string[]> {
  const shared = v1.sessions.table === 'sessions';
  const archived = `toolboxai_archive.${shared ? 'sessions_of_version_2' : 'sessions'}`;
  const { rows } = await pool.query<{ id: string }>(
    `select id from unnest($1::uuid[]) as id where not exists (select from ${archived} as kept where kept.id = id.id)`,
    [writer.ledger().sessions],
  );
  const strangers = shared
    ? (await pool.query<{ id: string }>(`select id from ${v1.schema}.sessions where session_token like 'v2-%'`)).rows
    : [];
  return [
    ...rows.map(({ id }) => `the login ${id} of version 2 is gone`),
    ...strangers.map(({ id }) => `version 1 sees the login ${id} of version 2`),
  ];
}

export async function letWrite(application: V1Application, writer: V2Writer): Promise<void> {
  const [first, second] = [application.writes(), writer.writes()];
  while (application.writes() < first + 10 || writer.writes() < second + 10) await wait(50);
}

/** After which of its lines it is killed, and how long after. */
export type Kill = { line: number; pauseMs: number };

const randomKill = (random: Random, direction: 'up' | 'down'): Kill => ({
  line: 1 + Math.floor(random.next() * (direction === 'up' ? 90 : 14)),
  pauseMs: random.next() * 20,
});

/** True where it came to its end; false where it was killed before. */
export async function runOnce(url: string, direction: 'up' | 'down' | 'finish', kill?: Kill): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'migration-worker.ts'), url, direction], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let [lines, errors] = [0, ''];
  child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    const had = lines;
    lines += chunk.toString().split('\n').length - 1;
    if (kill && had < kill.line && lines >= kill.line) setTimeout(() => child.kill('SIGKILL'), kill.pauseMs);
  });
  await closed;
  if (child.signalCode === 'SIGKILL') return false;
  if (child.exitCode !== 0) throw new Error(`the migration failed, going ${direction}:\n${errors}`);
  return true;
}
