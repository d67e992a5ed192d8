import path from 'node:path';
import { openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { openVersion2, type Verified, verifiedSchema } from '@toolboxai/migration';
import { createV1Database, findV1Variant } from '@toolboxai/migration/testing';
import { describe, expect, test, vi } from 'vitest';
import { createUser } from '../../apps/backend/src/features/auth/index.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { type Run, runProgram } from '../support/run-program.ts';
import { startSentrySink } from '../support/sentry-sink.ts';
import { startSlowProxy } from '../support/slow-proxy.ts';
import { root, spawnServer } from '../support/spawn-server.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import type { TestServer } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';
import { useServers } from './use-servers.ts';

/** Each command is a process of its own, and holds connections for a while. */
vi.setConfig({ testTimeout: 120_000 });

const { clean, serverWith } = useServers();

type Login = { email: string; password: string };

const quick = ['--requests', '60', '--sockets', '5', '--hold', '1'];

/** `toolboxai migrate verify …` */
const verify = (args: string[], env: Record<string, string | undefined> = {}): Promise<Run> =>
  runProgram(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'migrate', 'verify', ...args], {
    cwd: import.meta.dirname,
    env: seedEnv(env),
  });

const urlOf = (server: TestServer): string => server.database.pool.options.connectionString ?? '';

async function verifyAt(url: string, login: Login, env: Record<string, string | undefined> = {}) {
  const args = ['--url', url, '--email', login.email, '--json', ...quick];
  const { status, stdout, stderr } = await verify(args, { TOOLBOXAI_PASSWORD: login.password, ...env });
  expect(stderr).toBe('');
  return { status, verified: verifiedSchema.parse(JSON.parse(stdout)) };
}

const itemsOf = ({ checks }: Verified, status: string): string[] => [
  ...new Set(checks.filter((check) => check.status === status).map(({ item }) => item)),
];

/** The command ends with 1, for these rows and no other, and says of each what to do. */
function expectFailed({ status, verified }: { status: number | null; verified: Verified }, ...items: string[]): void {
  expect({ status, failed: itemsOf(verified, 'FAIL') }).toEqual({ status: 1, failed: items });
  for (const check of verified.checks) expect(check.fix !== undefined).toBe(check.status === 'FAIL');
}

const countLeft = async (pool: TestServer['database']['pool']) => {
  const { rows } = await pool.query<{ lessons: number; logins: number }>(`select
    (select count(*)::int from educational_content where task_id is not null) as lessons,
    (select count(*)::int from sessions where family_id is not null and revoked_at is null) as logins`);
  return rows[0];
};

test('S114 S115 S116 S118 S119 S120 S121 S122 S123 S124 S125 a migrated deployment is verified over HTTP and its sockets, and nothing stays', async () => {
  let sentryStatus = 200;
  const sentry = await startSentrySink((response) => Boolean(response.writeHead(sentryStatus).end('{}')));
  const v1 = await createV1Database(findV1Variant('schema toolboxai'));
  clean.push(v1.close, sentry.close);
  // As version 1 makes them.
  await v1.pool.query('update toolboxai.educational_content set id = gen_random_uuid()');
  const { urlOptions } = await openVersion2(v1.pool, { score: () => null });
  const env = seedEnv({ DATABASE_URL: `${v1.url}?${urlOptions}`, SENTRY_DSN: sentry.dsn, ROJO_ENABLED: 'false' });
  const server = await spawnServer(env);
  clean.push(server.stop);
  const database = await openDatabase({ url: env.DATABASE_URL ?? '', applicationName: 'toolboxai test' });
  clean.push(() => database.close());
  const { user, password } = await createUser(database.db, { email: 'verifier@example.org', role: 'admin' });
  const before = await countLeft(database.pool);

  const { status, verified } = await verifyAt(server.url, { email: user.email, password }, env);
  expect({ status, failed: verified.checks.filter((check) => check.status === 'FAIL') }).toEqual({ status: 0, failed: [] });
  expect(itemsOf(verified, 'PASS')).toEqual([
    'S114',
    'S115',
    'S116',
    'S118',
    'S119',
    'S120',
    'S121',
    'S122',
    'S123',
    'S124',
    'S125',
    'S140',
    'S146',
  ]);
  // Switched off here, and said so.
  expect(itemsOf(verified, 'SKIP')).toEqual(['S117']);
  const evidence = (item: string) => verified.checks.filter((check) => check.item === item).map((check) => check.evidence);
  expect(evidence('S115')[0]).toMatch(/^a lesson of 4 questions in [\d.]+ s, 4 answers of it proven$/);
  expect(evidence('S116')[0]).toContain('content-generated');
  expect(evidence('S117')[0]).toMatch(/place.rbxlx holds [\d,]+ instances; .*ROJO_ENABLED=false/);
  expect(evidence('S119')[0]).toMatch(/^p95 \d+ ms, .* of 60 requests to 6 endpoints/);
  expect(evidence('S120')[0]).toMatch(/^5 connections for 1 s, \d+ heartbeats/);
  expect(evidence('S140')).toContain('the lesson that was made over HTTP is in it');
  expect(verified.migration).toMatchObject({ epoch: 1 });
  expect(await countLeft(database.pool)).toEqual(before);
  expect(verified.left).toEqual([expect.stringContaining('in the history of tasks')]);

  sentryStatus = 403;
  expectFailed(await verifyAt(server.url, { email: user.email, password }, env), 'S123');
});

