import { lessonSteps } from '@toolboxai/contracts';
import { type Database, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { gameBundle } from '@toolboxai/experience';
import { lessonFileNames, lessonFiles, makeLesson, runDirectly } from '@toolboxai/lesson';
import type pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { goodParts, type ModelServer, startModelServer, usage } from './support/model-server.ts';
import { type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import type { Answer } from './support/test-server.ts';

const gates = 4_242;
const seed = 'killed-at-every-step';
const request = {
  subject: 'Mathematics',
  grade_level: 5,
  objectives: ['add fractions with unlike denominators'],
  questions: 6,
  seed,
};

let own: TestDatabase;
let database: Database;
let model: ModelServer;
let server: SpawnedServer | undefined;
let modelGate: (call: number) => Promise<void>;

beforeEach(async () => {
  own = await createTestDatabase();
  database = await openDatabase({ url: own.url, applicationName: 'kill test', statementTimeoutMs: 0 });
  model = await startModelServer({ gate: (count) => modelGate(count) });
  modelGate = async () => undefined;
  await database.pool.query(gateEachStep);
});
afterEach(async () => {
  await server?.kill();
  await model.close();
  await database.close();
  await own.drop();
});

/** A step's commit waits at the gate of its number; the run's end at one more. */
const gateEachStep = `
  create function wait_at_gate() returns trigger language plpgsql as $$
  begin
    if tg_table_name = 'runs' then perform pg_advisory_xact_lock_shared(${gates}, ${lessonSteps.length});
    else perform pg_advisory_xact_lock_shared(${gates}, array_position(array['${lessonSteps.join("','")}'], new.name) - 1);
    end if;
    return new;
  end $$;
  create trigger gate before insert on tasks.steps for each row execute function wait_at_gate();
  create trigger gate before update on tasks.runs for each row when (new.state = 'completed') execute function wait_at_gate();`;

const start = () => spawnServer({ DATABASE_URL: own.url, OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'test-model' });

async function call(path: string, token: string, body?: unknown) {
  const response = await fetch(`${server?.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', prefer: 'wait=0' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return response;
}

async function logIn(email: string, password: string): Promise<string> {
  const response = await fetch(`${server?.url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return (await jsonOf(response)).access_token;
}

const jsonOf = async (response: Response): Promise<Answer['body']> => response.json();

async function waitAtGate(client: pg.PoolClient, gate: number): Promise<void> {
  const waiting = `select 1 from pg_locks where locktype = 'advisory' and classid = ${gates} and objid = ${gate} and not granted`;
  await expect.poll(async () => (await client.query(waiting)).rowCount, { timeout: 20_000 }).toBe(1);
}

test('a server killed after each step in turn makes the same lesson, and asks the model for each part once', {
  timeout: 120_000,
}, async () => {
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  const gate = await database.pool.connect();
  await gate.query(`select pg_advisory_lock(${gates}, 0)`);
  server = await start();
  const token = await logIn(user.email, password);
  const task = await jsonOf(
    await call('/api/v1/agents/execute', token, {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: request,
    }),
  );

  for (let step = 0; step <= lessonSteps.length; step += 1) {
    // All steps before this one are committed, and this one is done but not committed.
    await waitAtGate(gate, step);
    await server.kill();
    if (step < lessonSteps.length) await gate.query(`select pg_advisory_lock(${gates}, ${step + 1})`);
    await gate.query(`select pg_advisory_unlock(${gates}, ${step})`);
    server = await start();
  }
  gate.release();

  const read = async (path: string) => jsonOf(await call(path, await logIn(user.email, password)));
  await expect
    .poll(async () => (await read(`/api/v1/agents/tasks/${task.task_id}`)).status, { timeout: 20_000 })
    .toBe('completed');

  // By the model server's own count: each part once, though the write step was killed under way and run again.
  expect(model.calls.map(({ part }) => part)).toEqual(['introduction', 'explanation', 'world', 'differentiation']);
  const { result } = await read(`/api/v1/agents/tasks/${task.task_id}`);
  // And so the sum that the teacher is shown, though no process lived through all of it.
  const { prompt_tokens, completion_tokens } = usage;
  expect(result.model).toMatchObject({ calls: 4, input_tokens: 4 * prompt_tokens, output_tokens: 4 * completion_tokens });
  const direct = await makeDirectly();
  for (const name of lessonFileNames) {
    const file = await call(`/api/v1/content/${result.content_id}/${name}`, await logIn(user.email, password));
    expect(await file.text(), name).toBe(lessonFiles[name](direct, gameBundle));
  }
});

test('a server killed while the model writes a part asks again for that part alone', { timeout: 60_000 }, async () => {
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  const asked = Promise.withResolvers<void>();
  modelGate = async (count) => {
    if (count !== 3) return;
    asked.resolve();
    await new Promise(() => undefined);
  };
  server = await start();
  const body = { agent_type: 'content_generator', task_type: 'generate_content', task_data: request };
  const task = await jsonOf(await call('/api/v1/agents/execute', await logIn(user.email, password), body));
  await asked.promise;
  await server.kill();
  server = await start();
  const token = await logIn(user.email, password);
  const read = async () => jsonOf(await call(`/api/v1/agents/tasks/${task.task_id}`, token));
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe('completed');
  expect(model.calls.map(({ part }) => part)).toEqual(['introduction', 'explanation', 'world', 'world', 'differentiation']);
  // What the call that was cut off had cost nobody knows: the four that were answered are what is counted.
  expect((await read()).result.model.calls).toBe(4);
});

async function makeDirectly() {
  const { bundle } = await makeLesson(
    { ...request, duration_minutes: 45, language: 'en' },
    {
      step: runDirectly,
      model: {
        by: { provider: new URL(model.url).host, model: 'test-model' },
        ask: async ({ part }) => JSON.stringify(goodParts[part]),
      },
      playtest: async () => ({ checks: 0 }),
      save: async () => ({ content_id: null }),
    },
  );
  return bundle;
}
