import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type Http } from '#platform/http';
import { createLog } from '#platform/log';
import { shedLoad } from './shed-load.ts';

const open: Http[] = [];
afterEach(async () => {
  for (const http of open.splice(0)) await http.close();
});

async function setUp() {
  const load = { lateMs: 0, nowMs: 0 };
  const lines: string[] = [];
  const log = createLog('warn', false, (line) => void lines.push(line));
  const http = await createHttp({ log, version: 'test', corsOrigins: [], securityHeaders: true, trustedProxies: [] });
  open.push(http);
  shedLoad(http, { log, now: () => load.nowMs, lateMs: () => load.lateMs, mostLateMs: 100, mostAtOnce: 2 });
  const waiting: (() => void)[] = [];
  http.get('/api/slow', async () => {
    await new Promise<void>((resolve) => void waiting.push(resolve));
    return 'done';
  });
  http.get('/api/quick', async () => 'done');
  http.get('/health', async () => 'alive');
  await http.listen({ host: '127.0.0.1', port: 0 });
  const address = http.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  };
  return { load, lines, waiting, get };
}

describe('too much at once', () => {
  test('is turned away with when to come back, while what runs is finished', async () => {
    const { waiting, get } = await setUp();
    const running = [get('/api/slow'), get('/api/slow')];
    await expect.poll(() => waiting.length).toBe(2);
    const { status, retryAfter, text } = await get('/api/quick');
    expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '3' });
    expect(JSON.parse(text)).toMatchObject({ code: 'OVERLOADED', detail: expect.stringContaining('not carried out') });
    for (const finish of waiting) finish();
    expect((await Promise.all(running)).map((answer) => answer.text)).toEqual(['done', 'done']);
    await expect.poll(async () => (await get('/api/quick')).status).toBe(200);
  });

  test('is not what one that hung up still counts as', async () => {
    const { waiting, get } = await setUp();
    const running = [get('/api/slow'), get('/api/slow')];
    await expect.poll(() => waiting.length).toBe(2);
    for (let n = 0; n < 10; n++) expect((await get('/api/quick')).status).toBe(503);
    for (const finish of waiting) finish();
    await Promise.all(running);
    await expect.poll(async () => (await get('/api/quick')).status).toBe(200);
  });
});

describe('a server that is late', () => {
  test('turns requests away until it has caught up, and answers those who watch it', async () => {
    const { load, get } = await setUp();
    load.lateMs = 101;
    expect((await get('/api/quick')).status).toBe(503);
    expect((await get('/health')).text).toBe('alive');
    load.lateMs = 100;
    expect((await get('/api/quick')).status).toBe(200);
  });

  test('says so in the log, and not for each request', async () => {
    const { load, lines, get } = await setUp();
    load.lateMs = 250;
    for (let n = 0; n < 5; n++) await get('/api/quick');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 40, late_ms: 250 });
    load.nowMs += 10_000;
    await get('/api/quick');
    expect(lines).toHaveLength(2);
  });
});
