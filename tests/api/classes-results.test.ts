import { randomUUID } from 'node:crypto';
import { classResultsSchema, lessonRequestSchema } from '@toolboxai/contracts';
import { listSkills, understandTopic } from '@toolboxai/curriculum';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, classes, join, type Lesson, makeLesson, questionAt, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let other: Auth;
let lesson: Lesson;

beforeAll(async () => {
  server = await startTestServer();
  [teacher, other] = await Promise.all([server.logIn('teacher'), server.logIn('teacher')]);
  lesson = await makeLesson(server, teacher, 3);
});
afterAll(() => server.close());

const start = (more: Record<string, unknown> = {}) => startClass(server, teacher, lesson, more);
const read = async (id: string, rest = '') => (await server.call('GET', `${classes}/${id}${rest}`, undefined, teacher)).body;

const question = (place: number) => questionAt(lesson, place);

/** Three children: the first right at once, the second at the second try, the third never. */
async function playThree() {
  const klass = await start();
  const players = [await join(server, klass.code), await join(server, klass.code), await join(server, klass.code)];
  const [quick, slow, lost] = players;
  await quick?.play(question(0), question(0).right);
  await slow?.play(question(0), question(0).wrong[0]);
  await slow?.answer(question(0), question(0).right);
  await lost?.play(question(0), question(0).wrong[0]);
  await lost?.answer(question(0), question(0).wrong[1]);
  return { klass, players };
}

describe('the board and the results', () => {
  test('count first answers by choice, right ones by try, and who missed', async () => {
    const { klass, players } = await playThree();
    const board = await read(klass.id);
    expect(board.class).toMatchObject({ id: klass.id, players: 3 });
    expect(board.players.map(({ seat, nickname }: { seat: number; nickname: string }) => [seat, nickname])).toEqual(
      players.map(({ seat, nickname }) => [seat, nickname]),
    );
    expect(board.players[1]).toMatchObject({ team: 0, from: 'browser', score: 10, correct: 1, answered: 1, streak: 1 });
    expect(board.questions[0]).toMatchObject({ answer: question(0).right, right_first: 1, right_later: 1, missed: 1 });
    const counts = Object.fromEntries(
      board.questions[0].choices.map((choice: { id: string; first_answers: number }) => [choice.id, choice.first_answers]),
    );
    expect(counts).toEqual({
      [question(0).right]: 1,
      [question(0).wrong[0] ?? '']: 2,
      [question(0).wrong[1] ?? '']: 0,
      [question(0).wrong[2] ?? '']: 0,
    });
    expect(board.questions[1]).toMatchObject({ right_first: 0, right_later: 0, missed: 0 });
  });

  test('do not count as wrong what the class ended before', async () => {
    const { klass } = await playThree();
    await server.call('PATCH', `${classes}/${klass.id}`, { status: 'ended' }, teacher);
    const board = await read(klass.id);
    expect(board.questions[0]).toMatchObject({ right_first: 1, right_later: 1, missed: 1, not_reached: 0 });
    expect(board.questions[1]).toMatchObject({ right_first: 0, right_later: 0, missed: 0, not_reached: 3 });
    expect(board.players[1]).toMatchObject({ answered: 1, completed: false });
    const { body: csv } = await server.call('GET', `${classes}/${klass.id}/results.csv`, undefined, teacher);
    expect(csv).not.toContain('missed,missed');
  });

  test('name the wrong ideas in the curriculum’s words, with who showed them where', async () => {
    const { klass } = await playThree();
    const results = classResultsSchema.parse(await read(klass.id, '/results'));
    const wrong = results.questions[0]?.choices.find(({ id }) => id === question(0).wrong[0]);
    const known = listSkills().flatMap(({ misconceptions }) => misconceptions.map(({ name }) => name));
    expect(known).toContain(wrong?.misconception);
    expect(results.misconceptions).toEqual([
      { misconception: wrong?.misconception, players: 2, questions: [question(0).id], seats: [2, 3] },
    ]);
  });

  test('offer what comes next as a lesson that can be asked for: what the weakest skill builds on, or the skill again', async () => {
    const { klass } = await playThree();
    const weak = classResultsSchema.parse(await read(klass.id, '/results')).next;
    const skill = listSkills().find(({ id }) => id === 'add-unlike-fractions');
    const before = listSkills().filter(({ id }) => skill?.prerequisites.includes(id));
    expect(weak?.objectives.toSorted()).toEqual(before.map(({ name }) => name).toSorted());
    expect(weak?.advice).toContain('2 were wrong');
    const { advice: _advice, ...request } = weak ?? { advice: '' };
    expect(lessonRequestSchema.safeParse(request).success).toBe(true);
    const topic = understandTopic({
      subject: weak?.subject ?? '',
      gradeLevel: weak?.grade_level ?? 0,
      objectives: weak?.objectives ?? [],
    });
    expect(topic).toMatchObject({ kind: 'found', skills: before.map(({ id }) => id) });

    const fair = await start();
    for (const choice of [question(0).right, question(0).right, question(0).wrong[0]])
      await (await join(server, fair.code)).play(question(0), choice);
    expect((await read(fair.id, '/results')).next).toMatchObject({
      objectives: [skill?.name],
      difficulty: 'easy',
      grade_level: 5,
    });

    const good = await start();
    expect((await read(good.id, '/results')).next).toBeNull();
    await (await join(server, good.code)).play(question(0), question(0).right);
    expect((await read(good.id, '/results')).next).toBeNull();
  });

  test('come as a spreadsheet: a line a seat, no name in it', async () => {
    const { klass, players } = await playThree();
    const { headers, body, status } = await server.call('GET', `${classes}/${klass.id}/results.csv`, undefined, teacher);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="results.csv"');
    const lines = body.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^seat,nickname,team,from,score,right,answered,/);
    expect(lines.slice(1)).toEqual([
      `1,${players[0]?.nickname},0,browser,10,1,1,right,,`,
      `2,${players[1]?.nickname},0,browser,10,1,1,right at try 2,,`,
      `3,${players[2]?.nickname},0,browser,0,0,1,missed,,`,
    ]);
  });
});