describe('each planted fault fails its own row alone', () => {
  test('S114 a wrong password', async () => {
    const server = await serverWith();
    const { email } = await server.addUser('admin');
    const outcome = await verifyAt(server.url, { email, password: 'not this one' });
    expectFailed(outcome, 'S114');
    expect(itemsOf(outcome.verified, 'SKIP')).toEqual(expect.arrayContaining(['S115', 'S117', 'S119']));
  });

  test('S118 a server without agents', async () => {
    const server = await serverWith({ AGENT_SERVICE_ENABLED: 'false' });
    const outcome = await verifyAt(server.url, await server.addUser('admin'));
    expectFailed(outcome, 'S118');
    expect(itemsOf(outcome.verified, 'SKIP')).toEqual(expect.arrayContaining(['S115', 'S116']));
  });

  test('S116 a server without realtime', async () => {
    const server = await serverWith({ PUSHER_ENABLED: 'false' });
    const outcome = await verifyAt(server.url, await server.addUser('admin'));
    expectFailed(outcome, 'S116');
    expect(itemsOf(outcome.verified, 'PASS')).toContain('S115');
  });

  test('S119 responses take under 500 ms (p95 measured): a network that takes 600 ms', async () => {
    const server = await serverWith();
    const proxy = await startSlowProxy(Number(new URL(server.url).port), 300);
    clean.push(proxy.close);
    const outcome = await verifyAt(`http://127.0.0.1:${proxy.port}`, await server.addUser('admin'));
    expectFailed(outcome, 'S119');
    const [speed] = outcome.verified.checks.filter(({ item }) => item === 'S119');
    expect(Number(/^p95 (\d+) ms/.exec(speed?.evidence ?? '')?.[1])).toBeGreaterThanOrEqual(600);
  });

  test('S120 connections that break while they are held', async () => {
    const server = await serverWith();
    const proxy = await startTcpProxy(Number(new URL(server.url).port));
    clean.push(proxy.close);
    const login = await server.addUser('admin');
    const url = `http://127.0.0.1:${proxy.port}`;
    const args = ['--url', url, '--email', login.email, '--json', '--requests', '40', '--sockets', '5', '--hold', '60'];
    const running = verify(args, { TOOLBOXAI_PASSWORD: login.password });
    const connections = async () =>
      readMetrics((await server.call('GET', '/metrics')).body).sum('toolboxai_realtime_connections');
    // The one that heard of the lesson, and those that are held.
    await expect.poll(connections, { timeout: 60_000 }).toBe(6);
    proxy.cut();
    const { status, stdout } = await running;
    expectFailed({ status, verified: verifiedSchema.parse(JSON.parse(stdout)) }, 'S120');
  });

  test('S121 an index that is gone', async () => {
    const server = await serverWith();
    await server.database.pool.query('drop index educational_content_created_by_idx');
    const login = await server.addUser('admin');
    const outcome = await verifyAt(server.url, login, { DATABASE_URL: urlOf(server) });
    expectFailed(outcome, 'S121');
  });

  test('S122 S123 S125 figures that are refused', async () => {
    const server = await serverWith({ METRICS_TOKEN: 'the token of the server' });
    const outcome = await verifyAt(server.url, await server.addUser('admin'), { METRICS_TOKEN: 'another one' });
    expectFailed(outcome, 'S122', 'S123', 'S125');
  });

  test('S124 a dependency that is down', async () => {
    const server = await serverWith({ REDIS_URL: 'redis://127.0.0.1:1' });
    const outcome = await verifyAt(server.url, await server.addUser('admin'));
    expectFailed(outcome, 'S124');
  });

  test('S140 a database that is not the server’s', async () => {
    const server = await serverWith();
    const other = await serverWith();
    const outcome = await verifyAt(server.url, await server.addUser('admin'), { DATABASE_URL: urlOf(other) });
    expectFailed(outcome, 'S140');
  });
});

test('S114 a teacher’s login verifies too, and what only an admin may see is skipped', async () => {
  const server = await serverWith();
  const { status, verified } = await verifyAt(server.url, await server.addUser('teacher'));
  expect(status).toBe(0);
  expect(verified.checks).toContainEqual(expect.objectContaining({ item: 'S125', status: 'SKIP' }));
});

describe('what cannot be verified is said in one line', () => {
  const expectLine = ({ status, stdout, stderr }: Run, code: number, words: string) => {
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: code, stdout: '', lines: 1 });
    expect(stderr).toContain(words);
  };

  test('no server, no login, no password, a wrong address, a number that is none', async () => {
    const server = await serverWith();
    expectLine(await verify(['--url', 'http://127.0.0.1:1', '--email', 'a@b.c', '--password', 'x']), 1, 'Nothing answers');
    expectLine(await verify(['--url', server.url]), 2, 'Give --email of an admin');
    expectLine(await verify(['--url', server.url, '--email', 'a@b.c']), 2, 'Set TOOLBOXAI_PASSWORD');
    expectLine(await verify(['--url', 'nowhere']), 2, '--url must look like');
    expectLine(await verify(['--url', server.url, '--sockets', '0']), 2, '--sockets must be a whole number from 1 to 1000');
  });

  test('without --url the database alone is looked at, and the way to the server is told', async () => {
    const empty = await createEmptyDatabase();
    clean.push(empty.drop);
    expectLine(await verify([], { DATABASE_URL: empty.url }), 1, 'Version 1 is alone here');
    const database = await openDatabase({ url: empty.url, applicationName: 'toolboxai test' });
    clean.push(() => database.close());
    const variant = findV1Variant('canonical');
    await database.pool.query(`${variant.create};${variant.fillTables({ users: 5, contents: 5, sessions: 5 })}`);
    await openVersion2(database.pool, { score: () => null });
    const { status, stdout } = await verify([], { DATABASE_URL: empty.url });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^PASS {2}S140 tables of version 2: .*\n/);
    expect(stdout.trim().split('\n').at(-1)).toBe(
      'next      the running server too: npx toolboxai migrate verify --url http://127.0.0.1:8009 --email …',
    );
  });
});
