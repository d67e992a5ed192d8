import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createOpenCloud, type OpenCloudOptions } from '../../apps/backend/src/features/roblox/open-cloud.ts';
import { freePort } from '../support/free-port.ts';
import { cloudKey, cloudPlace, type OpenCloudScript, type OpenCloudServer, startOpenCloud } from '../support/open-cloud.ts';

let roblox: OpenCloudServer | undefined;
afterEach(async () => {
  await roblox?.close();
  roblox = undefined;
});

/** Pauses are short; what is waited for may take its time on a busy machine. */
const quick = { pauseMs: 5, longestPauseMs: 1_000, pollMs: 5, publishMs: 20_000, answerMs: 20_000, runMs: 20_000 };
const never = new AbortController().signal;

async function connect(script: OpenCloudScript = {}, options: Partial<OpenCloudOptions> = {}) {
  roblox = await startOpenCloud(script);
  const given = { apiKey: cloudKey, universeId: cloudPlace.universe, placeId: cloudPlace.place, baseUrl: roblox.url };
  return { cloud: createOpenCloud({ ...given, ...quick, ...options }), server: roblox };
}

/** Answers the first `times` requests by hand. */
const first =
  (times: number, answer: (response: ServerResponse) => void): NonNullable<OpenCloudScript['reply']> =>
  (response, _call, count) => {
    if (count > times) return false;
    answer(response);
    return true;
  };
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end('{"message":"no"}');
const always = Number.POSITIVE_INFINITY;

