import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createV1Database, findV1Variant, type V1Database } from '@toolboxai/migration/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './support/spawn-server.ts';

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let v1: V1Database;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-migrate-'));
  v1 = await createV1Database(findV1Variant('schema toolboxai'));
});
afterEach(async () => {
  await v1.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (args: string[]): ChildProcess =>
  spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'migrate', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: v1.url },
  });

async function migrate(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = start(args);
  const run = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
  const [status] = await once(child, 'close');
  return { status, ...run };
}

test('the steps are commands: none begun, open, verified, not to be finished while others are connected, rolled back', async () => {
  expect((await migrate('status')).stdout).toContain('No migration was begun.');
  const opened = await migrate('run', '--json');
  expect(opened).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(opened.stdout)).toMatchObject({
    phase: 'open',
    changed: true,
    urlOptions: expect.stringContaining('search_path'),
  });
  const again = await migrate('run');
  expect(again.stdout).toContain('Version 2 is open already.');
  expect(again.stdout).toContain("Version 2's DATABASE_URL must end with: ?options=");
  expect(JSON.parse((await migrate('status', '--json')).stdout)).toMatchObject({ phase: 'open', schema: 'toolboxai' });
  expect(JSON.parse((await migrate('verify', '--json')).stdout)).toMatchObject({ ok: true });
  const connected = await v1.pool.connect();
  const refused = await migrate('finish');
  connected.release();
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was changed.') });
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(await migrate('rollback', '--drain-ms', '0')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Version 1 is alone again'),
  });
  expect(await migrate('rollback', '--drain-ms', 'soon')).toMatchObject({
    status: 2,
    stderr: '--drain-ms must be a whole number, but is "soon".\n',
  });
});

test('a rehearsal that was killed leaves nothing behind once it is done again', async () => {
  await migrate('backup', 'saved');
  const name = createHash('sha256')
    .update(path.join(realpathSync(folder), 'saved'))
    .digest('hex')
    .slice(0, 16);
  const scratch = path.join(tmpdir(), `toolboxai-rehearsal-${name}`);
  const child = start(['rehearse', 'saved']);
  const ended = once(child, 'close');
  if (child.stdout) await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(scratch)).toBe(true);
  expect(await migrate('rehearse', 'saved')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Version 1 can be migrated and brought back.'),
  });
  expect(existsSync(scratch)).toBe(false);
});
