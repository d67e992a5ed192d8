import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type CompareOptions, compareVersions } from './compare-versions.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(handle: Handle): Promise<string> {
  const server = createServer(handle);
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** Where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Answers by path; what is not named is not found. */
const answers =
  (of: Record<string, unknown>): Handle =>
  ({ url = '' }, response) => {
    const known = Object.hasOwn(of, url);
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(known ? of[url] : {}));
  };

const compare = async (v1: Handle, v2: Handle, more: Partial<CompareOptions> = {}) =>
  compareVersions({ v1: { url: await serve(v1) }, v2: { url: await serve(v2) }, limit: 100, ...more });

describe('the two versions', () => {
  test('are told apart by status, by JSON and by what is no JSON; a field more is counted', async () => {
    const text =
      (body: string): Handle =>
      (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end(body);
    const mixed =
      (json: Record<string, unknown>, body: string): Handle =>
      (request, response) =>
        (request.url === '/text' ? text(body) : answers(json))(request, response);
    const comparison = await compare(
      mixed({ '/a': { x: 1 }, '/b': { x: 'old' }, '/c': {} }, 'one'),
      mixed({ '/a': { x: 1, y: 2 }, '/b': { x: 'new' } }, 'three'),
      { paths: ['/a', '/b', '/c', '/text', '/neither'] },
    );
    expect(comparison).toMatchObject({ ok: false, compared: 5, same: 2, added: 1, refused: 0, unanswered: 0 });
    expect(comparison.differing).toEqual([
      { path: '/b', kind: '/b', differences: [{ at: '$.x', kind: 'changed', v1: '"old"', v2: '"new"' }] },
      { path: '/c', kind: '/c', differences: [{ at: 'status', kind: 'changed', v1: '200', v2: '404' }] },
      { path: '/text', kind: '/text', differences: [{ at: 'body', kind: 'changed', v1: '3 bytes', v2: '5 bytes' }] },
    ]);
    const url = (json: Record<string, unknown>) => serve(answers(json));
    const [v1, v2] = [{ url: await url({ '/c/1': {} }) }, { url: await url({}) }];
    expect(await compareVersions({ v1, v2, paths: ['/c/1'], limit: 1 })).toMatchObject({ ok: false });
    expect(await compareVersions({ v1, v2, paths: ['/c/1'], limit: 1, ignore: ['/c/*:$'] })).toMatchObject({ ok: true, same: 1 });
    expect(comparison.times.v1.p50).toBeGreaterThan(0);
    expect(comparison.times.v2.p95).toBeGreaterThanOrEqual(comparison.times.v2.p50);
  });

  test('are asked a second time where they differ, since writes go on', async () => {
    let asked = 0;
    const counting: Handle = (_, response) => {
      asked += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ written: asked < 3 ? 1 : 2 }));
    };
    // The first answer is to /health, which finds out whether it is there.
    expect(await compare(counting, answers({ '/x': { written: 2 } }), { paths: ['/x'] })).toMatchObject({ ok: true, same: 1 });
    expect(asked).toBe(3);
  });

  test('are sent each its own token, and a redirect is compared, not followed: nobody else gets one', async () => {
    const seen: string[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(`elsewhere ${request.headers.authorization}`);
      response.end();
    });
    const redirecting =
      (name: string): Handle =>
      (request, response) => {
        seen.push(`${name} ${request.method} ${request.url} ${request.headers.authorization}`);
        const { host } = request.headers;
        const location = request.url === '/out' ? elsewhere : `http://${host}/there`;
        response.writeHead(request.url === '/health' ? 200 : 302, { location }).end();
      };
    const [url1, url2] = [await serve(redirecting('v1')), await serve(redirecting('v2'))];
    const comparison = await compareVersions({
      v1: { url: url1, token: 'one' },
      v2: { url: `${url2}/`, token: 'two' },
      paths: ['/in', '/out', '//elsewhere/x'],
      limit: 10,
    });
    expect(comparison).toMatchObject({ ok: true, compared: 3 });
    expect(seen.filter((line) => line.startsWith('elsewhere'))).toEqual([]);
    expect(new Set(seen)).toContain('v1 GET //elsewhere/x Bearer one');
    expect(seen.filter((line) => line.startsWith('v2')).every((line) => line.endsWith('Bearer two'))).toBe(true);
  });

  test('without a log are asked for the known reads: what this version 1 has not is left out, its own list names the lessons', async () => {
    const asked: string[] = [];
    const old: Handle = (request, response) => {
      asked.push(request.url ?? '');
      answers({
        '/health': { status: 'ok' },
        '/api/v1/content': { data: [{ id: 7 }, { id: 'a/b' }] },
        '/api/v1/content/7': { id: 7 },
      })(request, response);
    };
    const now = answers({
      '/health': { status: 'ok' },
      '/api/v1/content': { data: [{ id: 'a/b' }, { id: 7 }] },
      '/api/v1/content/7': {},
    });
    const comparison = await compare(old, now);
    expect(asked).toContain('/api/v1/content/a%2Fb');
    expect(comparison).toMatchObject({ compared: 3, same: 1, unknown: 4 });
    expect(
      comparison.differing.map(({ path, differences }) => [path, differences.map(({ kind, at }) => `${kind} ${at}`)]),
    ).toEqual([
      ['/api/v1/content', ['order $.data']],
      ['/api/v1/content/7', ['missing $.id']],
    ]);
  });

  test('where one tells to wait, it is waited for', async () => {
    let refusals = 2;
    const waits: number[] = [];
    const busy: Handle = (request, response) => {
      if (request.url === '/x' && refusals > 0) {
        refusals -= 1;
        return response.writeHead(429, { 'retry-after': '7' }).end();
      }
      answers({ '/x': 1 })(request, response);
    };
    const comparison = await compare(answers({ '/x': 1 }), busy, { paths: ['/x'], wait: async (ms) => waits.push(ms) });
    expect(comparison).toMatchObject({ ok: true, same: 1 });
    expect(waits.map((ms) => Math.round(ms / 1000))).toEqual([7, 14].map(() => 7));
  });

  test('that both refuse alike show nothing, which is told', async () => {
    const refuse: Handle = (_, response) => response.writeHead(401).end();
    expect(await compare(refuse, refuse, { paths: ['/a', '/b'] })).toMatchObject({ ok: true, refused: 2 });
  });

  test('at most as many requests are under way as were asked for', async () => {
    let [now, most] = [0, 0];
    const slow: Handle = (request, response) => {
      now += 1;
      most = Math.max(most, now);
      setImmediate(() => {
        now -= 1;
        answers({})(request, response);
      });
    };
    const paths = Array.from({ length: 40 }, (_, index) => `/${index}`);
    expect(await compare(slow, answers({}), { paths, concurrency: 3 })).toMatchObject({ compared: 40 });
    expect(most).toBeLessThanOrEqual(3);
  });
});

