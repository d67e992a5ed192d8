import { hash } from '@node-rs/bcrypt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { auditOf, type Bearer, idOf, logInAs } from './auth.fixture.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const path = '/api/v1/auth/password';
const fresh = 'lavender-tractor-morning';
const change = (access: Bearer | undefined, body: unknown) => server.call('POST', path, body, access);
const me = async (access: Bearer) => (await server.call('GET', '/api/v1/auth/me', undefined, access)).status;
const logIn = async (email: string, password: string) =>
  (await server.call('POST', '/api/v1/auth/login', { email, password })).status;

type Stored = { password_hash: string | null; password_hash_v2: string | null; password_hash_seen: string | null };
const storedOf = async (email: string): Promise<Stored> =>
  (
    await server.database.pool.query<Stored>(
      'select password_hash, password_hash_v2, password_hash_seen from users where email = $1',
      [email],
    )
  ).rows[0] ?? { password_hash: null, password_hash_v2: null, password_hash_seen: null };

let users = 0;
/** A user as version 1 made it. */
async function addVersion1User(password: string): Promise<{ email: string; bcrypt: string }> {
  users += 1;
  const email = `Version1.User${users}@example.org`;
  const bcrypt = await hash(password, { cost: 4 });
  await server.database.pool.query('insert into users (email, username, password_hash) values ($1, $1, $2)', [email, bcrypt]);
  return { email, bcrypt };
}
/** As version 1 does it: it knows its own column alone. */
const changeInVersion1 = async (email: string, password: string) =>
  server.database.pool.query('update users set password_hash = $2 where email = $1', [email, await hash(password, { cost: 4 })]);

describe('changing my password', () => {
  test('takes the new one from then on, ends my other logins and leaves this one', async () => {
    const mine = await logInAs(server);
    const other = await logInAs(server, mine);
    expect((await change(mine.access, { current: mine.password, new: fresh })).status).toBe(204);
    expect([await logIn(mine.email, mine.password), await logIn(mine.email, fresh)]).toEqual([401, 200]);
    expect([await me(mine.access), await me(other.access)]).toEqual([200, 401]);
    expect((await server.call('POST', '/api/v1/auth/refresh', { refresh_token: other.refresh })).status).toBe(401);
    expect((await server.call('POST', '/api/v1/auth/refresh', { refresh_token: mine.refresh })).status).toBe(200);
    const id = await idOf(server, mine.email);
    expect(await auditOf(server, 'password_change')).toContainEqual({
      action: 'password_change',
      actor_id: id,
      target: id,
      outcome: 'success',
    });
  });

  test('with a wrong current one changes nothing, and says which field it is', async () => {
    const mine = await logInAs(server);
    const other = await logInAs(server, mine);
    const { status, body } = await change(mine.access, { current: 'not my password', new: fresh });
    expect([status, body.errors[0].path]).toEqual([422, 'current']);
    expect([await me(other.access), await logIn(mine.email, mine.password)]).toEqual([200, 200]);
    expect((await auditOf(server, 'password_change')).at(-1)).toMatchObject({ outcome: 'failure' });
  });

  test.each([
    ['too short', 'short', /12 characters/],
    ['common', 'password1234', /guessed early/],
    ['too long', 'lavender tractor morning '.repeat(6), /128 characters/],
  ])('to one that is %s is refused with the reason', async (_name, password, reason) => {
    const { access, password: current } = await logInAs(server);
    const { status, body } = await change(access, { current, new: password });
    expect([status, body.errors[0].path]).toEqual([422, 'new']);
    expect(body.detail).toMatch(reason);
  });

  test('to my email, or to the one that I have, is refused', async () => {
    const { access, email, password } = await logInAs(server);
    expect((await change(access, { current: password, new: email })).body.detail).toMatch(/your email/);
    expect((await change(access, { current: password, new: password })).body.detail).toMatch(/that you have/);
  });

  test('asks for a login, and for both passwords', async () => {
    expect((await change(undefined, { current: 'a', new: fresh })).status).toBe(401);
    const { access } = await logInAs(server);
    expect((await change(access, { new: fresh })).status).toBe(422);
  });

  test('is not for who did not have to log in', async () => {
    const open = await startTestServer({ SKIP_AUTH: 'true' });
    try {
      expect((await open.call('POST', path, { current: 'a', new: fresh })).body.code).toBe('FORBIDDEN');
    } finally {
      await open.close();
    }
  });

  test('two changes at a time end with one of the two passwords, never with a mix', async () => {
    const first = await logInAs(server);
    const second = await logInAs(server, first);
    const passwords = [`${fresh}-first`, `${fresh}-second`];
    const answers = await Promise.all(
      [first, second].map(({ access }, at) => change(access, { current: first.password, new: passwords[at] })),
    );
    const won = answers.findIndex(({ status }) => status === 204);
    expect(won).toBeGreaterThanOrEqual(0);
    // The other one was late: its login was ended, its current password was not current any more, or it met the change.
    expect([401, 409, 422]).toContain(answers[1 - won]?.status);
    expect(await logIn(first.email, passwords[won] ?? '')).toBe(200);
    expect(await logIn(first.email, passwords[1 - won] ?? '')).toBe(401);
    expect(await me((won === 0 ? second : first).access)).toBe(401);
  });

  test('a login with the old password that is under way does not outlive the change', async () => {
    const mine = await logInAs(server);
    const logins = Array.from({ length: 6 }, () => server.call('POST', '/api/v1/auth/login', mine));
    expect((await change(mine.access, { current: mine.password, new: fresh })).status).toBe(204);
    for (const { status, body } of await Promise.all(logins)) {
      expect([200, 401]).toContain(status);
      if (status === 200) expect(await me({ authorization: `Bearer ${body.access_token}` })).toBe(401);
    }
  });
});

