import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const section = page.slice(page.indexOf('## Headers'), page.indexOf('\n## ', page.indexOf('## Headers') + 1));
/** Header, value and reason of each line of the page's table. */
const lines = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

let server: TestServer;
let plain: TestServer;
beforeAll(async () => {
  const pages = path.join(root, 'apps/dashboard/dist');
  [server, plain] = await Promise.all([
    startTestServer({ SECURITY_HEADERS_ENABLED: 'true' }, pages),
    startTestServer({ SECURITY_HEADERS_ENABLED: 'false' }, pages),
  ]);
});
afterAll(() => Promise.all([server.close(), plain.close()]));

const documented = () =>
  Object.fromEntries(lines.filter(([, value]) => value !== 'not sent').map(([name, value]) => [name, value]));
const policyOf = (headers: Headers) =>
  Object.fromEntries((headers.get('content-security-policy') ?? '').split(';').map((each) => each.trim().split(/ (.*)/)));

describe('the headers of an answer', () => {
  test.each(['/', '/health', '/api/v1/content', '/api/v1/curriculum', '/nowhere'])(
    '%s are those of docs/security.md',
    async (where) => {
      const { headers } = await fetch(`${server.url}${where}`);
      expect(lines.length).toBeGreaterThan(10);
      const simple = Object.entries(documented()).filter(
        ([name]) => !/[ -]src$|^(base-uri|frame-ancestors|form-action)$|cache-control/.test(name),
      );
      for (const [name, value] of simple) expect([name, headers.get(name)]).toEqual([name, value]);
      for (const [name] of lines.filter(([, value]) => value === 'not sent'))
        expect([name, headers.get(name ?? '')]).toEqual([name, null]);
    },
  );

  test('hold the content policy of docs/security.md, and nothing beside it', async () => {
    const { headers } = await fetch(`${server.url}/`);
    const policy = policyOf(headers);
    expect(Object.fromEntries(Object.entries(documented()).filter(([name]) => name in policy))).toEqual(policy);
    expect(policy['default-src']).toBe("'self'");
    expect(policy['script-src'] ?? policy['default-src']).not.toMatch(/unsafe|https?:|\*/);
  });

  test('let nobody keep what is private', async () => {
    const teacher = await server.logIn('teacher');
    const { headers } = await server.call('GET', '/api/v1/content', undefined, teacher);
    expect(headers.get('cache-control')).toBe(documented()['cache-control']);
    expect((await fetch(`${server.url}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test('can be left to a proxy in front', async () => {
    const { headers } = await fetch(`${plain.url}/`);
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([null, null]);
  });
});

describe('cookies', () => {
  test('are never set, also not where somebody logs in', async () => {
    const account = await server.addUser('teacher');
    const first = await server.call('POST', '/api/v1/auth/login', account);
    const second = await server.call('POST', '/api/v1/auth/refresh', { refresh_token: first.body.refresh_token });
    const third = await server.call('POST', '/auth/login', account);
    expect([first.status, second.status]).toEqual([200, 200]);
    const answers = [first.headers, second.headers, third.headers, (await fetch(`${server.url}/`)).headers];
    for (const headers of answers) expect(headers.get('set-cookie')).toBeNull();
  });

  test('give no rights: what a browser sends by itself is nobody’s', async () => {
    const { authorization } = await server.logIn('teacher');
    const token = authorization.slice('Bearer '.length);
    const cookie = `access_token=${token}; token=${token}; session=${token}; Authorization=Bearer ${token}`;
    const { status, body } = await server.call('GET', '/api/v1/content', undefined, { cookie });
    expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
