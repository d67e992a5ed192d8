import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiFailure } from '../api/api-failure.ts';
import { createErrorReports } from './create-error-reports.ts';

type Frame = { filename: string; function: string; lineno: number; colno: number; in_app: boolean };
type Exception = { type: string; value: string; stacktrace: { frames: Frame[] } };

let clock = 0;
let status = 200;
let headers: Record<string, string> = {};
const sent: { url: string; body: string }[] = [];

const fetch = vi.fn<typeof globalThis.fetch>(async (url, init) => {
  sent.push({ url: url instanceof Request ? url.url : url.toString(), body: typeof init?.body === 'string' ? init.body : '' });
  return new Response('{}', { status, headers });
});
const open = (send = fetch) =>
  createErrorReports({
    dsn: 'https://key@errors.example.test/way/7',
    release: 'toolboxai@2.0.0',
    environment: 'production',
    fetch: send,
    now: () => clock,
  });
const eventOf = ({ body }: { body: string }) => JSON.parse(body.split('\n')[2] ?? '');
const exceptionOf = (report: { body: string }): Exception => eventOf(report).exception.values[0];

/** An error as a browser has it: with a stack of that browser's. */
function fault(message: string, stack = '', name = 'TypeError'): Error {
  return Object.assign(new Error(message), { name, stack });
}

beforeEach(() => {
  [clock, status, headers] = [0, 200, {}];
  sent.splice(0);
  fetch.mockClear();
});

describe('a fault of the page', () => {
  test('is told with its kind and its page, in one envelope, to the project of the DSN', async () => {
    await open().report(fault('x is undefined'), '/lessons/4f3c2b1a-0000-4000-8000-123456789abc');
    const [report = { url: '', body: '' }] = sent;
    expect(report.url).toBe(
      'https://errors.example.test/way/api/7/envelope/?sentry_version=7&sentry_client=toolboxai-page%2F2&sentry_key=key',
    );
    expect(eventOf(report)).toMatchObject({
      platform: 'javascript',
      level: 'error',
      release: 'toolboxai@2.0.0',
      environment: 'production',
      tags: { page: '/lessons/:id' },
      exception: { values: [{ type: 'TypeError', value: 'x is undefined' }] },
    });
    const [header, item, payload] = report.body.split('\n');
    expect(JSON.parse(header ?? '').event_id).toBe(eventOf(report).event_id);
    expect(JSON.parse(item ?? '').length).toBe(new TextEncoder().encode(payload).length);
  });

  test.each([
    [
      'Chromium',
      'TypeError: x\n    at choose (http://192.0.2.7:8009/assets/page.js:3:14)\n    at http://192.0.2.7:8009/assets/base.js:1:2',
    ],
    ['Firefox', 'choose@http://192.0.2.7:8009/assets/page.js:3:14\n@http://192.0.2.7:8009/assets/base.js:1:2\n'],
  ])('is told with its places as %s has them, without the school’s address', async (_browser, stack) => {
    await open().report(fault('x', stack), '/');
    expect(exceptionOf(sent[0] ?? { body: '' }).stacktrace.frames).toEqual([
      { filename: 'app:///assets/base.js', function: '<anonymous>', lineno: 1, colno: 2, in_app: true },
      { filename: 'app:///assets/page.js', function: 'choose', lineno: 3, colno: 14, in_app: true },
    ]);
    expect(sent[0]?.body).not.toContain('192.0.2.7');
  });

  test.each([
    ['what somebody wrote', `Unexpected token 'M', "Mia likes it" is not valid JSON`, 'Mia'],
    ['an unfinished text', `Unexpected token 'M', ..."by Mia L."... is not valid JSON`, 'Mia'],
    ['an email', 'no user ada@school.example.org', 'ada'],
    ['a query', 'Failed to fetch http://school.example/assets/x.js?code=ABC234', 'ABC234'],
    ['a token', 'header Bearer abc.def.ghi was refused', 'abc.def'],
    ['a whole text', `cannot split ${'words and '.repeat(100)}the-end`, 'the-end'],
  ])('is told without %s', async (_what, message, secret) => {
    await open().report(fault(message), '/');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).not.toContain(secret);
  });

  test('is told once, however often it comes', async () => {
    const reports = open();
    for (let n = 0; n < 10; n += 1) await reports.report(fault('the same'), '/');
    expect(sent).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each<[string, unknown]>([
    ['a request that was refused', new ApiFailure({ kind: 'problem', message: 'no', status: 500 })],
    ['a server out of reach', new ApiFailure({ kind: 'offline', message: 'no' })],
    ['what was given up', new DOMException('given up', 'AbortError')],
    ['what is no error', 'a text that somebody threw'],
    ['a script of elsewhere, which browsers hide', null],
  ])('of %s', async (_what, error) => {
    await open().report(error, '/');
    expect(sent).toEqual([]);
  });

  test('beyond five faults a minute, and beyond twenty a page', async () => {
    const reports = open();
    const fail = async (count: number) => {
      for (let n = 0; n < count; n += 1) await reports.report(fault(`fault ${clock} ${n}`), '/');
      return sent.length;
    };
    expect(await fail(8)).toBe(5);
    clock += 61_000;
    expect(await fail(5)).toBe(10);
    clock += 61_000;
    await fail(5);
    clock += 61_000;
    expect(await fail(5)).toBeLessThanOrEqual(20);
    clock += 61_000;
    const before = sent.length;
    expect(await fail(5)).toBe(before);
  });

  test('for as long as the other side asks for quiet', async () => {
    const reports = open();
    [status, headers] = [429, { 'retry-after': '30' }];
    await reports.report(fault('one'), '/');
    await reports.report(fault('two'), '/');
    expect(sent).toHaveLength(1);
    clock += 31_000;
    await reports.report(fault('three'), '/');
    expect(sent).toHaveLength(2);
  });

  test('for a minute after it could not be sent, and the page does not hear of that', async () => {
    const broken = vi.fn<typeof globalThis.fetch>(async () => {
      throw new TypeError('Failed to fetch');
    });
    const reports = open(broken);
    await reports.report(fault('one'), '/');
    await reports.report(fault('two'), '/');
    expect(broken).toHaveBeenCalledOnce();
  });
});
