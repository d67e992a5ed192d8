import path from 'node:path';
import { type Content, contentSchema, type LessonRequest } from '@toolboxai/contracts';
import type { Page } from 'playwright-core';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type User = { email: string; password: string };

export type WithLesson = { server: TestServer; teacher: User; headers: { authorization: string }; content: Content };

/** A server with the built pages, a teacher, and a lesson of theirs on adding fractions. */
export async function startWithLesson(
  lesson: Pick<LessonRequest, 'questions'> & { seed: string; theme?: LessonRequest['theme'] },
): Promise<WithLesson> {
  const server = await startTestServer({ SECURITY_HEADERS_ENABLED: 'true' }, path.join(root, 'apps/dashboard/dist'));
  const teacher = await server.addUser('teacher');
  const { body: login } = await server.call('POST', '/api/v1/auth/login', teacher);
  const headers = { authorization: `Bearer ${login.access_token}` };
  const order = {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: {
      subject: 'Mathematics',
      grade_level: 5,
      objectives: ['add fractions with unlike denominators'],
      ...lesson,
    },
  };
  const made = await server.call('POST', '/api/v1/agents/execute', order, headers);
  const read = await server.call('GET', `/api/v1/content/${made.body.result.content_id}`, undefined, headers);
  return { server, teacher, headers, content: contentSchema.parse(read.body) };
}

/** On a page that has asked for a login. */
export async function logIn(page: Page, { email, password }: User): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Password', { exact: true }).press('Enter');
}

/** The key that presses the right choice of a station's question, or the first wrong one. */
export function keyOf({ experience }: Content, station: number, isRight: boolean): string {
  const question = experience.questions.find(({ id }) => id === experience.stations[station - 1]?.question_id);
  if (question === undefined) throw new Error(`no station ${station}`);
  return String(question.choices.findIndex(({ id }) => (id === question.answer) === isRight) + 1);
}
