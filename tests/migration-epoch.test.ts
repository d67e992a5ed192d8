import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '@toolboxai/database';
import { describeV1, openVersion2, readStatus, rollBack } from '@toolboxai/migration';
import { createV1Database, findV1Variant } from '@toolboxai/migration/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUser } from '../apps/backend/src/features/auth/index.ts';
import { type SpawnedServer, spawnServer } from './support/spawn-server.ts';
import { findLost, startV1Application, type V1Application } from './support/start-v1-application.ts';
import { type Answer, callAt } from './support/test-server.ts';

vi.setConfig({ testTimeout: 120_000 });

const score = () => 50;
const secret = 'a secret of this test, of 32 bytes and more';
const notice = 'Version 2 is being rolled back on this database: writes are refused, and this server ends. Version 1 goes on.';
const closing: (() => Promise<unknown>)[] = [];

type Stage = Awaited<ReturnType<typeof openStage>>;
let stage: Stage;

/** Version 1 at work, version 2 open beside it with a server of its own, and an admin who may do all there. */
async function openStage() {
  const made = await createV1Database(findV1Variant('roles with a check'));
  closing.push(made.close);
  const { pool, url } = made;
  const described = await describeV1(pool);
  if (!described.ok) throw new Error('It is not understood.');
  const { v1 } = described;
  const application: V1Application = await startV1Application(url, v1);
  closing.push(() => application.stop());
  await openVersion2(pool, { score });
  const server: SpawnedServer = await spawnServer({
    DATABASE_URL: url,
    JWT_SECRET_KEY: secret,
    RATE_LIMIT_PER_MINUTE: '100000',
    LOG_LEVEL: 'silent',
  });
  closing.push(() => server.kill());
  const database = await openDatabase({ url, applicationName: 'toolboxai-cli' });
  const { user, password } = await createUser(database.db, { email: 'admin@school.test', role: 'admin' });
  await database.close();
  const logIn = () => callAt(server.url, 'POST', '/api/v1/auth/login', { email: user.email, password });
  const { body } = await logIn();
  const authorization = { authorization: `Bearer ${body.access_token}` };
  const { rows: contents } = await pool.query<{ id: string }>(
    `insert into educational_content (title, subject, grade_level, content) select 'to be deleted', 'x', 1, '{}' from generate_series(1, 300) returning id`,
  );
  return { pool, v1, application, server, logIn, authorization, contents: contents.map(({ id }) => id) };
}

beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What of version 2's sessions version 1 would see. */
const strangers = async ({ pool }: Stage) => (await pool.query(`select from sessions where session_token like 'v2-%'`)).rowCount;

/** Writes by version 2's server until nobody answers there any more: logins, tasks, and lessons that are deleted. */
async function writeUntilGone({ server, logIn, authorization, contents }: Stage) {
  const acknowledged = { logins: [] as string[], tasks: [] as string[], deleted: [] as string[] };
  const refused: Answer[] = [];
  const kept = new Set<string>();
  const order = {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: { subject: 'Mathematics', grade_level: 5 },
  };
  const loop = async (write: () => Promise<Answer>, note: (answer: Answer) => void): Promise<void> => {
    for (;;) {
      const answer = await write().catch(() => undefined);
      // Whether what was cut off was carried out is not known; nobody was told that it was.
      if (!answer) return;
      if (answer.status < 300) note(answer);
      else refused.push(answer);
      await wait(20);
    }
  };
  const remove = async (): Promise<void> => {
    for (const id of contents) {
      const answer = await callAt(server.url, 'DELETE', `/api/v1/content/${id}`, undefined, authorization).catch(() => undefined);
      if (!answer) return;
      if (answer.status === 204) acknowledged.deleted.push(id);
      else {
        refused.push(answer);
        kept.add(id);
      }
      await wait(20);
    }
  };
  await Promise.all([
    loop(logIn, ({ body }) => acknowledged.logins.push(createHash('sha256').update(body.refresh_token).digest('hex'))),
    loop(
      () => callAt(server.url, 'POST', '/api/v1/agents/execute', order, { ...authorization, prefer: 'respond-async' }),
      ({ body }) => acknowledged.tasks.push(body.task_id),
    ),
    remove(),
  ]);
  return { acknowledged, refused, kept };
}

