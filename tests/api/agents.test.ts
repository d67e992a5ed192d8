import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let model: ModelServer;
let teacher: { authorization: string };
let student: { authorization: string };
const gate: { wait: () => Promise<void> } = { wait: async () => undefined };

beforeAll(async () => {
  model = await startModelServer({ gate: () => gate.wait() });
  server = await startTestServer({ OPENAI_BASE_URL: model.url });
  teacher = await server.logIn('teacher');
  student = await server.logIn('student');
});
afterAll(async () => {
  await server.close();
  await model.close();
});

const quiz = {
  agent_type: 'quiz_generator',
  task_type: 'generate_quiz',
  task_data: {
    subject: 'Mathematics',
    grade_level: 4,
    objectives: ['times tables'],
    questions: 5,
    seed: 'a lesson of the tests',
  },
};
const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 4, questions: 3, seed: 'a lesson of the tests' },
};
const execute = (body: unknown, headers: Record<string, string> = teacher) =>
  server.call('POST', '/api/v1/agents/execute', body, headers);
const getTask = (id: string, headers = teacher) => server.call('GET', `/api/v1/agents/tasks/${id}`, undefined, headers);

describe('execute', () => {
  test('makes a quiz whose every key is proven', async () => {
    const { status, body } = await execute(quiz);
    expect(status).toBe(200);
    expect(body.result.quiz.questions).toHaveLength(5);
    for (const question of body.result.quiz.questions) expect(question.proof.kind).toBe('exact');
  });

  test('names the known tasks where it knows none', async () => {
    const { status, body } = await execute({ ...quiz, task_type: 'generate_song' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'UNKNOWN_AGENT_TASK',
      suggestions: expect.arrayContaining(['content_generator/generate_content', 'quiz_generator/generate_quiz']),
    });
  });

  test.each([
    ['grade 99', { subject: 'Mathematics', grade_level: 99 }, 'task_data.grade_level'],
    ['no subject', { grade_level: 4 }, 'task_data.subject'],
    ['a thousand questions', { ...quiz.task_data, questions: 1000 }, 'task_data.questions'],
    ['an unknown field', { ...quiz.task_data, colour: 'red' }, 'task_data'],
    ['a NUL in the subject', { ...quiz.task_data, subject: 'Ma\u0000ths' }, 'task_data.subject'],
    ['two lines for a subject', { ...quiz.task_data, subject: 'Art\n## Answer key' }, 'task_data.subject'],
    ['half a character for a seed', { ...quiz.task_data, seed: '\ud800' }, 'task_data.seed'],
    ['a word for objectives', { ...quiz.task_data, objectives: 'fractions' }, 'task_data.objectives'],
  ])('refuses %s and names the field', async (_name, task_data, path) => {
    const { status, body } = await execute({ ...quiz, task_data });
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe(path);
  });

  test('fails a task of an unknown topic with the nearest ones where no model is set', async () => {
    const alone = await startTestServer();
    try {
      const body = { ...quiz, task_data: { ...quiz.task_data, objectives: ['quantum chromodynamics'] } };
      const answer = await alone.call('POST', '/api/v1/agents/execute', body, await alone.logIn('teacher'));
      expect(answer.body).toMatchObject({
        status: 'failed',
        error: { code: 'UNKNOWN_TOPIC', suggestions: expect.arrayContaining([expect.any(String)]) },
      });
    } finally {
      await alone.close();
    }
  });

  test('is for teachers and admins', async () => {
    expect((await execute(quiz, student)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await execute(quiz, {})).status).toBe(401);
    expect((await execute({ agent_type: 7 }, {})).status).toBe(401);
  });

  test('answers 202 and where to look when it is told not to wait', async () => {
    const { status, body, headers } = await execute(quiz, { ...teacher, prefer: 'wait=0' });
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`/api/v1/agents/tasks/${body.task_id}`);
    await expect.poll(async () => (await getTask(body.task_id)).body.status).toBe('completed');
  });
});

describe('an idempotency key', () => {
  test('makes the same request the same task, also twice at once', async () => {
    const headers = { ...teacher, 'idempotency-key': randomUUID() };
    const answers = await Promise.all([execute(quiz, headers), execute(quiz, headers), execute(quiz, headers)]);
    expect(new Set(answers.map(({ body }) => body.task_id)).size).toBe(1);
  });

  test('is refused for another request', async () => {
    const headers = { ...teacher, 'idempotency-key': randomUUID() };
    await execute(quiz, headers);
    const { status, body } = await execute({ ...quiz, task_data: { ...quiz.task_data, questions: 6 } }, headers);
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'IDEMPOTENCY_MISMATCH' });
  });

  test('belongs to its user', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const mine = await execute(quiz, { ...teacher, ...key });
    const theirs = await execute(quiz, { ...(await server.logIn('teacher')), ...key });
    expect(theirs.body.task_id).not.toBe(mine.body.task_id);
  });
});

describe('a task', () => {
  test('is its owner’s and the admin’s to see, and nobody else’s', async () => {
    const { body } = await execute(quiz);
    expect((await getTask(body.task_id)).status).toBe(200);
    expect((await getTask(body.task_id, await server.logIn('admin'))).status).toBe(200);
    expect((await getTask(body.task_id, await server.logIn('teacher'))).status).toBe(404);
    expect((await getTask(randomUUID())).status).toBe(404);
    expect((await getTask('not-an-id')).status).toBe(422);
  });

  test('that runs can be cancelled, which stops the call to the model', async () => {
    gate.wait = () => new Promise(() => undefined);
    try {
      const before = model.calls.length;
      const { body } = await execute(lesson, { ...teacher, prefer: 'wait=0' });
      await expect.poll(() => model.calls.length).toBe(before + 1);
      expect((await server.call('POST', `/api/v1/agents/tasks/${body.task_id}/cancel`, undefined, teacher)).status).toBe(202);
      await expect.poll(async () => (await getTask(body.task_id)).body.status).toBe('cancelled');
      const again = await server.call('POST', `/api/v1/agents/tasks/${body.task_id}/cancel`, undefined, teacher);
      expect(again).toMatchObject({ status: 409, body: { code: 'NOT_CANCELLABLE' } });
    } finally {
      gate.wait = async () => undefined;
    }
  });

  test('list comes newest first, in pages without gap or double', async () => {
    const own = await server.logIn('teacher');
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) made.unshift((await execute(quiz, own)).body.task_id);
    const page = (after: string) => server.call('GET', `/api/v1/agents/tasks?limit=2${after}`, undefined, own);
    const first = (await page('')).body;
    const second = (await page(`&after=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map((task: { task_id: string }) => task.task_id);
    expect(ids).toEqual(made);
    expect(second.next).toBeNull();
  });
});

test('the figures of agents are true', async () => {
  const count = async () =>
    (
      await server.database.pool.query(
        `select coalesce(sum(completed), 0)::int as done, coalesce(sum(failed), 0)::int as failed from agent_metrics where agent_type = 'quiz_generator'`,
      )
    ).rows[0];
  const before = await count();
  await execute(quiz);
  await execute({ ...quiz, task_data: { ...quiz.task_data, objectives: ['write to me at a@example.org'] } });
  expect(await count()).toEqual({ done: before.done + 1, failed: before.failed + 1 });
  const { body } = await server.call('GET', '/api/v1/agents', undefined, teacher);
  expect(body.items).toContainEqual(expect.objectContaining({ agent_type: 'quiz_generator', status: 'idle' }));
});
