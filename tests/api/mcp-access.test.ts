import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { connectMcp, dataOf, type Era, fractions } from './mcp.fixture.ts';

let server: TestServer;
let teacher: { authorization: string };
beforeAll(async () => {
  server = await startTestServer({ CORS_ORIGINS: '["https://assistant.example.org"]' });
  teacher = await server.logIn('teacher');
});
afterAll(() => server.close());

const eras: Era[] = ['legacy', 'modern'];
const accept = { accept: 'application/json, text/event-stream' };
const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const post = (body: unknown, headers: Record<string, string> = teacher) =>
  server.call('POST', '/mcp', body, { ...accept, ...headers });
const openSession = async () => (await post(initialize)).headers.get('mcp-session-id') ?? '';
const ping = { jsonrpc: '2.0', id: 2, method: 'ping' };

describe('who may come in', () => {
  test.each(['POST', 'GET', 'DELETE'])('nobody without a token: %s is answered 401 and how to log in', async (method) => {
    const answer = await server.call(method, '/mcp', method === 'POST' ? initialize : undefined, accept);
    expect(answer).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(eras)('nobody with a false one, which the %s client hears', async (era) => {
    await expect(connectMcp(server, { authorization: 'Bearer nonsense' }, era)).rejects.toThrow(/401|[Uu]nauthori[sz]ed|Log in/);
  });

  test.each(['student', 'parent'] as const)('no %s', async (role) => {
    expect(await post(initialize, await server.logIn(role))).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });

  test('no page of another origin, whatever name it had this machine given', async () => {
    for (const origin of ['https://evil.example.com', 'null', 'http://localhost.evil.example.com'])
      expect((await post(initialize, { ...teacher, origin })).status).toBe(403);
    for (const origin of ['https://assistant.example.org', 'http://localhost:6274'])
      expect((await post(initialize, { ...teacher, origin })).status).toBe(200);
  });

  test('nobody whose login has ended, in the middle of a session', async () => {
    const user = await server.addUser('teacher');
    const { access_token, refresh_token } = (await server.call('POST', '/api/v1/auth/login', user)).body;
    const headers = { authorization: `Bearer ${access_token}` };
    const own = await connectMcp(server, headers);
    await own.client.ping();
    await server.call('POST', '/api/v1/auth/logout', { refresh_token }, headers);
    await expect(own.client.ping()).rejects.toThrow(/TOKEN_EXPIRED|[Uu]nauthori[sz]ed/);
    await own.close();
  });
});

describe('a session', () => {
  test('is the one user’s who began it', async () => {
    const session = { 'mcp-session-id': await openSession() };
    expect((await post(ping, { ...teacher, ...session })).status).toBe(200);
    expect((await post(ping, { ...(await server.logIn('teacher')), ...session })).status).toBe(404);
  });

  test('that its client ended is gone, and so is one that never was', async () => {
    const own = await connectMcp(server, teacher);
    const session = { 'mcp-session-id': own.transport.sessionId ?? '' };
    expect((await post(ping, { ...teacher, ...session })).status).toBe(200);
    await own.transport.terminateSession();
    await own.close();
    expect((await post(ping, { ...teacher, ...session })).status).toBe(404);
    expect((await post(ping, { ...teacher, 'mcp-session-id': 'never' })).status).toBe(404);
  });

  test('has to begin with initialize', async () => {
    expect((await post({ jsonrpc: '2.0', id: 1, method: 'tools/list' })).status).toBe(400);
    expect((await server.call('GET', '/mcp', undefined, { ...teacher, accept: 'text/event-stream' })).status).toBe(400);
  });
});

describe('input', () => {
  test('that is too large is refused before it is read', async () => {
    const call = {
      ...ping,
      method: 'tools/call',
      params: { name: 'find_standards', arguments: { query: 'x'.repeat(1_100_000) } },
    };
    expect(await post(call)).toMatchObject({ status: 413, body: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  test('with thousands of values is refused by the tool', async () => {
    const own = await connectMcp(server, teacher);
    const objectives = Array.from({ length: 5_000 }, () => 'x');
    const refused = await own.client.callTool({ name: 'generate_lesson', arguments: { ...fractions, objectives } });
    expect(refused).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('1000') }] });
    await own.close();
  });

  test.each([
    ['no JSON', '{"jsonrpc":', 400],
    ['no message of JSON-RPC', '{"hello":1}', 400],
    ['a list of nothing', '[]', 400],
    ['null', 'null', 400],
  ])('that is %s is answered %s', async (_what, body, status) => {
    const headers = { ...teacher, ...accept, 'content-type': 'application/json' };
    expect((await fetch(`${server.url}/mcp`, { method: 'POST', headers, body })).status).toBe(status);
  });

  test('that is no JSON by its type is refused', async () => {
    const headers = { ...teacher, ...accept, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await fetch(`${server.url}/mcp`, { method: 'POST', headers, body: 'a=1' })).status).toBe(415);
  });
});

test.each(eras)('two %s clients with the same numbers for their calls get each their own answers', async (era) => {
  const clients = await Promise.all([1, 2].map(() => connectMcp(server, teacher, era)));
  const codes = [
    ['5.NF.A.1', '5.NF.A.2', '4.OA.A.1'],
    ['3.NF.A.1', '3.NF.A.2', '4.OA.A.2'],
  ];
  const found = await Promise.all(
    clients.map(({ client }, i) =>
      Promise.all(
        (codes[i] ?? []).map(async (query) => {
          const answer = await client.callTool({ name: 'find_standards', arguments: { query } });
          return dataOf(answer).standards[0].code;
        }),
      ),
    ),
  );
  expect(found).toEqual(codes);
  await Promise.all(clients.map(({ close }) => close()));
});

/** A lesson under way at a model that does not answer before the end of the test. */
async function begin(era: Era) {
  const gate = Promise.withResolvers<void>();
  const model = await startModelServer({ gate: () => gate.promise });
  const busy = await startTestServer({ OPENAI_BASE_URL: model.url });
  const own = await connectMcp(busy, await busy.logIn('teacher'), era);
  const watcher = await busy.logIn('admin');
  const newest = async () => (await busy.call('GET', '/api/v1/agents/tasks', undefined, watcher)).body.items[0];
  const cancelling = new AbortController();
  const call = own.client.callTool(
    { name: 'generate_lesson', arguments: { ...fractions, seed: era, wait_seconds: 300 } },
    { signal: cancelling.signal },
  );
  // Whoever waits for it looks at how it ends below.
  const ended = call.then(
    (result) => dataOf(result),
    () => 'rejected',
  );
  await expect.poll(() => model.calls.length).toBeGreaterThan(0);
  const close = async () => {
    gate.resolve();
    await own.close();
    await busy.close();
    await model.close();
  };
  return { own, busy, gate, model, newest, cancelling, ended, close };
}

describe('a lesson that takes long', () => {
  test.each(eras)('is cancelled with the call of a %s client', async (era) => {
    const { newest, cancelling, ended, close } = await begin(era);
    try {
      expect((await newest()).status).toBe('running');
      cancelling.abort();
      expect(await ended).toBe('rejected');
      await expect.poll(async () => (await newest()).status).toBe('cancelled');
    } finally {
      await close();
    }
  });

  test('is cancelled with the session of its client', async () => {
    const { own, newest, ended, close } = await begin('legacy');
    try {
      await own.transport.terminateSession();
      await expect.poll(async () => (await newest()).status).toBe('cancelled');
      await own.close();
      expect(await ended).toBe('rejected');
    } finally {
      await close();
    }
  });
});

test('a lesson goes on when the server stops: whoever is there next makes it', { timeout: 60_000 }, async () => {
  const { busy, gate, model, newest, ended, close } = await begin('legacy');
  try {
    const { task_id } = await newest();
    await busy.app.stop(0);
    expect(await ended).toMatchObject({ task_id, status: 'running' });
    gate.resolve();
    const next = await startBeside(busy, { OPENAI_BASE_URL: model.url });
    try {
      const look = 'select status from task_executions where task_id = $1';
      await expect.poll(async () => (await next.database.pool.query(look, [task_id])).rows[0].status).toBe('completed');
    } finally {
      await next.close();
    }
  } finally {
    await close();
  }
});

describe('MCP_ENABLED=false', () => {
  test('switches it off, and says so', async () => {
    const off = await startTestServer({ MCP_ENABLED: 'false' });
    try {
      const headers = { ...accept, ...(await off.logIn('teacher')) };
      expect(await off.call('POST', '/mcp', initialize, headers)).toMatchObject({ status: 503, body: { code: 'SWITCHED_OFF' } });
      const { status, body } = await off.call('GET', '/health/mcp');
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { status: 'off', dependencies: { mcp: { status: 'off', detail: 'MCP_ENABLED is false' } } },
      });
    } finally {
      await off.close();
    }
  });
});
