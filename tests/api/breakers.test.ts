import { createServer } from 'node:http';
import { lessonSchema } from '@toolboxai/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

type Auth = { authorization: string };
type Caller = Pick<TestServer, 'call'>;

const path = '/api/v1/system/circuit-breakers';
const nowhere = 'http://127.0.0.1:9/v1';

async function breakerAt(server: Caller, admin: Auth, name = 'model') {
  const { body } = await server.call('GET', path, undefined, admin);
  return body.items.find((item: { name: string }) => item.name === name);
}

function askForLesson(server: Caller, teacher: Auth) {
  const task_data = {
    subject: 'Mathematics',
    grade_level: 5,
    objectives: ['add fractions with unlike denominators'],
    questions: 3,
    seed: 'a lesson of the tests',
  };
  const body = { agent_type: 'content_generator', task_type: 'generate_content', task_data };
  return server.call('POST', '/api/v1/agents/execute', body, { ...teacher, prefer: 'wait=25' });
}

/** Why the lesson's parts are not the model's. */
async function reasonsOf(server: Caller, teacher: Auth): Promise<string> {
  const { body: task } = await askForLesson(server, teacher);
  const { body: content } = await server.call('GET', `/api/v1/content/${task.result.content_id}`, undefined, teacher);
  return JSON.stringify(lessonSchema.parse(content.lesson).parts);
}

describe('the list and the switch', () => {
  let server: TestServer;
  let admin: Auth;
  beforeAll(async () => {
    server = await startTestServer({ OPENAI_BASE_URL: nowhere });
    admin = await server.logIn('admin');
  });
  afterAll(() => server.close());

  test('show the breakers of this server, with their figures', async () => {
    const { status, body } = await server.call('GET', path, undefined, admin);
    expect(status).toBe(200);
    expect(body).toEqual({
      instance: expect.any(String),
      items: [{ name: 'model', state: 'closed', failures: 0, failure_threshold: 3, timeout_seconds: 30, retry_at: null }],
      others: [],
    });
  });

  test('hold a breaker open until it is reset, and the service is not asked meanwhile', async () => {
    const model = await startModelServer();
    const own = await startTestServer({ OPENAI_BASE_URL: model.url });
    clean.push(model.close, own.close);
    const [boss, teacher] = [await own.logIn('admin'), await own.logIn('teacher')];
    const tripped = await own.call('POST', `${path}/model/trip`, undefined, boss);
    expect(tripped).toMatchObject({ status: 200, body: { name: 'model', state: 'isolated' } });
    expect(await reasonsOf(own, teacher)).toContain('the operator has switched it off for now');
    expect(model.calls).toEqual([]);
    const reset = await own.call('POST', `${path}/model/reset`, undefined, boss);
    expect(reset).toMatchObject({ status: 200, body: { state: 'closed', failures: 0 } });
    expect((await askForLesson(own, teacher)).body.status).toBe('completed');
    expect(model.calls.length).toBeGreaterThan(0);
  });

  test.each(['trip', 'reset'])('know no breaker of another name to %s, and say which there are', async (verb) => {
    const { status, body } = await server.call('POST', `${path}/modell/${verb}`, undefined, admin);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'NOT_FOUND', suggestions: ['model'] });
    expect((await server.call('POST', `${path}/${'m'.repeat(61)}/${verb}`, undefined, admin)).status).toBe(422);
  });

  test('are for admins', async () => {
    const teacher = await server.logIn('teacher');
    for (const [method, url] of [
      ['GET', path],
      ['POST', `${path}/model/trip`],
      ['POST', `${path}/model/reset`],
    ] as const) {
      expect((await server.call(method, url)).status).toBe(401);
      expect((await server.call(method, url, undefined, teacher)).status).toBe(403);
    }
    expect(await breakerAt(server, admin)).toMatchObject({ state: 'closed' });
  });
});

