import { expect, test } from 'vitest';
import { readRequests } from './read-requests.ts';
import { kindOfRequest, showRequest, showValue } from './show-value.ts';

const id = '0b8f7c1e-9f0a-4a56-8a5c-3d1f2b7a9e10';

test('logs of nginx, Apache and Caddy and plain lines give each path once, the most frequent first', async () => {
  const lines = [
    'GET /api/v1/content',
    `1.2.3.4 - - [02/Jan/2026:03:04:05 +0000] "GET /api/v1/content/${id} HTTP/1.1" 200 12`,
    `1.2.3.4 - jo [02/Jan/2026:03:04:05 +0000] "GET /health HTTP/2.0" 200 12 "-" "curl \\"8\\""`,
    '{"level":"info","request":{"method":"GET","host":"a.test","uri":"/health"},"status":200}',
    'GET https://elsewhere.test/api/v1/auth/me#part',
    '1.2.3.4 - - [x] "POST /auth/login HTTP/1.1" 200 1',
    'DELETE /api/v1/content/1',
    'GET /assets/index.js?v=3',
    'GET /ws/content',
    'GET //elsewhere.test/x',
    'GET @elsewhere.test/x',
    'nonsense',
    '{"level":"info"}',
    '',
  ];
  expect(await readRequests(lines, 10)).toEqual({
    paths: ['/health', '/api/v1/content', `/api/v1/content/${id}`, '/api/v1/auth/me', '//elsewhere.test/x'],
    leftOut: { otherMethods: 2, files: 2, notUnderstood: 3, overLimit: 0 },
  });
  expect((await readRequests(lines, 2)).paths).toEqual(['/health', '/api/v1/content']);
  expect((await readRequests(lines, 2)).leftOut.overLimit).toBe(3);
});

test('what is shown is short and holds no secret', () => {
  expect(showValue('x'.repeat(200))).toHaveLength(61);
  expect(showValue('abc', ['user', 'access_token'])).toBe('(not shown)');
  expect(showValue('eyJhbGciOi.J9.x', ['value'])).toBe('(not shown)');
  expect(showValue('$2b$12$abcdef', ['value'])).toBe('(not shown)');
  expect(showValue({ password: 'abc' })).toBe('{password}');
  expect(showValue([1, 2])).toBe('a list of 2');
  expect(showRequest(`/reset/${'a'.repeat(40)}?token=abc&limit=5&flag`)).toBe('/reset/…?token=(not shown)&limit=5&flag');
  expect(kindOfRequest(`/api/v1/content/${id}?x=1`)).toBe('/api/v1/content/{id}');
});
