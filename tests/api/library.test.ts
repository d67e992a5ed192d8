import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: { authorization: string };
let other: { authorization: string };
let id: string;

const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 4, questions: 3, seed: 'a lesson of the tests' },
};
const make = async (who: { authorization: string }): Promise<string> =>
  (await server.call('POST', '/api/v1/agents/execute', lesson, who)).body.result.content_id;

beforeAll(async () => {
  server = await startTestServer();
  teacher = await server.logIn('teacher');
  other = await server.logIn('teacher');
  id = await make(teacher);
});
afterAll(() => server.close());

const content = (method: string, path: string, headers: Record<string, string> = teacher, body?: unknown) =>
  server.call(method, `/api/v1/content/${path}`, body, headers);

describe('a lesson in the library', () => {
  test('is there whole for its owner and the admin, and is not there for others', async () => {
    const { status, body, headers } = await content('GET', id);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body.lesson.quality.score).toBe(body.quality_score);
    expect((await content('GET', id, await server.logIn('admin'))).status).toBe(200);
    expect((await content('GET', id, other)).status).toBe(404);
    expect((await content('GET', id, await server.logIn('student'))).status).toBe(403);
    expect((await content('GET', id, {})).status).toBe(401);
    expect((await content('GET', randomUUID())).status).toBe(404);
    expect((await content('GET', 'x')).status).toBe(422);
  });

  test.each([
    ['lesson.json', 'application/json; charset=utf-8'],
    ['lesson.md', 'text/markdown; charset=utf-8'],
    ['quiz.json', 'application/json; charset=utf-8'],
    ['experience.json', 'application/json; charset=utf-8'],
    ['place.rbxlx', 'application/xml; charset=utf-8'],
  ])('is downloaded as %s by its owner alone', async (name, type) => {
    const { status, headers } = await content('GET', `${id}/${name}`);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type });
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect((await content('GET', `${id}/${name}`, other)).status).toBe(404);
    expect((await content('GET', `${id}/${name}`, {})).status).toBe(401);
  });

  test('is renamed by who read it last, and by nobody who did not', async () => {
    const own = await make(teacher);
    const rename = (title: unknown, etag: string, who = teacher) =>
      content('PATCH', own, { ...who, 'if-match': etag }, { title });
    const { status, body, headers } = await rename('Sharing a pizza', '"1"');
    expect({ status, etag: headers.get('etag'), title: body.lesson.title }).toEqual({
      status: 200,
      etag: '"2"',
      title: 'Sharing a pizza',
    });
    expect((await rename('Too late', '"1"')).body).toMatchObject({ status: 412, code: 'PRECONDITION_FAILED' });
    expect((await rename('', '"2"')).status).toBe(422);
    expect((await rename('Two\nlines', '"2"')).status).toBe(422);
    expect((await rename('<script>alert(1)</script>', '"2"')).body).toMatchObject({ status: 422, code: 'UNSAFE_TEXT' });
    expect((await rename('Not mine', '"2"', other)).status).toBe(404);
    expect((await content('PATCH', own, teacher, { title: 'Without a tag' })).status).toBe(422);
  });

  test('of two renames at once, one is done and the other is told', async () => {
    const own = await make(teacher);
    const both = ['First', 'Second'].map((title) => content('PATCH', own, { ...teacher, 'if-match': '"1"' }, { title }));
    expect((await Promise.all(both)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  test('is deleted by its owner alone', async () => {
    const own = await make(teacher);
    expect((await content('DELETE', own, other)).status).toBe(404);
    expect((await content('DELETE', own)).status).toBe(204);
    expect((await content('GET', own)).status).toBe(404);
    expect((await content('DELETE', own)).status).toBe(404);
  });

  test('that version 1 wrote is listed, and says why it cannot be opened', async () => {
    const { body: user } = await server.call('GET', '/api/v1/auth/me', undefined, teacher);
    const { rows } = await server.database.pool.query(
      `insert into educational_content (title, subject, grade_level, content, created_by) values ('Old', 'Science', 4, '{"text": "old"}', $1) returning id`,
      [user.id],
    );
    const { body } = await server.call('GET', '/api/v1/content', undefined, teacher);
    expect(body.items).toContainEqual(expect.objectContaining({ title: 'Old', questions: 0, theme: null }));
    expect((await content('GET', rows[0].id)).body).toMatchObject({ status: 501, detail: expect.stringContaining('Version 1') });
    expect((await content('DELETE', rows[0].id)).status).toBe(204);
  });
});

test('lessons of one moment are all listed, in pages without gap or double, whatever version 1 kept in them', async () => {
  const own = await server.logIn('teacher');
  const { body: user } = await server.call('GET', '/api/v1/auth/me', undefined, own);
  await server.database.pool.query(
    `insert into educational_content (title, subject, grade_level, content, created_by, created_at)
     select 'Old ' || n, 'Science', 4, '{"quiz": {"questions": null}}', $1, timestamptz '2025-01-01 10:00:00.123456' from generate_series(1, 7) n`,
    [user.id],
  );
  const seen: string[] = [];
  for (let after = '', more = true; more; ) {
    const { body } = await server.call('GET', `/api/v1/content?limit=3${after}`, undefined, own);
    seen.push(...body.items.map((item: { title: string }) => item.title));
    more = body.next !== null;
    after = `&after=${body.next}`;
  }
  expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Old ${n}`));
});

test('what asks oddly is answered with problem details, never a fault', async () => {
  const ask = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, { method, headers: { ...teacher, ...headers } });
    return { status: response.status, type: response.headers.get('content-type') };
  };
  const problem = 'application/problem+json; charset=utf-8';
  expect(await ask('GET', '/api/v1/content/%')).toEqual({ status: 400, type: problem });
  expect(await ask('GET', `/api/v1/content/${'9'.repeat(5000)}`)).toMatchObject({ type: problem });
  expect(await ask('GET', '/api/v1/content?limit=-1')).toEqual({ status: 422, type: problem });
  expect(await ask('DELETE', `/api/v1/content/${'\u0000'.repeat(3)}x`)).toMatchObject({ type: problem });
});

test('topics are suggested as someone types, the grade’s own first', async () => {
  const { body } = await server.call('GET', '/api/v1/curriculum/topics?q=fractions&grade=5&limit=3');
  expect(body.items).toHaveLength(3);
  expect(body.items[0]).toMatchObject({ grade: 5, standard: { framework: 'CCSS.MATH' } });
  expect((await server.call('GET', '/api/v1/curriculum/topics?grade=99')).status).toBe(422);
});
