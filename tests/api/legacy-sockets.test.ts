import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { connectV1, type V1Client, type V1Options } from '../support/v1-client.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

async function serverWith(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startTestServer(env);
  clean.push(server.close);
  return server;
}

async function connect(server: TestServer, path = '/ws/content', options?: V1Options): Promise<V1Client> {
  const client = await connectV1(`${server.url}${path}`, options);
  clean.push(async () => client.cut());
  return client;
}

/** One that hears already. */
async function listen(server: TestServer, path?: string, options?: V1Options): Promise<V1Client> {
  const client = await connect(server, path, options);
  await expect.poll(() => client.of('connected')).toHaveLength(1);
  return client;
}

type Bearer = { authorization: string };
const tokenOf = ({ authorization }: Bearer): string => authorization.slice('Bearer '.length);

async function makeLesson(server: TestServer, teacher: Bearer, wait = 20) {
  const { body } = await server.call(
    'POST',
    '/api/v1/agents/execute',
    {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson for version 1' },
    },
    { ...teacher, prefer: `wait=${wait}` },
  );
  return body;
}

const seqs = (client: V1Client): number[] => client.heard.flatMap(({ data }) => (data._seq ? [data._seq] : []));

describe('/ws/content', () => {
  test('acknowledges the message of the guide, and tells of lessons under the names of version 1', async () => {
    const server = await serverWith();
    const client = await listen(server);
    client.send({ type: 'message', data: 'test' });
    await expect.poll(() => client.of('ack')).toMatchObject([{ data: { type: 'message' } }]);

    const task = await makeLesson(server, await server.logIn('teacher'));
    await expect.poll(() => client.of('content_generated')).toHaveLength(1);
    const names = new Set(client.heard.map(({ type }) => type));
    expect([...names].filter((name) => name.includes('-'))).toEqual([]);
    expect(names).toContain('generation_started');
    expect(names).toContain('agent_status_update');
    expect(client.of('content_generated')[0]?.data).toMatchObject({ task_id: task.task_id, session_id: task.task_id });
    for (const { timestamp } of client.heard) expect(Date.parse(timestamp)).toBeGreaterThan(0);
    // Strangers hear that a lesson was made, and nothing of it.
    expect(JSON.stringify(client.heard)).not.toContain(task.result.title);
    expect(JSON.stringify(client.heard)).not.toContain(task.result.content_id);
  });

  test('tells in its handshake that it goes, and where to', async () => {
    const client = await connect(await serverWith());
    expect(client.headers).toMatchObject({
      deprecation: '@1756684800',
      sunset: 'Wed, 01 Sep 2027 00:00:00 GMT',
      link: '</app/{key}>; rel="successor-version"',
    });
  });

  test('tells a teacher what became of their own lesson, and of nobody else’s', async () => {
    const server = await serverWith();
    const [owner, other] = [await server.logIn('teacher'), await server.logIn('teacher')];
    const mine = await listen(server, '/ws/content', { token: tokenOf(owner) });
    const theirs = await listen(server, '/ws/content', { token: tokenOf(other) });
    await expect.poll(() => mine.of('auth_response')).toMatchObject([{ data: { authenticated: true, role: 'teacher' } }]);
    const task = await makeLesson(server, owner);
    for (const client of [mine, theirs]) await expect.poll(() => client.of('content_generated')).toHaveLength(1);
    expect(mine.of('content_generated')[0]?.data).toMatchObject({
      content_id: task.result.content_id,
      title: task.result.title,
    });
    expect(theirs.of('content_generated')[0]?.data.content_id).toBeUndefined();
  });

  test('goes on where a client stopped, when it comes back and says so: each event once, in order', async () => {
    const server = await serverWith();
    const teacher = await server.logIn('teacher');
    const first = await listen(server);
    await makeLesson(server, teacher);
    await expect.poll(() => first.of('content_generated')).toHaveLength(1);
    first.cut();
    await makeLesson(server, teacher);
    const last = first.heard.findLast(({ data }) => data._seq)?.data;
    const second = await listen(server, `/ws/content?after=${last._seq}&epoch=${last._epoch}`);
    await expect.poll(() => second.of('content_generated')).toHaveLength(1);
    await makeLesson(server, teacher);
    await expect.poll(() => second.of('content_generated')).toHaveLength(2);
    const all = [...seqs(first), ...seqs(second)];
    expect(all).toEqual(all.map((_, index) => (all[0] ?? 0) + index));
  });

  test('tells a client to load anew where what it missed is no longer there', async () => {
    const server = await serverWith();
    await makeLesson(server, await server.logIn('teacher'));
    const client = await listen(server, `/ws/content?after=1&epoch=${randomUUID()}`);
    await expect.poll(() => client.of('reset')).toHaveLength(1);
    expect(client.of('reset')[0]?.data.after).toBeGreaterThan(1);
  });

  test('answers what is no message, and goes on', async () => {
    const client = await listen(await serverWith());
    for (const text of ['not JSON', '[]', '{"type":"unknown"}', 'null']) client.sendRaw(text);
    await expect.poll(() => client.of('error').map(({ data }) => data.error_code)).toEqual(Array(4).fill('INVALID_MESSAGE'));
    client.send({ type: 'ping' });
    await expect.poll(() => client.of('pong')).toHaveLength(1);
  });

  test('ends a client that sends bytes, or too much', async () => {
    const server = await serverWith();
    const bytes = await listen(server);
    bytes.sendRaw(Buffer.from('{"type":"ping"}'));
    expect(await bytes.closed).toBe(1003);
    const large = await listen(server);
    large.send({ type: 'message', data: 'x'.repeat(100_000) });
    expect(await large.closed).toBe(1009);
  });

  test('ends a client with a token that is none', async () => {
    const client = await connect(await serverWith(), '/ws/content', { token: 'none' });
    expect(await client.closed).toBe(1008);
    expect(client.of('auth_error')).toMatchObject([{ data: { error: 'INVALID_TOKEN' } }]);
  });

  test('ends a client whose login was ended meanwhile', async () => {
    const server = await serverWith({ WS_HEARTBEAT_INTERVAL: '1' });
    const teacher = await server.logIn('teacher');
    const client = await listen(server, '/ws/content', { token: tokenOf(teacher) });
    await expect.poll(() => client.of('auth_response')).toHaveLength(1);
    await server.call('POST', '/api/v1/auth/logout', undefined, teacher);
    expect(await client.closed).toBe(1008);
    expect(client.of('auth_error')).toHaveLength(1);
  });

  test('does not let a page of another site be the developer of SKIP_AUTH', async () => {
    const server = await serverWith({ SKIP_AUTH: 'true' });
    const page = await listen(server, '/ws/content', { socket: { origin: 'https://elsewhere.example' } });
    page.send({ type: 'auth' });
    expect(await page.closed).toBe(1008);
    const program = await listen(server);
    program.send({ type: 'auth' });
    await expect.poll(() => program.of('auth_response')).toMatchObject([{ data: { role: 'admin' } }]);
  });

  test('delivers to a client that reads slowly all that it missed, and holds up nobody else', async () => {
    const server = await serverWith();
    const [slow, quick] = [await listen(server), await listen(server)];
    slow.pause();
    const insert = `with head as (
        insert into event_channels (channel, last_seq) values ('content-generation', 1)
        on conflict (channel) do update set last_seq = event_channels.last_seq + 1 returning last_seq
      ), entry as (
        insert into events (channel, seq, name, data)
        select 'content-generation', last_seq, 'generation-progress', jsonb_build_object('task_id', $1::text, 'padding', $2::text)
        from head returning seq
      ) select pg_notify('events', 'content-generation ' || seq) from entry`;
    for (let sent = 0; sent < 700; sent += 1) await server.database.pool.query(insert, [randomUUID(), 'x'.repeat(20_000)]);
    await expect.poll(() => quick.of('generation_progress').length).toBe(700);
    slow.resume();
    await expect.poll(() => slow.of('generation_progress').length).toBe(700);
    expect(seqs(slow)).toEqual(seqs(quick));
  });

  test('ends its clients as going away when the server stops', async () => {
    const server = await startTestServer();
    const client = await listen(server);
    await server.close();
    expect(await client.closed).toBe(1001);
  });
});