describe('a place that is sent to Roblox', () => {
  test('becomes its next version, saved or published as told', async () => {
    const { cloud, server } = await connect();
    expect(await cloud.publish('<roblox>1</roblox>', 'Saved', never)).toEqual({ version_number: 1, version_type: 'Saved' });
    expect(await cloud.publish('<roblox>2</roblox>', 'Published', never)).toEqual({
      version_number: 2,
      version_type: 'Published',
    });
    expect(server.versions).toEqual([
      { type: 'Saved', text: '<roblox>1</roblox>' },
      { type: 'Published', text: '<roblox>2</roblox>' },
    ]);
    expect(server.calls[0]).toMatchObject({ method: 'POST', key: cloudKey, type: 'application/xml' });
  });

  test.each([
    [{ apiKey: 'another key' }, 'ROBLOX_API_KEY'],
    [{ placeId: 9 }, 'ROBLOX_PLACE_ID'],
    [{ universeId: 9 }, 'does not belong to the universe'],
  ])('is refused with the variable to look at: %j', async (options, words) => {
    const { cloud, server } = await connect({}, options);
    const error = await cloud.publish('<roblox/>', 'Saved', never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ROBLOX_REFUSED', publicMessage: expect.stringContaining(words) });
    expect(error).toMatchObject({ publicMessage: expect.stringContaining('was not published') });
    expect(server.calls).toHaveLength(1);
  });

  test('that is too large is refused once', async () => {
    const { cloud, server } = await connect({ maxBytes: 5 });
    await expect(cloud.publish('<roblox/>', 'Saved', never)).rejects.toMatchObject({
      publicMessage: expect.stringContaining('too large'),
    });
    expect(server.calls).toHaveLength(1);
  });

  test('is sent again after "too many requests", when Roblox says', async () => {
    const { cloud, server } = await connect({ reply: first(2, status(429, { 'retry-after': '0' })) });
    expect(await cloud.publish('<roblox/>', 'Saved', never)).toMatchObject({ version_number: 1 });
    expect(server.calls).toHaveLength(3);
  });

  test.each([
    ['in 3600 seconds', '3600', 1],
    ['in 0 seconds', '0', 3],
  ])('is not sent for ever: Roblox asks to come back %s', async (words, header, calls) => {
    const { cloud, server } = await connect({ reply: first(always, status(429, { 'retry-after': header })) });
    await expect(cloud.publish('<roblox/>', 'Saved', never)).rejects.toMatchObject({
      code: 'ROBLOX_REFUSED',
      publicMessage: expect.stringContaining(words),
    });
    expect(server.calls).toHaveLength(calls);
  });

  const endless = (response: ServerResponse): void => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  };
  test.each<[string, string, (response: ServerResponse) => void]>([
    ['fails', 'Roblox failed (503)', status(503)],
    ['hangs up', 'broke the connection off', (response) => response.destroy()],
    ['hangs up within its answer', 'broke the connection off', (response) => void response.write('{', () => response.destroy())],
    ['answers no JSON', 'could not be read', (response) => void response.end('<html>ok</html>')],
    ['answers other JSON', 'could not be read', (response) => void response.end('{"versionNumber":"seven"}')],
    ['never ends its answer', 'does not end', endless],
  ])('is never sent twice where Roblox %s, because it may have arrived', async (_name, words, answer) => {
    const { cloud, server } = await connect({ reply: first(always, answer) });
    const error = await cloud.publish('<roblox/>', 'Saved', never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ROBLOX_REFUSED', publicMessage: expect.stringContaining(words) });
    expect(error).toMatchObject({ publicMessage: expect.stringContaining('Look at the versions of the place') });
    expect(server.calls).toHaveLength(1);
  });

  test('is never sent twice where Roblox never answers, because it may have arrived', async () => {
    const { cloud, server } = await connect({ reply: () => true }, { publishMs: 100 });
    const error = await cloud.publish('<roblox/>', 'Saved', never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ROBLOX_REFUSED', publicMessage: expect.stringContaining('did not answer in time') });
    expect(error).toMatchObject({ publicMessage: expect.stringContaining('Look at the versions of the place') });
    // None where the time was over before it arrived.
    expect(server.calls.length).toBeLessThanOrEqual(1);
  });

  test('takes its key nowhere else: a redirection is refused', async () => {
    const elsewhere = await startOpenCloud();
    const { cloud } = await connect({ reply: first(always, status(307, { location: elsewhere.url })) });
    await expect(cloud.publish('<roblox/>', 'Saved', never)).rejects.toMatchObject({
      publicMessage: expect.stringContaining('status 307'),
    });
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.close();
  });

  test('says so where Roblox cannot be reached', async () => {
    const { cloud } = await connect({}, { baseUrl: `http://127.0.0.1:${await freePort()}` });
    await expect(cloud.publish('<roblox/>', 'Saved', never)).rejects.toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE' });
  });

  // By then the answer has come; where it has not, they are let go all the same.
  const later = (go: () => void) => (): void => void setTimeout(go, 100);
  test.each<[string, (response: ServerResponse, go: () => void) => void]>([
    ['waits for the answer', (_response, go) => go()],
    ['reads the answer', (response, go) => void response.write('{', later(go))],
    ['waits for the next try', (response, go) => void response.writeHead(429, { 'retry-after': '60' }).end('{}', later(go))],
  ])('is let go when the caller is, who %s: with the caller’s own reason', async (_name, answer) => {
    const caller = new AbortController();
    const reason = new Error('the caller has gone');
    const { cloud } = await connect(
      {
        reply: (response) => {
          answer(response, () => caller.abort(reason));
          return true;
        },
      },
      { longestPauseMs: 100_000 },
    );
    await expect(cloud.publish('<roblox/>', 'Saved', caller.signal)).rejects.toBe(reason);
  });

  test('no fault shows the key', async () => {
    const { cloud } = await connect({ reply: first(always, (response) => response.destroy()) });
    const error = await cloud.publish('<roblox/>', 'Saved', never).catch((thrown: unknown) => thrown);
    const seen: string[] = [];
    for (let at: unknown = error; at instanceof Error; at = at.cause) seen.push(JSON.stringify(at), at.message, at.stack ?? '');
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.join('\n')).not.toContain(cloudKey);
  });
});

describe('a script that runs on Roblox', () => {
  const play = async (script: OpenCloudScript, options: Partial<OpenCloudOptions> = {}) => {
    const { cloud, server } = await connect(script, options);
    const { version_number } = await cloud.publish('<roblox/>', 'Saved', never);
    return { outcome: cloud.runLuau(version_number, 'return 1', never), server };
  };

  test('is queued, asked for until it ends, and gives what it returned', async () => {
    const { outcome, server } = await play({ run: (script) => ({ results: [script] }) });
    expect(await outcome).toEqual({ ok: true, results: ['return 1'] });
    expect(server.calls.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET']);
  });

  test('that fails gives the reason and what it printed', async () => {
    const error = { code: 'SCRIPT_ERROR', message: 'line 3: nil' };
    const { outcome } = await play({ run: () => ({ error, logs: ['one', 'two'] }) });
    expect(await outcome).toEqual({ ok: false, message: 'line 3: nil', logs: ['one', 'two'] });
  });

  test.each<[string, ReturnType<NonNullable<OpenCloudScript['run']>>, string, Partial<OpenCloudOptions>]>([
    ['is cancelled there', 'cancelled', 'cancelled', {}],
    ['Roblox itself fails at', { error: { code: 'INTERNAL_ERROR', message: '' } }, 'Roblox failed', {}],
    ['never ends', 'endless', 'did not end within', { runMs: 100 }],
  ])('that %s is an error', async (_name, run, words, options) => {
    const { outcome } = await play({ run: () => run }, options);
    await expect(outcome).rejects.toMatchObject({ code: 'ROBLOX_REFUSED', publicMessage: expect.stringContaining(words) });
  });

  test('is asked for again where Roblox fails once: asking does nothing twice', async () => {
    let failed = false;
    const { outcome } = await play({
      reply: (response, { method }) => {
        if (method !== 'GET' || failed) return false;
        failed = true;
        response.writeHead(502).end();
        return true;
      },
    });
    expect(await outcome).toMatchObject({ ok: true });
    expect(failed).toBe(true);
  });

  test('is asked for nowhere else, whatever path Roblox gives', async () => {
    const { outcome, server } = await play({
      reply: (response, { path }) => {
        if (!path.endsWith('session-tasks')) return false;
        response.end(JSON.stringify({ path: '../../../other', state: 'QUEUED' }));
        return true;
      },
    });
    await expect(outcome).rejects.toMatchObject({ code: 'ROBLOX_REFUSED' });
    expect(server.calls).toHaveLength(2);
  });
});
