import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createContentSearch } from '../../apps/backend/src/features/library/index.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, type Lesson, makeLesson } from './classes.fixture.ts';

const query = pg.Client.prototype.query;
const all = { text: '', gradeLevel: undefined, limit: 20, after: undefined };
let server: TestServer;
let teacher: Auth;
let owner: string;
let lesson: Lesson;
/** Queries that looked into lessons. */
let opened: number;

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  owner = (await server.call('GET', '/api/v1/auth/me', undefined, teacher)).body.id;
});
beforeEach(async () => {
  lesson = await makeLesson(server, teacher);
  opened = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]): unknown {
    if (/educational_content/.test(JSON.stringify(given[0])) && /content( is|,|\)| ->|"? #)/.test(JSON.stringify(given[0])))
      opened += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
});
afterEach(() => {
  pg.Client.prototype.query = query;
});
afterAll(() => server.close());

const search = (mostKept?: number) => createContentSearch({ db: server.database.db, ...(mostKept && { mostKept }) });
const row = async (list: ReturnType<typeof search>) => (await list(owner, all)).find(({ id }) => id === lesson.id);

test('a lesson is looked into when it is first listed, and not again', async () => {
  const list = search();
  const first = await list(owner, all);
  expect(opened).toBe(1);
  expect(await list(owner, all)).toEqual(first);
  expect(opened).toBe(1);
  const { lesson: texts, quiz, experience } = (await server.call('GET', `/api/v1/content/${lesson.id}`, undefined, teacher)).body;
  expect(await row(list)).toMatchObject({
    title: texts.title,
    seed: texts.seed,
    theme: experience.theme,
    questions: quiz.questions.length,
  });
});

test('one that anybody changed is looked into again, as version 1 does it, and the others are not', async () => {
  const list = search();
  await list(owner, all);
  await server.database.pool.query(
    `update educational_content set content = jsonb_set(content, '{experience,theme}', '"castle"') where id = $1`,
    [lesson.id],
  );
  expect((await row(list))?.theme).toBe('castle');
});

test.each(['{}', '[]', '"text"', '{"quiz": 1, "lesson": [], "experience": {"theme": null}}', '{"quiz": {"questions": {}}}'])(
  'a lesson of version 1 that holds %s is listed without what it lacks',
  async (content) => {
    await server.database.pool.query('update educational_content set content = $2 where id = $1', [lesson.id, content]);
    expect(await row(search())).toMatchObject({ theme: null, seed: null, questions: 0 });
    expect((await server.call('GET', '/api/v1/content', undefined, teacher)).status).toBe(200);
  },
);

test('no more are kept than may be', async () => {
  const list = search(1);
  await makeLesson(server, teacher);
  await list(owner, all);
  opened = 0;
  await list(owner, all);
  expect(opened).toBe(1);
});
