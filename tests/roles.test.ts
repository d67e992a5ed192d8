import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { root, type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { callAt, testSecret } from './support/test-server.ts';
import { connectV1 } from './support/v1-client.ts';

let own: TestDatabase;
let model: ModelServer;
let gate: (call: number) => Promise<void>;
const servers: SpawnedServer[] = [];

beforeEach(async () => {
  own = await createTestDatabase();
  gate = async () => undefined;
  model = await startModelServer({ gate: (call) => gate(call) });
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.kill();
  await model.close();
  await own.drop();
});

async function start(role: 'all' | 'api' | 'worker', env: Record<string, string> = {}): Promise<SpawnedServer> {
  const fixed = { DATABASE_URL: own.url, OPENAI_BASE_URL: model.url, JWT_SECRET_KEY: testSecret, LOG_LEVEL: 'silent' };
  const server = await spawnServer({ ...fixed, MAX_CONCURRENT_GENERATIONS: '1', ...env }, ['--role', role]);
  servers.push(server);
  return server;
}

type Caller = {
  execute(wait?: number): Promise<{ task_id: string; status: string }>;
  statusOf(taskId: string): Promise<string>;
};

async function logIn({ url }: SpawnedServer): Promise<Caller> {
  const database = await openDatabase({ url: own.url, applicationName: 'the test', max: 1 });
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  await database.close();
  const { body } = await callAt(url, 'POST', '/api/v1/auth/login', { email: user.email, password });
  const teacher = { authorization: `Bearer ${body.access_token}` };
  const lesson = {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'roles' },
  };
  return {
    execute: async (wait = 0) =>
      (await callAt(url, 'POST', '/api/v1/agents/execute', lesson, { ...teacher, prefer: `wait=${wait}` })).body,
    statusOf: async (taskId) => (await callAt(url, 'GET', `/api/v1/agents/tasks/${taskId}`, undefined, teacher)).body.status,
  };
}

const partsAsked = () => model.calls.map(({ part }) => part);

describe('an api server', () => {
  test('takes tasks on and does none; a worker does them', { timeout: 60_000 }, async () => {
    const api = await start('api');
    const teacher = await logIn(api);
    const { task_id, status } = await teacher.execute(1);
    expect(status).toBe('queued');
    expect((await callAt(api.url, 'GET', '/health/agents')).body.dependencies.instances).toMatchObject({
      status: 'down',
      detail: expect.stringContaining('no agent'),
    });
    expect(model.calls).toEqual([]);
    await start('worker');
    await expect.poll(() => teacher.statusOf(task_id)).toBe('completed');
    expect((await callAt(api.url, 'GET', '/health/agents')).body.dependencies.instances.status).toBe('ok');
  });
});

describe('a worker', () => {
  test('serves health alone', { timeout: 60_000 }, async () => {
    const worker = await start('worker');
    for (const path of ['/health', '/health/live', '/health/ready', '/health/agents'])
      expect((await callAt(worker.url, 'GET', path)).status, path).toBe(200);
    const refused = await callAt(worker.url, 'POST', '/api/v1/auth/login', { email: 'a@b.c', password: 'x' });
    expect({ status: refused.status, detail: refused.body.detail }).toMatchObject({
      status: 404,
      detail: expect.stringContaining('worker'),
    });
    expect((await callAt(worker.url, 'GET', '/')).status).toBe(404);
    await expect(connectV1(`${worker.url}/ws/content`)).rejects.toThrow('refused with 404');
  });

  test('that is killed is replaced by its peer within 20 s: no finished step again, no place lost, nothing twice', {
    timeout: 90_000,
  }, async () => {
    const asked = Promise.withResolvers<void>();
    gate = async (call) => {
      if (call !== 3) return;
      asked.resolve();
      await new Promise(() => undefined);
    };
    const api = await start('api');
    const teacher = await logIn(api);
    const client = await connectV1(`${api.url}/ws/content`);
    await expect.poll(() => client.of('connected')).toHaveLength(1);
    const doomed = await start('worker');
    const first = await teacher.execute();
    await asked.promise;
    await start('worker');
    await doomed.kill();
    await expect.poll(() => model.calls.length, { timeout: 20_000 }).toBeGreaterThan(3);
    await expect.poll(() => teacher.statusOf(first.task_id)).toBe('completed');
    // By the model server's count: the part that was under way is asked for again, and no other.
    expect(partsAsked()).toEqual(['introduction', 'explanation', 'world', 'world', 'differentiation']);
    // There is one place, and it is free again.
    const second = await teacher.execute(20);
    expect(second.status).toBe('completed');
    // By the count of a client of version 1.
    const ends = () => client.of('content_generated').map(({ data }) => data.task_id);
    await expect.poll(ends).toEqual([first.task_id, second.task_id]);
    client.cut();
  });

  test('that is told to stop first finishes what is under way', { timeout: 60_000 }, async () => {
    const asked = Promise.withResolvers<void>();
    const open = Promise.withResolvers<void>();
    gate = async (call) => {
      if (call === 2) asked.resolve();
      if (call >= 2) await open.promise;
    };
    const api = await start('api');
    const teacher = await logIn(api);
    const worker = await start('worker');
    const { task_id } = await teacher.execute();
    await asked.promise;
    const stopped = worker.stop();
    await expect.poll(() => worker.output()).toContain('Stopping');
    open.resolve();
    expect(await stopped).toBe(0);
    expect(await teacher.statusOf(task_id)).toBe('completed');
    expect(partsAsked()).toEqual(['introduction', 'explanation', 'world', 'differentiation']);
  });

  test('that is replaced while work is under way hands over what it cannot finish', { timeout: 90_000 }, async () => {
    const asked = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    gate = async (call) => {
      if (call !== 2) return;
      asked.resolve();
      await gone.promise;
    };
    const api = await start('api');
    const teacher = await logIn(api);
    const old = await start('worker');
    const tasks = [await teacher.execute(), await teacher.execute()];
    await asked.promise;
    await start('worker');
    // Its model never answers it: after its time to drain, the task goes to the new one.
    expect(await old.stop()).toBe(0);
    gone.resolve();
    for (const { task_id } of tasks) await expect.poll(() => teacher.statusOf(task_id), { timeout: 30_000 }).toBe('completed');
    expect(partsAsked().filter((part) => part === 'introduction')).toHaveLength(2);
    expect(partsAsked()).toHaveLength(9);
  });
});

test('a role that there is not is refused, with those that there are', () => {
  const cli = path.join(root, 'apps/cli/src/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'serve', '--role', 'boss'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('all, api, worker');
});
