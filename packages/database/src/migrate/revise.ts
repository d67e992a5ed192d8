import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '../database-error.ts';
import * as currentTables from '../tables.ts';
import { diffTables, type Snapshot, takeSnapshot } from './diff-tables.ts';
import { migrationsFolder, readMigrations } from './read-migrations.ts';

export type Revision = {
  /** What it does, "add theme to lessons": becomes the folder's name. */
  message: string;
  /** Writes the SQL from what changed in the tables since the last revision; else the files are left to be written. */
  autogenerate: boolean;
  dir?: string;
  tables?: Record<string, unknown>;
};

/**
 * Writes the next `NNNN-verb-noun/{up,down}.sql` and the tables' new snapshot.
 * @throws DatabaseError REVISION_INVALID (no message, nothing changed), REVISION_AMBIGUOUS; nothing is written then
 */
export async function revise({ message, autogenerate, dir = migrationsFolder, tables = currentTables }: Revision) {
  const slug =
    message
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '';
  if (slug === '') throw invalid('The revision needs a message such as "add theme to lessons".');
  const number = String(readMigrations(dir).length + 1).padStart(4, '0');
  const after = await takeSnapshot(tables);
  const sql = autogenerate
    ? await writeDiff(readSnapshot(dir), after)
    : { up: `-- ${message}\n`, down: `-- Undoes: ${message}\n` };
  const folder = join(dir, `${number}-${slug}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'up.sql'), sql.up);
  writeFileSync(join(folder, 'down.sql'), sql.down);
  writeFileSync(join(dir, 'snapshot.json'), `${JSON.stringify(after, null, 2)}\n`);
  return { folder };
}

export function readSnapshot(dir: string = migrationsFolder): Snapshot {
  const path = join(dir, 'snapshot.json');
  if (!existsSync(path)) throw invalid(`${path} is missing: take it from version control.`);
  const snapshot: Snapshot = JSON.parse(readFileSync(path, 'utf8'));
  return snapshot;
}

async function writeDiff(before: Snapshot, after: Snapshot): Promise<{ up: string; down: string }> {
  const up = await diffTables(before, after);
  if (up.length === 0) throw invalid('The tables are as the last revision left them.');
  return { up: writeStatements(up), down: writeStatements(await diffTables(after, before)) };
}

/** Line one says what would be lost. */
function writeStatements(statements: string[]): string {
  const losses = statements.filter((each) => /\bdrop (table|column|schema|type)\b|set data type/i.test(each));
  const warning = losses.map((each) => each.replaceAll(/\s+/g, ' ').replaceAll('"', '').replace(/;$/, '')).join('; ');
  return `${warning && `-- destructive: ${warning}\n`}${statements.map((each) => `${each.trim()}\n`).join('\n')}`;
}

function invalid(what: string): DatabaseError {
  return new DatabaseError('REVISION_INVALID', `${what} Nothing was written.`);
}
