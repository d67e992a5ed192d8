import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { V1 } from '@toolboxai/migration';
import type pg from 'pg';

export type V1Settings = {
  url: string;
  schema: string;
  /** The words it writes into `users.role`; null where it has no such column. */
  roleWords: string[] | null;
  hasSuperuser: boolean;
  sessions: { table: string; tokenColumn: string; hashed: boolean };
  perSecond: number;
  connections: number;
  /** It fails where more of its requests wait. */
  mostWaiting: number;
  /** Counts what fails instead of ending with it. */
  goesOn: boolean;
  ledger: string;
};

/** An acknowledged write: the row's columns as they were written, or null where it was deleted. */
export type V1Entry = { table: string; id: string; row: Record<string, unknown> | null };

/** When a request began, in ms since 1970, and how long it took, in ms. */
export type Latency = [at: number, ms: number];

export type V1Load = { perSecond?: number; connections?: number; mostWaiting?: number; goesOn?: boolean };

export type V1Application = {
  /** What it was told of its writes so far, the last of each row. */
  ledger(): V1Entry[];
  /** How many things it has done, by its ledger. */
  writes(): number;
  /** Whether it has ended by itself, as it does when something fails. */
  failed(): boolean;
  /** Ends it in order. Rejects where it has failed, with what it says. */
  stop(): Promise<{ done: number; failed: number; latencies: Latency[] }>;
};

/** What to do as this process ends: ledgers are read until then. */
const left: (() => void)[] = [];

/** Starts the application of version 1 for a database that `describeV1` described; resolves once it works. */
export async function startV1Application(url: string, v1: V1, load: V1Load = {}): Promise<V1Application> {
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-v1-'));
  const { hasRole, hasSuperuser, allowed, words } = v1.roles;
  const settings: V1Settings = {
    url,
    schema: v1.schema,
    roleWords: hasRole ? (allowed ?? words) : null,
    hasSuperuser,
    sessions: v1.sessions,
    perSecond: load.perSecond ?? 50,
    connections: load.connections ?? 6,
    mostWaiting: load.mostWaiting ?? 200,
    goesOn: load.goesOn ?? false,
    ledger: path.join(folder, 'ledger'),
  };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'v1-application.ts')], {
    env: { PATH: process.env.PATH, V1_SETTINGS: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
  const closed = once(child, 'close');
  if (left.length === 0) process.once('exit', () => left.forEach((tidy) => tidy()));
  left.push(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const entries = (): V1Entry[] =>
    readFileSync(settings.ledger, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as V1Entry);
  await Promise.race([
    new Promise<void>((resolve) => child.stdout.on('data', () => out.includes('ready') && resolve())),
    closed.then(() => Promise.reject(new Error(err))),
  ]);
  return {
    ledger: () => [...new Map(entries().map((entry) => [`${entry.table} ${entry.id}`, entry])).values()],
    writes: () => entries().length,
    failed: () => child.exitCode !== null,
    async stop() {
      child.kill('SIGTERM');
      await closed;
      if (child.exitCode !== 0) throw new Error(err || `version 1 ended with ${child.exitCode ?? child.signalCode}`);
      return JSON.parse(out.trim().split('\n').at(-1) ?? '') as { done: number; failed: number; latencies: Latency[] };
    },
  };
}

/** The writes of a ledger that the database does not hold as they were acknowledged, a line each. */
export async function findLost(pool: pg.Pool, schema: string, ledger: readonly V1Entry[]): Promise<string[]> {
  const lost: string[] = [];
  for (const table of new Set(ledger.map((entry) => entry.table))) {
    const of = ledger.filter((entry) => entry.table === table);
    const { rows } = await pool.query<{ id: string; row: Record<string, unknown> }>(
      `select id::text as id, to_jsonb(t) as row from ${schema}.${table} as t where id = any($1)`,
      [of.map(({ id }) => id)],
    );
    const found = new Map(rows.map(({ id, row }) => [id, row]));
    for (const { id, row } of of) {
      const have = found.get(id);
      const wrong =
        row === null ? have !== undefined : !have || Object.entries(row).some(([name, value]) => !same(have[name], value));
      if (wrong) lost.push(`${table} ${id}: acknowledged ${JSON.stringify(row)}, there is ${JSON.stringify(have)}`);
    }
  }
  return lost;
}

const ordered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
