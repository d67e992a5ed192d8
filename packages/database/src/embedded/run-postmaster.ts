import { execFile, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { codeOf } from '../database-error.ts';
import { type Cluster, choosePort, readAccess, runOptions, writeAccess } from './cluster.ts';
import { explainFailure } from './explain-failure.ts';
import { none, program } from './find-binaries.ts';
import { clearStalePid, findPostmaster, markOf, type Postmaster, runsHere } from './postmaster.ts';

export type Settings = Record<string, string>;

/** For a small machine: what the server holds at rest stays small, and what it acknowledged stays. */
const settings: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '100',
  max_wal_size: '512MB',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  fsync: 'on',
};

/** A server just killed lets go of its pid and its memory a second or two later. */
const held = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const taken = /could not bind IPv4/;

/** Returns the server that runs on the data, started here or found; waits until it takes connections. */
export async function runPostmaster(cluster: Cluster, wish: { port?: number; settings: Settings; end: number }) {
  const { end } = wish;
  let isTaken = false;
  for (;;) {
    const found = await waitUntilReady(cluster.path, end);
    if (found) return { ...found, adopted: true };
    clearStalePid(cluster.path);
    const access = readAccess(cluster.path);
    // The port of the last time where it is free, so that a saved address stays good.
    const port = wish.port ?? (isTaken ? choosePort() : access.port);
    writeAccess(cluster.path, { ...access, port }, cluster.user);
    const started = await spawnPostmaster(cluster, port, wish.settings, end);
    if (typeof started !== 'string') return { ...started, adopted: false };
    isTaken = taken.test(started);
    if (!(isTaken ? !wish.port : held.test(started)) || performance.now() > end)
      throw explainFailure(undefined, cluster.path, started);
    await wait(isTaken ? 0 : 100);
  }
}

/** Fast shutdown: connections are cut, open transactions rolled back, all that was committed is on disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const running = findPostmaster(cluster.path);
  if (!running) return;
  const { dataArgument, options } = runOptions(cluster);
  const stop = (mode: string) =>
    promisify(execFile)(program(cluster.folder, 'pg_ctl'), ['stop', '-D', dataArgument, '-m', mode, '-t', '20'], options);
  await stop('fast').catch((error) => (findPostmaster(cluster.path) ? stop('immediate') : error));
  const end = performance.now() + 5_000;
  while (runsHere(running.pid, cluster.path) && performance.now() < end) await wait(5);
}

/** Resolves with the server, or with what it said when it ended instead. */
async function spawnPostmaster(cluster: Cluster, port: number, extra: Settings, end: number): Promise<Postmaster | string> {
  const { dataArgument, options } = runOptions(cluster);
  const all = Object.entries({ ...settings, ...extra, cluster_name: markOf(cluster.path) });
  const args = ['-D', dataArgument, '-p', String(port), ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openLog(cluster.log);
  // Detached: Ctrl-C reaches the whole process group, and the database must outlive the requests that are being finished.
  const child = spawn(program(cluster.folder, 'postgres'), args, {
    ...options,
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  fs.closeSync(log.descriptor);
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', (error) =>
      reject(codeOf(error) === 'ENOENT' ? none('The built-in database does not run here.', error) : error),
    );
    child.once('exit', () => resolve(readFrom(cluster.log, log.size)));
  });
  child.unref();
  const watch = new AbortController();
  const ready = waitUntilReady(cluster.path, end, watch.signal);
  const first = await Promise.race([ended, ready]).finally(() => watch.abort());
  return first ?? ended;
}

/** One that starts or stops is waited for. Null when none runs, or, for one that was just spawned, when it is given up. */
async function waitUntilReady(path: string, end: number, spawned?: AbortSignal): Promise<Postmaster | null> {
  for (;;) {
    const found = findPostmaster(path);
    if (found?.isReady) return found;
    if (spawned ? spawned.aborted : !found) return null;
    if (performance.now() > end) throw explainFailure(undefined, path, 'error: it was not ready in time');
    await wait(5);
  }
}

const largestLog = 4_000_000;

function openLog(path: string): { descriptor: number; size: number } {
  if (fs.existsSync(path) && fs.statSync(path).size > largestLog) fs.truncateSync(path);
  const descriptor = fs.openSync(path, 'a', 0o600);
  return { descriptor, size: fs.fstatSync(descriptor).size };
}

function readFrom(path: string, start: number): string {
  return fs.readFileSync(path).subarray(start).toString('utf8');
}