describe('roblox_analytics/summarize_session', () => {
  const run = (who: Auth, task_data: unknown) =>
    server.call(
      'POST',
      '/api/v1/agents/execute',
      { agent_type: 'roblox_analytics', task_type: 'summarize_session', task_data },
      who,
    );

  test('says which wrong ideas the class holds, and offers the next lesson', async () => {
    const { klass } = await playThree();
    const { status, body } = await run(teacher, { session_id: klass.id });
    expect(status).toBe(200);
    expect(body.result).toMatchObject({
      session_id: klass.id,
      players: 3,
      players_who_answered: 3,
      misconceptions: [{ players: 2, share_of_players: 0.67, seats: [2, 3] }],
      next: { subject: 'Mathematics' },
    });
    expect(body.result.summary[0]).toMatch(/^2 of 3 \(67 %\) showed: /);
    const quiet = await run(teacher, { session_id: (await start()).id });
    expect(quiet.body.result).toMatchObject({ players: 0, summary: ['Nobody has answered a question yet.'], next: null });
  });

  test('of one’s own class alone, for an admin of everyone’s, and asks for one', async () => {
    const klass = await start();
    expect((await run(await server.logIn('admin'), { session_id: klass.id })).body).toMatchObject({
      status: 'completed',
      result: { session_id: klass.id },
    });
    expect((await run(other, { session_id: klass.id })).body).toMatchObject({ status: 'failed', error: { code: 'NOT_FOUND' } });
    expect((await run(teacher, { session_id: 'x' })).status).toBe(422);
    expect((await run(teacher, {})).status).toBe(422);
    expect((await run({} as Auth, { session_id: klass.id })).status).toBe(401);
  });
});

