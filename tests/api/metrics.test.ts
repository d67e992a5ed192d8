import { randomUUID } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { type ReadMetrics, readMetrics } from '../support/read-metrics.ts';
import { canUseRedis, startRedis } from '../support/start-redis.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { join, makeLesson, questionAt, startClass } from './classes.fixture.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

async function serverWith(env: Record<string, string>): Promise<TestServer> {
  const started = await startTestServer(env);
  clean.push(started.close);
  return started;
}

async function metricsOf({ call }: Pick<TestServer, 'call'>, headers: Record<string, string> = {}): Promise<ReadMetrics> {
  const { status, body } = await call('GET', '/metrics', undefined, headers);
  expect(status).toBe(200);
  return readMetrics(body);
}

const lessonOrder = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the metrics' },
};
const lessonLabels = { agent_type: 'content_generator', task_type: 'generate_content' };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('who may read', () => {
  test('without METRICS_TOKEN: this machine, but no proxy on it, which asks for others', async () => {
    const { status, headers } = await server.call('GET', '/metrics');
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/plain; version=0.0.4; charset=utf-8',
    });
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect(await server.call('GET', '/metrics', undefined, { [header]: '192.0.2.7' })).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN', detail: expect.stringContaining('METRICS_TOKEN') },
      });
    const fromElsewhere = await server.app.http.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
    expect(fromElsewhere.statusCode).toBe(403);
  });

  test('with it: whoever carries it, from anywhere, and nobody else', async () => {
    const guarded = await serverWith({ METRICS_TOKEN: 'a-token-of-the-tests' });
    const ask = (headers: Record<string, string>) =>
      guarded.app.http.inject({ url: '/metrics', remoteAddress: '192.0.2.7', headers });
    expect((await ask({ authorization: 'Bearer a-token-of-the-tests' })).statusCode).toBe(200);
    for (const authorization of ['Bearer another', 'a-token-of-the-tests', 'Basic a-token-of-the-tests'])
      expect((await ask({ authorization })).json()).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await guarded.call('GET', '/metrics')).status).toBe(401);
    expect((await guarded.call('GET', '/metrics', undefined, await guarded.logIn('admin'))).status).toBe(401);
  });
});

