import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, classes, join, type Lesson, makeLesson, type Player, questionAt, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let student: Auth;
let lesson: Lesson;

beforeAll(async () => {
  server = await startTestServer();
  [teacher, student] = await Promise.all([server.logIn('teacher'), server.logIn('student')]);
  lesson = await makeLesson(server, teacher, 4);
});
afterAll(() => server.close());

const start = (more: Record<string, unknown> = {}) => startClass(server, teacher, lesson, more);
const change = (id: string, status: string) => server.call('PATCH', `${classes}/${id}`, { status }, teacher);
const joinRaw = (code: unknown, more: Record<string, unknown> = {}) =>
  server.call('POST', '/api/v1/play/join', { code, ...more });

const question = (place: number) => questionAt(lesson, place);

/** As if so many milliseconds had passed: time is the database's own, counted from the start of the class. */
const pass = (id: string, ms: number) =>
  server.database.pool.query(`update play_sessions set created_at = created_at - $2 * interval '1 ms' where id = $1`, [id, ms]);

describe('joining', () => {
  test('gives a seat, a nickname of two words and a token, as a child types the code', async () => {
    const { code, id } = await start();
    const typed = `${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}`;
    const [first, second] = [(await joinRaw(typed)).body, (await joinRaw(code)).body];
    expect(first).toEqual({
      token: expect.stringMatching(/^seat_[\w-]{43}$/),
      class_id: id,
      seat: 1,
      nickname: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/),
      team: 0,
    });
    expect(second.seat).toBe(2);
    expect(second.nickname).not.toBe(first.nickname);
    const { rows } = await server.database.pool.query(`select * from play_players where session_id = $1`, [id]);
    expect(JSON.stringify(rows)).not.toContain(first.token);
  });

  test('asks for a code that a class has, and says what is wrong with another', async () => {
    const { code, id } = await start();
    expect((await joinRaw('ABC')).body).toMatchObject({ status: 422, detail: expect.stringContaining('6 letters') });
    expect((await joinRaw('AEIOUY')).status).toBe(422);
    expect((await server.call('POST', '/api/v1/play/join', {})).status).toBe(422);
    expect((await joinRaw('ZZZZZZ')).body).toMatchObject({ status: 404, code: 'JOIN_CODE_UNKNOWN' });
    await change(id, 'ended');
    expect((await joinRaw(code)).body).toMatchObject({ status: 410, code: 'CLASS_ENDED' });
  });

  test('takes no name, by any word for it, here or anywhere', async () => {
    const { code } = await start();
    for (const word of ['name', 'nickname', 'player', 'email', 'user_id', 'display_name'])
      expect((await joinRaw(code, { [word]: 'someone' })).status).toBe(422);
    const player = await join(server, code);
    const named = { name: 'someone' };
    expect((await player.call('POST', 'asks', { question_id: question(0).id, ...named })).status).toBe(422);
    const answer = { question_id: question(0).id, choice_id: question(0).right, ...named };
    expect((await player.call('POST', 'answers', answer)).status).toBe(422);
    expect((await player.state()).questions[0]?.status).toBe('new');
  });

  test('late finds the class under way; leaving and coming back, and a reload, lose nothing', async () => {
    const { code } = await start();
    const early = await join(server, code);
    await early.play(question(0), question(0).right);
    await early.play(question(1), question(1).wrong[0]);
    const before = await early.state();
    expect((await early.call('POST', 'leave')).status).toBe(204);
    expect(await early.state()).toEqual(before);
    expect((await early.call('POST', 'leave')).status).toBe(204);
    expect((await early.answer(question(1), question(1).right)).body).toMatchObject({ correct: true, attempts_left: 0 });
    const late = await join(server, code);
    expect((await late.play(question(3), question(3).right)).body.state).toMatchObject({ score: 10, seat: 2 });
  });

  test('deals teams evenly, and points are counted per head', async () => {
    const { code } = await start({ settings: { teams: 2 } });
    const players: Player[] = [];
    for (let n = 0; n < 5; n += 1) players.push(await join(server, code));
    expect(players.map(({ team }) => team)).toEqual([1, 2, 1, 2, 1]);
    await players[0]?.play(question(0), question(0).right);
    const { body } = (await players[1]?.play(question(0), question(0).right)) ?? {};
    expect(body.state.team_scores).toEqual([3, 5]);
  });
});