describe('passwords of version 1', () => {
  test('let in, and are kept as argon2id beside bcrypt, which stays as it was', async () => {
    const { email, bcrypt } = await addVersion1User('from version 1');
    expect(await logIn(email, 'a wrong guess')).toBe(401);
    expect((await storedOf(email)).password_hash_v2).toBeNull();
    expect(await logIn(email, 'from version 1')).toBe(200);
    expect(await storedOf(email)).toEqual({
      password_hash: bcrypt,
      password_hash_v2: expect.stringMatching(/^\$argon2id\$/),
      password_hash_seen: bcrypt,
    });
    expect([await logIn(email, 'from version 1'), await logIn(email, 'a wrong guess')]).toEqual([200, 401]);
  });

  test('that version 1 changes while both run count, and the old one lets nobody in any more', async () => {
    const { email } = await addVersion1User('from version 1');
    expect(await logIn(email, 'from version 1')).toBe(200);
    await changeInVersion1(email, 'changed there');
    expect([await logIn(email, 'from version 1'), await logIn(email, 'changed there')]).toEqual([401, 200]);
  });

  test('that version 2 changes can be used in version 1 as well', async () => {
    const { verify } = await import('@node-rs/bcrypt');
    const { email } = await addVersion1User('from version 1');
    const { access } = await logInAs(server, { email, password: 'from version 1' });
    expect((await change(access, { current: 'from version 1', new: fresh })).status).toBe(204);
    const { password_hash, password_hash_seen } = await storedOf(email);
    expect(await verify(fresh, password_hash ?? '')).toBe(true);
    expect(password_hash_seen).toBe(password_hash);
    expect([await logIn(email, fresh), await logIn(email, 'from version 1')]).toEqual([200, 401]);
  });

  test('of more than 72 bytes let in by what bcrypt knows of them, and are never kept wrong', async () => {
    const long = 'a long sentence about a quiet heron '.repeat(3);
    const { email } = await addVersion1User(long);
    expect(await logIn(email, `${long.slice(0, 72)} a typing error`)).toBe(200);
    expect(await logIn(email, long)).toBe(200);
    expect((await storedOf(email)).password_hash_v2).toBeNull();
  });

  test('six first logins at a time all succeed', async () => {
    const { email } = await addVersion1User('from version 1');
    const statuses = await Promise.all(Array.from({ length: 6 }, () => logIn(email, 'from version 1')));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('a user whom version 1 left without a password cannot log in', async () => {
    for (const mark of ['!', '', '*', null]) {
      const { email } = await addVersion1User('from version 1');
      await server.database.pool.query('update users set password_hash = $2 where email = $1', [email, mark]);
      for (const guess of ['!', '*', 'null', 'from version 1']) expect(await logIn(email, guess)).toBe(401);
    }
  });
});
