import { type Database, openDatabase } from '@toolboxai/database';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { type ModelServer, startModelServer } from './support/model-server.ts';
import { type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { startPostgres, type TestPostgres } from './support/start-postgres.ts';
import { callAt, testSecret } from './support/test-server.ts';

let postgres: TestPostgres;
let model: ModelServer;
let gate: (call: number) => Promise<void>;
const servers: SpawnedServer[] = [];

beforeEach(async () => {
  postgres = await startPostgres();
  gate = async () => undefined;
  model = await startModelServer({ gate: (call) => gate(call) });
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.kill();
  await model.close();
  await postgres.close();
});

async function start(env: Record<string, string> = {}): Promise<SpawnedServer> {
  const server = await spawnServer({
    DATABASE_URL: postgres.url,
    OPENAI_BASE_URL: model.url,
    JWT_SECRET_KEY: testSecret,
    LOG_LEVEL: 'silent',
    ...env,
  });
  servers.push(server);
  return server;
}

async function logIn({ url }: SpawnedServer): Promise<{ authorization: string }> {
  const database: Database = await openDatabase({ url: postgres.url, applicationName: 'the test', max: 1 });
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  await database.close();
  const { body } = await callAt(url, 'POST', '/api/v1/auth/login', { email: user.email, password });
  return { authorization: `Bearer ${body.access_token}` };
}

const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'outage' },
};

test('a database that stops and comes back: the servers say so and go on, and a model is asked nothing twice', {
  timeout: 120_000,
}, async () => {
  const stopped = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  gate = async (call) => {
    if (call !== 2) return;
    asked.resolve();
    // Answered while the database is gone: the step is done, and cannot be written down yet.
    await stopped.promise;
  };
  const [server, peer] = [await start({ SERVER_ROLE: 'all' }), await start({ SERVER_ROLE: 'worker' })];
  const teacher = await logIn(server);
  const task = await callAt(server.url, 'POST', '/api/v1/agents/execute', lesson, { ...teacher, prefer: 'wait=0' });
  await asked.promise;

  await postgres.stop();
  stopped.resolve();
  for (const { url } of [server, peer]) {
    await expect.poll(async () => (await callAt(url, 'GET', '/health')).status).toBe(503);
    expect((await callAt(url, 'GET', '/health')).body.dependencies.postgres.status).toBe('down');
    expect((await callAt(url, 'GET', '/health/live')).status).toBe(200);
  }
  const refused = await callAt(server.url, 'GET', '/api/v1/content', undefined, teacher);
  expect(refused.status).toBe(503);
  expect(refused.body).toMatchObject({
    code: 'DEPENDENCY_UNAVAILABLE',
    detail: expect.stringContaining('The database does not answer'),
  });
  expect(refused.headers.get('retry-after')).toBe('5');

  await postgres.start();
  for (const { url } of [server, peer])
    await expect.poll(async () => (await callAt(url, 'GET', '/health/ready')).status).toBe(200);
  const read = async () =>
    (await callAt(server.url, 'GET', `/api/v1/agents/tasks/${task.body.task_id}`, undefined, teacher)).body;
  await expect.poll(async () => (await read()).status, { timeout: 30_000 }).toBe('completed');
  const parts = model.calls.map(({ part }) => part);
  expect(parts).toEqual([...new Set(parts)]);
  const next = await callAt(server.url, 'POST', '/api/v1/agents/execute', lesson, teacher);
  expect(next.body.status).toBe('completed');
});