describe('a model server that does not answer', () => {
  test('is left alone after CIRCUIT_BREAKER_FAILURE_THRESHOLD calls, for CIRCUIT_BREAKER_TIMEOUT_SECONDS', async () => {
    let asked = 0;
    const model = createServer((_request, response) => {
      asked += 1;
      response.writeHead(500, { 'retry-after': '0' }).end();
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    clean.push(() => new Promise((resolve) => model.close(resolve)));
    const address = model.address();
    const server = await startTestServer({
      OPENAI_BASE_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
      CIRCUIT_BREAKER_FAILURE_THRESHOLD: '2',
      CIRCUIT_BREAKER_TIMEOUT_SECONDS: '3600',
    });
    clean.push(server.close);
    const [admin, teacher] = [await server.logIn('admin'), await server.logIn('teacher')];
    for (let lesson = 0; lesson < 2; lesson++) expect((await askForLesson(server, teacher)).body.status).toBe('completed');
    const breaker = await breakerAt(server, admin);
    expect(breaker).toMatchObject({ state: 'open', failure_threshold: 2, timeout_seconds: 3600 });
    const opensIn = Date.parse(breaker.retry_at) - Date.now();
    expect(opensIn).toBeGreaterThan(3_000_000);
    expect(opensIn).toBeLessThanOrEqual(3_600_000);
    const before = asked;
    expect(await reasonsOf(server, teacher)).toMatch(/it failed several times in a row, and is asked again in \d+ seconds/);
    expect(asked).toBe(before);
  });
});

describe('over a restart', () => {
  const settings = { OPENAI_BASE_URL: nowhere, INSTANCE_ID: 'one' };

  test('a breaker is as it was, and those of other servers have no say', async () => {
    const server = await startTestServer(settings);
    clean.push(server.close);
    const admin = await server.logIn('admin');
    await server.call('POST', `${path}/model/trip`, undefined, admin);
    const stored = async () => (await server.database.pool.query('select name, instance, state from circuit_breaker_state')).rows;
    await expect.poll(stored).toEqual([{ name: 'model', instance: 'one', state: 'isolated' }]);

    const start = async (env: Record<string, string>) => {
      const started = await startBeside(server, env);
      clean.push(started.close);
      return started;
    };
    const [again, other] = [await start(settings), await start({ ...settings, INSTANCE_ID: 'two' })];
    expect(await breakerAt(again, admin)).toMatchObject({ state: 'isolated' });
    expect(await breakerAt(other, admin)).toMatchObject({ state: 'closed' });
    const { body } = await other.call('GET', path, undefined, admin);
    expect(body).toMatchObject({ instance: 'two', others: [{ instance: 'one', name: 'model', state: 'isolated' }] });
  });

  test('what was written down by servers that are long gone is forgotten, and what an own server knows is not', async () => {
    const server = await startTestServer(settings);
    clean.push(server.close);
    await server.database.pool.query(`
      insert into circuit_breaker_state (name, instance, state, changed_at) values
        ('model', 'gone', 'open', now() - interval '31 days'),
        ('model', 'alive', 'open', now() - interval '29 days'),
        ('model', 'two', 'isolated', now() - interval '99 days')`);
    const second = await startBeside(server, { ...settings, INSTANCE_ID: 'two' });
    clean.push(second.close);
    const admin = await server.logIn('admin');
    const { body } = await second.call('GET', path, undefined, admin);
    expect(body.others).toEqual([
      { instance: 'alive', name: 'model', state: 'open', failures: 0, changed_at: expect.any(String) },
    ]);
    expect(await breakerAt(second, admin)).toMatchObject({ state: 'isolated' });
  });

  test('a database that cannot write it down holds no call up, and has the next change again', async () => {
    const server = await startTestServer(settings);
    clean.push(server.close);
    const admin = await server.logIn('admin');
    await server.database.pool.query('alter table circuit_breaker_state rename to gone');
    const { status, body } = await server.call('POST', `${path}/model/trip`, undefined, admin);
    expect({ status, state: body.state }).toEqual({ status: 200, state: 'isolated' });
    await server.database.pool.query('alter table gone rename to circuit_breaker_state');
    await server.call('POST', `${path}/model/reset`, undefined, admin);
    const stored = async () => (await server.database.pool.query('select state from circuit_breaker_state')).rows;
    await expect.poll(stored).toEqual([{ state: 'closed' }]);
  });
});
