import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, DatabaseError, type Embedded, openDatabase, startEmbedded } from '@toolboxai/database';
import type pg from 'pg';
import { listTables } from '../backup/list-tables.ts';
import type { Manifest } from '../backup/manifest.ts';
import { findDifference, restore } from '../backup/restore.ts';
import { sameText } from '../backup/sum-table.ts';
import { MigrationError, reasonOf } from '../migration-error.ts';
import type { ScoreContent } from '../run/backfills.ts';
import { openVersion2 } from '../run/open-version-2.ts';
import { rollBack } from '../run/roll-back.ts';
import { verify } from '../run/verify.ts';
import { type Rehearsal, rehearsalName } from './rehearsal.ts';

export type RehearseOptions = {
  /** Of the backup; what was found is written into it. */
  folder: string;
  score: ScoreContent;
  /** An empty database to do it in, where the copy is left to be looked at; a Postgres of our own unless told, which is deleted. */
  url?: string | undefined;
  now: () => Date;
  onStep?: (step: Rehearsal['steps'][number]) => void;
};

/**
 * Does the whole migration and its way back on a restored copy: restores, compares, runs, verifies, compares, rolls back,
 * compares. The database of version 1 is not asked.
 * @throws MigrationError BACKUP_DAMAGED, RESTORE_FAILED, RESTORE_DIFFERS, REHEARSAL_FAILED
 */
export async function rehearse(options: RehearseOptions): Promise<Rehearsal> {
  const { url } = options;
  const steps = await (url === undefined
    ? onScratch(options.folder, (scratch) => rehearseOn(scratch, options))
    : onDatabase(url, ({ pool }) => rehearseOn(pool, options)));
  const rehearsal: Rehearsal = { finished_at: options.now().toISOString(), steps };
  await writeFile(path.join(options.folder, rehearsalName), `${JSON.stringify(rehearsal, null, 2)}\n`, { mode: 0o600 });
  return rehearsal;
}

async function rehearseOn(pool: pg.Pool, { folder, score, onStep }: RehearseOptions): Promise<Rehearsal['steps']> {
  const steps: Rehearsal['steps'] = [];
  const take = async <T>(step: string, work: () => Promise<T>, detail: (result: T) => string): Promise<T> => {
    const start = performance.now();
    const result = await work().catch((error: unknown) => {
      throw error instanceof MigrationError ? error : failed(step, reasonOf(error), error);
    });
    const done = { step, ms: Math.round(performance.now() - start), detail: detail(result) };
    steps.push(done);
    onStep?.(done);
    return result;
  };
  const manifest = await take(
    'restore',
    () => restore({ pool, folder }),
    (each) => `${each.tables.length} tables, compared`,
  );
  const same = () => `rows and checksums of ${manifest.tables.length} tables are as they were saved`;
  await take(
    'run',
    () => openVersion2(pool, { score }),
    ({ phase }) => `version 2 is ${phase}`,
  );
  await take(
    'verify',
    () => verifyAll(pool),
    (count) => `${count} checks passed`,
  );
  await take('compare', () => compareAll(pool, manifest, 'run'), same);
  await take(
    'rollback',
    () => rollBack(pool, { drainMs: 0 }),
    () => 'version 1 is alone again',
  );
  await take('compare again', () => compareAll(pool, manifest, 'rollback'), same);
  return steps;
}

async function verifyAll(pool: pg.Pool): Promise<number> {
  const checks = await verify(pool);
  const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
  if (wrong.length > 0) throw failed('verify', wrong.join('; '));
  return checks.length;
}

/** In the columns of version 1; after a rollback there may be no others. */
async function compareAll(pool: pg.Pool, manifest: Manifest, after: 'run' | 'rollback'): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin isolation level repeatable read read only;${sameText}`);
    for (const table of manifest.tables) {
      const difference = await findDifference(client, table);
      if (difference !== undefined) throw failed(`the comparison after the ${after}`, difference);
    }
    if (after === 'rollback') await compareColumns(client, manifest);
  } finally {
    client.release(true);
  }
}

async function compareColumns(client: pg.ClientBase, manifest: Manifest): Promise<void> {
  const saved = new Map(manifest.tables.map(({ schema, name, columns }) => [`${schema}.${name}`, columns.join(', ')]));
  for (const { schema, name, columns } of await listTables(client)) {
    if (/^toolboxai_(migration|archive)$/.test(schema)) continue;
    const before = saved.get(`${schema}.${name}`);
    if (before === undefined) throw failed('the comparison after the rollback', `the table ${schema}.${name} was left behind`);
    if (before !== columns.join(', '))
      throw failed(
        'the comparison after the rollback',
        `${schema}.${name} has the columns ${columns.join(', ')} instead of ${before}`,
      );
  }
}

const failed = (step: string, why: string, cause?: unknown): MigrationError =>
  new MigrationError(
    'REHEARSAL_FAILED',
    `The rehearsal failed at ${step}: ${why}. It was on a copy: version 1's database was not touched. Mend that before you run the migration.`,
    cause,
  );

const quiet = { info: () => undefined, warn: () => undefined };
/** What a copy that is deleted afterwards does not need. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** One place for each backup: what a rehearsal left behind that was killed is found there, and ended. */
export const scratchOf = (folder: string): string =>
  path.join(tmpdir(), `toolboxai-rehearsal-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)}`);

async function onScratch<T>(folder: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const dataDir = scratchOf(folder);
  const start = () => startEmbedded({ dataDir, log: quiet, settings });
  const remove = () => rm(dataDir, { recursive: true, force: true });
  if (existsSync(dataDir)) {
    const left = await start();
    await left.stop();
    await remove();
  }
  let server: Embedded | undefined;
  try {
    server = await start().catch((error: unknown) => {
      throw error instanceof DatabaseError && error.code === 'NO_SPACE' ? noRoom(dataDir, error) : error;
    });
    return await onDatabase(server.url, ({ pool }) => work(pool));
  } finally {
    await server?.stop();
    await remove();
  }
}

const noRoom = (dataDir: string, cause: unknown): MigrationError =>
  new MigrationError(
    'REHEARSAL_FAILED',
    `The rehearsal did not begin: no disk space is left for a copy in ${dataDir}. Nothing was changed. Make room, set TMPDIR to another disk, or name an empty database: --into <url>`,
    cause,
  );

async function onDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url, applicationName: 'toolboxai-migrate', statementTimeoutMs: 0, max: 4 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
