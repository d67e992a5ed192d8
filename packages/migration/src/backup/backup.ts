import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { codeOf } from '@toolboxai/database';
import type pg from 'pg';
import { MigrationError, reasonOf } from '../migration-error.ts';
import { dumpRedis } from '../redis/dump-redis.ts';
import { copyOut } from './copy-stream.ts';
import { copyTarget, listTables, type TableName } from './list-tables.ts';
import { type BackupTable, type Manifest, manifestName } from './manifest.ts';
import { dumpSchema, hasPgDump } from './pg-dump.ts';
import { sameText, sumTable } from './sum-table.ts';
import { type Ddl, writeDdl, writeStates } from './write-ddl.ts';
import { writeBackupFile } from './write-file.ts';

export type BackupOptions = {
  pool: pg.Pool;
  /** The pool's address, for pg_dump. */
  url: string;
  /** The folder that is made; it must not be there yet. */
  folder: string;
  /** Where Redis is; left out, none is saved. */
  redisUrl?: string | undefined;
  /** The `.env` that is kept as `.env.backup`, where there is one. */
  envFile?: string | undefined;
  /** What pg_dump is looked for in, by its PATH. */
  env: NodeJS.ProcessEnv;
  now: () => Date;
  onTable?: (table: { name: string; rows: number; bytes: number; ms: number }) => void;
};

/**
 * Saves all tables as they are at one moment, while others go on writing; Redis' data and `.env` beside them. The folder
 * appears whole or not at all.
 * @throws MigrationError BACKUP_FAILED, REDIS_FAILED
 */
export async function backup(options: BackupOptions): Promise<Manifest> {
  const part = `${options.folder}.part`;
  if (existsSync(options.folder))
    throw new MigrationError('BACKUP_FAILED', `${options.folder} is there already. Nothing was written. Choose another folder.`);
  try {
    await rm(part, { recursive: true, force: true }); // of a backup that was killed
    await mkdir(part, { recursive: true, mode: 0o700 });
    const manifest = await writeAll(options, part);
    await writeBackupFile(part, manifestName, `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(part, options.folder);
    return manifest;
  } catch (error) {
    // Where not even that is possible there mostly is nothing, as on a path that leads through a file.
    const isGone = await rm(part, { recursive: true, force: true }).then(
      () => true,
      () => !existsSync(part),
    );
    if (error instanceof MigrationError && isGone) throw error;
    const kept = isGone ? 'Nothing of it was kept' : `Remove ${part}`;
    const todo = codeOf(error) === 'ENOSPC' ? 'Make room, or choose another folder.' : 'Try again when that is mended.';
    throw new MigrationError(
      'BACKUP_FAILED',
      `The backup to ${options.folder} failed: ${reasonOf(error)}. ${kept}, and the database is as it was. ${todo}`,
      error,
    );
  }
}

async function writeAll(options: BackupOptions, part: string): Promise<Manifest> {
  const redis = options.redisUrl ? await writeBackupFile(part, 'redis.rdb', await dumpRedis(options.redisUrl)) : null;
  const environment =
    options.envFile && existsSync(options.envFile)
      ? await writeBackupFile(part, '.env.backup', await readFile(options.envFile))
      : null;
  return await inSnapshot(options.pool, async (copier, summer, snapshot) => {
    const { rows } = await copier.query<{ version: number; database: string }>(
      `select current_setting('server_version_num')::int as version, current_database() as database`,
    );
    const version = rows[0]?.version ?? 0;
    await refuseLargeObjects(copier);
    const byPgDump = await hasPgDump(Math.floor(version / 10_000), options.env);
    const ddl: Ddl = byPgDump ? await dumpSchema(options.url, snapshot, options.env) : await writeDdl(copier);
    const before = await writeBackupFile(part, 'before.sql', ddl.before);
    const after = await writeBackupFile(part, 'after.sql', ddl.after + (await writeStates(copier)));
    const names = await listTables(copier);
    const tables = await copyTables(options, part, names, { copier, summer });
    return {
      format: 'toolboxai-backup-1',
      taken_at: options.now().toISOString(),
      server_version: version,
      database: rows[0]?.database ?? '',
      schema_by: byPgDump ? 'pg_dump' : 'toolboxai',
      before,
      after,
      tables,
      redis,
      environment,
    };
  });
}

/** One connection copies while another sums: both see the same moment. */
async function copyTables(
  { onTable }: BackupOptions,
  part: string,
  names: readonly TableName[],
  { copier, summer }: { copier: pg.ClientBase; summer: pg.ClientBase },
): Promise<BackupTable[]> {
  const tables: BackupTable[] = [];
  for (const [index, table] of names.entries()) {
    const { schema, name, columns, copied } = table;
    const start = performance.now();
    const [file, sum] = await Promise.all([
      writeBackupFile(part, `table-${index + 1}.copy.gz`, copyOut(copier, `copy ${copyTarget(table)} to stdout`)),
      sumTable(summer, { schema, name, columns }),
    ]);
    tables.push({ ...file, ...sum, schema, name, columns, copied });
    onTable?.({ name: `${schema}.${name}`, rows: sum.rows, bytes: file.bytes, ms: Math.round(performance.now() - start) });
  }
  return tables;
}

type InSnapshot<T> = (copier: pg.PoolClient, summer: pg.PoolClient, snapshot: string) => Promise<T>;

const snapshotMode = 'begin isolation level repeatable read read only';

async function inSnapshot<T>(pool: pg.Pool, work: InSnapshot<T>): Promise<T> {
  const copier = await pool.connect();
  let summer: pg.PoolClient | undefined;
  try {
    summer = await pool.connect();
    await copier.query(`${snapshotMode};${sameText}`);
    const { rows } = await copier.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
    const snapshot = rows[0]?.snapshot ?? '';
    await summer.query(`${snapshotMode}; set transaction snapshot '${snapshot}';${sameText}`);
    return await work(copier, summer, snapshot);
  } finally {
    // Closed, not given back: after a failure something may still be on its way, and the settings go with them.
    copier.release(true);
    summer?.release(true);
  }
}

async function refuseLargeObjects(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('select from pg_largeobject_metadata limit 1');
  if (rows.length === 0) return;
  throw new MigrationError(
    'BACKUP_FAILED',
    'The database holds large objects (lo_import), which this backup cannot hold. Nothing was written. Save it with pg_dump itself.',
  );
}
