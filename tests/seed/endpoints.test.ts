import { publicEventSchema } from '@toolboxai/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../apps/backend/src/config/index.ts';
import { makeSecret } from '../../apps/backend/src/secrets.ts';
import { connectPusher, type PusherClient } from '../support/connect-pusher.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: { authorization: string };

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
});
afterAll(() => server.close());

/** The call of the migration guide, to the letter. */
const guideCall = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Test', grade_level: 5 },
};

const connect = (): PusherClient => connectPusher(server.url, { headers: teacher });

const subscribed = (client: PusherClient, channel: string) =>
  new Promise<'yes' | 'no'>((resolve) => {
    const subscription = client.subscribe(channel);
    subscription.bind('pusher:subscription_succeeded', () => resolve('yes'));
    subscription.bind('pusher:subscription_error', () => resolve('no'));
  });

test('S115 content generation works: the lesson, its proven quiz and its world are in the library', async () => {
  const order = {
    ...guideCall,
    task_data: { subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'], questions: 4, seed: 'S115' },
  };
  const { body: task } = await server.call('POST', '/api/v1/agents/execute', order, teacher);
  expect(task).toMatchObject({ status: 'completed', result: { questions: 4 } });
  const { body: content } = await server.call('GET', `/api/v1/content/${task.result.content_id}`, undefined, teacher);
  expect(content.quiz.questions.map(({ proof }: { proof: { kind: string } }) => proof.kind)).toEqual(Array(4).fill('exact'));
  expect(content.quality_score).toBe(content.lesson.quality.score);
  const place = await server.call('GET', `/api/v1/content/${task.result.content_id}/place.rbxlx`, undefined, teacher);
  expect(place.body).toContain('<roblox ');
});

describe('endpoints', () => {
  test('S83 GET /health says how the server and each dependency are', async () => {
    const { status, body } = await server.call('GET', '/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', dependencies: { postgres: { status: 'ok', latency_ms: expect.any(Number) } } });
  });

  test('S84 GET /health/agents shows the agents that are there', async () => {
    const { status, body } = await server.call('GET', '/health/agents');
    expect(status).toBe(200);
    expect(body.dependencies.instances.detail).toContain('content_generator idle');
  });

  test('S85 GET /health/mcp goes the way of an MCP client through the server, and says what it found', async () => {
    const { status, body } = await server.call('GET', '/health/mcp');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ok',
      dependencies: { mcp: { status: 'ok', latency_ms: expect.any(Number), detail: '7 tools, protocol 2025-11-25' } },
    });
  });

  test('S86 POST /api/v1/agents/execute takes the guide’s body to the letter and gives a finished lesson', async () => {
    const { status, body } = await server.call('POST', '/api/v1/agents/execute', guideCall, teacher);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'completed', result: { questions: 10, grade_level: 5 } });
    expect(body.result.notice).toContain('review');
    const content = await server.call('GET', `/api/v1/content/${body.result.content_id}`, undefined, teacher);
    expect(content.body.quiz.questions).toHaveLength(10);
  });

  test('S86 POST /api/v1/agents/execute without a token is refused with problem details', async () => {
    const { status, body, headers } = await server.call('POST', '/api/v1/agents/execute', guideCall);
    expect(status).toBe(401);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'UNAUTHENTICATED', request_id: headers.get('x-request-id') });
  });

  test('S88 POST /api/v1/auth/login gives tokens for JSON and for a form, and none for a wrong password', async () => {
    await server.logIn('teacher');
    const wrong = await server.call('POST', '/api/v1/auth/login', { email: 'teacher1@example.org', password: 'wrong password' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    const form = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      body: new URLSearchParams({ username: 'teacher1@example.org', password: 'wrong password' }),
    });
    expect(form.status).toBe(401);
    const user = await server.addUser('teacher');
    const right = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      body: new URLSearchParams({ username: user.email, password: user.password }),
    });
    expect(right.status).toBe(200);
    expect((await server.call('GET', '/api/v1/auth/me', undefined, teacher)).body).toMatchObject({ role: 'teacher' });
  });

  test('S90 POST /pusher/auth signs for the owner and for nobody else', async () => {
    const { body: task } = await server.call('POST', '/api/v1/agents/execute', guideCall, { ...teacher, prefer: 'wait=0' });
    const ask = async (who: { authorization: string }) => {
      const answer = await fetch(`${server.url}/pusher/auth`, {
        method: 'POST',
        headers: who,
        body: new URLSearchParams({ socket_id: '1.1', channel_name: `private-task-${task.task_id}` }),
      });
      return answer.status;
    };
    expect(await ask(teacher)).toBe(200);
    expect(await ask(await server.logIn('teacher'))).toBe(403);
    expect(await ask({ authorization: 'Bearer nonsense' })).toBe(401);
  });

  test('S92 the server listens on 127.0.0.1:8009 unless told', () => {
    expect(loadConfig({}).http).toMatchObject({ host: '127.0.0.1', port: 8009 });
  });

  test('S99 a made secret is accepted as JWT_SECRET_KEY, in production too, and no two are alike', () => {
    expect(() => loadConfig({ ENVIRONMENT: 'production', JWT_SECRET_KEY: makeSecret() })).not.toThrow();
    expect(makeSecret()).not.toBe(makeSecret());
  });
});

describe('events', () => {
  test('S79 S80 S81 S82 a Pusher client on content-generation hears a generation start, go on and end, and nothing of its text', async () => {
    const client = connect();
    try {
      const heard: { name: string; data: unknown }[] = [];
      expect(await subscribed(client, 'content-generation')).toBe('yes');
      client.bind_global((name: string, data: unknown) => void (name.startsWith('pusher') || heard.push({ name, data })));
      const { body } = await server.call('POST', '/api/v1/agents/execute', guideCall, teacher);
      const mine = () => heard.filter(({ data }) => publicEventSchema.safeParse(data).data?.task_id === body.task_id);
      await expect.poll(() => mine().map(({ name }) => name)).toContain('content-generated');
      await expect.poll(() => mine().at(-1)?.name).toBe('agent-status-update');
      const names = mine().map(({ name }) => name);
      expect(names[0]).toBe('generation-started');
      expect(names.filter((name) => name === 'generation-progress')).toHaveLength(8);
      const numbers = mine().map(({ data }) => publicEventSchema.parse(data)._seq);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(JSON.stringify(heard)).not.toContain('fraction');
    } finally {
      client.disconnect();
    }
  });

  test('S79 a stranger’s task channel cannot be subscribed to', async () => {
    const client = connect();
    try {
      const other = await server.call('POST', '/api/v1/agents/execute', guideCall, {
        ...(await server.logIn('teacher')),
        prefer: 'wait=0',
      });
      expect(await subscribed(client, `private-task-${other.body.task_id}`)).toBe('no');
    } finally {
      client.disconnect();
    }
  });

  test('what was missed comes again, in order, after the number that was seen last', async () => {
    const { body: task } = await server.call('POST', '/api/v1/agents/execute', guideCall, teacher);
    const replay = (after: number, extra = '') =>
      server.call(
        'GET',
        `/api/v1/realtime/events?channel=private-task-${task.task_id}&after=${after}${extra}`,
        undefined,
        teacher,
      );
    const all = (await replay(0)).body;
    expect(all.events.map((event: { data: { _seq: number } }) => event.data._seq)).toEqual(
      Array.from({ length: all.head }, (_, index) => index + 1),
    );
    expect((await replay(all.head - 2)).body.events).toHaveLength(2);
    expect((await replay(1, '&epoch=00000000-0000-4000-8000-000000000000')).body).toMatchObject({ reset: true, events: [] });
  });
});
