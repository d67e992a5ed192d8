import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAt, startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { type Auth, join, type Lesson, makeLesson, questionAt, startClass } from './classes.fixture.ts';

let server: TestServer;
let teacher: Auth;
let student: Auth;
let lesson: Lesson;
const opened: Awaited<ReturnType<typeof startBeside>>[] = [];

beforeAll(async () => {
  server = await startTestServer();
  [teacher, student] = await Promise.all([server.logIn('teacher'), server.logIn('student')]);
  lesson = await makeLesson(server, teacher, 2);
});
afterAll(async () => {
  for (const each of opened) await each.close();
  await server.close();
});

/** A server whose machine has these addresses in its network. */
async function startAt(addresses: string[], env: Record<string, string> = {}): Promise<Awaited<ReturnType<typeof startBeside>>> {
  const made = await startBeside(server, env, { networkAddresses: () => addresses });
  opened.push(made);
  return made;
}
const path = '/api/v1/play/network';
const read = (at: Awaited<ReturnType<typeof startBeside>>, who: Auth = teacher) => at.call('GET', path, undefined, who);
const set = (at: Awaited<ReturnType<typeof startBeside>>, open: unknown, who: Auth | Record<string, never> = teacher) =>
  at.call('PUT', path, { open }, who);
const portOf = (url: string) => Number(new URL(url).port);
const reaches = async (url: string) => {
  try {
    return (await fetch(`${url}/health/live`)).status;
  } catch {
    return 'refused';
  }
};

describe('the way in from the local network', () => {
  test('is shut until it is opened, leads to the same server at the same port, and can be shut again', async () => {
    const own = await startAt(['127.0.0.2', '127.0.0.3']);
    expect((await read(own)).body).toEqual({
      open: false,
      addresses: [],
      advice: [expect.stringContaining('this computer alone')],
    });
    const url = `http://127.0.0.2:${portOf(own.url)}`;
    expect(await reaches(url)).toBe('refused');
    const { status, body } = await set(own, true);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      open: true,
      addresses: [
        { address: '127.0.0.2', url },
        { address: '127.0.0.3', url: `http://127.0.0.3:${portOf(own.url)}` },
      ],
    });
    expect(body.advice.join(' ')).toMatch(/same Wi-Fi.*client isolation/s);
    expect(body.advice.join(' ')).toContain(`TCP port ${portOf(own.url)}`);
    expect((await set(own, true)).body).toEqual(body);
    expect((await read(own)).body).toEqual(body);
    const player = await join({ call: (...rest) => callAt(url, ...rest) }, (await startClass(server, teacher, lesson)).code);
    expect((await player.play(questionAt(lesson, 0), questionAt(lesson, 0).right)).body.correct).toBe(true);
    expect((await set(own, false)).body).toMatchObject({ open: false, addresses: [] });
    expect(await reaches(url)).toBe('refused');
    expect(await reaches(own.url)).toBe(200);
  });

  test('also carries live events', async () => {
    const own = await startAt(['127.0.0.4']);
    const { body } = await set(own, true);
    const { key } = (await own.call('GET', '/api/v1/realtime/config')).body;
    const socket = new WebSocket(`${body.addresses[0].url.replace('http', 'ws')}/app/${key}?protocol=7`);
    const heard: string[] = [];
    socket.addEventListener('message', ({ data }) => void heard.push(JSON.parse(String(data)).event));
    await expect.poll(() => heard).toContain('pusher:connection_established');
    let closed = false;
    socket.addEventListener('close', () => void (closed = true));
    await set(own, false);
    await expect.poll(() => closed).toBe(true);
  });

  test('shut by who came in that way still answers them', async () => {
    const own = await startAt(['127.0.0.5']);
    const [{ url }] = (await set(own, true)).body.addresses;
    const { status, body } = await callAt(url, 'PUT', path, { open: false }, teacher);
    expect([status, body.open]).toEqual([200, false]);
    expect(await reaches(url)).toBe('refused');
  });

  test('takes the next free port where its own is taken', async () => {
    const own = await startAt(['127.0.0.6']);
    const taken = createServer().listen(portOf(own.url), '127.0.0.6');
    await expect.poll(() => taken.listening).toBe(true);
    const [{ url }] = (await set(own, true)).body.addresses;
    expect(portOf(url)).toBeGreaterThan(portOf(own.url));
    expect(await reaches(url)).toBe(200);
    taken.close();
  });

  test('follows the machine to another Wi-Fi, and through a time without any', async () => {
    const addresses = ['127.0.0.12'];
    const own = await startAt(addresses);
    const at = (address: string) => ({ address, url: `http://${address}:${portOf(own.url)}` });
    await set(own, true);

    addresses.splice(0, 1, '127.0.0.13', '127.0.0.14');
    expect((await read(own)).body).toMatchObject({ open: true, addresses: [at('127.0.0.13'), at('127.0.0.14')] });
    expect(await reaches(at('127.0.0.12').url)).toBe('refused');
    expect(await reaches(at('127.0.0.13').url)).toBe(200);

    addresses.length = 0;
    const { body } = await read(own);
    expect(body).toMatchObject({ open: true, addresses: [] });
    expect(body.advice[0]).toContain('in no network');
    expect(await reaches(at('127.0.0.13').url)).toBe('refused');

    addresses.push('127.0.0.12');
    expect((await set(own, true)).body).toMatchObject({ open: true, addresses: [at('127.0.0.12')] });
    expect(await reaches(at('127.0.0.12').url)).toBe(200);
    await set(own, false);
    expect((await read(own)).body).toMatchObject({ open: false, addresses: [] });
    expect(await reaches(at('127.0.0.12').url)).toBe('refused');
  });

  test('says why it cannot be opened', async () => {
    const none = await set(await startAt([]), true);
    expect(none.body).toMatchObject({
      status: 503,
      code: 'DEPENDENCY_UNAVAILABLE',
      detail: expect.stringContaining('in no network'),
    });
    const own = await startAt(['127.0.0.11']);
    const taken = Array.from({ length: 10 }, (_, more) => createServer().listen(portOf(own.url) + more, '127.0.0.11'));
    await expect.poll(() => taken.every(({ listening }) => listening)).toBe(true);
    const refused = await set(own, true);
    expect(refused.body).toMatchObject({ status: 503, detail: expect.stringMatching(/127\.0\.0\.11.*Nothing was opened/) });
    expect((await read(own)).body.open).toBe(false);
    for (const each of taken) each.close();
  });

  test('is not opened where everyone would be an admin', async () => {
    const own = await startAt(['127.0.0.7'], { SKIP_AUTH: 'true' });
    expect((await set(own, true, {})).body).toMatchObject({ status: 403, detail: expect.stringContaining('SKIP_AUTH') });
    expect(await reaches(`http://127.0.0.7:${portOf(own.url)}`)).toBe('refused');
  });

  test('is open by itself where the server listens on all addresses by HOST, and cannot be shut then', async () => {
    const own = await startAt(['127.0.0.8']);
    // Tests listen on this machine alone, so the server's word for it is taken instead.
    own.app.http.server.address = () => ({ address: '0.0.0.0', family: 'IPv4', port: 8009 });
    expect((await read(own)).body).toMatchObject({
      open: true,
      addresses: [{ address: '127.0.0.8', url: 'http://127.0.0.8:8009' }],
    });
    expect((await set(own, true)).status).toBe(200);
    expect((await set(own, false)).body).toMatchObject({ status: 422, detail: expect.stringContaining('HOST') });
  });

  test('is a teacher’s or an admin’s to open', async () => {
    const own = await startAt(['127.0.0.9']);
    expect((await read(own, student)).status).toBe(403);
    expect((await own.call('GET', path)).status).toBe(401);
    expect((await set(own, true, student)).status).toBe(403);
    expect((await set(own, true, {})).status).toBe(401);
    expect((await set(own, 'yes')).status).toBe(422);
    expect((await set(own, true, await server.logIn('admin'))).status).toBe(200);
  });

  test('is shut with the server', async () => {
    const own = await startBeside(server, {}, { networkAddresses: () => ['127.0.0.10'] });
    const [{ url }] = (await set(own, true)).body.addresses;
    expect(await reaches(url)).toBe(200);
    await own.close();
    expect(await reaches(url)).toBe('refused');
  });
});

