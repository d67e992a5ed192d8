import { expect, test } from 'vitest';
import { asFailure } from './api-failure.ts';
import { readReplay, readTopics } from './local-schemas.ts';
import { createSend } from './request.ts';

const send = (answer: () => Response) => createSend('http://127.0.0.1:8009', null, async () => answer());
const problem = {
  type: 'about:blank',
  title: 'This topic is not known',
  status: 422,
  detail: 'Nothing was made.',
  code: 'UNKNOWN_TOPIC',
  request_id: 'r',
  suggestions: ['Adding fractions'],
};

test('problem details keep their reason, their code and what may be chosen instead', async () => {
  const refused = send(() => Response.json(problem, { status: 422 }))('/api/v1/agents/execute');
  await expect(refused).rejects.toMatchObject({
    kind: 'problem',
    status: 422,
    code: 'UNKNOWN_TOPIC',
    message: 'Nothing was made.',
    suggestions: ['Adding fractions'],
  });
});

test("a proxy's error page is said in words, with its status", async () => {
  const broken = send(() => new Response('<h1>Bad Gateway</h1>', { status: 502 }))('/api/v1/content');
  await expect(broken).rejects.toMatchObject({ kind: 'problem', status: 502, message: expect.stringContaining('502') });
});

test('a server that is not there is no error of the person', async () => {
  const gone = createSend('http://127.0.0.1:8009', null, async () => {
    throw new TypeError('fetch failed');
  });
  await expect(gone('/api/v1/content')).rejects.toMatchObject({ kind: 'offline' });
});

test('whatever is thrown can be shown', () => {
  expect(asFailure(new RangeError('inner')).message).not.toContain('inner');
});

test('a standard is read from its code alone or with its framework', async () => {
  const items = [
    { title: 'a', grade: 5, standard: { framework: 'CCSS.MATH', code: '5.NF.A.1' }, skill_ids: [] },
    { title: 'b', grade: 4, standard: '4.NF.B.3' },
    { nothing: true },
  ];
  expect(await readTopics(Response.json({ items }))).toEqual([
    { title: 'a', grade: 5, standard: '5.NF.A.1' },
    { title: 'b', grade: 4, standard: '4.NF.B.3' },
  ]);
});

test('an answer of another shape is refused, not guessed at', async () => {
  await expect(readReplay(Response.json({ events: [] }))).rejects.toMatchObject({ kind: 'unreadable' });
});