describe('one clear error', () => {
  test('where a side is not reachable, from the start or from then on', async () => {
    const url = await serve(answers({}));
    const side = { url: `http://127.0.0.1:${await freePort()}` };
    await expect(compareVersions({ v1: { url }, v2: side, limit: 1 })).rejects.toThrow(
      /^DEPENDENCY_UNAVAILABLE: Version 2 at http:\/\/127\.0\.0\.1:\d+ does not answer \(.*ECONNREFUSED.*\)\. Check its address/,
    );
    await expect(compareVersions({ v1: side, v2: { url }, limit: 1 })).rejects.toThrow(/Version 1 at/);
    const dying: Handle = (request, response) => (request.url === '/health' ? response.end() : response.destroy());
    const paths = Array.from({ length: 40 }, (_, index) => `/${index}`);
    await expect(compare(answers({}), dying, { paths })).rejects.toThrow(/Version 2 at .* does not answer/);
  });

  test.each(['ftp://x', 'x', 'http://u:hidden@x', 'http://x/?a=b'])('for the address %s, without repeating it', async (url) => {
    const error = await compareVersions({ v1: { url }, v2: { url: 'http://127.0.0.1:1' }, limit: 1 }).catch(String);
    expect(error).toMatch(/The address of version 1 must look like https:\/\/host:port/);
    expect(error).not.toContain('hidden');
  });

  test('an answer that does not come in time is a difference, at one side alone', async () => {
    const silent: Handle = (request, response) =>
      request.url === '/health' || request.url === '/b' ? response.end() : undefined;
    const comparison = await compare((_, response) => response.end(), silent, { paths: ['/a', '/b'], timeoutMs: 300 });
    expect(comparison.differing).toEqual([
      {
        path: '/a',
        kind: '/a',
        differences: [{ at: 'answer', kind: 'unanswered', v1: 'status 200', v2: 'no answer within 0.3 s' }],
      },
    ]);
  });
});