test('a server of version 2 notices a way back, refuses writes, says so in its health, and ends by itself; nothing acknowledged is lost', async () => {
  const { pool, server, application, authorization, v1 } = stage;
  expect((await callAt(server.url, 'GET', '/health')).body.dependencies.migration).toMatchObject({ status: 'ok' });
  const writing = writeUntilGone(stage);
  const before = application.writes();
  await expect.poll(() => application.writes() - before).toBeGreaterThan(20);

  const back = rollBack(pool, { drainMs: 30_000 });
  const health = async () => (await callAt(server.url, 'GET', '/health')).body.dependencies.migration.status;
  await expect.poll(health, { interval: 20 }).toBe('down');
  const [ready, read, write] = await Promise.all([
    callAt(server.url, 'GET', '/health/ready'),
    callAt(server.url, 'GET', '/api/v1/content', undefined, authorization),
    callAt(server.url, 'POST', '/api/v1/auth/refresh', { refresh_token: 'x' }),
  ]);
  expect([ready.status, read.status]).toEqual([503, 200]);
  expect(write).toMatchObject({
    status: 503,
    body: { code: 'DEPENDENCY_UNAVAILABLE', detail: expect.stringContaining('Version 2 is being rolled back here') },
  });
  expect(await server.ended).toBe(0);
  // It was not cut off.
  expect(await back).toMatchObject({ changed: true, connectionsEnded: 0 });
  expect(
    server
      .output()
      .split('\n')
      .filter((line) => line === notice),
  ).toHaveLength(1);

  const { acknowledged, refused, kept } = await writing;
  for (const list of Object.values(acknowledged)) expect(list.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  const otherwise = refused.filter(({ status, headers }) => status !== 503 || !(Number(headers.get('retry-after')) > 0));
  expect(otherwise.map(({ body }) => body)).toEqual([]);
  const count = async (sql: string, values: readonly string[]) => (await pool.query(sql, [values])).rowCount;
  expect(
    await count(
      `select from toolboxai_archive.sessions_of_version_2 where encode(refresh_token_hash, 'hex') = any($1)`,
      acknowledged.logins,
    ),
  ).toBe(acknowledged.logins.length);
  expect(await count('select from toolboxai_archive.task_executions where task_id = any($1)', acknowledged.tasks)).toBe(
    acknowledged.tasks.length,
  );
  expect(await count('select from educational_content where id = any($1)', acknowledged.deleted)).toBe(0);
  expect(await count('select from educational_content where id = any($1)', [...kept])).toBe(kept.size);
  expect(await strangers(stage)).toBe(0);

  const after = application.writes();
  await expect.poll(() => application.writes() - after).toBeGreaterThan(20);
  expect(await findLost(pool, v1.schema, application.ledger())).toEqual([]);

  // Whoever was logged in at version 2 is logged in again once it is open anew.
  await openVersion2(pool, { score });
  expect(await count(`select from sessions where encode(refresh_token_hash, 'hex') = any($1)`, acknowledged.logins)).toBe(
    acknowledged.logins.length,
  );
});

test('a server that hung meanwhile is cut off, changes nothing when it wakes, and ends as well', async () => {
  const { pool, server, authorization, contents } = stage;
  const [id = ''] = contents;
  process.kill(server.pid, 'SIGSTOP');
  const late = callAt(server.url, 'DELETE', `/api/v1/content/${id}`, undefined, authorization);
  expect(await rollBack(pool, { drainMs: 100 })).toMatchObject({ changed: true });
  expect(
    (await pool.query(`select from pg_stat_activity where datname = current_database() and application_name = 'toolboxai'`))
      .rowCount,
  ).toBe(0);
  process.kill(server.pid, 'SIGCONT');
  expect((await late).status).toBe(503);
  expect(await server.ended).toBe(0);
  expect(server.output()).toContain(notice);
  expect((await pool.query('select from educational_content where id = $1', [id])).rowCount).toBe(1);
  expect(await strangers(stage)).toBe(0);
});

test('a server of before does not go on under a later run either', async () => {
  const { pool, server, authorization, contents } = stage;
  const [id = ''] = contents;
  process.kill(server.pid, 'SIGSTOP');
  const late = callAt(server.url, 'DELETE', `/api/v1/content/${id}`, undefined, authorization);
  await rollBack(pool, { drainMs: 0 });
  await openVersion2(pool, { score });
  process.kill(server.pid, 'SIGCONT');
  expect((await late).status).toBe(503);
  expect(await server.ended).toBe(0);
  expect(await readStatus(pool)).toMatchObject({ phase: 'open', epoch: 3 });
  expect((await pool.query('select from educational_content where id = $1', [id])).rowCount).toBe(1);
});
