import { openDatabase } from '@toolboxai/database';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { type PostgresPair, startPostgresPair } from './support/start-postgres-pair.ts';
import { callAt, testSecret } from './support/test-server.ts';

let postgres: PostgresPair;
let model: ModelServer;
let gate: (call: number) => Promise<void>;
const servers: SpawnedServer[] = [];

beforeEach(async () => {
  postgres = await startPostgresPair();
  gate = async () => undefined;
  model = await startModelServer({ gate: (call) => gate(call) });
}, 60_000);
afterEach(async () => {
  for (const server of servers.splice(0)) await server.kill();
  await model.close();
  await postgres.close();
});

async function start(role: string): Promise<SpawnedServer> {
  const server = await spawnServer({
    DATABASE_URL: postgres.url,
    OPENAI_BASE_URL: model.url,
    JWT_SECRET_KEY: testSecret,
    LOG_LEVEL: 'silent',
    SERVER_ROLE: role,
  });
  servers.push(server);
  return server;
}

async function addTeacher(): Promise<{ email: string; password: string }> {
  const database = await openDatabase({ url: postgres.url, applicationName: 'the test', max: 1 });
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  await database.close();
  return { email: user.email, password };
}

const lesson = (seed: string) => ({
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed },
});

test('a primary that dies and a standby that takes over: reads go on, writes wait, nothing is lost or asked of a model twice', {
  timeout: 180_000,
}, async () => {
  const moved = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  gate = async (call) => {
    if (call !== 2) return;
    asked.resolve();
    // Answered while there is only a standby: the step is done, and cannot be written down yet.
    await moved.promise;
  };
  const both = [await start('all'), await start('worker')];
  const url = both[0]?.url ?? '';
  const account = await addTeacher();
  const logIn = () => callAt(url, 'POST', '/api/v1/auth/login', account);
  const teacher = { authorization: `Bearer ${(await logIn()).body.access_token}` };
  const first = await callAt(url, 'POST', '/api/v1/agents/execute', lesson('failover'), { ...teacher, prefer: 'wait=0' });
  await asked.promise;

  postgres.crash();
  for (const server of both)
    await expect.poll(async () => (await callAt(server.url, 'GET', '/health')).body.dependencies.postgres.status).toBe('down');

  postgres.moveAddress();
  moved.resolve();
  const task = `/api/v1/agents/tasks/${first.body.task_id}`;
  await expect.poll(async () => (await callAt(url, 'GET', task, undefined, teacher)).status).toBe(200);
  for (const server of both) {
    const health = async () => (await callAt(server.url, 'GET', '/health')).body.dependencies.postgres.detail;
    await expect.poll(health).toMatch(/takes no writes: a standby/);
    expect((await callAt(server.url, 'GET', '/health/ready')).status).toBe(503);
    expect((await callAt(server.url, 'GET', '/health/live')).status).toBe(200);
  }
  for (const refused of [await callAt(url, 'POST', '/api/v1/agents/execute', lesson('refused'), teacher), await logIn()]) {
    expect(refused.body).toMatchObject({ status: 503, code: 'DEPENDENCY_UNAVAILABLE' });
    expect(refused.headers.get('retry-after')).toBe('5');
  }
  expect((await callAt(url, 'GET', '/api/v1/content', undefined, teacher)).status).toBe(200);
  expect((await callAt(url, 'GET', task, undefined, teacher)).body.status).toBe('running');

  await postgres.promote();
  for (const server of both) await expect.poll(async () => (await callAt(server.url, 'GET', '/health/ready')).status).toBe(200);
  const state = async () => (await callAt(url, 'GET', task, undefined, teacher)).body.status;
  await expect.poll(state, { timeout: 60_000 }).toBe('completed');
  const parts = model.calls.map(({ part }) => part);
  expect(parts).toEqual([...new Set(parts)]);
  const next = await callAt(url, 'POST', '/api/v1/agents/execute', lesson('after'), teacher);
  expect(next.body.status).toBe('completed');
  expect((await callAt(url, 'GET', '/api/v1/content', undefined, teacher)).body.items).toHaveLength(2);
});
