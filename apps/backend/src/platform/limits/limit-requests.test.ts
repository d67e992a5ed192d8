import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type Http } from '#platform/http';
import { createLog } from '#platform/log';
import type { Demand } from './counter-store.ts';
import { limitRequests } from './limit-requests.ts';

const open: Http[] = [];
afterEach(async () => {
  for (const http of open.splice(0)) await http.close();
});

/** What waits how long, by the name in front of its key. */
async function setUp(waits: Readonly<Record<string, number>> = {}, perMinute = 60) {
  const asked: Demand[][] = [];
  const log = createLog('silent', false);
  const http = await createHttp({
    log,
    version: 'test',
    corsOrigins: ['https://a.example'],
    securityHeaders: true,
    trustedProxies: [],
  });
  open.push(http);
  const key = { secret: 'a secret of the tests', algorithm: 'HS256' as const };
  limitRequests(http, {
    perMinute,
    key,
    store: {
      async take(demands) {
        asked.push([...demands]);
        const standings = demands.map(({ key }) => ({ remaining: 3, waitUs: waits[key.split(':')[0] ?? ''] ?? 0 }));
        return { allowed: standings.every(({ waitUs }) => waitUs === 0), standings, atUs: 0 };
      },
    },
  });
  http.get('/api/v1/anything', async () => 'done');
  http.get('/page', async () => 'done');
  const get = (url: string, headers: Record<string, string> = {}) =>
    http.inject({ url, headers, remoteAddress: '2001:db8:1:2:3:4:5:6' });
  return { asked, get };
}

describe('a request', () => {
  test.each([1, 1_000_000])(
    'is let in where RATE_LIMIT_PER_MINUTE is %i, the least and the most that it may be',
    async (perMinute) => {
      const { get } = await setUp({}, perMinute);
      expect((await get('/api/v1/anything')).statusCode).toBe(200);
    },
  );

  test('is counted for its caller, its address and all together, in one step', async () => {
    const { asked, get } = await setUp();
    expect((await get('/api/v1/anything?a=1')).statusCode).toBe(200);
    await get('/api/v1/anything', { authorization: 'Bearer seat_abc' });
    expect(asked).toEqual([
      [
        { key: 'read:address:2001:db8:1:2::', intervalUs: 200_000, burst: 120 },
        { key: 'address:2001:db8:1:2::', intervalUs: 5_000, burst: 6_000 },
        { key: 'server', intervalUs: 1_000, burst: 30_000 },
      ],
      [
        { key: expect.stringMatching(/^play:seat:[\w-]{43}$/), intervalUs: 200_000, burst: 120 },
        { key: 'address:2001:db8:1:2::', intervalUs: 5_000, burst: 6_000 },
        { key: 'server', intervalUs: 1_000, burst: 30_000 },
      ],
    ]);
  });

  test('is not counted where it asks for a page, or for what is not there', async () => {
    const { asked, get } = await setUp({ read: 1 });
    expect((await get('/page')).statusCode).toBe(200);
    expect((await get('/nowhere')).statusCode).toBe(404);
    expect(asked).toEqual([]);
  });

  test('tells how its caller stands', async () => {
    const { get } = await setUp();
    const { headers } = await get('/api/v1/anything');
    expect(headers).toMatchObject({ 'ratelimit-policy': '"read";q=300;w=60', ratelimit: '"read";r=3;t=24' });
  });

  test.each([
    ['its caller', 'read', '"read";q=300;w=60'],
    ['its address', 'address', '"address";q=12000;w=60'],
    ['the server', 'server', '"server";q=60000;w=60'],
  ])('that is too much for %s is told which limit it is and how long it lasts', async (_name, limit, policy) => {
    const { get } = await setUp({ [limit]: 7_000_001 });
    const answer = await get('/api/v1/anything', { origin: 'https://a.example' });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers).toMatchObject({ 'retry-after': '8', 'ratelimit-policy': policy });
    expect(answer.headers['access-control-expose-headers']).toContain('retry-after');
    expect(answer.json()).toMatchObject({ code: 'RATE_LIMITED', detail: expect.stringContaining('Try again in 8 seconds.') });
  });

  test('of a school is not held to what one caller may do, however little that is', async () => {
    const { asked, get } = await setUp({}, 1);
    await get('/api/v1/anything');
    expect(asked[0]?.map(({ burst }) => burst)).toEqual([2, 6_000, 30_000]);
  });
});
