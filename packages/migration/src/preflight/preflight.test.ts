import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { backup } from '../backup/backup.ts';
import { createV1Database, findV1Variant, type V1Database } from '../testing/index.ts';
import type { Check, Env } from './check.ts';
import { checkActivity } from './check-activity.ts';
import { judgeRoom } from './check-backup.ts';
import { checkOutside } from './check-outside.ts';
import { judgeVersion } from './check-server.ts';
import { checkNode, checkRedis, judgeRedis } from './check-tools.ts';
import { maskEnvironment } from './mask-environment.ts';
import { type PreflightOptions, preflight } from './preflight.ts';

const root = mkdtempSync(path.join(tmpdir(), 'toolboxai-preflight-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const now = () => new Date('2026-01-02T03:04:05Z');

const ask = (url: string, more: Partial<PreflightOptions> = {}) =>
  preflight({ url, env: {}, path: '', secrets: new Set(), node: '24.1.0', services: { now }, ...more });

async function onV1<T>(work: (v1: V1Database) => Promise<T>): Promise<T> {
  const v1 = await createV1Database(findV1Variant('roles with a check'));
  try {
    return await work(v1);
  } finally {
    await v1.close();
  }
}

const find = (checks: readonly Check[], title: string): Check | undefined => checks.find((check) => check.title === title);

test('a sound version 1 fails nothing, each of S1 to S14 is told with what shows it, and nothing is changed', async () => {
  await onV1(async ({ pool, url }) => {
    const state = `select (select json_agg(c.relname order by c.relname) from pg_class c) as names, pg_current_xact_id_if_assigned() as xid`;
    const before = (await pool.query(state)).rows;
    const { ok, checks } = await ask(url);
    expect(checks.filter(({ status }) => status === 'FAIL')).toEqual([]);
    expect(ok).toBe(true);
    expect([...new Set(checks.map(({ item }) => item))]).toEqual(Array.from({ length: 14 }, (_, index) => `S${index + 1}`));
    for (const check of checks) expect(check.evidence).not.toBe('');
    expect(find(checks, 'which version 1')?.evidence).toContain(
      'schema public; roles by role (admin, parent, student, teacher) and is_superuser',
    );
    expect(find(checks, 'sizes and times')?.evidence).toMatch(/users 40 rows, 1 MB.*about: backup \d s, rehearsal \d s, run 1 s/);
    expect((await pool.query(state)).rows).toEqual(before);
  });
});

test('the backup is judged by its files, its age and Redis', async () => {
  await onV1(async ({ pool, url }) => {
    const folder = path.join(root, 'backup');
    await backup({ pool, url, folder, env: { PATH: '' }, now });
    const statusOf = async (more: Partial<PreflightOptions>) => {
      const { checks } = await ask(url, { backup: folder, ...more });
      return ['database is backed up', 'Redis is backed up', 'rehearsed on a restored copy'].map(
        (title) => find(checks, title)?.status,
      );
    };
    expect(await statusOf({})).toEqual(['PASS', 'SKIP', 'SKIP']);
    expect(await statusOf({ services: { now: () => new Date('2026-01-04T00:00:00Z') } })).toEqual(['FAIL', 'SKIP', 'SKIP']);
    expect(await statusOf({ env: { REDIS_URL: 'redis://127.0.0.1:1' } })).toEqual(['PASS', 'FAIL', 'SKIP']);
    rmSync(path.join(folder, 'table-1.copy.gz'));
    expect((await statusOf({}))[0]).toBe('FAIL');
  });
});

test('what is wrong with a database is told as FAIL with what to do: rights, long transactions, publications, another program', async () => {
  await onV1(async ({ pool, url }) => {
    const name = new URL(url).pathname.slice(1);
    const role = `weak_${name}`;
    await pool.query(`create role ${role} login password 'word'; grant connect on database ${name} to ${role};
      grant select on all tables in schema public to ${role}; create publication everything for table users;
      create publication narrow for table sessions (id, user_id)`);
    const weakUrl = new URL(url);
    weakUrl.username = role;
    weakUrl.password = 'word';
    const { ok, checks } = await ask(weakUrl.href);
    expect(ok).toBe(false);
    expect(find(checks, 'rights of the account')).toMatchObject({
      status: 'FAIL',
      fix: expect.stringContaining(`grant create on schema public to ${role};`),
    });
    expect(find(checks, 'autovacuum gives way')).toMatchObject({
      status: 'FAIL',
      fix: expect.stringContaining(`grant set on parameter deadlock_timeout to ${role};`),
    });
    expect(find(checks, 'no logical subscriber is cut off')).toMatchObject({
      status: 'FAIL',
      evidence: expect.stringContaining('users in everything'),
    });
    expect(find(checks, 'no logical subscriber is cut off')?.evidence).not.toContain('sessions');
    await pool.query(`drop publication everything; create table events (id int); drop owned by ${role}; drop role ${role}`);
    const later = (await ask(url)).checks;
    expect(find(later, 'which version 1')).toMatchObject({
      status: 'FAIL',
      evidence: expect.stringContaining('public.events is there'),
    });
    expect(find(later, 'no logical subscriber is cut off')?.status).toBe('PASS');
  });
});

test('a transaction that is open for long is told, with how to end it', async () => {
  await onV1(async ({ pool }) => {
    const [other, own] = [await pool.connect(), await pool.connect()];
    await other.query(`begin; set local application_name to 'the one left open'; select 1 from users for update`);
    const look = async () => find(await checkActivity(own, 'public', 0), 'no long transaction');
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
    expect(await look()).toMatchObject({
      status: 'FAIL',
      evidence: expect.stringContaining('the one left open'),
      fix: expect.stringContaining(`select pg_terminate_backend(${rows[0]?.pid});`),
    });
    await other.query('rollback');
    expect(await look()).toMatchObject({ status: 'PASS' });
    other.release();
    own.release();
  });
});

/** Changes what the server says its process is, as a pooler does. */
async function startPooler(url: string): Promise<{ url: string; server: Server }> {
  const target = new URL(url);
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      const key = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (key >= 0) chunk.writeInt32BE(7, key + 5);
      client.write(chunk);
    });
    upstream.on('end', () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const pooled = new URL(url);
  pooled.port = String(typeof address === 'object' ? address?.port : '');
  return { url: pooled.href, server };
}

test('a pooler between is found', async () => {
  await onV1(async ({ url }) => {
    const pooler = await startPooler(url);
    expect(find((await ask(pooler.url)).checks, 'no pooler between')).toMatchObject({
      status: 'FAIL',
      evidence: expect.stringContaining('PgBouncer'),
    });
    pooler.server.close();
  });
});

test('a database that does not answer is one FAIL, and the rest is looked at all the same', async () => {
  const { ok, checks } = await ask('postgresql://x:word@127.0.0.1:1/x');
  expect(ok).toBe(false);
  expect(find(checks, 'PostgreSQL answers')).toMatchObject({ status: 'FAIL', evidence: expect.stringContaining('ECONNREFUSED') });
  expect(find(checks, 'Node.js 18 or newer')?.status).toBe('PASS');
  expect(find((await ask('mysql://x')).checks, 'PostgreSQL answers')?.evidence).toContain('it must look like');
});

test('versions are judged: Postgres 15, Redis 7, Node 18; room by what is needed', async () => {
  expect(judgeVersion(130_014, '13.14')).toMatchObject({ status: 'FAIL', evidence: 'it is PostgreSQL 13.14' });
  expect(judgeVersion(150_000, '15.0').status).toBe('PASS');
  expect(judgeRedis('6.2.14').status).toBe('FAIL');
  expect(judgeRedis('7.0.15').status).toBe('PASS');
  expect(checkNode('16.20.0').map(({ status }) => status)).toEqual(['PASS', 'FAIL']);
  expect(judgeRoom('room', { where: '/', freeBytes: 10, neededBytes: 11 }).status).toBe('FAIL');
  expect(await checkRedis('redis://:word@127.0.0.1:1')).toMatchObject({
    status: 'FAIL',
    evidence: expect.not.stringContaining('word'),
  });
});

test('the environment is written down without its secrets', async () => {
  const env = {
    DATABASE_URL: 'postgresql://eduplatform:eduplatform2024@localhost/db?password=eduplatform2024',
    REDIS_URL: 'redis://localhost:6379',
    JWT_SECRET_KEY: 'eduplatform2024',
    SENTRY_DSN: 'https://eduplatform2024@sentry.test/1',
    PROXY: 'http://me:eduplatform2024@proxy.test:3128/',
    ODD_NAME: 'eduplatform2024',
    ENVIRONMENT: 'production',
    UNSET: undefined,
  };
  const masked = maskEnvironment(env, new Set(['ODD_NAME']));
  expect(JSON.stringify(masked)).not.toContain('2024');
  expect(masked).toEqual({
    DATABASE_URL: 'postgresql://eduplatform:***@localhost/db',
    ENVIRONMENT: 'production',
    JWT_SECRET_KEY: 'set, not shown',
    ODD_NAME: 'set, not shown',
    PROXY: 'http://***@proxy.test:3128/',
    REDIS_URL: 'redis://localhost:6379',
    SENTRY_DSN: 'set, not shown',
  });
  await onV1(async ({ url }) => {
    const record = path.join(root, 'environment.json');
    const { environment } = await ask(url, { record, env: { ENVIRONMENT: 'production', PUSHER_SECRET: 'x' } });
    expect(JSON.parse(readFileSync(record, 'utf8'))).toEqual(environment);
    const lost = await ask(url, { record: path.join(root, 'none', 'x') });
    expect(find(lost.checks, 'environment is written down')?.status).toBe('FAIL');
    expect(existsSync(path.join(root, 'none'))).toBe(false);
  });
});

type Reply = { status: number; body?: string };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function startService(reply: (request: IncomingMessage) => Reply): Promise<string> {
  const server = createHttp((request, response) => {
    const { status, body = '{}' } = reply(request);
    request.resume().on('end', () => response.writeHead(status).end(body));
  });
  closers.push(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const statusOf = async (item: string, env: Env, pusher?: string) =>
  (await checkOutside(env, { now, ...(pusher ? { pusher } : {}) })).find((check) => check.item === item);

test('S11: an OpenAI key is tried by a real call: right, wrong, without credit, without the model, unreachable', async () => {
  const base = await startService(({ headers, url }) => {
    if (url !== '/v1/chat/completions') return { status: 500 };
    const replies: Record<string, Reply> = {
      'Bearer right': { status: 200 },
      'Bearer poor': { status: 429, body: '{"error": {"code": "insufficient_quota"}}' },
      'Bearer busy': { status: 429, body: '{"error": {"code": "rate_limit_exceeded"}}' },
      'Bearer other': { status: 404, body: '{"error": {"code": "model_not_found"}}' },
    };
    return replies[headers.authorization ?? ''] ?? { status: 401 };
  });
  const tried = (key: string) => statusOf('S11', { OPENAI_API_KEY: key, OPENAI_BASE_URL: `${base}/v1` });
  expect(await tried('right')).toMatchObject({ status: 'PASS' });
  expect(await tried('busy')).toMatchObject({ status: 'PASS' });
  expect(await tried('wrong')).toMatchObject({ status: 'FAIL', fix: 'Put OPENAI_API_KEY right.' });
  expect(await tried('poor')).toMatchObject({ status: 'FAIL', evidence: expect.stringContaining('no credit') });
  expect(await tried('other')).toMatchObject({ status: 'FAIL', evidence: expect.stringContaining('no model "gpt-4"') });
  expect(await tried('your-openai-api-key')).toMatchObject({ status: 'FAIL' }); // without a key the server is asked all the same
  expect(await statusOf('S11', { OPENAI_API_KEY: 'your-openai-api-key' })).toMatchObject({ status: 'SKIP' });
  expect(await statusOf('S11', { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: 'http://127.0.0.1:1' })).toMatchObject({ status: 'FAIL' });
});

test('S12: Pusher credentials are tried by a signed call', async () => {
  const base = await startService(({ url = '' }) => {
    const asked = 'auth_key=key&auth_timestamp=1767323045&auth_version=1.0';
    const signature = createHmac('sha256', 'secret').update(`GET\n/apps/1/channels\n${asked}`).digest('hex');
    return { status: url === `/apps/1/channels?${asked}&auth_signature=${signature}` ? 200 : 401 };
  });
  const env = { PUSHER_APP_ID: '1', PUSHER_KEY: 'key', PUSHER_SECRET: 'secret' };
  expect(await statusOf('S12', env, base)).toMatchObject({ status: 'PASS' });
  expect(await statusOf('S12', { ...env, PUSHER_KEY: 'other' }, base)).toMatchObject({ status: 'FAIL' });
  expect(await statusOf('S12', { ...env, PUSHER_SECRET: 'your-pusher-secret' }, base)).toMatchObject({ status: 'SKIP' });
  expect(await statusOf('S12', { ...env, PUSHER_HOST: '127.0.0.1' }, base)).toMatchObject({ status: 'SKIP' });
});

test('S13, S14 and S5: Sentry and Supabase are tried, and all are summed up', async () => {
  const base = await startService(({ url, headers }) => {
    if (url === '/api/7/envelope/') return { status: headers['x-sentry-auth']?.includes('sentry_key=key,') ? 200 : 403 };
    if (url !== '/rest/v1/agent_metrics?limit=1') return { status: 404 };
    return { status: headers.apikey === 'key' ? 200 : headers.apikey === 'new' ? 404 : 401 };
  });
  const dsn = (key: string) => ({ SENTRY_DSN: base.replace('//', `//${key}@`).concat('/7') });
  expect(await statusOf('S13', dsn('key'))).toMatchObject({ status: 'PASS' });
  expect(await statusOf('S13', dsn('other'))).toMatchObject({ status: 'FAIL' });
  expect(await statusOf('S13', { SENTRY_DSN: 'no address' })).toMatchObject({ status: 'FAIL' });
  const supabase = (key: string) => ({ SUPABASE_URL: base, SUPABASE_SERVICE_KEY: key });
  expect(await statusOf('S14', supabase('key'))).toMatchObject({ status: 'PASS' });
  expect(await statusOf('S14', supabase('new'))).toMatchObject({ status: 'FAIL', fix: expect.stringContaining('supabase.sql') });
  expect(await statusOf('S14', supabase('other'))).toMatchObject({ status: 'FAIL' });
  expect(await statusOf('S5', {})).toMatchObject({ status: 'SKIP' });
  expect(await statusOf('S5', dsn('key'))).toMatchObject({ status: 'PASS', evidence: 'S13 did; not set: S11, S12, S14' });
  expect(await statusOf('S5', { ...dsn('key'), ...supabase('other') })).toMatchObject({ status: 'FAIL' });
});
