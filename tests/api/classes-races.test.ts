import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import {
  type Auth,
  classes,
  join,
  type Lesson,
  makeLesson,
  type Player,
  playerAt,
  questionAt,
  startClass,
} from './classes.fixture.ts';

let server: TestServer;
let second: Awaited<ReturnType<typeof startBeside>>;
let teacher: Auth;
let lesson: Lesson;

beforeAll(async () => {
  server = await startTestServer();
  second = await startBeside(server);
  teacher = await server.logIn('teacher');
  lesson = await makeLesson(server, teacher, 4);
});
afterAll(async () => {
  await second.close();
  await server.close();
});

const start = (more: Record<string, unknown> = {}) => startClass(server, teacher, lesson, more);
const change = (id: string, status: string) => server.call('PATCH', `${classes}/${id}`, { status }, teacher);
const board = async (id: string) => (await server.call('GET', `${classes}/${id}`, undefined, teacher)).body;
const eventsOf = async (id: string): Promise<{ name: string; data: Record<string, unknown> }[]> =>
  (await server.call('GET', `/api/v1/realtime/events?channel=private-class-${id}`, undefined, teacher)).body.events;

const question = (place: number) => questionAt(lesson, place);

describe('at one time', () => {
  test('the same answer at two servers counts once, and both are told the same', async () => {
    const { code, id } = await start();
    const here = await join(server, code);
    const there = playerAt(second, here);
    await here.ask(question(0));
    const answers = await Promise.all([here, there, here, there].map((player) => player.answer(question(0), question(0).right)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await eventsOf(id)).filter(({ name }) => name === 'answer-recorded')).toHaveLength(1);
    expect((await here.state()).score).toBe(10);
  });

  test('all choices of a question at once use the tries that there are, and no more', async () => {
    const { code, id } = await start();
    const player = await join(server, code);
    await player.ask(question(0));
    const { right, wrong } = question(0);
    const answers = await Promise.all([...wrong, right].map((choice) => player.answer(question(0), choice)));
    const counted = answers.filter(({ status }) => status === 200);
    expect(counted.length).toBeLessThanOrEqual(2);
    expect(answers.filter(({ status }) => status !== 200).every(({ body }) => body.code === 'ANSWER_REFUSED')).toBe(true);
    const recorded = (await eventsOf(id)).filter(({ name }) => name === 'answer-recorded');
    expect(recorded.map(({ data }) => data.attempt)).toEqual(counted.map((_, index) => index + 1));
  });

  test('two hundred join at two servers: each has a seat and a nickname of its own, and nobody else comes in', {
    timeout: 60_000,
  }, async () => {
    const { code, id } = await start({ settings: { teams: 4 } });
    const joining = Array.from({ length: 205 }, (_, index) =>
      (index % 2 === 0 ? server : second).call('POST', '/api/v1/play/join', { code }),
    );
    const answers = await Promise.all(joining);
    const seated = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(seated.map(({ seat }) => seat).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
    expect(new Set(seated.map(({ nickname }) => nickname)).size).toBe(200);
    expect([1, 2, 3, 4].map((team) => seated.filter((player) => player.team === team).length)).toEqual([50, 50, 50, 50]);
    const refused = answers.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(refused).toEqual(Array.from({ length: 5 }, () => 'CLASS_FULL'));
    // Behind one address, and within a minute: players are limited by nothing but the class.
    const played = await Promise.all(seated.map((joined) => playerAt(server, joined).play(question(0), question(0).right)));
    expect(played.filter(({ status }) => status !== 200)).toEqual([]);
    const { class: klass, players, questions, seq } = await board(id);
    expect({ players: klass.players, right: questions[0].right_first }).toEqual({ players: 200, right: 200 });
    expect(players.map(({ score }: { score: number }) => score)).toEqual(Array.from({ length: 200 }, () => 10));
    expect(seq).toBe(400);
    // Who is taken out makes room.
    await server.call('DELETE', `${classes}/${id}/players/7`, undefined, teacher);
    expect((await join(server, code)).seat).toBe(201);
  });

  test('a rush on a class that stands still waits in line, and leaves room for every other class', async () => {
    const [held, other] = [await start(), await start()];
    const waiting = async (): Promise<number> => {
      const { rows } = await second.database.pool.query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0].n;
    };
    const holder = await second.database.pool.connect();
    await holder.query('begin');
    await holder.query('select from play_sessions where id = $1 for update', [held.id]);
    const rush = Array.from({ length: 60 }, () => server.call('POST', '/api/v1/play/join', { code: held.code }));
    try {
      await expect.poll(waiting).toBeGreaterThan(0);
      for (let n = 0; n < 5; n += 1) expect((await join(server, other.code)).seat).toBe(n + 1);
      expect(await waiting()).toBe(1);
    } finally {
      await holder.query('commit');
      holder.release();
    }
    const answers = await Promise.all(rush);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  });

  test('answers while their player is taken out are either taken out too, or refused', async () => {
    const { code, id } = await start();
    const player = await join(server, code);
    await Promise.all(lesson.questions.map((each) => player.ask(each)));
    const [removed, ...answers] = await Promise.all([
      second.call('DELETE', `${classes}/${id}/players/${player.seat}`, undefined, teacher),
      ...lesson.questions.map((each) => player.answer(each, each.right)),
    ]);
    expect(removed.status).toBe(204);
    for (const { status, body } of answers) expect([200, 403]).toContain(body.code === 'SEAT_REMOVED' ? 403 : status);
    expect(await board(id)).toMatchObject({ players: [], questions: [{ right_first: 0 }, {}, {}, {}] });
    const { rows } = await server.database.pool.query(`select count(*)::int as n from play_responses where session_id = $1`, [
      id,
    ]);
    expect(rows[0].n).toBe(0);
  });

  test('answers while the class ends either count or are refused, and the results hold just those that counted', async () => {
    const { code, id } = await start();
    const players: Player[] = [];
    for (let n = 0; n < 6; n += 1) players.push(await join(n % 2 ? server : second, code));
    await Promise.all(players.map((player) => player.ask(question(0))));
    const [ended, ...answers] = await Promise.all([
      change(id, 'ended'),
      ...players.map((player) => player.answer(question(0), question(0).right)),
    ]);
    expect(ended.status).toBe(200);
    const counted = answers.filter(({ status }) => status === 200).length;
    for (const { status, body } of answers) expect(status === 200 || body.code === 'CLASS_ENDED').toBe(true);
    const { class: klass, questions, players: standing } = await board(id);
    expect(klass.status).toBe('ended');
    expect(questions[0]).toMatchObject({ right_first: counted, missed: 0, not_reached: 6 - counted });
    expect(standing.filter(({ answered }: { answered: number }) => answered === 1)).toHaveLength(counted);
    const names = (await eventsOf(id)).map(({ name }) => name);
    expect(names.lastIndexOf('answer-recorded')).toBeLessThan(names.indexOf('class-changed'));
  });

  test('pausing, going on and ending, by two at a time, ends in one order that both see', async () => {
    const { code, id } = await start({ settings: { seconds_per_question: 60 } });
    const player = await join(server, code);
    await player.ask(question(0));
    const wanted = ['paused', 'running', 'paused', 'running', 'paused', 'running'];
    const answers = await Promise.all(
      wanted.map((status, index) => (index % 2 ? server : second).call('PATCH', `${classes}/${id}`, { status }, teacher)),
    );
    expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 200));
    const told = (await eventsOf(id)).filter(({ name }) => name === 'class-changed').map(({ data }) => data.status);
    for (const [index, status] of told.entries()) expect(status).not.toBe(told[index - 1]);
    expect((await board(id)).class.status).toBe(told.at(-1) ?? 'running');
    const closes = (await player.state()).questions[0]?.closes_in_ms ?? 0;
    expect(closes).toBeGreaterThan(0);
    expect(closes).toBeLessThanOrEqual(60_000);
  });

  test('deleting a class that plays leaves nothing, whatever is under way', async () => {
    const { code, id } = await start();
    const players: Player[] = [];
    for (let n = 0; n < 4; n += 1) players.push(await join(server, code));
    await Promise.all(players.map((player) => player.ask(question(0))));
    const [deleted, ...others] = await Promise.all([
      server.call('DELETE', `${classes}/${id}`, undefined, teacher),
      ...players.map((player) => player.answer(question(0), question(0).right)),
      second.call('POST', '/api/v1/play/join', { code }),
    ]);
    expect(deleted.status).toBe(204);
    for (const { status } of others) expect([200, 201, 401, 404]).toContain(status);
    const { rows } = await server.database.pool.query(
      `select (select count(*) from play_players where session_id = $1)::int as players,
        (select count(*) from events where channel = 'private-class-' || $1)::int as events`,
      [id],
    );
    expect(rows[0]).toEqual({ players: 0, events: 0 });
  });
});

test('a class goes on through the end of a server and the start of another, to the last answer', async () => {
  const first = await startBeside(server);
  const { code, id } = await start({ settings: { seconds_per_question: 300 } });
  const players = [await join(first, code), await join(first, code)];
  for (const player of players) await player.play(question(0), question(0).right);
  await players[0]?.ask(question(1));
  await first.close();
  const next = await startBeside(server);
  const [one, two] = players.map((player) => playerAt(next, player));
  expect((await one?.answer(question(1), question(1).right))?.body).toMatchObject({ correct: true });
  for (const place of [2, 3]) await one?.play(question(place), question(place).right);
  expect(await one?.state()).toMatchObject({ score: 40, streak: 4, completed: true });
  expect(await two?.state()).toMatchObject({ score: 10, completed: false });
  expect((await board(id)).questions.map(({ right_first }: { right_first: number }) => right_first)).toEqual([2, 1, 1, 1]);
  await next.close();
});