describe('what is counted', () => {
  test('requests by kind and status, and how long they took', async () => {
    const before = await metricsOf(server);
    const teacher = await server.logIn('teacher');
    for (let time = 0; time < 3; time++) await server.call('GET', '/api/v1/content', undefined, teacher);
    await server.call('GET', '/api/v1/content');
    await server.call('GET', '/nowhere');
    const grown = async (name: string, labels: Record<string, string>) =>
      (await metricsOf(server)).sum(name, labels) - before.sum(name, labels);
    const requests = 'toolboxai_http_requests_total';
    await expect.poll(() => grown(requests, { class: 'read', status: '200' })).toBe(3);
    expect(await grown(requests, { class: 'read', status: '401' })).toBe(1);
    expect(await grown(requests, { class: 'login', status: '200' })).toBe(1);
    expect(await grown(requests, { class: 'page', status: '404' })).toBe(1);
    expect(await grown('toolboxai_http_request_duration_seconds_count', { class: 'read' })).toBe(4);
    expect(await grown('toolboxai_http_request_duration_seconds_bucket', { class: 'read', le: '60' })).toBe(4);
    expect(await grown('toolboxai_problems_total', { code: 'NOT_FOUND' })).toBe(1);
    expect((await metricsOf(server)).sum('toolboxai_http_requests_under_way')).toBe(1);
  });

  test('a request that its client broke off, as such', async () => {
    const held = Promise.withResolvers<void>();
    const model = await startModelServer({ gate: () => held.promise });
    clean.push(model.close);
    const slow = await serverWith({ OPENAI_BASE_URL: model.url });
    const teacher = await slow.logIn('teacher');
    const body = JSON.stringify(lessonOrder);
    const headers = { ...teacher, 'content-type': 'application/json', 'content-length': body.length };
    const asked = httpRequest(`${slow.url}/api/v1/agents/execute`, { method: 'POST', headers });
    asked.on('error', () => undefined);
    asked.end(body);
    await expect.poll(() => model.calls.length).toBeGreaterThan(0);
    asked.destroy();
    const broken = async () =>
      (await metricsOf(slow)).sum('toolboxai_http_requests_total', { class: 'generate', status: 'broken off' });
    await expect.poll(broken).toBe(1);
    held.resolve();
  });

  test('tasks by type and state, with their time, and those that wait', async () => {
    const before = await metricsOf(server);
    const teacher = await server.logIn('teacher');
    await server.call('POST', '/api/v1/agents/execute', lessonOrder, teacher);
    const after = await metricsOf(server);
    const grown = (name: string, labels: Record<string, string>) => after.sum(name, labels) - before.sum(name, labels);
    expect(grown('toolboxai_tasks_total', { ...lessonLabels, state: 'running' })).toBe(1);
    expect(grown('toolboxai_tasks_total', { ...lessonLabels, state: 'completed' })).toBe(1);
    expect(grown('toolboxai_task_duration_seconds_count', lessonLabels)).toBe(1);
    expect(grown('toolboxai_task_duration_seconds_sum', lessonLabels)).toBeGreaterThan(0);
    expect(after.sum('toolboxai_tasks_open')).toBe(0);
    expect(after.sum('toolboxai_tasks_limit')).toBe(10);
    expect(after.sum('toolboxai_agents', { state: 'idle' })).toBeGreaterThan(0);
  });

  test('tasks that wait for a slot', async () => {
    const held = Promise.withResolvers<void>();
    const model = await startModelServer({ gate: () => held.promise });
    clean.push(model.close);
    const busy = await serverWith({ OPENAI_BASE_URL: model.url, MAX_CONCURRENT_GENERATIONS: '1' });
    const teacher = { ...(await busy.logIn('teacher')), prefer: 'wait=0' };
    for (let order = 0; order < 3; order++) await busy.call('POST', '/api/v1/agents/execute', lessonOrder, teacher);
    const open = async (state: string) => (await metricsOf(busy)).sum('toolboxai_tasks_open', { state });
    await expect.poll(() => open('running')).toBe(1);
    expect(await open('queued')).toBe(2);
    held.resolve();
    await expect.poll(() => open('queued')).toBe(0);
  });

  test('model calls with their tokens and what they cost', async () => {
    const model = await startModelServer();
    clean.push(model.close);
    const asking = await serverWith({ OPENAI_BASE_URL: model.url, MODEL_PRICE_USD_PER_MILLION_TOKENS: '1000000,2000000' });
    await asking.call('POST', '/api/v1/agents/execute', lessonOrder, await asking.logIn('teacher'));
    const metrics = await metricsOf(asking);
    const calls = model.calls.length;
    expect(calls).toBeGreaterThan(0);
    expect(metrics.sum('toolboxai_model_calls_total', { outcome: 'answered' })).toBe(calls);
    expect(metrics.sum('toolboxai_model_call_duration_seconds_count')).toBe(calls);
    expect(metrics.sum('toolboxai_model_tokens_total', { direction: 'input' })).toBe(calls * 10);
    expect(metrics.sum('toolboxai_model_tokens_total', { direction: 'output' })).toBe(calls * 20);
    expect(metrics.sum('toolboxai_model_cost_usd_total')).toBeCloseTo(calls * (10 + 2 * 20));
  });

  test('failed model calls, the breaker that they open, and calls that it refuses', async () => {
    const ill = createServer((_request, response) => void response.writeHead(500).end()).listen(0, '127.0.0.1');
    await expect.poll(() => ill.listening).toBe(true);
    clean.push(async () => ill.close());
    const address = ill.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`;
    const alone = await serverWith({ OPENAI_BASE_URL: url, CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
    const before = await metricsOf(alone);
    expect(before.sum('toolboxai_breaker_state', { name: 'model', state: 'closed' })).toBe(1);
    const teacher = await alone.logIn('teacher');
    for (let order = 0; order < 2; order++) await alone.call('POST', '/api/v1/agents/execute', lessonOrder, teacher);
    const metrics = await metricsOf(alone);
    expect(metrics.sum('toolboxai_model_calls_total', { outcome: 'failed' })).toBeGreaterThan(0);
    expect(metrics.sum('toolboxai_model_calls_total', { outcome: 'refused' })).toBeGreaterThan(0);
    expect(metrics.sum('toolboxai_breaker_state', { name: 'model', state: 'open' })).toBe(1);
    expect(metrics.sum('toolboxai_breaker_state', { name: 'model', state: 'closed' })).toBe(0);
    expect(metrics.sum('toolboxai_breaker_opened_total', { name: 'model' })).toBe(1);
  });

  test('what limits refused, by limit', async () => {
    const tight = await serverWith({ RATE_LIMIT_PER_MINUTE: '1' });
    const teacher = await tight.logIn('teacher');
    const answers = await Promise.all(Array.from({ length: 20 }, () => tight.call('GET', '/api/v1/content', undefined, teacher)));
    const refused = answers.filter(({ status }) => status === 429).length;
    expect(refused).toBeGreaterThan(0);
    const metrics = await metricsOf(tight);
    expect(metrics.sum('toolboxai_requests_limited_total', { limit: 'read' })).toBe(refused);
    expect(metrics.sum('toolboxai_problems_total', { code: 'RATE_LIMITED' })).toBe(refused);
  });

  test('live connections, and what went over them', async () => {
    const before = await metricsOf(server);
    const { key } = (await server.call('GET', '/api/v1/realtime/config')).body;
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/${key}?protocol=7`);
    const heard: string[] = [];
    socket.onmessage = ({ data }) => void heard.push(JSON.parse(String(data)).event);
    await expect.poll(() => heard).toContain('pusher:connection_established');
    socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel: 'content-generation' } }));
    await expect.poll(() => heard).toContain('pusher_internal:subscription_succeeded');
    await server.call('POST', '/api/v1/agents/execute', lessonOrder, await server.logIn('teacher'));
    await expect.poll(() => heard).toContain('content-generated');
    const metrics = await metricsOf(server);
    expect(metrics.sum('toolboxai_realtime_connections')).toBe(before.sum('toolboxai_realtime_connections') + 1);
    expect(metrics.sum('toolboxai_realtime_channels')).toBeGreaterThan(0);
    for (const name of ['received', 'delivered'])
      expect(metrics.sum(`toolboxai_realtime_${name}_total`)).toBeGreaterThan(before.sum(`toolboxai_realtime_${name}_total`));
    expect(metrics.names).toContain('toolboxai_realtime_slow_closed_total');
    socket.close();
    await expect
      .poll(async () => (await metricsOf(server)).sum('toolboxai_realtime_connections'))
      .toBe(before.sum('toolboxai_realtime_connections'));
  });

  test('the process: processor, memory and its limit, collections, the event loop, the pool', async () => {
    const metrics = await metricsOf(server);
    for (const name of [
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'process_start_time_seconds',
      'nodejs_heap_size_used_bytes',
      'nodejs_heap_size_total_bytes',
      'toolboxai_heap_limit_bytes',
      'toolboxai_memory_limit_bytes',
      'nodejs_active_handles',
      'toolboxai_pool_limit',
      'toolboxai_pool_connections',
    ])
      expect({ name, value: metrics.sum(name) > 0 }).toEqual({ name, value: true });
    expect(metrics.names).toContain('toolboxai_pool_waiting');
    expect(metrics.samples.filter(({ name }) => name === 'toolboxai_event_loop_late_seconds')).toHaveLength(3);
    await expect
      .poll(async () => {
        // Garbage, so that there is something to collect.
        Array.from({ length: 200_000 }, () => ({ text: randomUUID() }));
        return (await metricsOf(server)).sum('nodejs_gc_duration_seconds_count');
      })
      .toBeGreaterThan(0);
  });
});

