import { randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer, testSecret } from '../support/test-server.ts';
import { connectV1 } from '../support/v1-client.ts';

let server: TestServer;
let me: { id: string; email: string; username: string };
const key = new TextEncoder().encode(testSecret);
const now = (): number => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** A user as version 1 left it in the shared table, then given a role. */
async function addVersion1User(change: { username?: string; email?: string; active?: boolean } = {}) {
  const name = `teacher-${randomUUID()}`;
  const { rows } = await server.database.pool.query<{ id: string; email: string; username: string }>(
    'insert into users (email, username, password_hash, is_active) values ($1, $2, null, $3) returning id, email, username',
    [change.email ?? `${name}@school.example`, change.username ?? name, change.active ?? true],
  );
  const [row] = rows;
  if (!row) throw new Error('the user was not made');
  return row;
}
beforeAll(async () => {
  me = await addVersion1User();
});

type Claims = Record<string, unknown>;

/** What version 1's `jwt.encode(claims, JWT_SECRET_KEY, "HS256")` makes. */
const sign = (claims: Claims, secret = key, alg = 'HS256'): Promise<string> =>
  new SignJWT({ exp: now() + 600, iat: now() - 60, ...claims }).setProtectedHeader({ alg, typ: 'JWT' }).sign(secret);

const ask = async (token: string, at = server.call) => {
  const { status, body } = await at('GET', '/api/v1/auth/me', undefined, { authorization: `Bearer ${token}` });
  return { status, id: body.id, code: body.code };
};
const taken = () => ({ status: 200, id: me.id, code: undefined });

describe('a token that version 1 signed lets in until it expires', () => {
  test.each<[string, (user: typeof me) => Claims]>([
    ['the id in sub', ({ id, username, email }) => ({ sub: id, username, email, role: 'educator' })],
    ['the username in sub, and a number beside it', ({ username }) => ({ sub: username, role: 'teacher', user_id: 7 })],
    ['the email in sub', ({ email }) => ({ sub: email.toUpperCase() })],
    ['a type and an id of its own', ({ id }) => ({ sub: id, type: 'access', jti: 'x' })],
    ['no iat', ({ id }) => ({ sub: id, iat: undefined })],
  ])('with %s', async (_name, claims) => {
    expect(await ask(await sign(claims(me)))).toEqual(taken());
  });

  test('on its socket too', async () => {
    const client = await connectV1(`${server.url}/ws/content`, { token: await sign({ sub: me.id }) });
    await expect.poll(() => client.of('auth_response')).toMatchObject([{ data: { authenticated: true, user_id: me.id } }]);
    await client.close();
  });

  test('with the role of the table, whatever the token says', async () => {
    const authorization = `Bearer ${await sign({ sub: me.id, role: 'admin' })}`;
    expect((await server.call('GET', '/api/v1/system/legacy', undefined, { authorization })).status).toBe(403);
  });
});

test('who still comes with one is counted, and it is not safe to stop then', async () => {
  const authorization = `Bearer ${await sign({ sub: me.id })}`;
  await server.call('GET', '/api/v1/auth/me', undefined, { authorization, 'user-agent': 'python-requests/2.31' });
  const { body } = await server.call('GET', '/api/v1/system/legacy', undefined, await server.logIn('admin'));
  expect(body).toMatchObject({ safe_to_stop: false });
  expect(body.items).toContainEqual(expect.objectContaining({ route: 'token of version 1', caller: 'python' }));
});

describe('it is refused', () => {
  const other = new TextEncoder().encode(`${testSecret}!`);
  test.each<[string, () => Promise<string> | string, string]>([
    ['forged with another secret', () => sign({ sub: me.id }, other), 'UNAUTHENTICATED'],
    ['signed by another algorithm', () => sign({ sub: me.id }, key, 'HS512'), 'UNAUTHENTICATED'],
    ['unsigned', () => new UnsecuredJWT({ sub: me.id }).setExpirationTime('5m').encode(), 'UNAUTHENTICATED'],
    ['expired', () => sign({ sub: me.id, exp: now() - 1 }), 'TOKEN_EXPIRED'],
    ['without an end', () => sign({ sub: me.id, exp: undefined }), 'UNAUTHENTICATED'],
    ['not yet valid', () => sign({ sub: me.id, nbf: now() + 600 }), 'UNAUTHENTICATED'],
    ['without sub', () => sign({ user_id: 1 }), 'UNAUTHENTICATED'],
    ['with an empty sub', () => sign({ sub: '' }), 'UNAUTHENTICATED'],
    ['a refresh token', () => sign({ sub: me.id, type: 'refresh', family: 'x' }), 'UNAUTHENTICATED'],
    ['made to look like ours, with no login behind it', () => sign({ sub: me.id, iss: 'toolboxai' }), 'UNAUTHENTICATED'],
    ['of nobody here', () => sign({ sub: randomUUID() }), 'TOKEN_EXPIRED'],
    ['of an id with the email of another', () => sign({ sub: me.id, email: 'other@school.example' }), 'TOKEN_EXPIRED'],
    ['with text that no table takes', () => sign({ sub: 'x\u0000' }), 'UNAUTHENTICATED'],
  ])('%s', async (_name, token, code) => {
    expect(await ask(await token())).toMatchObject({ status: 401, code });
  });

  test('for a user who is switched off', async () => {
    const { id, username } = await addVersion1User({ active: false });
    for (const sub of [id, username]) expect(await ask(await sign({ sub }))).toMatchObject({ status: 401 });
  });

  test('where its name means two: one user’s name is another one’s email', async () => {
    const { email } = await addVersion1User();
    await addVersion1User({ username: email });
    expect(await ask(await sign({ sub: email }))).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
  });

  test('once version 1’s clients are switched off: WS_ENABLED=false', async () => {
    const off = await startBeside(server, { WS_ENABLED: 'false' });
    expect(await ask(await sign({ sub: me.id }), off.call)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    await off.close();
  });
});

describe('it ends before', () => {
  test('when its user logs out with it; one that version 1 signs after that lets in', async () => {
    const { id } = await addVersion1User();
    const [token, later] = [await sign({ sub: id }), await sign({ sub: id, iat: now() + 5 })];
    const authorization = `Bearer ${token}`;
    expect((await server.call('POST', '/api/v1/auth/logout', undefined, { authorization })).status).toBe(204);
    expect(await ask(token)).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
    expect(await ask(later)).toMatchObject({ status: 200, id });
  });

  test.each(['sessions', 'password'])('when its user, logged in here, ends the others by %s', async (way) => {
    const { email, password } = await server.addUser('teacher');
    const token = await sign({ sub: email });
    expect(await ask(token)).toMatchObject({ status: 200 });
    const { body } = await server.call('POST', '/api/v1/auth/login', { email, password });
    const mine = { authorization: `Bearer ${body.access_token}` };
    const changed = { current: password, new: `another ${randomUUID()}` };
    const { status } =
      way === 'sessions'
        ? await server.call('DELETE', '/api/v1/auth/sessions', undefined, mine)
        : await server.call('POST', '/api/v1/auth/password', changed, mine);
    expect(status).toBeLessThan(300);
    expect(await ask(token)).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
    expect((await server.call('GET', '/api/v1/auth/me', undefined, mine)).status).toBe(200);
  });

  test('a token of ours whose login was ended does not come in as one of version 1’s', async () => {
    const { authorization } = await server.logIn('teacher');
    await server.call('POST', '/api/v1/auth/logout', undefined, { authorization });
    expect(await ask(authorization.replace('Bearer ', ''))).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
  });
});
