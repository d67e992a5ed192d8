import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { auditOf, type Bearer, idOf, logInAs } from './auth.fixture.ts';

let server: TestServer;
let admin: Bearer;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.logIn('admin');
});
afterAll(() => server.close());

const path = '/api/v1/system/audit';
const read = (query = '', who: Bearer | undefined = admin) => server.call('GET', `${path}${query}`, undefined, who);
const logIn = (email: string, password: string, from?: string) =>
  server.call('POST', '/api/v1/auth/login', { email, password }, from === undefined ? {} : { 'user-agent': from });

describe('the audit log', () => {
  test('tells of logins, failed ones, logouts and new users, who and where from, and nothing secret', async () => {
    const user = await server.addUser('teacher');
    const id = await idOf(server, user.email);
    await logIn(user.email, 'a wrong guess', 'curl/8.9.1');
    const { access, refresh } = await logInAs(server, user);
    await server.call('POST', '/api/v1/auth/logout', undefined, access);
    await logIn('somebody.unknown@example.org', 'a wrong guess');

    const { status, body } = await read('?limit=5');
    expect(status).toBe(200);
    const here = { network: '127.0.0.x' };
    expect(body.items).toMatchObject([
      { ...here, action: 'login', outcome: 'failure', actor_id: null, target: null },
      { ...here, action: 'logout', outcome: 'success', actor_id: id, target: expect.any(String) },
      { ...here, action: 'login', outcome: 'success', actor_id: id, target: id, client: 'node' },
      { ...here, action: 'login', outcome: 'failure', actor_id: null, target: id, client: 'curl' },
      { action: 'user_create', outcome: 'success', actor_id: null, target: id, network: null, client: null },
    ]);
    const { rows } = await server.database.pool.query('select json_agg(audit_log)::text as all from audit_log');
    for (const secret of [
      user.email,
      user.password,
      'wrong guess',
      'somebody',
      '127.0.0.1',
      refresh,
      access.authorization.slice(7),
    ])
      expect(rows[0].all).not.toContain(secret);
  });

  test('tells of a refresh token that came again', async () => {
    const { refresh, email } = await logInAs(server);
    await server.call('POST', '/api/v1/auth/refresh', { refresh_token: refresh });
    await server.database.pool.query(`update sessions set rotated_at = now() - interval '1 minute' where rotated_at is not null`);
    await server.call('POST', '/api/v1/auth/refresh', { refresh_token: refresh });
    expect(await auditOf(server, 'refresh_reuse')).toEqual([
      { action: 'refresh_reuse', actor_id: null, target: await idOf(server, email), outcome: 'failure' },
    ]);
  });

  test('is read page by page, newest first, each entry once', async () => {
    for (let time = 0; time < 5; time += 1) await server.addUser('student');
    const all = (await read('?limit=200')).body;
    expect(all.next).toBeNull();
    const ids: number[] = [];
    for (let next: number | null | undefined; next !== null; ) {
      const { body } = await read(`?limit=3${next ? `&before=${next}` : ''}`);
      ids.push(...body.items.map((item: { id: number }) => item.id));
      next = body.next;
    }
    expect(ids).toEqual(all.items.map((item: { id: number }) => item.id));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test('is for administrators alone', async () => {
    expect((await read('', await server.logIn('teacher'))).status).toBe(403);
    expect((await server.call('GET', path)).status).toBe(401);
  });

  test.each(['?limit=0', '?limit=1000', '?before=last', '?before=-1'])('refuses %s', async (query) => {
    expect((await read(query)).status).toBe(422);
  });
});

/** How often the answer was `status` before it was 429. */
async function triesUntilHeldUp(attempt: () => Promise<{ status: number }>, status: number): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await attempt();
    if (answer.status === 429) return tries;
    expect(answer.status).toBe(status);
  }
  return 0;
}

describe('guessing', () => {
  test('is held up with the seconds to wait, without locking anyone out, and as soon for an account that there is not', async () => {
    const proxied = await startTestServer({ TRUSTED_PROXIES: '127.0.0.1' });
    try {
      const user = await proxied.addUser('teacher');
      const tryFrom = (address: string, email: string, password = 'a wrong guess') =>
        proxied.call('POST', '/api/v1/auth/login', { email, password }, { 'x-forwarded-for': address });
      for (const email of [user.email, 'nobody@example.org'])
        expect(await triesUntilHeldUp(() => tryFrom('192.0.2.1', email), 401)).toBeGreaterThanOrEqual(10);
      const { body, headers } = await tryFrom('192.0.2.1', user.email.toUpperCase(), user.password);
      expect(body.code).toBe('RATE_LIMITED');
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(30);
      expect((await tryFrom('192.0.2.2', user.email, user.password)).status).toBe(200);
    } finally {
      await proxied.close();
    }
  });

  test('of refresh tokens is held up as well', async () => {
    const other = await startTestServer();
    try {
      const guesses = Array.from({ length: 300 }, (_, time) => `guess ${time}`);
      const answers = await Promise.all(
        guesses.map((guess) => other.call('POST', '/api/v1/auth/refresh', { refresh_token: guess })),
      );
      const limited = answers.filter(({ status }) => status === 429).length;
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(300 - limited);
      // One comes back each second.
      expect(limited).toBeGreaterThan(0);
    } finally {
      await other.close();
    }
  });

  test('of the current password is held up with that of the login', async () => {
    const { access, email } = await logInAs(server);
    const guess = { current: 'a wrong guess', new: 'lavender-tractor-morning' };
    const tries = await triesUntilHeldUp(() => server.call('POST', '/api/v1/auth/password', guess, access), 422);
    expect(tries).toBeGreaterThanOrEqual(10);
    expect((await logIn(email, 'a wrong guess')).status).toBe(429);
  });

  test('whoever is right is never held up', async () => {
    const user = await server.addUser('teacher');
    for (let time = 0; time < 15; time += 1) expect((await logIn(user.email, user.password)).status).toBe(200);
  });
});
