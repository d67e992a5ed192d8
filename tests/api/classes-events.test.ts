import { randomUUID } from 'node:crypto';
import { answerRecordedSchema, classChangedSchema, playerJoinedSchema, playerRemovedSchema } from '@toolboxai/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, classes, join, type Lesson, makeLesson, questionAt, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let other: Auth;
let admin: Auth;
let student: Auth;
let lesson: Lesson;
let key: string;

beforeAll(async () => {
  server = await startTestServer();
  [teacher, other, admin, student] = await Promise.all([
    server.logIn('teacher'),
    server.logIn('teacher'),
    server.logIn('admin'),
    server.logIn('student'),
  ]);
  lesson = await makeLesson(server, teacher, 2);
  key = (await server.call('GET', '/api/v1/realtime/config')).body.key;
});
afterAll(() => server.close());

type Who = Auth | Record<string, never>;
const sign = (channel_name: string, who: Who, socket_id = '123.456') =>
  server.call('POST', '/pusher/auth', { socket_id, channel_name }, who);
const replay = (channel: string, who: Who = {}, after = 0) =>
  server.call('GET', `/api/v1/realtime/events?channel=${channel}&after=${after}`, undefined, who);
const start = () => startClass(server, teacher, lesson);

describe.each([
  ['subscribing to', sign],
  ['replay of', (channel: string, who: Who) => replay(channel, who)],
])('%s a class’s channel', (_name, ask) => {
  test('is its teacher’s and the admin’s alone', async () => {
    const { id, code } = await start();
    const { token } = await join(server, code);
    expect((await ask(`private-class-${id}`, teacher)).status).toBe(200);
    expect((await ask(`private-class-${id}`, admin)).status).toBe(200);
    for (const who of [other, student]) expect((await ask(`private-class-${id}`, who)).body.code).toBe('FORBIDDEN');
    for (const who of [{}, { authorization: `Bearer ${token}` }])
      expect((await ask(`private-class-${id}`, who)).status).toBe(401);
    for (const name of [randomUUID(), 'x', '', `${id}x`]) expect((await ask(`private-class-${name}`, teacher)).status).toBe(403);
  });
});

test('the players’ channel is open to who knows a class’s id, and there is none of another', async () => {
  const { id, code } = await start();
  const { token } = await join(server, code);
  for (const who of [{}, { authorization: `Bearer ${token}` }, student])
    expect((await replay(`play-${id}`, who)).status).toBe(200);
  expect((await replay(`play-${randomUUID()}`)).status).toBe(403);
  expect((await replay('play-x')).status).toBe(401);
});

test('both channels tell what happened, in order; the players’ says only how the class is and which seat went', async () => {
  const { id, code } = await start();
  const [one, two] = [await join(server, code), await join(server, code)];
  const first = questionAt(lesson, 0);
  await one.play(first, first.wrong[0]);
  await one.answer(first, first.right);
  await server.call('DELETE', `${classes}/${id}/players/${two.seat}`, undefined, teacher);
  for (const status of ['paused', 'running', 'ended']) await server.call('PATCH', `${classes}/${id}`, { status }, teacher);
  const told = (await replay(`private-class-${id}`, teacher)).body;
  expect(told.events.map(({ name }: { name: string }) => name)).toEqual([
    'player-joined',
    'player-joined',
    'answer-recorded',
    'answer-recorded',
    'player-removed',
    'class-changed',
    'class-changed',
    'class-changed',
  ]);
  const schemas = {
    'player-joined': playerJoinedSchema,
    'answer-recorded': answerRecordedSchema,
    'player-removed': playerRemovedSchema,
    'class-changed': classChangedSchema,
  };
  for (const { name, data } of told.events) expect(schemas[name as keyof typeof schemas].safeParse(data).success).toBe(true);
  expect(told.events[3].data).toMatchObject({
    question_id: first.id,
    choice_id: first.right,
    correct: true,
    attempt: 2,
    missed: false,
    player: { seat: 1, nickname: one.nickname, score: 10, answered: 1, streak: 1 },
  });
  const players = (await replay(`play-${id}`)).body.events;
  const shown = players.map(({ name, data }: { name: string; data: Record<string, unknown> }) => {
    const { _seq, _epoch, _id, ...rest } = data;
    return [name, rest];
  });
  expect(shown).toEqual([
    ['player-removed', { seat: 2 }],
    ['class-changed', { status: 'paused' }],
    ['class-changed', { status: 'running' }],
    ['class-changed', { status: 'ended' }],
  ]);
});

test('a class that is deleted is over for those who play', async () => {
  const { id } = await start();
  const heard: unknown[] = [];
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/${key}?protocol=7`);
  socket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(String(data));
    if (frame.event === 'pusher:connection_established')
      socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel: `play-${id}` } }));
    heard.push(frame.event);
  });
  await expect.poll(() => heard).toContain('pusher_internal:subscription_succeeded');
  await server.call('DELETE', `${classes}/${id}`, undefined, teacher);
  await expect.poll(() => heard).toContain('class-changed');
  socket.close();
});

test('the board and the channel fit together: what comes after the board’s number is what it lacks', async () => {
  const { id, code } = await start();
  const player = await join(server, code);
  const [first, second] = [questionAt(lesson, 0), questionAt(lesson, 1)];
  await player.play(first, first.right);
  const board = (await server.call('GET', `${classes}/${id}`, undefined, teacher)).body;
  await player.play(second, second.right);
  const { body } = await replay(`private-class-${id}`, teacher, board.seq);
  expect(board.players).toMatchObject([{ score: 10, answered: 1 }]);
  expect(body.events).toMatchObject([{ data: { question_id: second.id, player: { score: 20, completed: true } } }]);
});
