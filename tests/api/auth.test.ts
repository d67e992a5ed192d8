import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function logIn() {
  const user = await server.addUser('teacher');
  const { body } = await server.call('POST', '/api/v1/auth/login', user);
  return { ...user, access: { authorization: `Bearer ${body.access_token}` }, refresh: String(body.refresh_token) };
}
const refresh = (token: string) => server.call('POST', '/api/v1/auth/refresh', { refresh_token: token });
const me = (access: { authorization: string }) => server.call('GET', '/api/v1/auth/me', undefined, access);
/** As if the token had been exchanged a while ago. */
const longAgo = () =>
  server.database.pool.query(`update sessions set rotated_at = rotated_at - interval '1 minute' where rotated_at is not null`);

describe('login', () => {
  test('gives tokens for a form as OAuth2 clients send it', async () => {
    const { email, password } = await server.addUser('admin');
    const response = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      body: new URLSearchParams({ username: email, password }),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ token_type: 'bearer', expires_in: 1800 });
  });

  test('finds the user whatever the case of the email', async () => {
    const { email, password } = await server.addUser('teacher');
    expect((await server.call('POST', '/api/v1/auth/login', { email: email.toUpperCase(), password })).status).toBe(200);
  });

  test.each([
    ['no password', { email: 'a@example.org' }, 422],
    ['no email', { password: 'something long' }, 422],
    ['a number for a password', { email: 'a@example.org', password: 7 }, 422],
    ['a NUL in the email', { email: 'a\u0000@example.org', password: 'something long' }, 422],
    ['half a character', { username: '\ud800', password: 'something long' }, 422],
    ['an unknown user', { email: 'nobody@example.org', password: 'something long' }, 401],
  ])('answers %s with problem details', async (_name, body, status) => {
    const answer = await server.call('POST', '/api/v1/auth/login', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, code: expect.any(String), request_id: expect.any(String) });
  });

  test('answers what is no JSON, and what is no known type, without a fault', async () => {
    const post = (type: string, body: string) =>
      fetch(`${server.url}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': type }, body }).then(
        ({ status }) => status,
      );
    expect(await post('application/json', '{"email":')).toBe(400);
    expect(await post('application/xml', '<login/>')).toBe(415);
    expect(await post('application/json', `"${'x'.repeat(2_000_000)}"`)).toBe(413);
  });

  test('is closed to a user that was switched off, at once', async () => {
    const { access, email } = await logIn();
    await server.database.pool.query('update users set is_active = false where email = $1', [email]);
    expect((await me(access)).status).toBe(401);
  });
});

test('nobody can log in as the local developer of SKIP_AUTH', async () => {
  const open = await startTestServer({ SKIP_AUTH: 'true' });
  try {
    const { body: developer } = await open.call('GET', '/api/v1/auth/me');
    expect(developer.role).toBe('admin');
    for (const password of ['no such user', '!', 'null', 'undefined'])
      expect((await open.call('POST', '/api/v1/auth/login', { email: developer.email, password })).status).toBe(401);
  } finally {
    await open.close();
  }
});

describe('refresh', () => {
  test('exchanges a token for a new pair, which works', async () => {
    const { refresh: token } = await logIn();
    const { status, body, headers } = await refresh(token);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body.refresh_token).not.toBe(token);
    expect((await me({ authorization: `Bearer ${body.access_token}` })).status).toBe(200);
  });

  test('takes the same token again within ten seconds, as two tabs send it', async () => {
    const { refresh: token } = await logIn();
    const answers = await Promise.all([refresh(token), refresh(token)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('takes a token that comes again later for stolen, and ends every session of that login', async () => {
    const { refresh: token, access } = await logIn();
    const { body: next } = await refresh(token);
    await longAgo();
    expect((await refresh(token)).body).toMatchObject({ status: 401, code: 'TOKEN_REUSED' });
    expect((await refresh(next.refresh_token)).body).toMatchObject({ code: 'TOKEN_EXPIRED' });
    expect((await me(access)).status).toBe(401);
  });

  test('refuses a token that never was', async () => {
    expect((await refresh('never')).status).toBe(401);
  });
});

describe('logout', () => {
  test('by access token ends the login on every token of it', async () => {
    const { access, refresh: token } = await logIn();
    expect((await server.call('POST', '/api/v1/auth/logout', undefined, access)).status).toBe(204);
    expect((await me(access)).status).toBe(401);
    expect((await refresh(token)).status).toBe(401);
  });

  test('by refresh token works when the access token is gone', async () => {
    const { access, refresh: token } = await logIn();
    expect((await server.call('POST', '/api/v1/auth/logout', { refresh_token: token })).status).toBe(204);
    expect((await me(access)).status).toBe(401);
  });

  test('leaves the user’s other login alone', async () => {
    const first = await logIn();
    const { body: second } = await server.call('POST', '/api/v1/auth/login', { email: first.email, password: first.password });
    await server.call('POST', '/api/v1/auth/logout', undefined, first.access);
    expect((await me({ authorization: `Bearer ${second.access_token}` })).status).toBe(200);
  });

  test('without any token is refused', async () => {
    expect((await server.call('POST', '/api/v1/auth/logout')).status).toBe(401);
  });
});

test('passwords and tokens are kept as hashes only', async () => {
  const { password, refresh: token } = await logIn();
  const { rows } = await server.database.pool.query(
    `select (select json_agg(users)::text from users) || (select json_agg(sessions)::text from sessions) as all`,
  );
  expect(rows[0].all).not.toContain(password);
  expect(rows[0].all).not.toContain(token);
});
