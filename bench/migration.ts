import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, readMigrations, startEmbedded } from '@toolboxai/database';
import { describeV1, openVersion2, rollBack, type V1 } from '@toolboxai/migration';
import { findV1Variant } from '@toolboxai/migration/testing';
import type pg from 'pg';
import { whatVersion2Wrote } from '../tests/chaos/run-migration.ts';
import { findLost, type Latency, startV1Application } from '../tests/support/start-v1-application.ts';
import { startV2Writer } from '../tests/support/v2-writer.ts';
import { percentile } from './measure.ts';
import type { Figure } from './run.ts';

type Options = { short: boolean; users?: number | undefined; content?: number | undefined; writes?: number | undefined };
type Size = { users: number; contents: number; sessions: number };

const aloneMs = 10_000;
const quiet = { info: () => undefined, warn: () => undefined };

/**
 * Migrates a database of version 1 while it is written to, and rolls it back beside a reader of 2 s; then the same data by the plain
 * migration, one transaction. All content is scored, which is more than version 1's mostly needs.
 */
export async function benchMigration({ short, users = 50_000, content = 200_000, writes = 200 }: Options): Promise<Figure[]> {
  const size: Size = short ? { users: 2_000, contents: 8_000, sessions: 1_000 } : { users, contents: content, sessions: users };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-bench-'));
  const settings = { max_connections: '100', autovacuum_naptime: '1s', max_wal_size: '2GB', shared_buffers: '256MB' };
  const server = await startEmbedded({ dataDir, log: quiet, settings });
  try {
    const figures = await onDatabase(server.url, 'ours', size, (url, pool, v1) => benchOurs(url, pool, v1, writes));
    return [...figures, ...(await onDatabase(server.url, 'plain', size, (url, pool, v1) => benchPlain(url, pool, v1, writes)))];
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onDatabase<T>(
  serverUrl: string,
  name: string,
  size: Size,
  work: (url: string, pool: pg.Pool, v1: V1) => Promise<T>,
): Promise<T> {
  const open = (url: string) => openDatabase({ url, applicationName: 'bench', max: 4, statementTimeoutMs: 0 });
  const admin = await open(serverUrl);
  await admin.pool.query(`create database ${name}`);
  await admin.close();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = await open(url.toString());
  try {
    const variant = findV1Variant('roles with a check');
    await database.pool.query(variant.create);
    await database.pool.query(variant.fillTables(size));
    await database.pool.query('checkpoint');
    const described = await describeV1(database.pool);
    if (!described.ok) throw new Error(described.refusals.map(({ message }) => message).join('\n'));
    return await work(url.toString(), database.pool, described.v1);
  } finally {
    await database.close();
  }
}

async function benchOurs(url: string, pool: pg.Pool, v1: V1, writes: number): Promise<Figure[]> {
  const application = await startV1Application(url, v1, { perSecond: writes, connections: 16, mostWaiting: 5_000 });
  const begun = Date.now();
  await wait(aloneMs);
  const waits = watchLocks(url);
  const opening = Date.now();
  const opened = await openVersion2(pool, { score: () => 50, onPhase: told });
  const open = Date.now();
  // Version 1's application has its own users: both ledgers must be able to tell the last write.
  const { rows } = await pool.query<{ id: string }>(
    `select id::text as id from users where username not like 'v1-%' order by id limit 2000`,
  );
  const writer = await startV2Writer(
    url,
    rows.map(({ id }) => id),
    writes / 2,
  );
  await wait(aloneMs / 2);
  const reader = await pool.connect();
  await reader.query('begin; select count(*) from users');
  const reading = wait(2_000).then(async () => {
    await reader.query('commit');
    reader.release();
  });
  const backAt = Date.now();
  const back = await rollBack(pool, { drainMs: 500, onStep: told });
  await reading;
  const version2 = await writer.stop();
  await wait(2_000);
  const { latencies, done } = await application.stop();
  const lockWaits = await waits.stop();
  const lost = [
    ...(await findLost(pool, v1.schema, application.ledger())),
    ...(await findLost(pool, v1.schema, whatVersion2Wrote(v1, writer))),
  ];
  for (const line of lost.slice(0, 20)) process.stderr.write(`lost: ${line}\n`);
  const alone = between(latencies, begun, opening);
  const during = between(latencies, opening, open);
  const figure = (name: string, value: number, unit: string, aim = ''): Figure => ({ name, value, unit, aim });
  return [
    figure('version 1: requests', done, ''),
    figure('version 1: failed or unsent', 0, '', '0: it ends at the first one'),
    figure('version 2: acknowledged writes', version2.length, ''),
    figure('acknowledged writes lost', lost.length, '', '0'),
    figure('lock waits over 50 ms', lockWaits, '', '0'),
    figure('load alone: p99', percentile(alone, 0.99), 'ms'),
    figure('load alone: longest', percentile(alone, 1), 'ms'),
    figure('while migrating: p99', percentile(during, 0.99), 'ms', `≤ ${(3 * percentile(alone, 0.99)).toFixed(0)}`),
    figure('while migrating: longest', percentile(during, 1), 'ms'),
    figure('until version 2 is open', opened.durationMs, 'ms'),
    figure('rollback, beside a reader of 2 s', back.durationMs, 'ms', '≤ 10000'),
    figure('while rolling back: longest', percentile(between(latencies, backAt, backAt + back.durationMs), 1), 'ms'),
  ];
}

/** What it is at, so that whoever waits for large sizes sees where the time goes. */
const told = (step: string): void => void process.stderr.write(`${new Date().toISOString()} ${step}\n`);

/** What most would write: everything in one transaction. */
async function benchPlain(url: string, pool: pg.Pool, v1: V1, writes: number): Promise<Figure[]> {
  const application = await startV1Application(url, v1, {
    perSecond: writes,
    connections: 16,
    mostWaiting: Number.MAX_SAFE_INTEGER,
    goesOn: true,
  });
  await wait(3_000);
  const waits = watchLocks(url);
  const start = performance.now();
  let tries = 1;
  while (!(await inOneTransaction(pool))) tries += 1;
  const tookMs = performance.now() - start;
  await wait(2_000);
  const { latencies, failed } = await application.stop();
  const all = latencies.map(([, ms]) => ms);
  return [
    { name: 'in one transaction: time', value: tookMs, unit: 'ms', aim: '' },
    { name: 'in one transaction: tries, for deadlocks', value: tries, unit: '', aim: '' },
    { name: 'in one transaction: requests of version 1 failed', value: failed, unit: '', aim: '' },
    { name: 'in one transaction: longest', value: percentile(all, 1), unit: 'ms', aim: '' },
    { name: 'in one transaction: requests over 1 s', value: all.filter((ms) => ms > 1_000).length, unit: '', aim: '' },
    { name: 'in one transaction: lock waits over 50 ms', value: await waits.stop(), unit: '', aim: '' },
  ];
}

/** False where version 1's requests and it waited for each other, and it had to go. */
async function inOneTransaction(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${readMigrations()[1]?.up ?? ''}; update educational_content set quality_score = 50; commit`);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '40P01')) throw error;
    return false;
  } finally {
    client.release(true);
  }
}

const between = (latencies: readonly Latency[], from: number, to: number): number[] =>
  latencies.flatMap(([at, ms]) => (at >= from && at < to ? [ms] : []));

/** Counts waits of the applications for locks that took over 50 ms, by looking every 10 ms. */
function watchLocks(url: string): { stop(): Promise<number> } {
  const seen = new Set<string>();
  const ending = new AbortController();
  const watching = (async () => {
    const { pool, close } = await openDatabase({ url, applicationName: 'bench watch', max: 1 });
    while (!ending.signal.aborted) {
      const { rows } = await pool.query<{ wait: string }>(
        `select pid || ' ' || waitstart as wait from pg_locks join pg_stat_activity using (pid)
         where not granted and application_name in ('version 1', 'toolboxai') and clock_timestamp() - waitstart > '50 ms'`,
      );
      for (const { wait: each } of rows) seen.add(each);
      await wait(10);
    }
    await close();
  })();
  return {
    async stop() {
      ending.abort();
      await watching;
      return seen.size;
    },
  };
}
