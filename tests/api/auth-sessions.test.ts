import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepSessions } from '../../apps/backend/src/features/auth/sweep-sessions.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { auditOf, type Bearer, idOf, logInAs } from './auth.fixture.ts';

let server: TestServer;
let peer: Awaited<ReturnType<typeof startBeside>>;
beforeAll(async () => {
  server = await startTestServer();
  peer = await startBeside(server);
});
afterAll(async () => {
  await peer.close();
  await server.close();
});

const path = '/api/v1/auth/sessions';
const me = async (access: Bearer) => (await server.call('GET', '/api/v1/auth/me', undefined, access)).status;
const meAtPeer = async (access: Bearer) => (await fetch(`${peer.url}/api/v1/auth/me`, { headers: access })).status;
const refresh = async (token: string) => (await server.call('POST', '/api/v1/auth/refresh', { refresh_token: token })).status;
const list = async (access: Bearer) => (await server.call('GET', path, undefined, access)).body.items;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('my logins', () => {
  test('are listed with what they are known by, the one that asks is marked, and exchanged tokens add none', async () => {
    const first = await logInAs(server, undefined, firefox);
    const second = await logInAs(server, first);
    expect(await refresh(first.refresh)).toBe(200);
    const items = await list(second.access);
    expect(items).toEqual([
      expect.objectContaining({ client: 'Firefox on Windows', current: false }),
      expect.objectContaining({ client: 'node', current: true }),
    ]);
    for (const { id, created_at, last_used_at } of items) {
      expect(id).toMatch(/^[\da-f-]{36}$/);
      expect(Date.parse(last_used_at)).toBeGreaterThanOrEqual(Date.parse(created_at));
    }
  });

  test('keep the time of their login when their first tokens are swept away', async () => {
    const login = await logInAs(server);
    const [before] = await list(login.access);
    await server.call('POST', '/api/v1/auth/refresh', { refresh_token: login.refresh });
    await server.database.pool.query(`delete from sessions where rotated_at is not null and user_id = $1`, [
      await idOf(server, login.email),
    ]);
    expect(await list(login.access)).toMatchObject([{ id: before.id, created_at: before.created_at }]);
  });

  test('that have ended or run out are not listed, nor are other people’s', async () => {
    const login = await logInAs(server);
    const over = await logInAs(server, login);
    await server.call('POST', '/api/v1/auth/logout', undefined, over.access);
    const [, late] = [await logInAs(server), await logInAs(server, login)];
    const [{ id }] = (await list(late.access)).filter(({ current }: { current: boolean }) => current);
    await server.database.pool.query(`update sessions set expires_at = now() where family_id = $1`, [id]);
    expect(await list(login.access)).toMatchObject([{ current: true }]);
  });

  test('one of them is ended at once, on every server, with all its tokens', async () => {
    const mine = await logInAs(server);
    const lost = await logInAs(server, mine);
    expect(await meAtPeer(lost.access)).toBe(200);
    const { id } = (await list(mine.access)).find(({ current }: { current: boolean }) => !current);
    expect((await server.call('DELETE', `${path}/${id}`, undefined, mine.access)).status).toBe(204);
    // No waiting here: the next request of whoever holds it is refused.
    expect([await me(lost.access), await meAtPeer(lost.access), await refresh(lost.refresh)]).toEqual([401, 401, 401]);
    expect([await me(mine.access), await meAtPeer(mine.access)]).toEqual([200, 200]);
    const audited = { action: 'session_end', actor_id: await idOf(server, mine.email), target: id, outcome: 'success' };
    expect(await auditOf(server, 'session_end')).toContainEqual(audited);
    expect((await server.call('DELETE', `${path}/${id}`, undefined, mine.access)).status).toBe(404);
  });

  test('all others are ended, this one goes on', async () => {
    const mine = await logInAs(server);
    const others = [await logInAs(server, mine), await logInAs(server, mine)];
    const stranger = await logInAs(server);
    expect(await server.call('DELETE', path, undefined, mine.access)).toMatchObject({ status: 200, body: { ended: 2 } });
    for (const { access, refresh: token } of others)
      expect([await me(access), await meAtPeer(access), await refresh(token)]).toEqual([401, 401, 401]);
    expect([await me(mine.access), await refresh(mine.refresh), await me(stranger.access)]).toEqual([200, 200, 200]);
    expect((await server.call('DELETE', path, undefined, mine.access)).body).toEqual({ ended: 0 });
  });

  test('another one’s login is none of mine', async () => {
    const mine = await logInAs(server);
    const other = await logInAs(server);
    const [{ id }] = await list(other.access);
    expect((await server.call('DELETE', `${path}/${id}`, undefined, mine.access)).body.code).toBe('NOT_FOUND');
    expect(await me(other.access)).toBe(200);
  });

  test('what is no id is refused', async () => {
    const { access } = await logInAs(server);
    expect((await server.call('DELETE', `${path}/mine`, undefined, access)).status).toBe(422);
  });

  test.each([
    ['GET', path],
    ['DELETE', path],
    ['DELETE', `${path}/0191aaaa-0000-7000-8000-000000000000`],
  ])('%s %s asks for a login', async (method, where) => {
    expect((await server.call(method, where)).status).toBe(401);
  });

  test('whoever does not have to log in has no logins', async () => {
    const open = await startTestServer({ SKIP_AUTH: 'true' });
    try {
      expect((await open.call('GET', path)).body).toEqual({ items: [] });
      expect((await open.call('DELETE', path)).body).toEqual({ ended: 0 });
    } finally {
      await open.close();
    }
  });
});

describe('sweeping', () => {
  const count = async (table: string, where = 'true') =>
    Number((await server.database.pool.query(`select count(*) from ${table} where ${where}`)).rows[0].count);

  test('takes away what has run out, however much, and leaves version 1’s sessions and what still lets someone in', async () => {
    const { access, email } = await logInAs(server);
    const user = await idOf(server, email);
    await server.database.pool.query(
      `insert into sessions (user_id, session_token, family_id, refresh_token_hash, expires_at)
       select $1, 'old' || n, gen_random_uuid(), sha256(n::text::bytea), now() - interval '2 days' from generate_series(1, 25) n`,
      [user],
    );
    await server.database.pool.query(
      `insert into sessions (user_id, session_token, expires_at) values ($1, 'of version 1', now() - interval '1 year')`,
      [user],
    );
    await sweepSessions(server.database.db, new AbortController().signal, 10);
    expect(await count('sessions', `family_id is not null and expires_at < now() - interval '1 day'`)).toBe(0);
    expect(await count('sessions', `session_token = 'of version 1'`)).toBe(1);
    expect(await me(access)).toBe(200);
  });

  test('takes away the audit log’s entries after 90 days', async () => {
    await server.database.pool.query(
      `insert into audit_log (at, action, outcome)
       select now() - interval '1 day' * n, 'swept', 'success' from generate_series(80, 100) n`,
    );
    await sweepSessions(server.database.db, new AbortController().signal, 3);
    expect(await count('audit_log', `action = 'swept'`)).toBe(10);
  });
});
