import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { inTransaction } from '@toolboxai/database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendEvent } from '../../apps/backend/src/features/events/index.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type Headers = { authorization: string };

let server: TestServer;
let teacher: Headers;
let other: Headers;
let key: string;
let taskId: string;
let userChannel: string;

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  other = await server.logIn('teacher');
  key = (await server.call('GET', '/api/v1/realtime/config')).body.key;
  userChannel = `private-user-${(await server.call('GET', '/api/v1/auth/me', undefined, teacher)).body.id}`;
  const quiz = {
    subject: 'Mathematics',
    grade_level: 4,
    objectives: ['times tables'],
    questions: 5,
    seed: 'a lesson of the tests',
  };
  const task = { agent_type: 'quiz_generator', task_type: 'generate_quiz', task_data: quiz };
  taskId = (await server.call('POST', '/api/v1/agents/execute', task, teacher)).body.task_id;
});
afterAll(() => server.close());

const sign = (channel_name: string, headers?: Headers, socket_id = '123.456') =>
  server.call('POST', '/pusher/auth', { socket_id, channel_name }, headers);
const replay = (query: Record<string, string>, headers?: Headers) =>
  server.call('GET', `/api/v1/realtime/events?${new URLSearchParams(query).toString()}`, undefined, headers);

describe.each([
  ['/pusher/auth', (channel: string, headers?: Headers) => sign(channel, headers)],
  ['/api/v1/realtime/events', (channel: string, headers?: Headers) => replay({ channel }, headers)],
])('%s', (_path, ask) => {
  test('opens a task’s and a user’s channel to their owner', async () => {
    expect((await ask(`private-task-${taskId}`, teacher)).status).toBe(200);
    expect((await ask(userChannel, teacher)).status).toBe(200);
  });

  test('keeps them shut to another teacher', async () => {
    for (const channel of [`private-task-${taskId}`, userChannel])
      expect((await ask(channel, other)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test.each([
    ['a task that is not there', `private-task-${randomUUID()}`],
    ['a channel of no known kind', 'private-everything'],
    ['a name that only begins like a task’s', 'private-task-'],
  ])('keeps %s shut', async (_name, channel) => {
    expect((await ask(channel, teacher)).status).toBe(403);
  });

  test('asks for a token first', async () => {
    expect((await ask(`private-task-${taskId}`)).status).toBe(401);
    expect((await ask(userChannel, { authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  test('refuses a name that is empty or too long, and says where', async () => {
    for (const channel of ['', 'x'.repeat(201)]) {
      const { status, body } = await ask(channel, teacher);
      expect({ status, path: body.errors[0].path }).toEqual({ status: 422, path: expect.stringMatching(/channel/) });
    }
  });
});

test('a socket’s name that is none is refused', async () => {
  const { status, body } = await sign(userChannel, teacher, 'my-socket');
  expect(status).toBe(422);
  expect(body.errors[0]).toMatchObject({ path: 'socket_id', message: 'must look like 123.456' });
});

describe('replay', () => {
  test('tells the task’s events in order, from any number on', async () => {
    const channel = `private-task-${taskId}`;
    const all = (await replay({ channel }, teacher)).body;
    expect(all).toMatchObject({ reset: false, head: all.events.length });
    expect(all.events.map(numberOf)).toEqual(all.events.map((_: unknown, index: number) => index + 1));
    const rest = (await replay({ channel, after: '1', epoch: all.epoch }, teacher)).body;
    expect(rest.events).toEqual(all.events.slice(1));
  });

  test('of the public channel needs no token', async () => {
    const { status, body } = await replay({ channel: 'content-generation' });
    expect(status).toBe(200);
    expect(body.events.some(({ data }: Logged) => data.task_id === taskId)).toBe(true);
  });

  test.each([
    ['after', '-1'],
    ['after', 'x'],
    ['epoch', 'x'],
  ])('refuses %s=%s', async (name, value) => {
    const { status, body } = await replay({ channel: 'content-generation', [name]: value });
    expect({ status, path: body.errors[0].path }).toEqual({ status: 422, path: name });
  });

  test('asks to load anew after a number that is not there, or in another life of the channel', async () => {
    expect((await replay({ channel: 'content-generation', after: '1000000' })).body.reset).toBe(true);
    expect((await replay({ channel: 'content-generation', epoch: randomUUID() })).body.reset).toBe(true);
  });
});

type Logged = { name: string; data: { _seq: number; task_id?: string } };
type Frame = { event: string; channel?: string; data: string };

const numberOf = ({ data }: Logged): number => data._seq;

/** A WebSocket and all that it received, oldest first. */
async function openSocket() {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/${key}?protocol=7`);
  const frames: Frame[] = [];
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(String(data))));
  const received = (event: string) => expect.poll(() => frames.find((frame) => frame.event === event)).toBeDefined();
  await received('pusher:connection_established');
  const id: string = JSON.parse(frames[0]?.data ?? '{}').socket_id;
  const subscribe = async (data: { channel: string; auth?: string }) => {
    socket.send(JSON.stringify({ event: 'pusher:subscribe', data }));
    await received('pusher_internal:subscription_succeeded');
  };
  const logged = (): Logged[] =>
    frames.filter(({ event }) => !event.startsWith('pusher')).map(({ event, data }) => ({ name: event, data: JSON.parse(data) }));
  return { id, subscribe, logged, close: () => socket.close() };
}

test('a subscriber sees what the log holds, in its order', async () => {
  const before: number = (await replay({ channel: userChannel }, teacher)).body.head;
  const client = await openSocket();
  const { auth } = (await sign(userChannel, teacher, client.id)).body;
  await client.subscribe({ channel: userChannel, auth });
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      inTransaction(server.database.db, (tx) => appendEvent(tx, userChannel, 'generation-progress', { n })),
    ),
  );
  await expect.poll(() => client.logged().length).toBe(40);
  const { events } = (await replay({ channel: userChannel, after: String(before) }, teacher)).body;
  expect(client.logged()).toEqual(events);
  expect(events.map(numberOf)).toEqual(Array.from({ length: 40 }, (_, index) => before + index + 1));
  client.close();
});

describe('a socket that asks for an upgrade', () => {
  const uncaught: unknown[] = [];
  const upgraded = new Set<Duplex>();
  const note = (error: unknown) => void uncaught.push(error);
  const keep = (_request: unknown, socket: Duplex) => void upgraded.add(socket);
  beforeAll(() => {
    process.on('uncaughtException', note);
    server.app.http.server.on('upgrade', keep);
  });
  afterAll(() => {
    process.off('uncaughtException', note);
    server.app.http.server.off('upgrade', keep);
  });
  beforeEach(() => upgraded.clear());

  const upgrade = (path: string) =>
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
  const open = () => connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', allowHalfOpen: true });

  /** Resets once the request is sent, or once the answer begins. */
  const reset = (path: string, when: 'sent' | 'answered') =>
    new Promise<void>((resolve) => {
      const socket = open();
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.on('connect', () => socket.write(upgrade(path), () => when === 'sent' && socket.resetAndDestroy()));
      socket.on('data', () => socket.resetAndDestroy());
    });

  test.each([
    ['an unknown path', () => '/nope'],
    ['our path', () => `/app/${key}?protocol=7`],
    ['our path with another key', () => '/app/other?protocol=7'],
  ])('on %s and is reset does not harm the server', async (_name, path) => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => reset(path(), index % 2 === 0 ? 'sent' : 'answered')));
    expect(upgraded.size).toBeGreaterThanOrEqual(50);
    await expect.poll(() => [...upgraded].every((socket) => socket.destroyed)).toBe(true);
    expect((await server.call('GET', '/api/v1/realtime/config')).status).toBe(200);
    expect(uncaught).toEqual([]);
  });

  test('on an unknown path gets a 404, and is let go though its peer never ends', async () => {
    const socket = open();
    let answer = '';
    socket.on('data', (bytes) => (answer += String(bytes)));
    socket.write(upgrade('/nope'));
    await expect.poll(() => [...upgraded].map(({ destroyed }) => destroyed)).toEqual([true]);
    await expect.poll(() => answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    socket.destroy();
  });
});
