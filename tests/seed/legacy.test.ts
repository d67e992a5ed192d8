import { describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { connectV1, type V1Client, type V1Message, type V1Options } from '../support/v1-client.ts';
import { seedEnv } from './seed-env.ts';
import { useServers } from './use-servers.ts';

const { clean, serverWith } = useServers();

async function connect(server: Pick<TestServer, 'url'>, options?: V1Options): Promise<V1Client> {
  const client = await connectV1(`${server.url}/ws/content`, options);
  clean.push(async () => client.cut());
  await expect.poll(() => client.of('connected')).toHaveLength(1);
  return client;
}

const order = { subject: 'Mathematics', grade_level: 5, objectives: ['Learn fractions'], questions: 3 };
const task = { agent_type: 'content_generator', task_type: 'generate_content', task_data: { ...order, seed: 'seed' } };

describe('version 1', () => {
  test('S78 S113 ws://host/ws/content takes the guide’s message to the letter, for clients of version 1', async () => {
    const server = await serverWith({ WS_ENABLED: 'true' });
    const client = await connect(server);
    client.sendRaw(JSON.stringify({ type: 'message', data: 'test' }));
    await expect.poll(() => client.of('ack')).toMatchObject([{ data: { type: 'message' } }]);
    await server.call('POST', '/api/v1/agents/execute', task, await server.logIn('teacher'));
    await expect.poll(() => client.of('content_generated')).toHaveLength(1);
    expect(client.of('agent_status_update').map(({ data }) => data.status)).toEqual(['busy', 'idle']);
  });

  test('S87 POST /agents/generate still makes a lesson, and says that it goes', async () => {
    const server = await serverWith({});
    const { status, body, headers } = await server.call('POST', '/agents/generate', order, await server.logIn('teacher'));
    expect({ status, success: body.success }).toEqual({ status: 200, success: true });
    expect(headers.get('deprecation')).toMatch(/^@\d+$/);
    expect(Date.parse(headers.get('sunset') ?? '')).toBeGreaterThan(Date.UTC(2026, 0));
    expect((await server.call('POST', '/agents/generate', order)).status).toBe(401);
  });

  test('S89 POST /auth/login still lets in', async () => {
    const server = await serverWith({});
    const { status, body, headers } = await server.call('POST', '/auth/login', await server.addUser('teacher'));
    expect({ status, type: body.token_type }).toEqual({ status: 200, type: 'bearer' });
    expect(headers.get('deprecation')).toMatch(/^@\d+$/);
  });
});

describe('switches', () => {
  test('S63 WS_ENABLED=false refuses its sockets and says why; nothing else misses them', async () => {
    const server = await serverWith({ WS_ENABLED: 'false' });
    await expect(connectV1(`${server.url}/ws/content`)).rejects.toThrow('refused with 503');
    expect((await server.call('GET', '/health')).body.dependencies.legacy.detail).toContain('WS_ENABLED is false');
    const made = await server.call('POST', '/api/v1/agents/execute', task, await server.logIn('teacher'));
    expect(made.body.status).toBe('completed');
  });

  test('S40 S111 PUSHER_ENABLED=false works: lessons are made, and clients of version 1 hear of them', async () => {
    const server = await serverWith({ PUSHER_ENABLED: 'false' });
    await expect(connectV1(`${server.url}/app/toolboxai-key?protocol=7`)).rejects.toThrow('refused with 404');
    expect((await server.call('GET', '/health')).body.dependencies.realtime.status).toBe('off');
    const client = await connect(server);
    const made = await server.call('POST', '/api/v1/agents/execute', task, await server.logIn('teacher'));
    expect(made.body.status).toBe('completed');
    await expect.poll(() => client.of('content_generated')).toHaveLength(1);
  });

  test('S62 S112 AGENT_SERVICE_ENABLED=false takes no task on and loses none: what waits is done once it is on again', async () => {
    const closed = Promise.withResolvers<void>();
    const model = await startModelServer({ gate: () => closed.promise });
    clean.push(model.close);
    const server = await startTestServer(seedEnv({ OPENAI_BASE_URL: model.url, MAX_CONCURRENT_GENERATIONS: '1' }));
    const teacher = await server.logIn('teacher');
    const start = () => server.call('POST', '/api/v1/agents/execute', task, { ...teacher, prefer: 'wait=0' });
    const ids: string[] = [(await start()).body.task_id, (await start()).body.task_id];
    await expect.poll(() => model.calls.length).toBe(1);
    await server.app.stop(0);

    const off = await startBeside(server, { AGENT_SERVICE_ENABLED: 'false', OPENAI_BASE_URL: model.url });
    for (const path of ['/api/v1/agents/execute', '/agents/generate']) {
      const refused = await off.call('POST', path, path.includes('v1') ? task : order, teacher);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 503, code: 'SWITCHED_OFF' });
    }
    for (const id of ids)
      expect((await off.call('GET', `/api/v1/agents/tasks/${id}`, undefined, teacher)).body.completed_at).toBeNull();
    await off.close();

    closed.resolve();
    const on = await startBeside(server, { OPENAI_BASE_URL: model.url });
    clean.push(server.database.close, on.close);
    for (const id of ids)
      await expect
        .poll(async () => (await on.call('GET', `/api/v1/agents/tasks/${id}`, undefined, teacher)).body)
        .toMatchObject({ status: 'completed', error: null });
  });
});

describe('limits of sockets', () => {
  test('S56 WS_MAX_CONNECTIONS is how many may be connected', async () => {
    const server = await serverWith({ WS_MAX_CONNECTIONS: '1' });
    const first = await connect(server);
    const isLetIn = async (): Promise<boolean> => {
      const heard = Promise.withResolvers<boolean>();
      const onMessage = ({ type }: V1Message) => type === 'connected' && heard.resolve(true);
      const client = await connectV1(`${server.url}/ws/content`, { onMessage: (message) => void onMessage(message) });
      clean.push(async () => client.cut());
      return Promise.race([heard.promise, client.closed.then(() => false)]);
    };
    expect(await isLetIn()).toBe(false);
    await first.close();
    await expect.poll(isLetIn).toBe(true);
  });

  test('S57 WS_HEARTBEAT_INTERVAL is how often they are asked whether they are there', async () => {
    const server = await serverWith({ WS_HEARTBEAT_INTERVAL: '1' });
    const [alive, dead] = [await connect(server), await connect(server, { answersPings: false })];
    expect(await dead.closed).toBe(1006);
    await expect.poll(() => alive.pings()).toBeGreaterThan(2);
    alive.send({ type: 'message', data: 'still here' });
    await expect.poll(() => alive.of('ack')).toHaveLength(1);
  });

  test('S53 WS_RATE_LIMIT_PER_MINUTE is how many messages each may send', async () => {
    const client = await connect(await serverWith({ WS_RATE_LIMIT_PER_MINUTE: '3' }));
    for (let sent = 0; sent < 10; sent += 1) client.send({ type: 'message', data: sent });
    expect(await client.closed).toBe(1008);
    expect(client.of('ack')).toHaveLength(3);
    expect(client.of('error')[0]?.data.error_code).toBe('RATE_LIMITED');
  });
});
