import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMigrator, openDatabase, startEmbedded } from '@toolboxai/database';
import { createTaskEngine, type TaskKind } from '@toolboxai/tasks';
import type { Figure } from './run.ts';

/** Runs at a time, for both. */
const limit = 10;
const peer = 'node_modules/@dbos-inc/dbos-sdk';

/** Runs of one remembered step each a second, from putting them into the queue to the end of the last, on one Postgres that syncs to disk. */
export async function benchEngine({ short }: { short: boolean }): Promise<Figure[]> {
  const runs = short ? 200 : 1_000;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-bench-'));
  const server = await startEmbedded({ dataDir, log: { info: () => undefined, warn: () => undefined } });
  try {
    const ours = runs / (await runOurs(server.url, runs));
    const figures = [{ name: `ours, ${limit} at a time`, value: ours, unit: '/s', aim: 'at least 0.8 of DBOS' }];
    const folder = process.env.BENCH_PEERS;
    if (!folder || !existsSync(path.join(folder, peer))) {
      process.stderr.write(`DBOS is absent: it is compared where BENCH_PEERS names a folder with ${peer}\n`);
      return figures;
    }
    for (const pollMs of [100, 10]) {
      const theirs = runs / (await runDbos(folder, server.url, runs, pollMs));
      figures.push({ name: `bare DBOS, ${limit} at a time, asks each ${pollMs} ms`, value: theirs, unit: '/s', aim: 'none' });
      figures.push({
        name: `ours, in hundredths of DBOS at ${pollMs} ms`,
        value: (100 * ours) / theirs,
        unit: '%',
        aim: 'at least 80',
      });
    }
    return figures;
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Seconds. */
async function runOurs(url: string, runs: number): Promise<number> {
  const database = await openDatabase({ url, applicationName: 'bench', max: 20 });
  const { db, pool } = database;
  await createMigrator({ pool }).upgrade('head');
  let left = runs;
  const done = Promise.withResolvers<void>();
  const kind: TaskKind = {
    run: ({ step }) => step('only', () => 'done'),
    isRetryable: () => false,
    onChange: async (_tx, _runId, { state }) => {
      if (state === 'completed') left -= 1;
      if (left === 0) done.resolve();
    },
  };
  const engine = createTaskEngine({ db, pool, owner: 'bench', kinds: { one: kind }, limit, onError: done.reject });
  await engine.start();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: runs }, () =>
      db.transaction((tx) => engine.enqueue(tx, { id: randomUUID(), kind: 'one', input: {}, timeoutMs: 60_000 })),
    ),
  );
  await done.promise;
  const seconds = (performance.now() - started) / 1000;
  await engine.stop(1_000);
  await database.close();
  return seconds;
}

/** Seconds, told by a process of its own. */
async function runDbos(folder: string, url: string, runs: number, pollMs: number): Promise<number> {
  const script = fileURLToPath(import.meta.resolve('./engine-dbos.mjs'));
  const child = spawn(process.execPath, [script, path.join(folder, peer), url, String(runs), String(limit), String(pollMs)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const seconds = /^seconds (\S+)$/m.exec(output)?.[1];
  if (seconds === undefined) throw new Error(`DBOS did not run:\n${output}`);
  return Number(seconds);
}
