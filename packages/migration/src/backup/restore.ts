import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '@toolboxai/database';
import type pg from 'pg';
import { MigrationError, reasonOf } from '../migration-error.ts';
import { copyIn } from './copy-stream.ts';
import { copyTarget, listTables } from './list-tables.ts';
import { type BackupTable, type Manifest, manifestName, manifestSchema } from './manifest.ts';
import { sameText, sumTable } from './sum-table.ts';
import { checkBackupFile, damaged, readBackupFile } from './write-file.ts';

export type RestoreOptions = {
  /** An empty database. */
  pool: pg.Pool;
  folder: string;
  onTable?: (table: { name: string; rows: number; ms: number }) => void;
};

/**
 * What a backup holds, after all its files were read and found as they were written.
 * @throws MigrationError BACKUP_DAMAGED
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const file = path.join(folder, manifestName);
  if (!existsSync(file))
    throw new MigrationError(
      'BACKUP_DAMAGED',
      `There is no backup in ${folder}: it holds no ${manifestName}. Nothing was changed.`,
    );
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw damaged(folder, `${manifestName} cannot be read`, cause);
  }
  const { before, after, tables, redis, environment } = manifest;
  for (const each of [before, after, ...tables, redis, environment]) if (each) await checkBackupFile(folder, each);
  return manifest;
}

/**
 * Puts a backup into an empty database and compares the rows and the checksum of each table with what they were. One
 * transaction: where anything fails or differs, the database stays empty.
 * @throws MigrationError BACKUP_DAMAGED, RESTORE_FAILED, RESTORE_DIFFERS
 */
export async function restore({ pool, folder, onTable }: RestoreOptions): Promise<Manifest> {
  const manifest = await checkBackup(folder);
  let client: pg.PoolClient | undefined;
  try {
    client = await pool.connect();
    await client.query(`begin;${sameText}`);
    await refuseFilled(client);
    await client.query(await readFile(path.join(folder, manifest.before.file), 'utf8'));
    for (const table of manifest.tables) await fillTable(client, folder, table, onTable);
    await client.query(await readFile(path.join(folder, manifest.after.file), 'utf8'));
    await client.query(sameText);
    for (const table of manifest.tables) await compareTable(client, table);
    await client.query('commit');
    return manifest;
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    const todo = codeOf(error) === '53100' ? 'Make room at the server, or choose another one.' : 'Try again when that is mended.';
    throw new MigrationError(
      'RESTORE_FAILED',
      `The restore failed: ${reasonOf(error)}. The database is as empty as it was. ${todo}`,
      error,
    );
  } finally {
    // Closed: that ends the transaction, also one that broke off amid a copy.
    client?.release(true);
  }
}

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const [first] = await listTables(client);
  if (!first) return;
  throw new MigrationError(
    'RESTORE_FAILED',
    `The database to restore into holds tables already (${first.schema}.${first.name}). Nothing was changed. Create an empty one: createdb restored`,
  );
}

async function fillTable(
  client: pg.ClientBase,
  folder: string,
  table: BackupTable,
  onTable: RestoreOptions['onTable'],
): Promise<void> {
  const start = performance.now();
  await pipeline(readBackupFile(folder, table), copyIn(client, `copy ${copyTarget(table)} from stdin`));
  onTable?.({ name: `${table.schema}.${table.name}`, rows: table.rows, ms: Math.round(performance.now() - start) });
}

/** @throws MigrationError RESTORE_DIFFERS */
async function compareTable(client: pg.ClientBase, table: BackupTable): Promise<void> {
  const difference = await findDifference(client, table);
  if (difference === undefined) return;
  throw new MigrationError(
    'RESTORE_DIFFERS',
    `What was restored is not what was saved: ${difference}. Nothing of it was kept. Do not rely on this backup: take another one.`,
  );
}

/** How a table's rows differ from those that were saved, in the columns that it had then; undefined where they do not. */
export async function findDifference(client: pg.ClientBase, table: BackupTable): Promise<string | undefined> {
  const now = await sumTable(client, table);
  if (now.rows === table.rows && now.checksum === table.checksum) return undefined;
  const what = now.rows === table.rows ? 'the same rows with other values' : `${now.rows} rows instead of ${table.rows}`;
  return `${table.schema}.${table.name} holds ${what}`;
}
