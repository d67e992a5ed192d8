import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase, startEmbedded } from '@toolboxai/database';
import type pg from 'pg';
import { backup } from '../backup/backup.ts';
import { MigrationError } from '../migration-error.ts';
import { preflight } from '../preflight/preflight.ts';
import { rehearse } from '../rehearse/rehearse.ts';
import type { ScoreContent } from '../run/backfills.ts';
import { openVersion2 } from '../run/open-version-2.ts';
import { rollBack } from '../run/roll-back.ts';
import { verify } from '../run/verify.ts';
import { createSteps, type DemoStep, type Take } from './demo-steps.ts';
import { findLost } from './find-lost.ts';
import { type Ledger, startV1Application, type V1Application } from './version-1-application.ts';
import { createV1Sql, fillV1Sql, type V1Size } from './version-1-sql.ts';

export type DemoOptions = {
  /** An empty one: all that is written lies in it. Whoever made it removes it. */
  folder: string;
  score: ScoreContent;
  /** Starts a version 2 on this database, asks it, and ends it; answers what was seen, in a line. */
  askVersion2(url: string, signal: AbortSignal): Promise<string>;
  /** `process.versions.node`, and where programs are looked for. */
  node: string;
  path: string;
  now: () => Date;
  /** Aborted, it ends soon, and what it started has ended before it does. */
  signal: AbortSignal;
  onStep?: (step: DemoStep) => void;
};

export type Demo = { ok: boolean; steps: DemoStep[]; durationMs: number; version1: Omit<Ledger, 'rows'> & { lost: string[] } };

const size: V1Size = { users: 2_000, contents: 6_000, sessions: 1_000 };
const perSecond = 100;
const quiet = { info: () => undefined, warn: () => undefined };
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * The whole migration and its way back on a Postgres of its own, while a small version 1 writes to it: the drill. It needs nothing
 * but `folder`.
 * @throws the signal's reason; MigrationError and DatabaseError of the step that failed, in one line
 */
export async function demonstrate(options: DemoOptions): Promise<Demo> {
  const begin = performance.now();
  const { take, takeWhole, steps, settled } = createSteps(options.signal, options.onStep);
  const server = await takeWhole(
    'database',
    () => startEmbedded({ dataDir: path.join(options.folder, 'data'), log: quiet, settings }),
    ({ version }) => `PostgreSQL ${version} of its own, in a temporary folder`,
  );
  let database: Database | undefined;
  let application: V1Application | undefined;
  try {
    options.signal.throwIfAborted();
    database = await openDatabase({ url: server.url, applicationName: 'toolboxai-migrate', statementTimeoutMs: 0, max: 4 });
    const { pool } = database;
    await take('version 1', () => makeVersion1(pool), describeSize);
    const running = startV1Application(server.url, perSecond);
    application = running;
    await prepare(take, options, { pool, url: server.url });
    await migrate(take, options, { pool, url: server.url });
    const ledger = await take('the books', () => close(running, pool), describeBooks);
    const ok = ledger.failed === 0 && ledger.lost.length === 0;
    return { ok, steps, durationMs: Math.round(performance.now() - begin), version1: ledger };
  } finally {
    // First the server: that ends whatever still waits for it.
    await server.stop();
    await settled();
    await application?.stop();
    await database?.close();
  }
}

type On = { pool: pg.Pool; url: string };

async function prepare(take: Take, { folder, score, node, path: programs, now }: DemoOptions, { pool, url }: On): Promise<void> {
  await take(
    'preflight',
    () => look({ url, env: {}, path: programs, secrets: new Set(), node, services: { now } }),
    ({ passed, skipped }) => `${passed} checks passed, ${skipped} have nothing to look at here`,
  );
  const saved = path.join(folder, 'backup');
  await take(
    'backup',
    () => backup({ pool, url, folder: saved, env: { PATH: programs }, now }),
    ({ tables }) =>
      `${tables.length} tables, ${count(tables.reduce((sum, { rows }) => sum + rows, 0))} rows, while version 1 writes`,
  );
  await take(
    'rehearse',
    async () => {
      await pool.query('create database rehearsal');
      const copy = new URL(url);
      copy.pathname = '/rehearsal';
      return rehearse({ folder: saved, score, now, url: copy.href });
    },
    (done) => `on the restored copy: ${done.steps.map(({ step, ms }) => `${step} ${ms} ms`).join(', ')}`,
  );
}

async function migrate(take: Take, { score, askVersion2, signal }: DemoOptions, { pool, url }: On): Promise<void> {
  await take(
    'run',
    () => openVersion2(pool, { score }),
    () => 'version 2 is open; version 1 goes on',
  );
  await take(
    'version 2',
    () => askVersion2(url, signal),
    (seen) => seen,
  );
  await take(
    'verify',
    () => verifyAll(pool),
    (passed) => `${passed} checks passed`,
  );
  await take(
    'rollback',
    () => rollBack(pool, { drainMs: 2_000 }),
    () => 'version 1 is alone again; what only version 2 knew is in the schema toolboxai_archive',
  );
}

async function makeVersion1(pool: pg.Pool): Promise<V1Size> {
  await pool.query(createV1Sql());
  await pool.query(fillV1Sql(size));
  return size;
}

async function look(options: Parameters<typeof preflight>[0]): Promise<{ passed: number; skipped: number }> {
  const { checks } = await preflight(options);
  const failed = checks.filter(({ status }) => status === 'FAIL').map(({ title, evidence }) => `${title}: ${evidence}`);
  if (failed.length > 0) throw ended('preflight', failed.join('; '));
  const passed = checks.filter(({ status }) => status === 'PASS').length;
  return { passed, skipped: checks.length - passed };
}

async function verifyAll(pool: pg.Pool): Promise<number> {
  const checks = await verify(pool);
  const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
  if (wrong.length > 0) throw ended('verify', wrong.join('; '));
  return checks.length;
}

const ended = (step: string, why: string): MigrationError =>
  new MigrationError('REHEARSAL_FAILED', `The demo ended at ${step}: ${why}. It was on a database of its own, which is gone.`);

/** Version 1 writes on for a moment, alone again; then its book is compared with the database. */
async function close(application: V1Application, pool: pg.Pool): Promise<Demo['version1']> {
  const before = application.acknowledged();
  const patience = performance.now() + 5_000;
  while (application.acknowledged() < before + 20 && performance.now() < patience) await wait(20);
  const { rows, ...rest } = await application.stop();
  return { ...rest, longestMs: Math.round(rest.longestMs), lost: await findLost(pool, rows) };
}

const count = (number: number): string => number.toLocaleString('en');
const describeSize = ({ users, contents, sessions }: V1Size): string =>
  `${count(users)} users, ${count(contents)} lessons, ${count(sessions)} sessions; from now on it writes ${perSecond} times a second`;
const describeBooks = ({ acknowledged, failed, lost, longestMs, reason }: Demo['version1']): string =>
  `version 1's writes: ${count(acknowledged)} acknowledged, ${failed} failed${reason ? ` (${reason})` : ''}, ${lost.length} lost by content; the longest took ${longestMs} ms`;