describe('/ws/content/{session_id}', () => {
  test('tells the owner of a task all of it, from its beginning, in version 1’s words', async () => {
    const server = await serverWith();
    const teacher = await server.logIn('teacher');
    const task = await makeLesson(server, teacher);
    const client = await connect(server, `/ws/content/${task.task_id}`, { token: tokenOf(teacher) });
    await expect.poll(() => client.of('generation_complete')).toHaveLength(1);
    const progress = client.of('progress_update').map(({ data }) => [data.stage, data.progress_percent]);
    expect(progress.map(([stage]) => stage)).toEqual([
      'understand',
      'plan',
      'write',
      'prove',
      'check',
      'build',
      'playtest',
      'save',
    ]);
    expect(progress.at(-1)?.[1]).toBe(100);
    expect(client.of('stage_complete').map(({ data }) => data.next_stage)).toEqual([
      'plan',
      'write',
      'prove',
      'check',
      'build',
      'playtest',
      'save',
      null,
    ]);
    const { data } = client.of('generation_complete')[0] ?? {};
    expect(data).toMatchObject({
      session_id: task.task_id,
      content_id: task.result.content_id,
      summary: { title: task.result.title, quiz_questions: 3 },
    });
    expect((await server.call('GET', data.download_url, undefined, teacher)).body).toContain('<roblox ');
  });

  test('tells of a task that failed as an error', async () => {
    const server = await serverWith();
    const teacher = await server.logIn('teacher');
    const { body: task } = await server.call(
      'POST',
      '/api/v1/agents/execute',
      {
        agent_type: 'content_generator',
        task_type: 'generate_content',
        task_data: { subject: 'Mathematics', grade_level: 5, objectives: ['basket weaving'] },
      },
      teacher,
    );
    expect(task.status).toBe('failed');
    const client = await connect(server, `/ws/content/${task.task_id}`, { token: tokenOf(teacher) });
    await expect
      .poll(() => client.of('error'))
      .toMatchObject([{ data: { error_code: 'GENERATION_FAILED', details: { code: 'UNKNOWN_TOPIC' } } }]);
  });

  test('is closed to strangers, and to addresses of no task', async () => {
    const server = await serverWith();
    const [owner, other] = [await server.logIn('teacher'), await server.logIn('teacher')];
    const task = await makeLesson(server, owner);
    for (const session of [task.task_id, randomUUID(), 'gen_abc123']) {
      const client = await connect(server, `/ws/content/${session}`, { token: tokenOf(other) });
      expect(await client.closed).toBe(1008);
      expect(client.of('error')).toMatchObject([{ data: { error_code: 'FORBIDDEN' } }]);
      expect(client.of('connected')).toEqual([]);
    }
  });

  test('tells nothing to who does not show who they are', async () => {
    const server = await serverWith();
    const task = await makeLesson(server, await server.logIn('teacher'));
    const client = await connect(server, `/ws/content/${task.task_id}`);
    client.send({ type: 'message', data: 'hello' });
    await expect.poll(() => client.of('ack')).toHaveLength(1);
    client.send({ type: 'auth' });
    expect(await client.closed).toBe(1008);
    expect(client.heard.map(({ type }) => type)).toEqual(['ack', 'auth_error']);
  });
});

describe('other addresses', () => {
  test('take no WebSocket', async () => {
    const server = await serverWith();
    await expect(connectV1(`${server.url}/ws/unknown`)).rejects.toThrow('refused with 404');
    await expect(connectV1(`${server.url}/ws/content/a/b`)).rejects.toThrow('refused with 404');
  });
});
