import { randomUUID } from 'node:crypto';
import { contentSchema } from '@toolboxai/contracts';
import { scoreContent } from '@toolboxai/curriculum';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: { authorization: string };
let other: { authorization: string };
let student: { authorization: string };
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  other = await server.logIn('teacher');
  student = await server.logIn('student');
});
afterAll(() => server.close());
beforeEach(async () => {
  id = await make(3);
});

async function make(questions: number): Promise<string> {
  const order = {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: { subject: 'Mathematics', grade_level: 4, questions, seed: 'a lesson of the tests' },
  };
  return (await server.call('POST', '/api/v1/agents/execute', order, teacher)).body.result.content_id;
}

type Headers = Record<string, string>;
const call = (method: string, path: string, headers: Headers, body?: unknown) =>
  server.call(method, `/api/v1/content/${id}${path}`, body, headers);
const add = (text: unknown, etag = '"1"', who: Headers = teacher) =>
  call('POST', '/questions', { ...who, 'if-match': etag }, { text });
const read = async () => contentSchema.parse((await call('GET', '', teacher)).body);

const proven = '1. What is 1/3 + 1/4?\n*A. 7/12\nB. 2/7\n';
const wrong = '2. What is 1/3 + 1/4?\nA. 7/12\n*B. 2/7\n';
const opinion = '3. Which of our poems did the class like best?\nA. The Owl\n*B. The River\nC. The Train\n';

