import { randomUUID } from 'node:crypto';
import { request as httpRequest, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createErrorFeed, createLog } from '../../apps/backend/src/platform/log/index.ts';
import { freePort } from '../support/free-port.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { startSentrySink } from '../support/sentry-sink.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';

let base: TestServer;
let teacher: { authorization: string };
beforeAll(async () => {
  base = await startTestServer();
  teacher = await base.logIn('teacher');
});
afterAll(() => base.close());

const clean: (() => unknown)[] = [];
beforeEach(async () => {
  await base.database.pool.query('alter table educational_content rename to hidden_content');
});
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
  await base.database.pool.query('alter table hidden_content rename to educational_content');
});

async function serverTelling(dsn: string, env: Record<string, string> = {}) {
  const errors = createErrorFeed();
  const log = createLog('error', false, () => undefined, errors);
  // One of its own each time: a breaker that another test left open is not taken up.
  const server = await startBeside(base, { SENTRY_DSN: dsn, INSTANCE_ID: randomUUID(), ...env }, { errors, log });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= server.close();
    return closed;
  };
  clean.push(close);
  const figures = async () => readMetrics((await server.call('GET', '/metrics')).body);
  return { ...server, close, log, fail: () => server.call('GET', '/api/v1/content?limit=7', undefined, teacher), figures };
}

async function sink(reply?: (response: ServerResponse) => boolean) {
  const started = await startSentrySink(reply);
  clean.push(started.close);
  return started;
}

describe('an error', () => {
  test('is told to Sentry with its place and the request’s id, and what asked for it is not', async () => {
    const sentry = await sink();
    const server = await serverTelling(sentry.dsn, { INSTANCE_ID: 'one', SENTRY_ENVIRONMENT: 'staging' });
    const { status, body } = await server.fail();
    expect(status).toBe(500);
    await expect.poll(() => sentry.events).toHaveLength(1);
    expect(sentry.events[0]).toMatchObject({
      level: 'error',
      environment: 'staging',
      release: 'toolboxai@test',
      server_name: 'one',
      logentry: { formatted: 'request failed' },
      tags: { code: 'INTERNAL', request_id: body.request_id },
    });
    const [exception] = sentry.events[0]?.exception?.values ?? [];
    expect(exception?.value).toContain('relation "educational_content" does not exist');
    const frames = exception?.stacktrace.frames ?? [];
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.some(({ in_app }) => in_app)).toBe(true);
    for (const { filename, lineno } of frames) {
      expect(filename).toMatch(/^(apps|packages|node_modules|src|node:)/);
      expect(lineno).toBeGreaterThan(0);
    }
    const all = sentry.raw.join('\n');
    for (const secret of [teacher.authorization.slice(7), 'example.org', 'limit=7', '127.0.0.1:5432', process.cwd(), 'select "'])
      expect(all.replace(sentry.dsn, '')).not.toContain(secret);
    expect((await server.figures()).sum('toolboxai_error_reports_total', { outcome: 'sent' })).toBe(1);
  });

  test('that the caller made is nobody’s fault here, and is not told', async () => {
    const sentry = await sink();
    const server = await serverTelling(sentry.dsn);
    await server.call('GET', '/api/v1/content');
    await server.call('GET', '/nowhere');
    await server.fail();
    await expect.poll(() => sentry.events).toHaveLength(1);
  });

  test('goes out before the server ends', async () => {
    const held: ServerResponse[] = [];
    const sentry = await sink((response) => held.push(response) === 1);
    const server = await serverTelling(sentry.dsn);
    await server.fail();
    await expect.poll(() => held).toHaveLength(1);
    server.log.error({ err: new Error('the last one') }, 'stopping failed');
    const closed = server.close();
    held[0]?.end('{}');
    await closed;
    expect(sentry.events.map(({ logentry }) => logentry.formatted)).toEqual(['stopping failed']);
  });
});

describe('a Sentry that', () => {
  test('hangs holds up no request, gets one report at a time, and is left alone after a while', async () => {
    const sentry = await sink(() => true);
    const server = await serverTelling(sentry.dsn, { CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
    const answers = await Promise.all(Array.from({ length: 60 }, () => server.fail()));
    // All were answered while the first report still waits for its answer.
    expect({ failed: answers.filter(({ status }) => status === 500).length, open: sentry.open() }).toEqual({
      failed: 60,
      open: 1,
    });
    expect((await server.call('GET', '/health/live')).status).toBe(200);
    const figures = await server.figures();
    expect(figures.sum('toolboxai_error_reports_total', { outcome: 'dropped' })).toBeGreaterThan(20);
    await expect
      .poll(async () => (await server.figures()).sum('toolboxai_breaker_state', { name: 'sentry', state: 'open' }))
      .toBe(1);
    expect(sentry.raw).toHaveLength(1);
  });

  test('is not there changes nothing', async () => {
    const server = await serverTelling(`http://a-key@127.0.0.1:${await freePort()}/42`);
    for (let time = 0; time < 5; time++) expect((await server.fail()).status).toBe(500);
    await expect
      .poll(async () => (await server.figures()).sum('toolboxai_breaker_state', { name: 'sentry', state: 'open' }))
      .toBe(1);
    expect((await server.call('GET', '/api/v1/curriculum/topics', undefined, teacher)).status).toBe(200);
  });

  test('wants no more for a while is given no more', async () => {
    const sentry = await sink((response) => Boolean(response.writeHead(429, { 'retry-after': '3600' }).end()));
    const server = await serverTelling(sentry.dsn);
    await server.fail();
    const outcome = async (name: string) => (await server.figures()).sum('toolboxai_error_reports_total', { outcome: name });
    await expect.poll(() => outcome('failed')).toBe(1);
    for (let time = 0; time < 5; time++) await server.fail();
    expect(await outcome('dropped')).toBe(5);
    expect(sentry.raw).toHaveLength(1);
    expect((await server.figures()).sum('toolboxai_breaker_state', { name: 'sentry', state: 'closed' })).toBe(1);
  });

  test('sends elsewhere is not followed: the key stays here', async () => {
    const elsewhere = await sink();
    const sentry = await sink((response) =>
      Boolean(
        response.writeHead(307, { location: elsewhere.dsn.replace('a-key@', '').replace('/42', '/api/42/envelope/') }).end(),
      ),
    );
    const server = await serverTelling(sentry.dsn);
    await server.fail();
    await expect.poll(async () => (await server.figures()).sum('toolboxai_error_reports_total', { outcome: 'failed' })).toBe(1);
    expect(elsewhere.raw).toEqual([]);
  });
});

test('a broken connection is no error to tell of', async () => {
  const sentry = await sink();
  const server = await serverTelling(sentry.dsn);
  const asked = httpRequest(`${server.url}/api/v1/content`, { headers: teacher });
  asked.on('error', () => undefined);
  asked.end();
  asked.destroy();
  await server.fail();
  await expect.poll(() => sentry.events.length).toBeGreaterThan(0);
  expect(new Set(sentry.events.map(({ logentry }) => logentry.formatted))).toEqual(new Set(['request failed']));
});
