import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createContentReader } from '../../apps/backend/src/features/library/index.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, type Lesson, makeLesson } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let owner: string;
let lesson: Lesson;
let told: string[];

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  owner = (await server.call('GET', '/api/v1/auth/me', undefined, teacher)).body.id;
});
beforeEach(async () => {
  told = [];
  lesson = await makeLesson(server, teacher);
});
afterAll(() => server.close());

const reader = (mostKept?: number) =>
  createContentReader({ db: server.database.db, onRead: (outcome) => void told.push(outcome), ...(mostKept && { mostKept }) });

test('a lesson is opened once, and read from memory after that', async () => {
  const read = reader();
  expect(await read(owner, lesson.id)).toBe(await read(owner, lesson.id));
  expect(told).toEqual(['miss', 'hit']);
});

test('what is read cannot be changed by who reads it', async () => {
  const content = await reader()(owner, lesson.id);
  expect(() => content.quiz.questions.pop()).toThrow(TypeError);
});

test.each([
  [
    'another server',
    (id: string) => server.call('PATCH', `/api/v1/content/${id}`, { title: 'Anew' }, { ...teacher, 'if-match': '"1"' }),
  ],
  [
    'version 1, which knows of no version',
    (id: string) => server.database.pool.query(`update educational_content set title = 'Anew' where id = $1`, [id]),
  ],
])('a lesson that was changed by %s is opened again', async (_who, change) => {
  const read = reader();
  await read(owner, lesson.id);
  await change(lesson.id);
  expect((await read(owner, lesson.id)).title).toBe('Anew');
  expect(told).toEqual(['miss', 'miss']);
});

test('a lesson that is deleted, or another teacher’s, is not there for having been read', async () => {
  const read = reader();
  await read(owner, lesson.id);
  await expect(read('00000000-0000-4000-8000-000000000000', lesson.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await read(owner, lesson.id);
  await server.call('DELETE', `/api/v1/content/${lesson.id}`, undefined, teacher);
  await expect(read(owner, lesson.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('no more are kept than may be, and those that were read last', async () => {
  const read = reader(2);
  const [second, third] = [await makeLesson(server, teacher), await makeLesson(server, teacher)];
  for (const { id } of [lesson, second, lesson, third, lesson, second]) await read(owner, id);
  expect(told).toEqual(['miss', 'miss', 'hit', 'miss', 'hit', 'miss']);
});

test('S94 what is kept shows in the metrics of the server', async () => {
  const path = `/api/v1/content/${lesson.id}`;
  for (let n = 0; n < 3; n += 1) expect((await server.call('GET', path, undefined, teacher)).status).toBe(200);
  expect((await server.call('GET', '/metrics')).body).toMatch(/^toolboxai_content_reads_total\{outcome="hit"\} 2$/m);
});
