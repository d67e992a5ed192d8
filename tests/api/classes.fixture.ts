import { randomUUID } from 'node:crypto';
import { type ClassSummary, type Joined, lessonRequestSchema, type PlayState } from '@toolboxai/contracts';
import { inTransaction } from '@toolboxai/database';
import { makeLesson as makeBundle, runDirectly } from '@toolboxai/lesson';
import { insertContent } from '../../apps/backend/src/features/library/index.ts';
import type { Answer, TestServer } from '../support/test-server.ts';

export type Auth = { authorization: string };
export type Caller = Pick<TestServer, 'call'>;

/** A lesson of a teacher's, with its keys. */
export type Lesson = { id: string; questions: { id: string; right: string; wrong: string[] }[] };

/** A question by its place in the world. */
export function questionAt(lesson: Lesson, place: number): Lesson['questions'][number] {
  const found = lesson.questions[place];
  if (!found) throw new RangeError(`There is no question ${place}.`);
  return found;
}

/** Puts a lesson into a teacher's library. How lessons come there is for other tests: this one is not played before. */
export async function makeLesson(
  server: TestServer,
  teacher: Auth,
  questions = 3,
  data: Record<string, unknown> = {},
): Promise<Lesson> {
  const request = lessonRequestSchema.parse({
    subject: 'Mathematics',
    grade_level: 5,
    objectives: ['Adding fractions with unlike denominators'],
    questions,
    ...data,
  });
  const { body: user } = await server.call('GET', '/api/v1/auth/me', undefined, teacher);
  const id = randomUUID();
  const { bundle } = await makeBundle(
    { ...request, seed: 'a class of the tests' },
    { step: runDirectly, playtest: async () => ({ checks: 0 }), save: async () => ({ content_id: id }) },
  );
  const content = { id, taskId: randomUUID(), userId: user.id, bundle };
  await inTransaction(server.database.db, (tx) => insertContent(tx, content));
  return {
    id,
    questions: bundle.quiz.questions.map(({ id, choices }) => ({
      id,
      right: choices.find(({ correct }) => correct)?.id ?? '',
      wrong: choices.filter(({ correct }) => !correct).map((choice) => choice.id),
    })),
  };
}

export const classes = '/api/v1/play/sessions';

export async function startClass(
  server: Caller,
  teacher: Auth,
  lesson: Lesson,
  more: Record<string, unknown> = {},
): Promise<ClassSummary> {
  const { status, body } = await server.call('POST', classes, { content_id: lesson.id, ...more }, teacher);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export type Player = Joined & {
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  ask(question: { id: string }): Promise<Answer>;
  answer(question: { id: string }, choice: string | undefined): Promise<Answer>;
  /** Opens a question and answers it. */
  play(question: { id: string }, choice: string | undefined): Promise<Answer>;
  state(): Promise<PlayState>;
};

export async function join(server: Caller, code: string): Promise<Player> {
  const { status, body } = await server.call('POST', '/api/v1/play/join', { code });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return playerAt(server, body);
}

/** Whoever holds the token, at this server. */
export function playerAt(server: Caller, joined: Joined): Player {
  const call: Player['call'] = (method, path, body) =>
    server.call(method, `/api/v1/play/${path}`, body, { authorization: `Bearer ${joined.token}` });
  const ask: Player['ask'] = ({ id }) => call('POST', 'asks', { question_id: id });
  const answer: Player['answer'] = ({ id }, choice) => call('POST', 'answers', { question_id: id, choice_id: choice });
  return {
    ...joined,
    call,
    ask,
    answer,
    async play(question, choice) {
      await ask(question);
      return answer(question, choice);
    },
    state: async () => (await call('GET', 'state')).body,
  };
}