describe.runIf(canUseRedis())('with Redis', () => {
  test('whether it is there, and whether limits are kept together', async () => {
    const redis = await startRedis();
    clean.push(redis.stop);
    const one = await serverWith({ REDIS_URL: redis.url, INSTANCE_ID: 'one' });
    const of = async (name: string) => (await metricsOf(one)).sum(name);
    await expect.poll(() => of('toolboxai_redis_connected')).toBe(1);
    await expect.poll(() => of('toolboxai_limits_shared')).toBe(1);
    await redis.stop();
    await expect.poll(() => of('toolboxai_redis_connected')).toBe(0);
    await expect
      .poll(async () => {
        await one.call('GET', '/api/v1/curriculum/topics');
        return of('toolboxai_limits_shared');
      })
      .toBe(0);
    expect(await of('toolboxai_breaker_opened_total')).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  test('hold no ids, addresses, names or texts of anyone, whatever is asked', async () => {
    const teacher = await server.logIn('teacher');
    const lesson = await makeLesson(server, teacher);
    const summary = await startClass(server, teacher, lesson);
    const player = await join(server, summary.code);
    await player.play(questionAt(lesson, 0), questionAt(lesson, 0).right);
    const paths = Array.from({ length: 20 }, () => `/api/v1/content/${randomUUID()}`);
    for (const path of [...paths, `/${randomUUID()}`, `/api/v1/play/sessions/${summary.id}`])
      await server.call('GET', path, undefined, teacher);
    const { samples } = await metricsOf(server);
    const values = new Set(samples.flatMap(({ labels }) => Object.values(labels)));
    expect(
      [...values].filter((value) => !/^([a-z]+([_ -][a-z]+)*|[A-Z]+(_[A-Z]+)*|[1-5]\d\d|p99|\d+(\.\d+)?|\+Inf)$/.test(value)),
    ).toEqual([]);
    const text = JSON.stringify(samples);
    for (const secret of [lesson.id, summary.id, summary.code, player.nickname, 'example.org', '127.0.0.1'])
      expect(text).not.toContain(secret);
  });

  test('are few: asking for more things makes no more of them', async () => {
    const ask = async (): Promise<void> => {
      for (let time = 0; time < 10; time++) {
        await server.call('GET', `/api/v1/${randomUUID()}`);
        await server.call('GET', `/${randomUUID()}`, undefined, { authorization: `Bearer seat_${randomUUID()}` });
        await server.call('GET', `/api/v1/content/${randomUUID()}`, undefined, { authorization: `Bearer ${randomUUID()}` });
      }
    };
    await ask();
    const before = (await metricsOf(server)).samples.length;
    await ask();
    expect((await metricsOf(server)).samples).toHaveLength(before);
  });
});

test('a database that does not answer leaves the rest of the figures', async () => {
  const alone = await serverWith({});
  const client = await alone.database.pool.connect();
  await client.query('begin; lock table task_executions in access exclusive mode');
  const metrics = await metricsOf(alone);
  await client.query('rollback');
  client.release();
  expect(metrics.sum('nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
  expect(metrics.samples.filter(({ name }) => name === 'toolboxai_tasks_open')).toEqual([]);
  expect((await metricsOf(alone)).samples.filter(({ name }) => name === 'toolboxai_tasks_open')).toHaveLength(2);
});