describe('over plain HTTP, under any host name', () => {
  test('nothing is sent that needs a secure context, or sends a browser to one', async () => {
    for (const url of ['/health/live', '/api/v1/play/state', '/openapi.json']) {
      const { headers, statusCode } = await server.app.http.inject({ url, headers: { host: 'room-12.school.example' } });
      expect([200, 401]).toContain(statusCode);
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^(strict-transport-security|cross-origin-opener-policy|origin-agent-cluster)$/),
        ]),
      );
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    }
    const { code } = await startClass(server, teacher, lesson);
    const joined = await server.app.http.inject({
      method: 'POST',
      url: '/api/v1/play/join',
      headers: { host: 'room-12.school.example:8009' },
      payload: { code },
    });
    expect(joined.statusCode).toBe(201);
  });
});

describe('guessing codes', () => {
  const guess = (at: Awaited<ReturnType<typeof startBeside>>, code: string, from: string) =>
    at.call('POST', '/api/v1/play/join', { code }, { 'x-forwarded-for': from });

  /** Wrong codes until they are refused: how many were looked at, and the refusal. */
  async function guessOn(at: Awaited<ReturnType<typeof startBeside>>, addresses: (tried: number) => string) {
    for (let tried = 0; tried < 1000; tried += 1) {
      const answer = await guess(at, 'ZZZZZZ', addresses(tried));
      if (answer.status !== 404) return { tried, answer };
    }
    throw new Error('A thousand wrong codes were looked at.');
  }

  test('is stopped after thirty wrong ones of an address, which is the proxy’s word where TRUSTED_PROXIES names it', async () => {
    const own = await startAt([], { TRUSTED_PROXIES: '127.0.0.1' });
    const { code } = await startClass(server, teacher, lesson);
    // Right ones never count.
    for (let n = 0; n < 35; n += 1) expect((await guess(own, code, '10.0.0.1')).status).toBe(201);
    const { tried, answer } = await guessOn(own, () => '10.0.0.1');
    expect(tried).toBeGreaterThanOrEqual(30);
    expect(answer.body).toMatchObject({ status: 429, code: 'RATE_LIMITED', detail: expect.stringContaining('seconds') });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await guess(own, 'ZZZZZZ', '10.0.0.2')).body.code).toBe('JOIN_CODE_UNKNOWN');
    expect((await guess(own, code, '10.0.0.2')).status).toBe(201);
  });

  test('is counted by the connection where no proxy is trusted, whatever a guesser writes', async () => {
    const own = await startAt([]);
    const { tried } = await guessOn(own, (count) => `10.0.${Math.floor(count / 250)}.${count % 250}`);
    expect(tried).toBeGreaterThanOrEqual(30);
  });
});
