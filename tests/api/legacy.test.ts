import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: { authorization: string };

beforeAll(async () => {
  server = await startTestServer({ LEGACY_SUNSET: '2031-02-03' });
  teacher = await server.logIn('teacher');
});
afterAll(() => server.close());

const generate = (body: unknown, headers: Record<string, string> = teacher) =>
  server.call('POST', '/agents/generate', body, headers);

/** A request of version 1's documents. */
const order = {
  subject: 'Mathematics',
  grade_level: 5,
  learning_objectives: [{ title: 'add fractions with unlike denominators', bloom_level: 'Apply', measurable: true }],
  environment_type: 'space_station',
  terrain_size: 'medium',
  include_quiz: true,
  difficulty_level: 'expert',
  duration_minutes: 5,
  max_students: 30,
};

function expectDeprecated(headers: Headers, successor: string): void {
  expect(headers.get('deprecation')).toBe('@1756684800');
  expect(headers.get('sunset')).toBe('Mon, 03 Feb 2031 00:00:00 GMT');
  expect(headers.get('link')).toBe(`<${successor}>; rel="successor-version"`);
}

describe('POST /agents/generate', () => {
  test('makes the lesson that a client of version 1 asks for, and answers as version 1 did', async () => {
    const { status, body, headers } = await generate(order);
    expect(status).toBe(200);
    expectDeprecated(headers, '/api/v1/agents/execute');
    expect(body).toMatchObject({ success: true, status: 'completed', session_id: body.task_id });
    expect(body.request_id).toBe(headers.get('x-request-id'));
    expect(body.content.lesson_plan.title).toBe(body.content.title);
    expect(body.content.quiz.questions).toHaveLength(10);
    const kept = await server.call('GET', `/api/v1/content/${body.content_id}`, undefined, teacher);
    expect(kept.body).toMatchObject({
      quiz: { questions: body.content.quiz.questions },
      experience: { theme: 'space_station' },
    });
  });

  test('takes the plain objectives of the guide, and none', async () => {
    const named = await generate({ subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'], questions: 3 });
    expect(named.body.content.quiz.questions).toHaveLength(3);
    const none = await generate({ subject: 'Test', grade_level: 5 });
    expect(none.body.content.lesson_plan.notice).toContain('review');
  });

  test('says what is wrong with an order, with the fields of the order', async () => {
    const wrong = await generate({ subject: 'Mathematics', grade_level: 'five' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'grade_level' }] });
    expectDeprecated(wrong.headers, '/api/v1/agents/execute');
    const unknown = await generate({ subject: 'Mathematics', grade_level: 5, objectives: ['basket weaving'] });
    expect(unknown.status).toBe(422);
    expect(unknown.body.code).toBe('UNKNOWN_TOPIC');
  });

  test('is for those who are logged in, and teach', async () => {
    expect((await generate(order, {})).status).toBe(401);
    const student = await generate(order, await server.logIn('student'));
    expect(student.status).toBe(403);
    expectDeprecated(student.headers, '/api/v1/agents/execute');
  });
});

describe('POST /auth/login', () => {
  test('lets in with JSON and with a form, and the token is one of version 2', async () => {
    const { email, password } = await server.addUser('teacher');
    const json = await server.call('POST', '/auth/login', { email, password });
    expect(json.status).toBe(200);
    expectDeprecated(json.headers, '/api/v1/auth/login');
    expect(json.headers.get('cache-control')).toBe('no-store');
    const form = await fetch(`${server.url}/auth/login`, {
      method: 'POST',
      body: new URLSearchParams({ username: email, password }),
    });
    const { access_token } = (await form.json()) as { access_token: string };
    for (const token of [json.body.access_token, access_token])
      expect((await server.call('GET', '/api/v1/auth/me', undefined, { authorization: `Bearer ${token}` })).body).toMatchObject({
        email,
      });
  });

  test('refuses a wrong password and what is no login', async () => {
    const { email } = await server.addUser('teacher');
    const wrong = await server.call('POST', '/auth/login', { email, password: 'wrong' });
    expect(wrong.status).toBe(401);
    expectDeprecated(wrong.headers, '/api/v1/auth/login');
    expect((await server.call('POST', '/auth/login', { password: 'x' })).status).toBe(422);
    expect((await server.call('POST', '/auth/login', { email })).status).toBe(422);
  });
});

describe('GET /api/v1/system/legacy', () => {
  const read = async (from: Pick<TestServer, 'call'>, role: 'admin' | 'teacher' = 'admin') =>
    from.call('GET', '/api/v1/system/legacy', undefined, await server.logIn(role));

  test('is for admins', async () => {
    expect((await server.call('GET', '/api/v1/system/legacy')).status).toBe(401);
    expect((await read(server, 'teacher')).status).toBe(403);
  });

  test('counts who calls, by endpoint and kind of program, and a restart forgets none', async () => {
    const first = await startBeside(server);
    const call = (userAgent: string) => first.call('POST', '/auth/login', { password: 'x' }, { 'user-agent': userAgent });
    for (const userAgent of ['python-requests/2.32', 'python-requests/2.32', 'Roblox/WinInet']) await call(userAgent);
    expect((await read(first)).body.safe_to_stop).toBe(false);
    await first.close();
    const second = await startBeside(server);
    try {
      const { body } = await read(second);
      expect(body.items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ route: 'POST /auth/login', caller: 'python', calls: 2 }),
          expect.objectContaining({ route: 'POST /auth/login', caller: 'roblox', calls: 1 }),
        ]),
      );
      expect(body).toMatchObject({ sunset: '2027-09-01T00:00:00.000Z', quiet_days: 0, safe_to_stop: false });
    } finally {
      await second.close();
    }
  });

  test('says that it is safe to stop once nobody has called for thirty days', async () => {
    const own = await startTestServer();
    try {
      const admin = await own.logIn('admin');
      const ask = async () => (await own.call('GET', '/api/v1/system/legacy', undefined, admin)).body;
      expect(await ask()).toMatchObject({ quiet_days: null, safe_to_stop: true });
      const insert = `insert into legacy_calls (route, caller, calls, last_seen_at) values ('POST /auth/login', 'python', 1, now() - $1::interval)`;
      await own.database.pool.query(insert, ['29 days']);
      expect(await ask()).toMatchObject({ quiet_days: 29, safe_to_stop: false });
      await own.database.pool.query(`update legacy_calls set last_seen_at = now() - interval '31 days'`);
      expect(await ask()).toMatchObject({ quiet_days: 31, safe_to_stop: true });
      expect((await own.call('GET', '/health')).body.dependencies.legacy).toMatchObject({
        status: 'ok',
        detail: expect.stringContaining('31 days ago'),
      });
    } finally {
      await own.close();
    }
  });
});
