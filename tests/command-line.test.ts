import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmptyDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from './support/free-port.ts';
import { root, type SpawnedServer, spawnServer } from './support/spawn-server.ts';

type Run = { status: number | null; stdout: string; stderr: string };

/** `toolboxai …` in a folder of its own. */
function toolboxai(folder: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  const run = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...run })));
}

test('a command whose output nobody reads any more ends without a word', async () => {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'curriculum', 'list']);
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('toolboxai db', () => {
  let own: TestDatabase;
  beforeEach(async () => {
    own = await createEmptyDatabase();
  });
  afterEach(() => own.drop());
  const db = (...args: string[]) => toolboxai(folder, ['db', ...args], { DATABASE_URL: own.url });

  test('goes up, tells where it is, and back down by -1', async () => {
    expect((await db('current')).stdout).toContain('none');
    expect(await db('upgrade', 'head')).toMatchObject({ status: 0, stdout: expect.stringContaining('0002-upgrade-to-v2') });
    expect((await db('upgrade')).stdout).toContain('Nothing to do');
    expect((await db('current')).stdout).toContain('0002-upgrade-to-v2');
    expect(await db('downgrade', '-1')).toMatchObject({ status: 0, stdout: expect.stringContaining('down') });
    expect((await db('current')).stdout).toContain('0001-create-v1-baseline');
    expect(JSON.parse((await db('history', '--json')).stdout)).toHaveLength(2);
  });

  test('shows the SQL of a run without a database', async () => {
    const { status, stdout } = await toolboxai(folder, ['db', 'sql', '--from', '1'], {
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    });
    expect({ status, ok: stdout.includes('create table') }).toEqual({ status: 0, ok: true });
  });

  test('says in one line that a database does not answer', async () => {
    const { status, stderr } = await toolboxai(folder, ['db', 'current'], {
      DATABASE_URL: 'postgresql://nobody:hunter2@127.0.0.1:1/none',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The database at 127\.0\.0\.1:1\/none does not answer/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('hunter2');
  });
});

describe('a server on its own database', () => {
  let dataDir: string;
  let server: SpawnedServer;
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'toolboxai-data-'));
    server = await spawnServer({ DATA_DIR: dataDir });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const logIn = (email: string | undefined, password: string | undefined) =>
    fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });

  test('prints a login that works, at its first start only', async () => {
    const password = /password {2}(\S+)/.exec(server.output())?.[1];
    expect((await logIn('teacher@toolboxai.local', password)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    server = await spawnServer({ DATA_DIR: dataDir });
    expect(server.output()).not.toContain('password');
    expect((await logIn('teacher@toolboxai.local', password)).status).toBe(200);
  });

  test('keeps its secrets, so that a login outlives a restart', async () => {
    const made = JSON.parse(
      (
        await toolboxai(folder, ['user', 'create', '--email', 'head@example.org', '--role', 'teacher', '--json'], {
          DATA_DIR: dataDir,
        })
      ).stdout,
    );
    const { access_token } = (await (await logIn(made.email, made.password)).json()) as { access_token: string };
    await server.stop();
    server = await spawnServer({ DATA_DIR: dataDir });
    expect((await fetch(`${server.url}/api/v1/auth/me`, { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(
      200,
    );
  });

  test('takes a user that is made beside it', async () => {
    const args = ['user', 'create', '--email', 'admin@example.org', '--role', 'admin', '--password', 'a long enough one'];
    expect(await toolboxai(folder, args, { DATA_DIR: dataDir })).toMatchObject({ status: 0, stderr: '' });
    expect((await logIn('admin@example.org', 'a long enough one')).status).toBe(200);
    expect(await toolboxai(folder, args, { DATA_DIR: dataDir })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('already'),
    });
  });

  test('gives a forgotten password anew beside it, and ends the logins of before', async () => {
    const user = (...args: string[]) => toolboxai(folder, ['user', ...args], { DATA_DIR: dataDir });
    await user('create', '--email', 'lost@example.org', '--role', 'teacher', '--password', 'the forgotten one');
    const { refresh_token } = (await (await logIn('lost@example.org', 'the forgotten one')).json()) as { refresh_token: string };
    const reset = await user('password', '--email', 'lost@example.org', '--json');
    const { password } = JSON.parse(reset.stdout);
    expect((await logIn('lost@example.org', 'the forgotten one')).status).toBe(401);
    expect((await logIn('lost@example.org', password)).status).toBe(200);
    const refreshed = await fetch(`${server.url}/api/v1/auth/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token }),
    });
    expect(refreshed.status).toBe(401);

    expect((await user('password', '--email', 'lost@example.org', '--password', 'one of my own')).stdout).not.toContain('one of');
    expect((await logIn('lost@example.org', 'one of my own')).status).toBe(200);
    expect(await user('password', '--email', 'lost@example.org', '--password', 'short')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('password'),
    });
    expect(await user('password', '--email', 'nobody@example.org')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nobody@example.org'),
    });
  });

  test('is not disturbed by a second one on its data, which says why it cannot start', async () => {
    const { status, stderr } = await toolboxai(folder, ['serve'], { DATA_DIR: dataDir, PORT: String(await freePort()) });
    expect(status).toBe(1);
    expect(stderr).toContain(dataDir);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });

  test('keeps its port, and a second one says so in one line with what to do', async () => {
    const { status, stderr } = await toolboxai(folder, ['serve'], {
      DATA_DIR: path.join(folder, 'data'),
      PORT: new URL(server.url).port,
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `Port ${new URL(server.url).port} is in use. Stop what uses it, or choose another: npm start -- --port ${Number(new URL(server.url).port) + 1}`,
    );
  });
});

describe('the environment', () => {
  test('is read from .env, under the process’s own', async () => {
    writeFileSync(path.join(folder, '.env'), 'PORT=1234\nMAX_TOKENS=99\n');
    const { stdout } = await toolboxai(folder, ['env', 'check'], { PORT: '4321' });
    expect(stdout).toMatch(/^PORT +environment +4321$/m);
    expect(stdout).toMatch(/^MAX_TOKENS +environment +99$/m);
  });

  test('with faults is refused with all of them, and no secret is shown', async () => {
    const { status, stderr } = await toolboxai(folder, ['serve'], {
      PORT: 'x',
      MAX_TOKENS: '-1',
      JWT_SECRET_KEY: 'short-secret',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(4);
    expect(stderr).not.toContain('short-secret');
  });

  test('takes a secret that toolboxai secret made', async () => {
    const { stdout } = await toolboxai(folder, ['secret']);
    expect(await toolboxai(folder, ['env', 'check'], { ENVIRONMENT: 'production', JWT_SECRET_KEY: stdout.trim() })).toMatchObject(
      { status: 0 },
    );
  });
});

test('toolboxai curriculum check reports every skill sound, and notices each spoiled solution', async () => {
  const { status, stdout } = await toolboxai(folder, ['curriculum', 'check', '--samples', '20', '--mutate', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
});
