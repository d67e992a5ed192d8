import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../database-error.ts';

export type Migration = {
  number: number;
  /** `0002-upgrade-to-v2`, as its folder. */
  name: string;
  up: string;
  down: string;
  /** SHA-256 over both files. */
  checksum: string;
};

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Reads `NNNN-verb-noun/{up,down}.sql`, in order.
 * @throws DatabaseError MIGRATION_UNKNOWN where a number is missing or doubled, or a file is
 */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+$/.test(name));
  return names.sort().map((name, position) => {
    const number = Number(name.slice(0, 4));
    if (number !== position + 1) throw broken(`${name} is out of order: number ${position + 1} is expected there.`);
    const [up, down] = [readSql(folder, name, 'up'), readSql(folder, name, 'down')];
    return { number, name, up, down, checksum: createHash('sha256').update(`${up}\0${down}`).digest('hex') };
  });
}

/** What a step says of itself in line one, `-- destructive: …`; null where it loses nothing. */
export function destructionOf(sql: string): string | null {
  return /^-- destructive: (.+)/.exec(sql)?.[1] ?? null;
}

function readSql(folder: string, name: string, direction: 'up' | 'down'): string {
  const path = join(folder, name, `${direction}.sql`);
  if (!existsSync(path)) throw broken(`${name} has no ${direction}.sql.`);
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n'); // as git writes it on Windows
}

function broken(what: string): DatabaseError {
  return new DatabaseError('MIGRATION_UNKNOWN', `The migrations cannot be used: ${what} Nothing was changed.`);
}
