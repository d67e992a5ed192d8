import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { checkDatabaseUrl } from './check-database-url.ts';
import { createPool } from './create-pool.ts';
import { codeOf, DatabaseError, textOf } from './database-error.ts';
import * as tables from './tables.ts';

export type Db = NodePgDatabase<typeof tables>;
/** What must be atomic takes this. */
export type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];

export type OpenOptions = {
  url: string;
  /** Most connections at a time; 10 unless told. */
  max?: number;
  /** How the connections are named in pg_stat_activity. */
  applicationName: string;
  /** Longest time for one statement; 30 s unless told, 0 for no limit. */
  statementTimeoutMs?: number;
  /** Longest time for a connection to be made; 5 s unless told. */
  connectMs?: number;
  /** Longest wait for a connection while all are in use; 20 s unless told. Whoever waits longer is told OVERLOADED. */
  queueMs?: number;
  /** Called when somebody waited too long for a connection, at most every ten seconds. */
  onCrowded?: () => void;
  /** Called when an idle connection breaks; the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void;
  /** Asked of each new connection before it is used; where it rejects, so does whoever asked for one. */
  admit?: (client: pg.PoolClient) => Promise<void>;
};

export type Database = {
  pool: pg.Pool;
  db: Db;
  /** Asks the server for its version number; returns the time that took, in ms. Rejects where it does not answer. */
  ping(): Promise<number>;
  close(): Promise<void>;
};

const oldestServer = 15;

/**
 * Opens a pool and asks the server once, so that a wrong address shows here and not at the first request.
 * @throws DatabaseError URL_INVALID, UNREACHABLE (refused, no such host, wrong password …), SERVER_TOO_OLD
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const checked = checkDatabaseUrl(options.url);
  if (!checked.ok) throw new DatabaseError('URL_INVALID', `DATABASE_URL cannot be used: ${checked.reason}.`);
  const pool = createPool({
    url: checked.url,
    max: options.max ?? 10,
    applicationName: options.applicationName,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    connectMs: options.connectMs ?? 5_000,
    queueMs: options.queueMs ?? 20_000,
    onCrowded: () => options.onCrowded?.(),
    admit: options.admit,
  });
  pool.on('error', (error) => options.onConnectionLost?.(error));
  // The pool hears only idle connections: one that breaks while it is in use would end the process. Its query rejects as well.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const database = { pool, db: drizzle(pool, { schema: tables }), ping: () => ping(pool), close: () => pool.end() };
  try {
    refuseOldServer(await askVersion(pool));
  } catch (error) {
    await pool.end();
    throw error instanceof DatabaseError ? error : unreachable(checked.url, error);
  }
  return database;
}

/** Runs `fn` in one transaction: commits when it resolves, rolls back when it rejects, and rejects likewise. */
export function inTransaction<T>(db: Db, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(fn);
}

/** `versionNumber` as Postgres counts it: 150018 is 15.18. */
export function refuseOldServer(versionNumber: number): void {
  if (versionNumber >= oldestServer * 10_000) return;
  throw new DatabaseError(
    'SERVER_TOO_OLD',
    `The database server is Postgres ${Math.floor(versionNumber / 10_000)}; version ${oldestServer} or newer is needed. ` +
      'Nothing was changed. Upgrade the server, or set DATABASE_URL to another one.',
  );
}

async function askVersion(pool: pg.Pool): Promise<number> {
  const answer = await pool.query<{ server_version_num: string }>('show server_version_num');
  return Number(answer.rows[0]?.server_version_num);
}

async function ping(pool: pg.Pool): Promise<number> {
  const start = performance.now();
  await askVersion(pool);
  return performance.now() - start;
}

function unreachable(url: string, cause: unknown): DatabaseError {
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname || 'local socket'}:${port || 5432}${pathname}`;
  if (codeOf(cause).startsWith('28'))
    return new DatabaseError(
      'UNREACHABLE',
      `The database at ${where} lets nobody in by this name and password (${textOf(cause)}). Nothing was changed. ` +
        'Put the name and the password in DATABASE_URL right.',
      cause,
    );
  return new DatabaseError(
    'UNREACHABLE',
    `The database at ${where} does not answer (${textOf(cause)}). Nothing was changed. ` +
      'Check that it runs and that DATABASE_URL is right.',
    cause,
  );
}
