import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '#platform/log';
import { createHttp, type Http } from './create-http.ts';
import { isDeeperThan } from './read-json.ts';

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('the depth of any JSON is found, whatever its strings hold', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.integer({ min: 1, max: 8 }), (text, levels) => {
      expect(isDeeperThan(text, levels)).toBe(depthOf(JSON.parse(text)) > levels);
    }),
  );
});

describe('a body', () => {
  let http: Http;
  let parsed = 0;
  beforeAll(async () => {
    const log = createLog('silent', false);
    http = await createHttp({ log, version: 'test', corsOrigins: [], securityHeaders: true, trustedProxies: [] });
    http.post('/anything', { schema: { body: z.unknown(), response: { 200: z.null() } } }, async () => {
      parsed += 1;
      return null;
    });
  });
  afterAll(() => http.close());

  const post = (payload: string) =>
    http.inject({ method: 'POST', url: '/anything', headers: { 'content-type': 'application/json' }, payload });
  const nested = (levels: number) => `${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`;

  test('may nest as deep as a lesson and deeper', async () => {
    expect((await post(nested(32))).statusCode).toBe(200);
    expect((await post(JSON.stringify({ text: '[[{"'.repeat(5_000) }))).statusCode).toBe(200);
  });

  test.each([
    ['one level too deep', nested(34)],
    ['a bomb of a megabyte', '['.repeat(1_048_000)],
    ['a bomb in objects', '{"a":'.repeat(200_000)],
  ])('%s is refused as what it is, and reaches no handler', async (_name, payload) => {
    parsed = 0;
    const answer = await post(payload);
    expect(answer.json()).toMatchObject({ status: 400, code: 'MALFORMED_REQUEST', detail: expect.stringContaining('32 levels') });
    expect(parsed).toBe(0);
  });

  test('that is too large, no JSON, empty or takes keys of the language is refused as before', async () => {
    expect((await post(`"${'a'.repeat(1_048_600)}"`)).json()).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    for (const payload of ['{"a":', '', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{}}}'])
      expect((await post(payload)).json()).toMatchObject({ status: 400, code: 'MALFORMED_REQUEST' });
  });
});
