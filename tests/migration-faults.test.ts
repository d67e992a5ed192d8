import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createV1Database, describeSchema, findV1Variant, readColumns, readRows } from '@toolboxai/migration/testing';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './support/spawn-server.ts';
import { startOldPostgres } from './support/start-old-postgres.ts';

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 300_000 });

let folder: string;
const closing: (() => unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-faults-'));
  // The account that runs the database must get through.
  chmodSync(folder, 0o755);
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function migrate(url: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'migrate', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: url, ...env },
  });
  const run = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
  const [status] = await once(child, 'close');
  return { args, status, ...run };
}

/** One after the other: they are many for a small machine. */
async function migrateEach(url: string, commands: readonly string[]) {
  const runs = [];
  for (const command of commands) runs.push(await migrate(url, command.split(' ')));
  return runs;
}

const oneLine = (words: RegExp) => ({
  status: 1,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`)),
});

async function readAll(pool: pg.Pool) {
  const columns = await readColumns(pool);
  const { rows: schemas } = await pool.query('select nspname from pg_namespace order by 1');
  return { schemas, schema: await describeSchema(pool), rows: await readRows(pool, columns) };
}

test('PostgreSQL 13 is refused by each command in one line that says what to do, and nothing is changed', async (context) => {
  const server = await startOldPostgres();
  if ('why' in server) return context.skip(server.why);
  closing.push(() => server.stop());
  const pool = new pg.Pool({ connectionString: server.url, max: 1 });
  closing.push(() => pool.end());
  const { create, fillTables } = findV1Variant('canonical');
  await pool.query(create);
  await pool.query(fillTables({ users: 40, contents: 40, sessions: 40 }));
  const before = await readAll(pool);
  const refused =
    /is Postgres 13; version 15 or newer is needed\. Nothing was changed\. Upgrade the server, or set DATABASE_URL to another one\./;
  for (const run of await migrateEach(server.url, ['backup saved', 'run', 'verify', 'rollback', 'finish']))
    expect(run).toMatchObject(oneLine(refused));
  expect(existsSync(path.join(folder, 'saved'))).toBe(false);
  const checked = await migrate(server.url, ['preflight']);
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(
    /^FAIL {2}S8 .*it is PostgreSQL 13\.23\n +to do: Upgrade it to 15 or newer first, as with pg_upgrade\.$/m,
  );
  expect(await readAll(pool)).toEqual(before);
});

test('a wrong password is told in one line, and where nothing may be read nothing is changed', async () => {
  const v1 = await createV1Database(findV1Variant('canonical'));
  closing.push(v1.close);
  const before = await readAll(v1.pool);
  const url = new URL(v1.url);
  url.username = 'somebody-else';
  url.password = 'guessed-by-nobody';
  const refused =
    /lets nobody in by this name and password \(.*\)\. Nothing was changed\. Put the name and the password in DATABASE_URL right\./;
  for (const run of await migrateEach(url.toString(), ['backup saved', 'run', 'rollback', 'finish'])) {
    expect(run).toMatchObject(oneLine(refused));
    expect(run.stderr).not.toContain(url.password);
  }
  const checked = await migrate(url.toString(), ['preflight']);
  expect(checked).toMatchObject({ status: 1, stdout: expect.stringMatching(/^FAIL {2}S8 .*somebody-else/m) });
  expect(checked.stdout).not.toContain(url.password);
  expect(existsSync(path.join(folder, 'saved'))).toBe(false);
  expect(await readAll(v1.pool)).toEqual(before);
});

/** Where this account may mount one; it is gone after the test. */
function mountSmall(name: string, megabytes: number): string | undefined {
  const at = path.join(folder, name);
  mkdirSync(at);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'tmpfs', at]);
  if (mounted.status !== 0) return undefined;
  closing.push(() => spawnSync('umount', [at]));
  return at;
}

test('a rehearsal for which the disk is too small says so in one line, leaves nothing on it, and no record of success', async (context) => {
  const [tiny, small] = [mountSmall('tiny', 24), mountSmall('small', 90)];
  if (!tiny || !small) return context.skip('this account may mount no small disk');
  const v1 = await createV1Database(findV1Variant('canonical'), { users: 20_000, contents: 120_000, sessions: 10_000 });
  closing.push(v1.close);
  expect(await migrate(v1.url, ['backup', 'saved'])).toMatchObject({ status: 0 });
  const before = await readAll(v1.pool);
  expect(await migrate(v1.url, ['rehearse', 'saved'], { TMPDIR: tiny })).toMatchObject(
    oneLine(/The rehearsal did not begin: no disk space is left for a copy in .*\. Nothing was changed\. Make room, set TMPDIR/),
  );
  expect(await migrate(v1.url, ['rehearse', 'saved'], { TMPDIR: small })).toMatchObject(
    oneLine(/The restore failed: .*\. The database is as empty as it was\./),
  );
  for (const disk of [tiny, small]) expect(readdirSync(disk)).toEqual([]);
  expect(readdirSync(path.join(folder, 'saved'))).not.toContain('rehearsal.json');
  expect(await readAll(v1.pool)).toEqual(before);
});
