import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, callAt, startTestServer, type TestServer, testSecret } from '../support/test-server.ts';
import { join, makeLesson, type Player, questionAt, startClass } from './classes.fixture.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

async function serverWith(env: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer(env);
  clean.push(server.close);
  return server;
}

/** Asks nobody who they are, so that only limits have a say. */
const topics = '/api/v1/curriculum/topics';

/** A token as the server signs them: logins have a limit of their own. */
async function asUser(id: string = randomUUID()): Promise<{ authorization: string }> {
  const token = new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg: 'HS256' }).setSubject(id);
  return { authorization: `Bearer ${await token.sign(new TextEncoder().encode(testSecret))}` };
}

const many = (count: number, ask: (n: number) => Promise<Answer>) => Promise.all(Array.from({ length: count }, (_, n) => ask(n)));
const refused = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 429);

describe('a caller who asks too often', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ RATE_LIMIT_PER_MINUTE: '3' });
  });
  afterAll(() => server.close());
  const read = (headers: Record<string, string>) => server.call('GET', topics, undefined, headers);

  test('is told so, with when to come back', async () => {
    const teacher = await asUser();
    const answers = await many(60, () => read(teacher));
    // Six at once, and one each four seconds.
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(6);
    const [answer] = refused(answers);
    expect(answer?.body).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      detail: expect.stringMatching(/Try again in \d seconds/),
    });
    expect(answer?.headers.get('content-type')).toContain('application/problem+json');
    expect(answer?.headers.get('retry-after')).toMatch(/^[1-4]$/);
    expect(answer?.headers.get('ratelimit-policy')).toBe('"read";q=15;w=60');
    expect(answer?.headers.get('ratelimit')).toMatch(/^"read";r=0;t=\d+$/);
  });

  test('takes nothing from others behind the same address, nor from their own other work', async () => {
    const [one, other] = [await asUser(), await asUser()];
    expect(refused(await many(60, () => read(one)))).not.toEqual([]);
    expect((await read(other)).status).toBe(200);
    expect((await server.call('POST', '/pusher/auth', {}, one)).status).toBe(429);
    expect((await server.call('POST', '/api/v1/agents/execute', {}, one)).status).not.toBe(429);
  });

  test('is the same user with another token', async () => {
    const id = randomUUID();
    const tokens = [await asUser(id), await asUser(id)];
    await expect.poll(async () => (await read(tokens[0] ?? {})).status).toBe(429);
    // One may have come back meanwhile; a new allowance would be six.
    expect(refused(await many(6, () => read(tokens[1] ?? {})))).not.toEqual([]);
  });

  test('is never kept from seeing whether the server is well', async () => {
    const answers = await many(300, () => server.call('GET', '/health/live'));
    expect(answers.every(({ status, headers }) => status === 200 && headers.get('ratelimit') === null)).toBe(true);
  });

  test('without a token is their address', async () => {
    expect(refused(await many(60, () => server.call('GET', topics)))).not.toEqual([]);
  });

  test('cannot use up another one’s allowance with a token made up in their name', async () => {
    const teacher = await asUser();
    const [header, payload] = teacher.authorization.slice(7).split('.');
    const forged = { authorization: `Bearer ${header}.${payload}.${'A'.repeat(43)}` };
    const answers = await many(60, () => read(forged));
    expect(refused(answers)).not.toEqual([]);
    expect((await read(teacher)).status).toBe(200);
  });

  test('is told before anything is done: not even who they are is looked up', async () => {
    const teacher = await asUser();
    const ask = () => server.call('POST', '/api/v1/agents/execute', {}, teacher);
    const answers = await many(30, ask);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(3);
    expect(refused(answers)).not.toEqual([]);
  });
});

describe('an address', () => {
  const from = (server: TestServer, address: string) => server.call('GET', topics, undefined, { 'x-forwarded-for': address });

  test('is the proxy’s word where TRUSTED_PROXIES names it, and of IPv6 the network', async () => {
    const server = await serverWith({ RATE_LIMIT_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.1' });
    await expect.poll(async () => (await from(server, '192.0.2.1')).status).toBe(429);
    expect((await from(server, '192.0.2.2')).status).toBe(200);
    const six = await many(60, (n) => from(server, `2001:db8:1:2::${n.toString(16)}`));
    expect(refused(six)).not.toEqual([]);
    expect((await from(server, '2001:db8:1:3::1')).status).toBe(200);
  });

  test('is the connection’s where no proxy is trusted, whatever a caller writes', async () => {
    const server = await serverWith({ RATE_LIMIT_PER_MINUTE: '3' });
    expect(refused(await many(60, (n) => from(server, `192.0.2.${n}`)))).not.toEqual([]);
  });
});

describe('a school behind one address', () => {
  test('of 200 players joins and plays at once under the usual limits, and nobody is refused', { timeout: 120_000 }, async () => {
    const server = await serverWith({});
    const teacher = await server.logIn('teacher');
    const lesson = await makeLesson(server, teacher, 3);
    const { code } = await startClass(server, teacher, lesson);
    const question = questionAt(lesson, 0);
    const statuses: number[] = [];
    const watched = {
      async call(...request: Parameters<TestServer['call']>) {
        const answer = await callAt(server.url, ...request);
        statuses.push(answer.status);
        return answer;
      },
    };
    const play = async (): Promise<Player> => {
      await watched.call('GET', '/api/v1/realtime/config');
      const player = await join(watched, code);
      await player.call('GET', 'world');
      await player.state();
      await player.play(question, question.right);
      await player.state();
      return player;
    };
    const players = await Promise.all(Array.from({ length: 200 }, play));
    expect(new Set(players.map(({ seat }) => seat)).size).toBe(200);
    expect(statuses).toHaveLength(1_400);
    expect(statuses.filter((status) => status >= 400)).toEqual([]);
  });

  test('holds the one player who does nothing but ask to their own allowance', async () => {
    const server = await serverWith({ RATE_LIMIT_PER_MINUTE: '3' });
    const teacher = await server.logIn('teacher');
    const { code } = await startClass(server, teacher, await makeLesson(server, teacher));
    const [one, other] = [await join(server, code), await join(server, code)];
    expect(refused(await many(60, () => one.call('GET', 'state')))).not.toEqual([]);
    expect((await other.call('GET', 'state')).status).toBe(200);
  });
});
