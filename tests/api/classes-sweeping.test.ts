import type { ClassSummary } from '@toolboxai/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepLessons } from '../../apps/backend/src/features/classes/keep-lessons.ts';
import { sweepClasses } from '../../apps/backend/src/features/classes/sweep-classes.ts';
import { eventLog } from '../../apps/backend/src/features/events/index.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, join, type Lesson, makeLesson, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let lesson: Lesson;
beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  lesson = await makeLesson(server, teacher, 2);
});
afterAll(() => server.close());

const run = (sql: string, values: unknown[]) => server.database.pool.query(sql, values);
const start = () => startClass(server, teacher, lesson);
const outdate = ({ id }: ClassSummary) => run('update play_sessions set retain_until = now() where id = $1', [id]);
const expire = ({ id }: ClassSummary) => run('update play_sessions set expires_at = now() where id = $1', [id]);
const breakSettings = ({ id }: ClassSummary) =>
  run(`update play_sessions set settings = '{"attempts": "many"}' where id = $1`, [id]);

/** Sweeps, and answers which classes it could not. */
async function sweep(): Promise<string[]> {
  const { db } = server.database;
  const broken: string[] = [];
  const deps = {
    db,
    events: eventLog,
    lessons: keepLessons(),
    transact: <T>(_id: string, work: Parameters<typeof db.transaction<T>>[0]) => db.transaction(work),
  };
  await sweepClasses(deps, new AbortController().signal, (error, id) => {
    expect(error).toBeInstanceOf(Error);
    broken.push(id);
  });
  return broken;
}

const statusOf = async ({ id }: ClassSummary): Promise<string | undefined> =>
  (await run('select status from play_sessions where id = $1', [id])).rows[0]?.status;

test('one broken class holds up no other: it is told of, and deleted all the same when its time is over', async () => {
  const classes = [await start(), await start(), await start(), await start(), await start()] as const;
  const [kept, brokenExpired, brokenOutdated, expired, outdated] = classes;
  await join(server, brokenOutdated.code);
  for (const each of [brokenExpired, expired]) await expire(each);
  for (const each of [brokenOutdated, outdated]) await outdate(each);
  for (const each of [brokenExpired, brokenOutdated]) await breakSettings(each);
  expect(await sweep()).toEqual([brokenExpired.id]);
  expect(await Promise.all(classes.map(statusOf))).toEqual(['running', 'running', undefined, 'ended', undefined]);
  expect(await statusOf(kept)).toBe('running');
  // Its teacher can delete it before.
  const { status } = await server.call('DELETE', `/api/v1/play/sessions/${brokenExpired.id}`, undefined, teacher);
  expect(status).toBe(204);
});

test('more broken classes than are looked at together are each looked at once', async () => {
  const { id } = await start();
  await run(
    `insert into play_sessions (owner_id, code, status, settings, title, theme, question_count, lesson, expires_at, retain_until)
      select owner_id, 'broken ' || n, status, '{}', title, 'no theme', question_count, lesson, now(), retain_until
      from play_sessions, generate_series(1, 205) n where id = $1`,
    [id],
  );
  const broken = await sweep();
  expect(broken).toHaveLength(205);
  expect(new Set(broken).size).toBe(205);
});
