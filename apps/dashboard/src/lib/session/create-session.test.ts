import { describe, expect, test } from 'vitest';
import { createSend } from '../api/request.ts';
import { createSession } from './create-session.ts';

type Answer = { status: number; body: unknown };

const json = (answer: Answer): Response =>
  new Response(JSON.stringify(answer.body), { status: answer.status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string): Answer => ({
  status,
  body: { type: 'about:blank', title: code, status, code, request_id: 'r' },
});
const pair = (n: number): Answer => ({
  status: 200,
  body: { access_token: `access-${n}`, refresh_token: `refresh-${n}`, token_type: 'bearer', expires_in: 900 },
});

function memoryStorage(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
  };
}

/** A server of a few lines: a token is good until it was rotated away. */
function server(routes: Record<string, (request: Request) => Answer>) {
  const calls: string[] = [];
  const fetchFn: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname;
    calls.push(path);
    const route = routes[path];
    if (route === undefined) throw new TypeError('fetch failed');
    return json(route(request));
  };
  return { calls, fetchFn };
}

const baseUrl = 'http://127.0.0.1:8009';

describe('createSession', () => {
  test('a kept refresh token logs in without a password', async () => {
    const { fetchFn } = server({ '/api/v1/auth/refresh': () => pair(2) });
    const storage = memoryStorage({ 'toolboxai.refresh': 'refresh-1' });
    const session = createSession({ baseUrl, storage, fetchFn });
    expect(await session.ready()).toBe(true);
    expect(await session.accessToken()).toBe('access-2');
    expect(storage.getItem('toolboxai.refresh')).toBe('refresh-2');
  });

  test('a refused refresh token is forgotten and the session is out', async () => {
    const { fetchFn } = server({
      '/api/v1/auth/refresh': () => problem(401, 'TOKEN_REUSED'),
      '/api/v1/auth/sign-in': () => ({ status: 200, body: { login_required: true } }),
    });
    const storage = memoryStorage({ 'toolboxai.refresh': 'stale' });
    const session = createSession({ baseUrl, storage, fetchFn });
    expect(await session.ready()).toBe(false);
    expect(session.state()).toBe('out');
    expect(storage.length).toBe(0);
  });

  test('a server that cannot be reached keeps the refresh token', async () => {
    const { fetchFn } = server({});
    const storage = memoryStorage({ 'toolboxai.refresh': 'good' });
    const session = createSession({ baseUrl, storage, fetchFn });
    await expect(session.ready()).rejects.toMatchObject({ kind: 'offline' });
    expect(storage.getItem('toolboxai.refresh')).toBe('good');
  });

  test('a server that asks for no login lets the page in', async () => {
    const { fetchFn } = server({ '/api/v1/auth/sign-in': () => ({ status: 200, body: { login_required: false } }) });
    const session = createSession({ baseUrl, storage: memoryStorage(), fetchFn });
    expect(await session.ready()).toBe(true);
  });

  test('requests that meet 401 together share one refresh, and each is retried once', async () => {
    const { calls, fetchFn } = server({
      '/api/v1/auth/login': () => pair(1),
      '/api/v1/auth/refresh': () => pair(2),
      '/api/v1/content': (request) =>
        request.headers.get('authorization') === 'Bearer access-2' ? { status: 200, body: {} } : problem(401, 'TOKEN_EXPIRED'),
    });
    const session = createSession({ baseUrl, storage: memoryStorage(), fetchFn });
    await session.login('t@example.test', 'secret');
    const send = createSend(baseUrl, session, fetchFn);
    const answers = await Promise.all([send('/api/v1/content'), send('/api/v1/content')]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(calls.filter((path) => path === '/api/v1/auth/refresh')).toHaveLength(1);
  });
});
