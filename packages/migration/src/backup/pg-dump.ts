import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MigrationError, reasonOf } from '../migration-error.ts';
import type { Ddl } from './write-ddl.ts';

const run = promisify(execFile);
const longestMs = 600_000;

/** Whether the PATH has a pg_dump that may read a server of that major version: its own, or a newer one. */
export async function hasPgDump(serverMajor: number, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const { stdout } = await run('pg_dump', ['--version'], { env, timeout: 10_000 });
    return Number(/(\d+)(\.|devel|beta|rc|\s)/.exec(stdout.replace('pg_dump (PostgreSQL)', ''))?.[1]) >= serverMajor;
  } catch {
    return false; // not installed
  }
}

/** What makes the tables anew, by pg_dump, as they are in the snapshot. Without owners and grants: the target has its own. */
export async function dumpSchema(url: string, snapshot: string, env: NodeJS.ProcessEnv): Promise<Ddl> {
  const section = async (name: string): Promise<string> => {
    const parsed = new URL(url);
    const password = decodeURIComponent(parsed.password);
    parsed.password = '';
    try {
      const { stdout } = await run(
        'pg_dump',
        ['--schema-only', `--section=${name}`, '--no-owner', '--no-privileges', `--snapshot=${snapshot}`, parsed.toString()],
        { env: { ...env, ...(password ? { PGPASSWORD: password } : {}) }, timeout: longestMs, maxBuffer: 1 << 28 },
      );
      return toScript(stdout);
    } catch (error) {
      throw new MigrationError('BACKUP_FAILED', `pg_dump failed (${reasonOf(error).slice(0, 300)}). Nothing was written.`, error);
    }
  };
  return { before: await section('pre-data'), after: await section('post-data') };
}

/** As a server takes it: without psql's own lines; settings end with the transaction. */
const toScript = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^(\\(un)?restrict |SET transaction_timeout )/.test(line))
    .join('\n')
    .replaceAll(/^CREATE SCHEMA public;$/gm, 'CREATE SCHEMA IF NOT EXISTS public;')
    .replaceAll(/^SET (\w+) = /gm, 'SET LOCAL $1 = ')
    .replaceAll("set_config('search_path', '', false)", "set_config('search_path', '', true)");
