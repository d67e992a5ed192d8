import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from './measure.ts';
import type { Figure } from './run.ts';
import { type BenchServer, withServer } from './with-server.ts';

const players = 200;

type Question = { id: string; choices: { id: string }[] };
type Answered = { seat: number; question: string };

/** 200 players answer over a minute, and the teacher's board listens: from sending an answer to hearing of it. */
export async function benchClasses({ short }: { short: boolean }): Promise<Figure[]> {
  const seconds = short ? 10 : 60;
  const questions = short ? 3 : 10;
  return withServer(async (server) => {
    const klass = await startClass(server, questions);
    const heardAt = new Map<string, number>();
    const socket = await openBoard(server, klass.id, (answered) => heardAt.set(keyOf(answered), performance.now()));
    const joining = performance.now();
    const seats = await Promise.all(Array.from({ length: players }, () => join(server, klass.code)));
    const joined = performance.now() - joining;
    const world = await get<{ questions: Question[] }>(server, '/api/v1/play/world', seats[0]?.token ?? '');
    const sentAt = new Map<string, number>();
    const failed: number[] = [];
    const play = async ({ token, seat }: Seat, index: number): Promise<void> => {
      // Spread evenly, each player at a moment of their own.
      const everyMs = (seconds * 1000) / questions;
      await sleep((everyMs * index) / players);
      for (const question of world.questions) {
        const start = performance.now();
        await post(server, '/api/v1/play/asks', token, { question_id: question.id });
        const choice = question.choices[(index + seat) % question.choices.length];
        sentAt.set(keyOf({ seat, question: question.id }), performance.now());
        const status = await post(server, '/api/v1/play/answers', token, { question_id: question.id, choice_id: choice?.id });
        if (status !== 200) failed.push(status);
        await sleep(Math.max(0, everyMs - (performance.now() - start)));
      }
    };
    await Promise.all(seats.map(play));
    for (let waited = 0; waited < 50 && heardAt.size < sentAt.size; waited += 1) await sleep(100);
    socket.close();
    const times = [...sentAt].flatMap(([key, sent]) => {
      const heard = heardAt.get(key);
      return heard === undefined ? [] : [heard - sent];
    });
    const name = `${players} players, ${sentAt.size} answers in ${seconds} s`;
    return [
      { name: `${name}: lost`, value: sentAt.size - times.length + failed.length, unit: '', aim: '0' },
      { name: 'answer sent to board: p50', value: percentile(times, 0.5), unit: 'ms', aim: 'none' },
      { name: 'answer sent to board: p99', value: percentile(times, 0.99), unit: 'ms', aim: 'under 250' },
      { name: `${players} players join at once`, value: joined, unit: 'ms', aim: 'none' },
    ];
  });
}

const keyOf = ({ seat, question }: Answered): string => `${seat} ${question}`;

type Seat = { token: string; seat: number };

async function startClass(server: BenchServer, questions: number): Promise<{ id: string; code: string }> {
  const made = await send<{ result: { content_id: string } }>(server, '/api/v1/agents/execute', {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: { subject: 'Mathematics', grade_level: 5, questions, seed: 'a class of the bench' },
  });
  return send(server, '/api/v1/play/sessions', { content_id: made.result.content_id });
}

/** The teacher's board, as a page subscribes to it. */
async function openBoard(server: BenchServer, classId: string, heard: (answered: Answered) => void): Promise<WebSocket> {
  const channel = `private-class-${classId}`;
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/toolboxai-key?protocol=7`);
  const subscribed = Promise.withResolvers<void>();
  const subscribe = async (socketId: string): Promise<void> => {
    const { auth } = await send<{ auth: string }>(server, '/pusher/auth', { socket_id: socketId, channel_name: channel });
    socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel, auth } }));
  };
  socket.onmessage = ({ data }) => {
    const frame = JSON.parse(String(data)) as { event: string; data: string };
    if (frame.event === 'pusher:connection_established')
      subscribe((JSON.parse(frame.data) as { socket_id: string }).socket_id).catch(subscribed.reject);
    if (frame.event === 'pusher_internal:subscription_succeeded') subscribed.resolve();
    if (frame.event !== 'answer-recorded') return;
    const { player, question_id } = JSON.parse(frame.data) as { player: { seat: number }; question_id: string };
    heard({ seat: player.seat, question: question_id });
  };
  await subscribed.promise;
  return socket;
}

const join = (server: BenchServer, code: string): Promise<Seat> => send(server, '/api/v1/play/join', { code });

async function send<T>(server: BenchServer, path: string, body: unknown): Promise<T> {
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: server.headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function get<T>(server: BenchServer, path: string, token: string): Promise<T> {
  const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as T;
}

async function post(server: BenchServer, path: string, token: string, body: unknown): Promise<number> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
}
