import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, classes, join, type Lesson, makeLesson, questionAt, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let other: Auth;
let admin: Auth;
let student: Auth;
let lesson: Lesson;

beforeAll(async () => {
  server = await startTestServer();
  [teacher, other, admin, student] = await Promise.all([
    server.logIn('teacher'),
    server.logIn('teacher'),
    server.logIn('admin'),
    server.logIn('student'),
  ]);
  lesson = await makeLesson(server, teacher);
});
afterAll(() => server.close());

const call = (method: string, path: string, who: Auth | Record<string, never> = teacher, body?: unknown) =>
  server.call(method, `${classes}${path}`, body, who);
const start = (more: Record<string, unknown> = {}) => startClass(server, teacher, lesson, more);
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe('a class', () => {
  test('is started from a lesson, with a code without look-alikes and the usual rules', async () => {
    const { status, body } = await call('POST', '', teacher, { content_id: lesson.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      content_id: lesson.id,
      code: expect.stringMatching(/^[BCDFGHJKMNPQRTVWXZ]{6}$/),
      status: 'running',
      settings: { teams: 0, seconds_per_question: 0, attempts: 2, points_for_speed: false },
      questions: 3,
      players: 0,
      ended_at: null,
    });
    expect(hours(body.created_at, body.expires_at)).toBe(3);
    expect(hours(body.created_at, body.retain_until)).toBe(30 * 24);
  });

  test('waits, where it is asked to, until the teacher lets it go', async () => {
    const klass = await start({ wait_for_start: true });
    expect(klass.status).toBe('paused');
    const player = await join(server, klass.code);
    expect((await player.ask(questionAt(lesson, 0))).body).toMatchObject({ status: 409, code: 'CLASS_PAUSED' });
    expect((await call('PATCH', `/${klass.id}`, teacher, { status: 'running' })).body.status).toBe('running');
    expect((await player.ask(questionAt(lesson, 0))).status).toBe(200);
  });

  test.each([
    ['no lesson', {}],
    ['a lesson that is no id', { content_id: 'x' }],
    ['one team', { content_id: randomUUID(), settings: { teams: 1 } }],
    ['five seconds', { content_id: randomUUID(), settings: { seconds_per_question: 5 } }],
    ['names', { content_id: randomUUID(), names: ['someone'] }],
    ['names among the settings', { content_id: randomUUID(), settings: { names: { 1: 'someone' } } }],
  ])('is not started with %s', async (_name, body) => {
    expect((await call('POST', '', teacher, body)).body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });

  test('is started from one’s own lesson alone, by a teacher, logged in', async () => {
    const body = { content_id: lesson.id };
    expect((await call('POST', '', other, body)).status).toBe(404);
    expect((await call('POST', '', teacher, { content_id: randomUUID() })).status).toBe(404);
    expect((await call('POST', '', student, body)).status).toBe(403);
    expect((await call('POST', '', {}, body)).status).toBe(401);
    expect((await call('POST', '', admin, body)).status).toBe(201);
  });

  test('is not started while a key is the teacher’s to confirm, and says which', async () => {
    const own = await makeLesson(server, teacher);
    const etag = { ...teacher, 'if-match': '"1"' };
    const text = '1. Which animal lives in a hive?\n*A. a bee\nB. a cow\nC. a fox\n';
    const added = await server.call('POST', `/api/v1/content/${own.id}/questions`, { text }, etag);
    expect(added.body.added).toBe(1);
    const refused = await call('POST', '', teacher, { content_id: own.id });
    expect(refused.body).toMatchObject({ status: 422, code: 'LESSON_UNPROVEN', detail: expect.stringContaining('hive') });
    const question = added.body.questions[0].id;
    const path = `/api/v1/content/${own.id}/questions/${question}/confirm`;
    expect((await server.call('POST', path, undefined, { ...teacher, 'if-match': '"2"' })).status).toBe(200);
    expect((await call('POST', '', teacher, { content_id: own.id })).status).toBe(201);
  });

  test('keeps playing what it was started with, however the lesson changes, and when the lesson is gone', async () => {
    const own = await makeLesson(server, teacher);
    const klass = await startClass(server, teacher, own);
    const player = await join(server, klass.code);
    const renamed = await server.call(
      'PATCH',
      `/api/v1/content/${own.id}`,
      { title: 'Another title' },
      { ...teacher, 'if-match': '"1"' },
    );
    expect(renamed.status).toBe(200);
    expect((await player.state()).title).toBe(klass.title);
    expect((await server.call('DELETE', `/api/v1/content/${own.id}`, undefined, teacher)).status).toBe(204);
    // From the database, not from what this server remembers.
    const second = await startBeside(server);
    const { status, body } = await second.call('GET', '/api/v1/play/world', undefined, {
      authorization: `Bearer ${player.token}`,
    });
    await second.close();
    expect([status, body.title, body.questions.length]).toEqual([200, klass.title, 3]);
    expect((await call('GET', `/${klass.id}`)).body.class).toMatchObject({ content_id: null, title: klass.title });
  });
});

describe('the list', () => {
  test('holds one’s own classes, newest first, in pages without gap or double', async () => {
    const mine = await server.logIn('teacher');
    const own = await makeLesson(server, mine);
    const made = [];
    for (let n = 0; n < 5; n += 1) made.unshift((await startClass(server, mine, own)).id);
    const seen: string[] = [];
    for (let after = '', more = true; more; ) {
      const { status, body } = await call('GET', `?limit=2${after}`, mine);
      expect(status).toBe(200);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      more = body.next !== null;
      after = `&after=${body.next}`;
    }
    expect(seen).toEqual(made);
    expect((await call('GET', '?limit=0', mine)).status).toBe(422);
    expect((await call('GET', '', student)).status).toBe(403);
    expect((await call('GET', '', {})).status).toBe(401);
  });
});

describe('others', () => {
  const paths: [string, string, unknown?][] = [
    ['GET', ''],
    ['PATCH', '', { status: 'ended' }],
    ['DELETE', ''],
    ['DELETE', '/players/1'],
    ['GET', '/results'],
    ['GET', '/results.csv'],
    ['POST', '/roblox-token'],
  ];
  test.each(paths)(
    'find no class of someone else’s at %s …%s; a student may not ask, nor who is not logged in',
    async (method, rest, body) => {
      const klass = await start();
      await join(server, klass.code);
      const ask = (who: Auth | Record<string, never>, id = klass.id) => call(method, `/${id}${rest}`, who, body);
      expect((await ask(other)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await ask(teacher, randomUUID())).status).toBe(404);
      expect((await ask(teacher, 'x')).status).toBe(422);
      expect((await ask(student)).status).toBe(403);
      expect((await ask({})).status).toBe(401);
      expect((await call('GET', `/${klass.id}`)).body.class).toMatchObject({ status: 'running', players: 1 });
      expect((await ask(admin)).status).toBeLessThan(300);
    },
  );
});

describe('changing a class', () => {
  test('pauses it, lets it go on and ends it; an end is final', async () => {
    const klass = await start();
    const change = (status: string) => call('PATCH', `/${klass.id}`, teacher, { status });
    expect((await change('paused')).body.status).toBe('paused');
    expect((await change('paused')).body.status).toBe('paused');
    expect((await change('running')).body.status).toBe('running');
    const ended = await change('ended');
    expect(ended.body).toMatchObject({ status: 'ended', ended_at: expect.any(String) });
    expect((await change('ended')).body).toEqual(ended.body);
    expect((await change('running')).body).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect((await change('paused')).status).toBe(409);
    expect((await change('gone')).status).toBe(422);
    expect((await call('POST', `/${klass.id}/roblox-token`)).body).toMatchObject({ status: 410, code: 'CLASS_ENDED' });
  });

  test('its end closes everything for everyone, and shows them what was right', async () => {
    const klass = await start();
    const [quick, away] = [await join(server, klass.code), await join(server, klass.code)];
    const first = questionAt(lesson, 0);
    await quick.play(first, first.right);
    await away.call('POST', 'leave');
    await call('PATCH', `/${klass.id}`, teacher, { status: 'ended' });
    expect((await quick.state()).questions.map(({ status }) => status)).toEqual(['correct', 'missed', 'missed']);
    const state = await away.state();
    expect(state).toMatchObject({ status: 'ended', completed: true });
    expect(state.questions.map(({ answer }) => answer)).toEqual(lesson.questions.map(({ right }) => right));
    const { body } = await call('GET', `/${klass.id}`);
    // Nobody is said to have missed what they did not get to.
    expect(body.questions).toMatchObject([1, 2, 2].map((notReached) => ({ missed: 0, not_reached: notReached })));
    expect((await quick.ask(questionAt(lesson, 1))).body).toMatchObject({ status: 410, code: 'CLASS_ENDED' });
    // A reply that was lost is told again, also now.
    expect((await quick.answer(first, first.right)).body).toMatchObject({ correct: true, points: 10 });
  });
});

describe('taking a player out', () => {
  test('takes the answers along, bars the seat, and tells the child so', async () => {
    const klass = await start();
    const [stays, goes] = [await join(server, klass.code), await join(server, klass.code)];
    const first = questionAt(lesson, 0);
    await stays.play(first, first.right);
    await goes.play(first, first.wrong[0]);
    expect((await call('DELETE', `/${klass.id}/players/${goes.seat}`)).status).toBe(204);
    expect((await call('DELETE', `/${klass.id}/players/${goes.seat}`)).status).toBe(204);
    const { body } = await call('GET', `/${klass.id}`);
    expect(body.class.players).toBe(1);
    expect(body.players.map(({ seat }: { seat: number }) => seat)).toEqual([stays.seat]);
    expect(body.questions[0]).toMatchObject({ right_first: 1, missed: 0 });
    for (const path of ['state', 'world'])
      expect((await goes.call('GET', path)).body).toMatchObject({ status: 403, code: 'SEAT_REMOVED' });
    expect((await goes.play(first, first.right)).body.code).toBe('SEAT_REMOVED');
    expect((await join(server, klass.code)).seat).toBe(3);
    expect((await call('DELETE', `/${klass.id}/players/9`)).status).toBe(404);
    expect((await call('DELETE', `/${klass.id}/players/x`)).status).toBe(422);
    await call('PATCH', `/${klass.id}`, teacher, { status: 'ended' });
    expect((await call('DELETE', `/${klass.id}/players/${stays.seat}`)).body.code).toBe('CLASS_ENDED');
  });
});

describe('deleting', () => {
  const rowsOf = async (id: string) => {
    const { rows } = await server.database.pool.query(
      `select (select count(*) from play_sessions where id = $1)::int + (select count(*) from play_players where session_id = $1)::int
        + (select count(*) from play_responses where session_id = $1)::int
        + (select count(*) from events where channel = 'private-class-' || $1)::int
        + (select count(*) from event_channels where channel = 'private-class-' || $1)::int as rows`,
      [id],
    );
    return rows[0].rows;
  };

  test('a class deletes at once its players, their answers and what its channel told', async () => {
    const klass = await start();
    const player = await join(server, klass.code);
    await player.play(questionAt(lesson, 0), questionAt(lesson, 0).right);
    expect(await rowsOf(klass.id)).toBeGreaterThan(4);
    expect((await call('DELETE', `/${klass.id}`)).status).toBe(204);
    expect(await rowsOf(klass.id)).toBe(0);
    expect((await call('GET', `/${klass.id}`)).status).toBe(404);
    expect((await player.call('GET', 'state')).status).toBe(401);
    expect((await server.call('POST', '/api/v1/play/join', { code: klass.code })).body.code).toBe('JOIN_CODE_UNKNOWN');
  });

  test('a server that starts ends classes whose code has run out, and deletes those that were kept long enough', async () => {
    const [kept, expired, outdated] = [await start(), await start(), await start()];
    const player = await join(server, expired.code);
    await server.database.pool.query(`update play_sessions set expires_at = now() where id = $1`, [expired.id]);
    await server.database.pool.query(`update play_sessions set retain_until = now() where id = $1`, [outdated.id]);
    expect((await server.call('POST', '/api/v1/play/join', { code: expired.code })).body.code).toBe('CLASS_ENDED');
    const second = await startBeside(server, { CLASS_RETENTION_DAYS: '7' });
    await expect.poll(async () => (await call('GET', `/${outdated.id}`)).status).toBe(404);
    await expect.poll(async () => (await player.state()).status).toBe('ended');
    expect((await player.state()).completed).toBe(true);
    expect(await rowsOf(outdated.id)).toBe(0);
    expect((await call('GET', `/${kept.id}`)).body.class.status).toBe('running');
    const { body } = await second.call('POST', classes, { content_id: lesson.id }, teacher);
    expect(hours(body.created_at, body.retain_until)).toBe(7 * 24);
    await second.close();
  });
});
