import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { type PreflightOptions, preflight } from '@toolboxai/migration';
import { createV1Database, findV1Variant, type V1Database } from '@toolboxai/migration/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { root } from '../support/spawn-server.ts';
import { canUseRedis, startRedis } from '../support/start-redis.ts';

type Run = { status: number | null; stdout: string; stderr: string };

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let v1: V1Database;
const redisServer = 'redis-server';
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-checklist-'));
  v1 = await createV1Database(findV1Variant('raw tokens in user_sessions'));
});
afterAll(async () => {
  await v1.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** `toolboxai migrate …` in a folder of its own. */
async function migrate(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'migrate', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_URL: v1.url, ...env },
  });
  const run = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
  const [status] = await once(child, 'close');
  return { status, ...run };
}

async function look(item: string, more: Partial<PreflightOptions> = {}) {
  const options = {
    url: v1.url,
    env: {},
    path: '',
    secrets: new Set<string>(),
    node: '24.0.0',
    services: { now: () => new Date() },
  };
  const { checks } = await preflight({ ...options, ...more });
  return checks.filter((check) => check.item === item).map(({ status }) => status);
}

async function startService(reply: (request: IncomingMessage) => number): Promise<string> {
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.writeHead(reply(request)).end('{}')),
  );
  closers.push(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

async function ask(port: number, line: string): Promise<string> {
  const socket = createConnection(port, '127.0.0.1');
  socket.write(`${line}\r\n`);
  const [answer]: unknown[] = await once(socket, 'data');
  socket.destroy();
  return String(answer);
}

test('S1 S4 S15 S107 S109 a backup is taken, rehearsed and restored equal by commands, and preflight tells so', async () => {
  writeFileSync(path.join(folder, '.env'), 'JWT_SECRET_KEY=the-old-one\n');
  expect(await migrate(['backup', 'before'])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(path.join(folder, 'before/.env.backup'), 'utf8')).toBe('JWT_SECRET_KEY=the-old-one\n');
  const rehearsed = await migrate(['rehearse', 'before', '--json']);
  expect(JSON.parse(rehearsed.stdout).steps.map(({ step }: { step: string }) => step)).toEqual([
    'restore',
    'run',
    'verify',
    'compare',
    'rollback',
    'compare again',
  ]);

  const empty = await createEmptyDatabase();
  closers.push(() => empty.drop());
  const restored = await migrate(['restore', 'before', '--into', empty.url, '--json']);
  expect(JSON.parse(restored.stdout)).toMatchObject({
    ok: true,
    tables: expect.arrayContaining([expect.objectContaining({ name: 'users', rows: 40 })]),
  });

  const checked = await migrate(['preflight', '--backup', 'before', '--json']);
  expect(checked.status).toBe(0);
  const { ok, checks } = JSON.parse(checked.stdout);
  expect(ok).toBe(true);
  for (const title of ['database is backed up', 'rehearsed on a restored copy'])
    expect(checks).toContainEqual(expect.objectContaining({ title, status: 'PASS' }));
});

test('S1 S15 without room, with a damaged backup or a wrong address, one line says what to do, and the exit code is 1', async () => {
  const expectOneLine = ({ status, stderr }: Run, words: string) => {
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(stderr).toContain(words);
  };
  await migrate(['backup', 'damaged']);
  writeFileSync(path.join(folder, 'damaged/table-1.copy.gz'), 'nonsense');
  const empty = await createEmptyDatabase();
  closers.push(() => empty.drop());
  const [restored, full, lost, failed] = await Promise.all([
    migrate(['restore', 'damaged', '--into', empty.url]),
    migrate(['backup', '/dev/full/backup']),
    migrate(['backup', 'lost'], { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' }),
    migrate(['preflight', '--backup', 'damaged']),
  ]);
  expectOneLine(restored, 'The backup damaged is damaged: table-1.copy.gz holds');
  expectOneLine(full, 'Nothing of it was kept');
  expectOneLine(lost, 'does not answer');
  expect(existsSync(path.join(folder, 'lost'))).toBe(false);
  expect(failed.status).toBe(1);
  expect(failed.stdout).toMatch(/FAIL {2}S1 .*\n +to do: /);
});

test('S2 S9 S16 Redis is asked for its version, and its data is saved as a file that Redis reads', async () => {
  expect(await look('S9')).toEqual(['SKIP']);
  expect(await look('S9', { env: { REDIS_URL: 'redis://127.0.0.1:1' } })).toEqual(['FAIL']);
  if (!canUseRedis()) return;
  const redis = await startRedis();
  closers.push(() => redis.stop());
  await redis.command('CONFIG SET repl-diskless-sync-delay 0');
  await redis.command('SET word kept');
  const env = { REDIS_URL: redis.url };
  expect(await look('S9', { env })).toEqual(['PASS']);
  expect(await migrate(['backup', 'with-redis'], env)).toMatchObject({ status: 0 });
  const backup = path.join(folder, 'with-redis');
  expect(await look('S2', { env, backup })).toEqual(['PASS']);

  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', backup, '--dbfilename', 'redis.rdb', '--save', ''];
  const copy = spawn(redisServer, options, { stdio: 'ignore' });
  closers.push(() => {
    copy.kill('SIGKILL');
    return once(copy, 'exit');
  });
  await expect.poll(() => ask(port, 'GET word').catch(() => '')).toContain('kept');
});

test('S3 the environment is written down, and no secret is in it', async () => {
  const env = { JWT_SECRET_KEY: 'hush-hush-hush', REDIS_URL: 'redis://:hush@127.0.0.1:1', OPENAI_MODEL: 'gpt-4' };
  const { stdout } = await migrate(['preflight', '--record', 'environment.json'], env);
  const record = readFileSync(path.join(folder, 'environment.json'), 'utf8');
  expect(stdout + record).not.toContain('hush');
  expect(JSON.parse(record)).toMatchObject({ JWT_SECRET_KEY: 'set, not shown', OPENAI_MODEL: 'gpt-4' });
});

test('S6 S7 S8 S10 the runtime, Node, PostgreSQL and Docker are told, each with what shows it', async () => {
  expect(await look('S6')).toEqual(['PASS']);
  expect(await look('S7', { node: '18.0.0' })).toEqual(['PASS']);
  expect(await look('S7', { node: '16.20.2' })).toEqual(['FAIL']);
  expect(new Set(await look('S8'))).toEqual(new Set(['PASS']));
  expect(await look('S8', { url: 'postgresql://x@127.0.0.1:1/x' })).toEqual(['FAIL']);
  expect(await look('S10')).toEqual(['SKIP']);
});

test('S5 S11 S12 S13 S14 accounts outside are tried by real calls; those that are not set are skipped', async () => {
  const base = await startService(({ url, headers }) => {
    if (url?.startsWith('/apps/7/channels?auth_key=key&')) return 200;
    if (url === '/api/7/envelope/') return headers['x-sentry-auth']?.includes('sentry_key=key,') ? 200 : 403;
    if (url === '/v1/chat/completions') return headers.authorization === 'Bearer key' ? 200 : 401;
    return headers.apikey === 'key' ? 200 : 401;
  });
  const set = (key: string) => ({
    OPENAI_API_KEY: key,
    OPENAI_BASE_URL: `${base}/v1`,
    PUSHER_APP_ID: '7',
    PUSHER_KEY: key,
    PUSHER_SECRET: 'secret',
    SENTRY_DSN: `${base.replace('//', `//${key}@`)}/7`,
    SUPABASE_URL: base,
    SUPABASE_SERVICE_KEY: key,
  });
  const services = { now: () => new Date(), pusher: base };
  for (const item of ['S5', 'S11', 'S12', 'S13', 'S14']) {
    expect(await look(item)).toEqual(['SKIP']);
    expect(await look(item, { env: set('key'), services })).toEqual(['PASS']);
    expect(await look(item, { env: set('wrong'), services })).toEqual(['FAIL']);
  }
});