describe('answering', () => {
  test('scores a right answer, gives a hint for a wrong one, and closes after the last try', async () => {
    const { code } = await start();
    const player = await join(server, code);
    expect((await player.answer(question(0), question(0).right)).body).toMatchObject({ status: 409, code: 'ANSWER_REFUSED' });
    const asked = await player.ask(question(0));
    expect(asked.body.questions[0]).toEqual({
      id: question(0).id,
      status: 'open',
      tried: [],
      attempts_left: 2,
      closes_in_ms: null,
    });
    const right = (await player.answer(question(0), question(0).right)).body;
    expect(right).toMatchObject({ correct: true, points: 10, attempts_left: 0, closed: true });
    expect(right.state).toMatchObject({ score: 10, max_score: 40, streak: 1, completed: false });
    const wrong = (await player.play(question(1), question(1).wrong[0])).body;
    expect(wrong).toMatchObject({ correct: false, points: 0, attempts_left: 1, closed: false, state: { streak: 0 } });
    expect(wrong.state.questions[1].hint).toBe(wrong.feedback);
    const missed = (await player.answer(question(1), question(1).wrong[1])).body;
    expect(missed).toMatchObject({ correct: false, attempts_left: 0, closed: true });
    expect(missed.state.questions[1]).toMatchObject({ status: 'missed', answer: question(1).right });
    expect(missed.state.questions[1].explanation.length).toBeGreaterThan(0);
    expect((await player.answer(question(1), question(1).right)).body.code).toBe('ANSWER_REFUSED');
  });

  test('asks for a question and a choice that are there', async () => {
    const { code } = await start();
    const player = await join(server, code);
    expect((await player.ask({ id: 'no-question' })).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    await player.ask(question(0));
    expect((await player.answer(question(0), 'no-choice')).body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    expect((await player.answer({ id: 'no-question' }, 'a')).status).toBe(404);
    expect((await player.answer(question(0), undefined)).status).toBe(422);
    expect((await player.call('POST', 'asks', {})).status).toBe(422);
    expect((await player.ask(question(0))).body.questions[0].tried).toEqual([]);
  });

  test('twice the same, as after a lost reply, has the same outcome and counts once', async () => {
    const { code, id } = await start();
    const player = await join(server, code);
    for (const [place, choice] of [
      [0, question(0).right],
      [1, question(1).wrong[0]],
    ] as const) {
      const first = (await player.play(question(place), choice)).body;
      expect((await player.answer(question(place), choice)).body).toEqual(first);
    }
    const { rows } = await server.database.pool.query(`select count(*)::int as n from play_responses where session_id = $1`, [
      id,
    ]);
    expect(rows[0].n).toBe(2);
    const { body } = await server.call('GET', `/api/v1/realtime/events?channel=private-class-${id}`, undefined, teacher);
    expect(body.events.filter(({ name }: { name: string }) => name === 'answer-recorded')).toHaveLength(2);
  });
});

describe('time', () => {
  const timed = { settings: { seconds_per_question: 20, points_for_speed: true } };

  test('runs from the opening of a question; quick answers earn more, late ones do not count', async () => {
    const { code, id } = await start(timed);
    const player = await join(server, code);
    const opened = (await player.ask(question(0))).body.questions[0];
    expect(opened.closes_in_ms).toBeGreaterThan(0);
    expect(opened.closes_in_ms).toBeLessThanOrEqual(20_000);
    const quick = (await player.answer(question(0), question(0).right)).body;
    expect(quick.points).toBeGreaterThanOrEqual(10);
    expect(quick.points).toBeLessThanOrEqual(15);
    await player.ask(question(1));
    await pass(id, 20_000);
    expect((await player.answer(question(1), question(1).right)).body).toMatchObject({ status: 409, code: 'ANSWER_REFUSED' });
    const state = await player.state();
    expect(state.questions[1]).toMatchObject({ status: 'missed', answer: question(1).right, closes_in_ms: null });
    expect(state.score).toBe(quick.points);
  });

  test('that ran out is told to the teacher as soon as anyone looks', async () => {
    const { code, id } = await start(timed);
    const player = await join(server, code);
    await player.ask(question(0));
    await pass(id, 20_000);
    const board = await server.call('GET', `${classes}/${id}`, undefined, teacher);
    expect(board.body.questions[0].missed).toBe(1);
    expect((await player.state()).questions[0]?.status).toBe('missed');
    const { body } = await server.call('GET', `/api/v1/realtime/events?channel=private-class-${id}`, undefined, teacher);
    expect(body.events.at(-1)).toMatchObject({
      name: 'answer-recorded',
      data: { question_id: question(0).id, choice_id: null, correct: false, attempt: 0, missed: true, player: { answered: 1 } },
    });
  });

  test('stands still in a pause, and a running question gets it back', async () => {
    const { code, id } = await start(timed);
    const [player, other] = [await join(server, code), await join(server, code)];
    await player.ask(question(0));
    await change(id, 'paused');
    const paused = (await player.state()).questions[0]?.closes_in_ms ?? 0;
    await pass(id, 3_600_000);
    // Whatever happens in a pause, it costs nobody time.
    await player.call('POST', 'leave');
    expect((await player.state()).questions[0]?.closes_in_ms).toBe(paused);
    expect((await player.answer(question(0), question(0).right)).body).toMatchObject({ status: 409, code: 'CLASS_PAUSED' });
    expect((await other.ask(question(0))).body.code).toBe('CLASS_PAUSED');
    await join(server, code);
    await change(id, 'running');
    const resumed = (await player.state()).questions[0]?.closes_in_ms ?? 0;
    expect(resumed).toBeGreaterThan(0);
    expect(resumed).toBeLessThanOrEqual(paused);
    expect((await player.answer(question(0), question(0).right)).body.correct).toBe(true);
  });
});

describe('a token', () => {
  const paths: [string, string, unknown?][] = [
    ['GET', 'state'],
    ['GET', 'world'],
    ['POST', 'asks', { question_id: 'x' }],
    ['POST', 'answers', { question_id: 'x', choice_id: 'a' }],
    ['POST', 'leave'],
  ];
  test.each(paths)('is needed for %s %s, and a teacher’s, a student’s or a made-up one is none', async (method, path, body) => {
    const ask = (authorization?: string) =>
      server.call(method, `/api/v1/play/${path}`, body, authorization === undefined ? {} : { authorization });
    expect((await ask()).body).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    for (const token of [teacher.authorization, student.authorization, 'Bearer seat_', `Bearer seat_${'A'.repeat(43)}`])
      expect((await ask(token)).status).toBe(401);
    // Nothing of a request is looked at before it is known whose it is.
    expect((await server.call(method, `/api/v1/play/${path}`, method === 'GET' ? undefined : { odd: 1 })).status).toBe(401);
  });

  test('of a player opens nothing that needs a login', async () => {
    const { code, id } = await start();
    const { token } = await join(server, code);
    const own = { authorization: `Bearer ${token}` };
    for (const path of [classes, `${classes}/${id}`, '/api/v1/auth/me', '/api/v1/content', '/api/v1/play/network'])
      expect((await server.call('GET', path, undefined, own)).status).toBe(401);
    const listen = { socket_id: '1.1', channel_name: `private-class-${id}` };
    expect((await server.call('POST', '/pusher/auth', listen, own)).status).toBe(401);
  });

  test('holds at every server on this database, also after a restart', async () => {
    const { code } = await start();
    const player = await join(server, code);
    await player.play(question(0), question(0).right);
    const second = await startBeside(server);
    const headers = { authorization: `Bearer ${player.token}` };
    expect((await second.call('GET', '/api/v1/play/state', undefined, headers)).body).toEqual(await player.state());
    const asked = { question_id: question(1).id };
    expect((await second.call('POST', '/api/v1/play/asks', asked, headers)).status).toBe(200);
    expect((await player.answer(question(1), question(1).right)).body.state.score).toBe(20);
    expect((await second.call('GET', '/api/v1/play/state', undefined, headers)).body.score).toBe(20);
    await second.close();
  });
});

describe('what a player is told', () => {
  /** Every key of a JSON value, with its path. */
  function pathsOf(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...pathsOf(inner, `${path}.${key}`)]);
  }

  test('of the world is what can be seen in it: no key, no feedback, no misconception, no proof', async () => {
    const { code } = await start();
    const { body } = await (await join(server, code)).call('GET', 'world');
    expect(body.questions.map(({ id }: { id: string }) => id)).toEqual(lesson.questions.map(({ id }) => id));
    expect(body.stations).toHaveLength(4);
    const keys = pathsOf(body).filter((path) => /answer|correct|feedback|misconception|explanation|proof|hint/.test(path));
    expect(keys).toEqual(['.rules.points_per_correct']);
  });

  test('never holds a key before its question is closed, whatever is asked in whatever order', { timeout: 60_000 }, async () => {
    const { code } = await start({ settings: { attempts: 2 } });
    const act = fc.tuple(fc.nat(3), fc.constantFrom('ask', 'right', 'wrong', 'other', 'state'));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const player = await join(server, code);
        for (const [place, what] of acts) {
          const { right, wrong } = question(place);
          const { body } = await (what === 'ask'
            ? player.ask(question(place))
            : what === 'state'
              ? player.call('GET', 'state')
              : player.answer(question(place), { right, wrong: wrong[0], other: wrong[1] }[what]));
          const told = (body.state ?? body).questions ?? [];
          for (const { id, status, answer, explanation, ...rest } of told) {
            const closed = status === 'correct' || status === 'missed';
            const known = lesson.questions.find((one) => one.id === id);
            expect({ answer, explained: explanation !== undefined }).toEqual({
              answer: closed ? known?.right : undefined,
              explained: closed,
            });
            expect(Object.keys(rest).toSorted()).toEqual(
              ['attempts_left', 'closes_in_ms', 'tried', ...(rest.hint === undefined ? [] : ['hint'])].toSorted(),
            );
          }
          // Feedback is that of the choice that was made, and nothing else speaks of keys.
          const loose = pathsOf({ ...body, state: null, questions: null }).filter((path) =>
            /answer|misconception|proof/.test(path),
          );
          expect(loose).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('holds nobody else: neither seats nor nicknames of others', async () => {
    const { code } = await start({ settings: { teams: 2 } });
    const [one, two] = [await join(server, code), await join(server, code)];
    await two.play(question(0), question(0).right);
    const told = JSON.stringify([await one.state(), (await one.call('GET', 'world')).body]);
    expect(told).not.toContain(two.nickname);
    expect(told).toContain(one.nickname);
  });
});
