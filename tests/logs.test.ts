import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../apps/backend/src/platform/log/index.ts';
import { join as joinClass, makeLesson, type Player, questionAt, startClass } from './api/classes.fixture.ts';
import { type ModelCall, startModelServer } from './support/model-server.ts';
import { startBeside, startTestServer, type TestServer } from './support/test-server.ts';

type Line = Record<string, unknown> & { level: number; msg: string };

/** All that is written at the finest level while people log in, make a lesson, play it and fail at things. */
const written: string[] = [];
/** What must be in none of it, and why. */
const secrets = new Map<string, string>();
let base: TestServer;
let taskId: string;
let failedRequest: string;
const modelCalls: ModelCall[] = [];

const keep = (what: string, value: unknown): void => {
  if (typeof value !== 'string' || value.length < 4) throw new Error(`there is no ${what}: ${String(value)}`);
  secrets.set(value, what);
};

const objective = 'Adding fractions with unlike denominators';

beforeAll(async () => {
  base = await startTestServer({ AGENT_SERVICE_ENABLED: 'false' });
  const model = await startModelServer();
  const log = createLog('trace', false, (line) => void written.push(line));
  const env = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'the-key-of-the-model', INSTANCE_ID: 'logged' };
  const server = await startBeside(base, env, { log });
  keep('key of the model', env.OPENAI_API_KEY);
  keep('signing secret', 'a-secret-of-the-tests-with-enough-bytes-in-it-for-every-algorithm');
  try {
    await work(server);
  } finally {
    await server.close();
    await model.close();
  }
  modelCalls.push(...model.calls);
});
afterAll(() => base.close());

/** What teachers, children and strangers do in a day, right and wrong. */
async function work(server: Pick<TestServer, 'call' | 'url'>): Promise<void> {
  const user = await base.addUser('teacher');
  keep('password', user.password);
  keep('email', user.email);
  const { body: tokens } = await server.call('POST', '/api/v1/auth/login', user);
  keep('access token', tokens.access_token);
  keep('refresh token', tokens.refresh_token);
  const teacher = { authorization: `Bearer ${tokens.access_token}` };
  keep('wrong password', 'not the password at all');
  await server.call('POST', '/api/v1/auth/login', { email: user.email, password: 'not the password at all' });
  keep('unknown email', 'stranger.person@example.org');
  await server.call('POST', '/api/v1/auth/login', { email: 'stranger.person@example.org', password: 'not the password at all' });
  const { body: refreshed } = await server.call('POST', '/api/v1/auth/refresh', { refresh_token: tokens.refresh_token });
  keep('second refresh token', refreshed.refresh_token);
  await lessons(server, teacher);
  await play(server, teacher);
  await failures(server, teacher);
}

type Auth = { authorization: string };

async function lessons({ call }: Pick<TestServer, 'call'>, teacher: Auth): Promise<void> {
  const order = (data: object) => ({ agent_type: 'content_generator', task_type: 'generate_content', task_data: data });
  keep('objective', objective);
  const good = { subject: 'Mathematics', grade_level: 5, objectives: [objective], questions: 3, seed: 'the seed of this lesson' };
  const { body: task } = await call('POST', '/api/v1/agents/execute', order(good), teacher);
  expect(task.status).toBe('completed');
  taskId = task.task_id;
  keep('seed', good.seed);
  keep('title', task.result.title);
  keep('unknown objective', 'Juggling seven purple elephants');
  await call('POST', '/api/v1/agents/execute', order({ ...good, objectives: ['Juggling seven purple elephants'] }), teacher);
  const { body: content } = await call('GET', `/api/v1/content/${task.result.content_id}`, undefined, teacher);
  for (const { prompt, explanation } of content.quiz.questions) {
    keep('question', prompt);
    keep('explanation', explanation[0]);
  }
  keep('wish for a script', 'a door that opens when Mia Miller comes near');
  await call(
    'POST',
    '/api/v1/agents/execute',
    {
      agent_type: 'script_generator',
      task_type: 'generate_script',
      task_data: { wish: 'a door that opens when Mia Miller comes near' },
    },
    teacher,
  );
}