describe('a teacher’s own questions', () => {
  test('are added to the quiz, the world and the score alike; a wrong key is told by its line and stays out', async () => {
    const before = await read();
    const { status, body, headers } = await add(`${proven}\n${wrong}\n${opinion}`);
    expect({ status, etag: headers.get('etag'), added: body.added }).toEqual({ status: 200, etag: '"2"', added: 2 });
    expect(body.problems).toEqual([
      { line: 5, message: expect.stringMatching(/^This answer key is wrong: 1\/3 \+ 1\/4 is 7\/12/) },
    ]);

    const after = await read();
    expect(after.quiz.questions.slice(0, 3)).toEqual(before.quiz.questions);
    expect(after.quiz.questions.slice(3).map(({ id: name, proof }) => [name, proof.kind])).toEqual([
      ['teacher-1', 'exact'],
      ['teacher-2', 'teacher'],
    ]);
    expect(after.experience.questions.map((question) => question.id)).toEqual(
      after.quiz.questions.map((question) => question.id),
    );
    expect(after.experience.stations).toHaveLength(5);
    expect([after.experience.seed, after.experience.theme, after.experience.title]).toEqual([
      before.experience.seed,
      before.experience.theme,
      before.experience.title,
    ]);
    expect(after.lesson.quality).toEqual(scoreContent({ lesson: after.lesson, quiz: after.quiz }));
    expect(after.quality_score).toBe(after.lesson.quality.score);
    expect(after.quality_score).toBeLessThan(before.quality_score ?? 0);
    expect((await call('GET', '/place.rbxlx', teacher)).body).toContain('"teacher-2"');
  });

  test('get ids of their own, however often some are added', async () => {
    await add(opinion);
    await add(opinion.replace('poems', 'songs'), '"2"');
    const ids = (await read()).quiz.questions.map((question) => question.id);
    expect(ids.slice(3)).toEqual(['teacher-1', 'teacher-2']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of two, six and long answers make a world that can be played', async () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map(
      (letter) => `${letter === 'C' ? '*' : ''}${letter}. ${letter} ${'word '.repeat(20)}`,
    );
    const { body } = await add(`1. Is it so?\n*A. Yes\nB. No\n\n2. ${'Which of these '.repeat(15)}?\n${six.join('\n')}`);
    expect(body).toMatchObject({ added: 2, problems: [] });
  });

  test('are shown first with `preview`, and nothing is saved', async () => {
    const headers = { ...teacher, 'if-match': '"1"' };
    const { status, body, headers: answered } = await call('POST', '/questions', headers, { text: proven, preview: true });
    expect({ status, etag: answered.get('etag') }).toEqual({ status: 200, etag: '"1"' });
    expect(body).toMatchObject({ added: 0, problems: [], questions: [{ id: 'teacher-1', prompt: 'What is 1/3 + 1/4?' }] });
    expect((await read()).quiz.questions).toHaveLength(3);
  });

  test('change nothing where none can be used', async () => {
    expect(await add(wrong)).toMatchObject({ status: 200, body: { added: 0, questions: [], problems: [{ line: 1 }] } });
    expect(await add('x'.repeat(200_001))).toMatchObject({ status: 200, body: { added: 0, problems: [{ line: 1 }] } });
    expect((await read()).version).toBe(1);
  });

  test('are at most as many as the world has room for', async () => {
    id = await make(39);
    const { body } = await add(`${proven}\n${opinion}`);
    expect(body).toMatchObject({ added: 1, problems: [{ line: 5, message: expect.stringContaining('room for 1 question;') }] });
    expect((await read()).experience.stations).toHaveLength(40);
    expect((await add(opinion, '"2"')).body).toMatchObject({
      added: 0,
      problems: [{ line: 1, message: expect.stringContaining('no room') }],
    });
  });

  test('are taken from the lesson’s own teacher alone, who names the version that was read', async () => {
    expect((await add(opinion, '"1"', other)).status).toBe(404);
    expect((await add(opinion, '"1"', student)).status).toBe(403);
    expect((await call('POST', '/questions', { 'if-match': '"1"' }, { text: opinion })).status).toBe(401);
    expect((await call('POST', '/questions', teacher, { text: opinion })).status).toBe(422);
    expect((await add('')).status).toBe(422);
    expect((await add(7)).status).toBe(422);
    expect((await add(opinion, '"7"')).body).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' });
    expect((await add('x'.repeat(1_100_000))).body).toMatchObject({ status: 413 });
    expect((await read()).version).toBe(1);
  });

  test('of two additions at once, one is done and the other is told', async () => {
    const both = await Promise.all([add(proven), add(opinion)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect((await read()).quiz.questions).toHaveLength(4);
  });
});

describe('a key that cannot be proven', () => {
  const confirm = (method: string, question: string, etag: string, who: Headers = teacher) =>
    call(method, `/questions/${question}/confirm`, { ...who, 'if-match': etag });
  const proofOf = async (question: string) => (await read()).quiz.questions.find((other) => other.id === question)?.proof;

  beforeEach(async () => {
    await add(opinion);
  });

  test('is confirmed by the teacher, which the exports say, and taken back', async () => {
    const { status, headers, body } = await confirm('POST', 'teacher-1', '"2"');
    expect({ status, etag: headers.get('etag'), version: body.version }).toEqual({ status: 200, etag: '"3"', version: 3 });
    expect(await proofOf('teacher-1')).toMatchObject({ kind: 'teacher', confirmed_at: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect((await call('GET', '/exports/print', teacher)).body).toContain('Confirmed by the teacher');
    expect(JSON.stringify((await read()).quiz)).not.toMatch(/user|@example/);

    expect((await confirm('DELETE', 'teacher-1', '"3"')).headers.get('etag')).toBe('"4"');
    expect(Object.keys((await proofOf('teacher-1')) ?? {})).toEqual(['kind', 'reason']);
    expect((await call('GET', '/exports/print', teacher)).body).not.toContain('Confirmed by the teacher');
  });

  test.each(['POST', 'DELETE'])('is left as it is where %s comes from elsewhere, late, or for another key', async (method) => {
    expect((await confirm(method, 'teacher-1', '"2"', other)).status).toBe(404);
    expect((await confirm(method, 'teacher-1', '"2"', student)).status).toBe(403);
    expect((await call(method, '/questions/teacher-1/confirm', { 'if-match': '"2"' })).status).toBe(401);
    expect((await call(method, '/questions/teacher-1/confirm', teacher)).status).toBe(422);
    expect((await confirm(method, 'teacher-1', '"1"')).body).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' });
    expect((await confirm(method, 'teacher-9', '"2"')).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('question'),
    });
    const [built] = (await read()).quiz.questions;
    expect((await confirm(method, built?.id ?? '', '"2"')).body).toMatchObject({
      status: 422,
      detail: expect.stringContaining('proven already'),
    });
    expect(
      (
        await server.call(method, `/api/v1/content/${randomUUID()}/questions/a/confirm`, undefined, {
          ...teacher,
          'if-match': '"1"',
        })
      ).status,
    ).toBe(404);
    expect((await read()).version).toBe(2);
  });
});

test('a page on a permitted site of its own may change and delete, and say which version it read', async () => {
  const elsewhere = await startTestServer({ CORS_ORIGINS: '["https://school.example"]' });
  try {
    for (const method of ['PATCH', 'DELETE', 'POST']) {
      const { headers } = await elsewhere.call('OPTIONS', `/api/v1/content/${randomUUID()}`, undefined, {
        origin: 'https://school.example',
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization, if-match',
      });
      expect(headers.get('access-control-allow-methods')?.split(', ')).toContain(method);
      expect(headers.get('access-control-allow-headers')).toContain('if-match');
    }
  } finally {
    await elsewhere.close();
  }
});