describe('answers from Roblox', () => {
  const tokenOf = async (id: string) => (await server.call('POST', `${classes}/${id}/roblox-token`, undefined, teacher)).body;
  const report = (token: string, body: unknown) =>
    server.call('POST', '/api/v1/play/roblox/answers', body, { authorization: `Bearer ${token}` });
  const result = (code: string, more: Record<string, unknown> = {}) => ({
    session_code: code,
    server: '00000000-0000-4000-8000-000000000001',
    seat: 1,
    question_id: question(0).id,
    choice_id: question(0).right,
    ms: 1500,
    ...more,
  });

  test('get seats of their own by server and seat, and are judged here', async () => {
    const klass = await start();
    const browser = await join(server, klass.code);
    const { token, expires_at } = await tokenOf(klass.id);
    expect(expires_at).toBe(klass.expires_at);
    const there = randomUUID();
    expect((await report(token, result(klass.code))).body).toEqual({ accepted: true });
    expect((await report(token, result(klass.code))).status).toBe(202);
    expect((await report(token, result(klass.code, { seat: 2, choice_id: question(0).wrong[0] }))).status).toBe(202);
    expect((await report(token, result(klass.code, { server: there }))).status).toBe(202);
    const { players, questions } = await read(klass.id);
    expect(players.map(({ seat, from, score }: { seat: number; from: string; score: number }) => [seat, from, score])).toEqual([
      [browser.seat, 'browser', 0],
      [2, 'roblox', 10],
      [3, 'roblox', 0],
      [4, 'roblox', 10],
    ]);
    expect(questions[0]).toMatchObject({ right_first: 2, right_later: 0 });
  });

  test('of one new player at a time by many reports give it one seat', async () => {
    const klass = await start();
    const { token } = await tokenOf(klass.id);
    const reports = lesson.questions.map(({ id, right }) => result(klass.code, { question_id: id, choice_id: right }));
    const answers = await Promise.all([...reports, ...reports].map((body) => report(token, body)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    expect((await read(klass.id)).players).toMatchObject([{ seat: 1, from: 'roblox', score: 30, completed: true }]);
  });

  test('count by the class’s clock: too late is missed, and for speed the time counts that it took', async () => {
    const klass = await start({ settings: { seconds_per_question: 10, points_for_speed: true } });
    await server.database.pool.query(`update play_sessions set created_at = created_at - interval '1 minute' where id = $1`, [
      klass.id,
    ]);
    const { token } = await tokenOf(klass.id);
    expect((await report(token, result(klass.code, { ms: 5000 }))).status).toBe(202);
    const late = await report(token, result(klass.code, { seat: 2, ms: 10_000 }));
    expect(late.body).toMatchObject({ status: 409, code: 'ANSWER_REFUSED' });
    const { players, questions } = await read(klass.id);
    expect(players.map(({ score, answered }: { score: number; answered: number }) => [score, answered])).toEqual([
      [12, 1],
      [0, 1],
    ]);
    expect(questions[0].missed).toBe(1);
  });

  test('need the newest token of that very class, while it plays', async () => {
    const klass = await start();
    const elsewhere = await start();
    const old = (await tokenOf(klass.id)).token;
    const { token } = await tokenOf(klass.id);
    expect((await report(old, result(klass.code))).body).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await report(token, result(elsewhere.code))).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const seat = await join(server, klass.code);
    for (const wrong of [seat.token, teacher.authorization.slice(7), 'roblox_x'])
      expect((await report(wrong, result(klass.code))).status).toBe(401);
    expect((await server.call('POST', '/api/v1/play/roblox/answers', result(klass.code))).status).toBe(401);
    expect((await server.call('GET', '/api/v1/play/state', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
    for (const odd of [
      { user_id: 1 },
      { name: 'someone' },
      { seat: 0 },
      { server: 'x' },
      { ms: -1 },
      { ms: 1.5 },
      { correct: true },
    ])
      expect((await report(token, result(klass.code, odd))).body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    expect((await report(token, result(klass.code, { question_id: 'none' }))).status).toBe(404);
    expect((await report(token, result(klass.code, { choice_id: 'none' }))).status).toBe(422);
    const pause = (status: string) => server.call('PATCH', `${classes}/${klass.id}`, { status }, teacher);
    await pause('paused');
    expect((await report(token, result(klass.code))).body.code).toBe('CLASS_PAUSED');
    await pause('ended');
    expect((await report(token, result(klass.code))).body).toMatchObject({ status: 410, code: 'CLASS_ENDED' });
    const { rows } = await server.database.pool.query(`select * from play_sessions where id = $1`, [klass.id]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