async function play(server: Pick<TestServer, 'call'>, teacher: Auth): Promise<void> {
  const lesson = await makeLesson({ ...base, call: server.call }, teacher);
  const summary = await startClass(server, teacher, lesson);
  keep('join code', summary.code);
  const players: Player[] = [];
  for (let child = 0; child < 3; child++) players.push(await joinClass(server, summary.code));
  for (const player of players) {
    keep('nickname', player.nickname);
    keep('seat token', player.token);
    await player.play(questionAt(lesson, 0), questionAt(lesson, 0).wrong[0]);
    await player.call('POST', 'answers', { question_id: 'Mia Miller was here', choice_id: 'x' });
  }
  keep('text of a child', 'Mia Miller was here');
  await server.call('POST', '/api/v1/play/join', { code: 'ZZZZZZ' });
  const { body } = await server.call('POST', `/api/v1/play/sessions/${summary.id}/roblox-token`, {}, teacher);
  keep('Roblox token', body.token);
  await server.call('GET', `/api/v1/play/sessions/${summary.id}/results`, undefined, teacher);
}

async function failures({ call, url }: Pick<TestServer, 'call' | 'url'>, teacher: Auth): Promise<void> {
  keep('text of a body that cannot be read', 'Mia Miller wrote this by hand');
  await fetch(`${url}/api/v1/agents/execute`, {
    method: 'POST',
    headers: { ...teacher, 'content-type': 'application/json' },
    body: '{"text": "Mia Miller wrote this by hand"',
  });
  keep('text of a query', 'MiaMillersLesson');
  await call('GET', '/nowhere?name=MiaMillersLesson&token=MiaMillersLesson', undefined, { cookie: 'name=MiaMillersLesson' });
  await base.database.pool.query('alter table educational_content rename to hidden_content');
  const { status, body } = await call('GET', '/api/v1/content?limit=7', undefined, teacher);
  expect(status).toBe(500);
  failedRequest = body.request_id;
  await base.database.pool.query('alter table hidden_content rename to educational_content');
}

const lines = (): Line[] => written.map((line) => JSON.parse(line));

describe('what is in the log of a day', () => {
  test('is lines of JSON with a level and a constant message', () => {
    expect(lines().length).toBeGreaterThan(30);
    for (const { level, msg } of lines())
      expect({ level: Number.isInteger(level), msg: typeof msg }).toEqual({ level: true, msg: 'string' });
    // Fastify's own line names the address.
    const messages = new Set(lines().map(({ msg }) => msg.replace(/^Server listening at .*/, '')));
    expect([...messages].filter((msg) => /[0-9a-f]{8}-|@|\d{3}/.test(msg))).toEqual([]);
  });

  test('names the task that ended, with its type and time, and each request by id, route and status', () => {
    expect(lines()).toContainEqual(
      expect.objectContaining({
        msg: 'task ended',
        task_id: taskId,
        agent_type: 'content_generator',
        task_type: 'generate_content',
        status: 'completed',
        duration_ms: expect.any(Number),
      }),
    );
    const requests = lines().filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThan(20);
    for (const request of requests)
      expect(request).toMatchObject({
        request_id: expect.any(String),
        method: expect.any(String),
        status: expect.stringMatching(/^\d{3}$/),
      });
    expect(new Set(requests.map(({ route }) => route))).toContain('/api/v1/content/:id');
    expect(lines()).toContainEqual(expect.objectContaining({ msg: 'request failed', request_id: failedRequest, level: 50 }));
  });

  test('is no prompt, no answer of the model, no token, no password, no key, no name and no text of anyone', () => {
    expect(modelCalls.length).toBeGreaterThan(0);
    for (const { body } of modelCalls)
      for (const message of Array.isArray(body.messages) ? body.messages : []) {
        const text = typeof message.content === 'string' ? message.content : JSON.stringify(message.content);
        keep('prompt', text.slice(0, 60));
        keep('prompt', text.slice(-60));
      }
    keep('answer of the model', 'Pieces of a whole can be put together');
    const all = written.join('');
    const found = [...secrets].filter(([value]) => all.includes(value) || all.includes(JSON.stringify(value).slice(1, -1)));
    expect(found.map(([value, what]) => `${what}: ${value}`)).toEqual([]);
    expect(secrets.size).toBeGreaterThan(25);
    expect(all).not.toMatch(/eyJ[\w-]{10,}\.|(seat|roblox)_[\w-]{16,}|Bearer /);
  });
});
