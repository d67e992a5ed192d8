import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeV1, openVersion2 } from '@toolboxai/migration';
import { createV1Database, findV1Variant, type V1Database } from '@toolboxai/migration/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root, type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { startV1Application, type V1Application } from './support/start-v1-application.ts';
import { startV1Reads, type V1Reads } from './support/v1-reads.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });

const secret = 'a secret of this test, of 32 bytes and more';
let folder: string;
let v1: V1Database;
let application: V1Application;
let version1: V1Reads;
let version2: SpawnedServer;
let token: string;

/** A teacher who writes nothing meanwhile, and owns some of version 1's lessons. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-compare-'));
  v1 = await createV1Database(findV1Variant('roles with a check'));
  const { rows } = await v1.pool.query<{ id: string }>(
    `insert into users (email, username, role) values ('teacher@school.test', 'teacher', 'teacher') returning id::text as id`,
  );
  const [teacher] = rows;
  await v1.pool.query(
    `insert into educational_content (title, subject, grade_level, content, created_by, created_at)
     select 'Old lesson ' || n, 'Science', n % 8, jsonb_build_object('title', n), $1, now() - n * interval '1 day'
     from generate_series(1, 30) as n`,
    [teacher?.id],
  );
  const described = await describeV1(v1.pool);
  await openVersion2(v1.pool, { score: () => 50 });
  application = await startV1Application(v1.url, requireV1(described));
  version1 = await startV1Reads(v1.url, secret);
  version2 = await spawnServer({ DATABASE_URL: v1.url, JWT_SECRET_KEY: secret, RATE_LIMIT_PER_MINUTE: '600' });
  token = await version1.signFor(teacher?.id ?? '');
});
afterAll(async () => {
  await application?.stop();
  await version2?.stop();
  await version1?.close();
  await v1?.close();
  rmSync(folder, { recursive: true, force: true });
});

function requireV1(described: Awaited<ReturnType<typeof describeV1>>) {
  if (!described.ok) throw new Error(described.refusals.map(({ message }) => message).join('\n'));
  return described.v1;
}

type Run = { status: number; stdout: string; stderr: string };

async function compare(args: string[], at = version2.url): Promise<Run> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'apps/cli/src/main.ts'), 'migrate', 'compare', '--v1', version1.url, '--v2', at, ...args],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: process.env.HOME, V1_TOKEN: token, V2_TOKEN: token } },
  );
  const run = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
  const [status] = await once(child, 'close');
  return { status, ...run };
}

/** Version 2, with a fault planted into what it answers. */
async function plant(change: (text: string) => string): Promise<{ url: string; close(): void }> {
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${version2.url}${request.url}`, { headers: { authorization } });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type }).end(change(await answer.text()));
  };
  const server = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close: () => server.close().closeAllConnections(),
  };
}

test("version 1's reads of an access log are answered alike while version 1 writes; what version 2 adds is counted", async () => {
  const log = path.join(folder, 'access.log');
  writeFileSync(
    log,
    [
      '127.0.0.1 - - [02/Jan/2026:03:04:05 +0000] "GET /api/v1/content?limit=100 HTTP/1.1" 200 12 "-" "old"',
      'GET /api/v1/content',
      'GET /api/v1/content',
      'GET /api/v1/auth/me',
      'POST /auth/login',
    ].join('\n'),
  );
  const asked = version1.asked.length;
  const before = application.writes();
  const run = await compare(['--log', log, '--ignore', '$.unknown', '--json']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const comparison = JSON.parse(run.stdout);
  expect(comparison).toMatchObject({ ok: true, compared: 3, same: 3, differing: [], refused: 0, left_out: { otherMethods: 1 } });
  expect(comparison.added).toBeGreaterThan(10);
  expect(comparison.times.v2.p95).toBeGreaterThan(0);
  const paths = version1.asked.slice(asked);
  expect(paths.filter((each) => each.startsWith('GET')).toSorted()).toEqual(paths.toSorted());
  expect(new Set(paths).size).toBe(4);
  await expect.poll(() => application.writes()).toBeGreaterThan(before);
});

test('a difference that was planted is found, with its place and both values, and the command ends with 1', async () => {
  const planted = await plant((text) =>
    text.replaceAll('"subject":"Science"', '"subject":"Sciences"').replaceAll('"grade_level":', '"grade":'),
  );
  const run = await compare(['--log', path.join(folder, 'access.log')], planted.url);
  planted.close();
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/differs {3}\/api\/v1\/content {2}\$\.items\[\*\]\.grade_level: version 1 \d+, version 2 nothing/);
  expect(run.stdout).toMatch(/at GET \/api\/v1\/content(\?limit=100)?, and \d+ times more/);
  expect(run.stdout).toMatch(/compared {2}3 reads: 1 answered alike, 2 differ/);
  expect(run.stdout + run.stderr).not.toContain(token);
});

test('without a log the known reads are sent, the lessons by the ids of version 1', async () => {
  const { stdout } = await compare(['--json']);
  const comparison = JSON.parse(stdout);
  // This version 1 knows nothing of /health/agents and /health/mcp.
  expect(comparison).toMatchObject({ unknown: 2, refused: 0, unanswered: 0 });
  expect(comparison.compared).toBeGreaterThan(4);
  const kinds = comparison.differing.map(({ kind }: { kind: string }) => kind);
  for (const kind of ['/health', '/api/v1/auth/me', '/api/v1/content']) expect(kinds).not.toContain(kind);
});

test('wrong use and a side that is not there are one line each', async () => {
  const lines = async (args: string[], at?: string) => (await compare(args, at)).stderr;
  expect(await lines(['--log', 'none.log'])).toBe('none.log cannot be read (ENOENT).\n');
  expect(await lines(['--ignore', 'a.b'])).toMatch(/^--ignore "a\.b" is no JSON path\. .*\n$/);
  expect(await lines(['--limit', 'all'])).toBe('--limit must be from 1 to 100000, but is "all".\n');
  expect(await lines([], 'nowhere')).toMatch(/^The address of version 2 must look like .*\n$/);
  writeFileSync(path.join(folder, 'empty.log'), 'nothing of use\n');
  expect(await lines(['--log', 'empty.log'])).toMatch(/^The log holds no reads of the API: .*\n$/);
});
