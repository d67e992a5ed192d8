import { randomUUID } from 'node:crypto';
import { contentSchema } from '@toolboxai/contracts';
import { exportFormats } from '@toolboxai/exports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: { authorization: string };
let other: { authorization: string };
let id: string;

beforeAll(async () => {
  server = await startTestServer({ SECURITY_HEADERS_ENABLED: 'true' });
  teacher = await server.logIn('teacher');
  other = await server.logIn('teacher');
  const order = {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: { subject: 'Mathematics', grade_level: 4, questions: 3, seed: 'a lesson of the tests' },
  };
  id = (await server.call('POST', '/api/v1/agents/execute', order, teacher)).body.result.content_id;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = teacher) =>
  server.call('GET', `/api/v1/content/${path}`, undefined, headers);

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(`${server.url}/api/v1/content/${id}/${path}`, { headers: teacher });
  return new Uint8Array(await response.arrayBuffer());
}

const formats = [
  ['print', 'quiz.html', 'text/html; charset=utf-8'],
  ['qti', 'quiz-qti.zip', 'application/zip'],
  ['gift', 'quiz.gift.txt', 'text/plain; charset=utf-8'],
  ['kahoot', 'quiz-kahoot.csv', 'text/csv; charset=utf-8'],
  ['blooket', 'quiz-blooket.csv', 'text/csv; charset=utf-8'],
  ['google_forms', 'quiz-google-forms.csv', 'text/csv; charset=utf-8'],
] as const;

describe('the exports of a lesson', () => {
  test('are listed with what to do with each, for who may read the lesson', async () => {
    const { status, body } = await get(`${id}/exports`);
    expect(status).toBe(200);
    expect(body.items.map((item: { id: string; file_name: string }) => [item.id, item.file_name])).toEqual(
      formats.map(([format, file]) => [format, file]),
    );
    for (const item of body.items)
      expect(item).toMatchObject({ label: expect.any(String), advice: expect.stringMatching(/\.$/), notes: [] });
    expect((await get(`${id}/exports`, await server.logIn('admin'))).status).toBe(200);
    expect((await get(`${id}/exports`, other)).status).toBe(404);
    expect((await get(`${id}/exports`, await server.logIn('student'))).status).toBe(403);
    expect((await get(`${id}/exports`, {})).status).toBe(401);
    expect((await get(`${randomUUID()}/exports`)).status).toBe(404);
    expect((await get('x/exports')).status).toBe(422);
  });

  test.each(formats)('are downloaded as %s by who may read the lesson', async (format, file, type) => {
    const { status, headers } = await get(`${id}/exports/${format}`);
    expect({ status, type: headers.get('content-type'), how: headers.get('content-disposition') }).toEqual({
      status: 200,
      type,
      how: `attachment; filename="${file}"`,
    });
    expect((await get(`${id}/exports/${format}`, other)).status).toBe(404);
    expect((await get(`${id}/exports/${format}`, await server.logIn('student'))).status).toBe(403);
    expect((await get(`${id}/exports/${format}`, {})).status).toBe(401);
  });

  test('can run nothing on the address of the page, should a browser ever show them', async () => {
    const { headers, body } = await get(`${id}/exports/print`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^sandbox; default-src 'none'; style-src 'unsafe-inline';/);
    expect(policy).not.toMatch(/script-src|allow-/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).toContain('<!doctype html>');
  });

  test.each(exportFormats)('are byte for byte what $id writes of the lesson', async ({ id: format, write }) => {
    const content = contentSchema.parse((await get(id)).body);
    expect(Buffer.from(await bytesOf(`exports/${format}`))).toEqual(Buffer.from(write(content).content));
  });

  test('are had as quiz.qti.zip too, with the same bytes', async () => {
    const { headers } = await get(`${id}/quiz.qti.zip`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="quiz.qti.zip"');
    expect(await bytesOf('quiz.qti.zip')).toEqual(await bytesOf('exports/qti'));
    expect((await get(`${id}/quiz.qti.zip`, {})).status).toBe(401);
    expect((await get(`${id}/quiz.qti.zip`, other)).status).toBe(404);
  });

  test('are of no path: what climbs, or names what every object has, is a format that there is not', async () => {
    const climbing = [
      '..%2f..%2f..%2fpackage.json',
      '%2e%2e%2fplace.rbxlx',
      '..%5c..%5csecrets.json',
      '%2fetc%2fpasswd',
      'print%00.html',
    ];
    for (const format of [...climbing, '__proto__', 'constructor', 'toString']) {
      const { status, body } = await get(`${id}/exports/${format}`);
      expect([format, status, body.code]).toEqual([format, 404, 'NOT_FOUND']);
    }
    for (const where of [
      `${id}/..%2f${id}`,
      `..%2f${id}/exports/print`,
      `${id}/place.rbxlx%2f..%2fquiz.json`,
      `${id}/..%2f..%2f..%2fhealth`,
    ])
      expect([where, (await get(where)).status]).toEqual([where, expect.toSatisfy((status) => status === 404 || status === 422)]);
  });

  test('in a format that there is not are refused, with those that there are', async () => {
    const { body } = await get(`${id}/exports/word`);
    expect(body).toMatchObject({ status: 404, code: 'NOT_FOUND', suggestions: formats.map(([format]) => format) });
    expect(body.detail).toContain('There are print, qti, gift, kahoot, blooket, google_forms.');
    expect((await get(`${id}/exports/${'x'.repeat(65)}`)).status).toBe(422);
  });
});
