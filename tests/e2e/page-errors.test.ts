import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type SentrySink, startSentrySink } from '../support/sentry-sink.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { openRoom, type Room } from './open-room.ts';

let sentry: SentrySink;
let server: TestServer;
let room: Room;
let pages: string;

/** The page as an operator builds it who wants to hear of its errors. */
beforeAll(async () => {
  sentry = await startSentrySink();
  pages = mkdtempSync(path.join(tmpdir(), 'toolboxai-pages-'));
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', pages, '--emptyOutDir'], {
    cwd: path.join(root, 'apps/dashboard'),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, VITE_SENTRY_DSN: sentry.dsn },
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
  server = await startTestServer({}, pages);
  room = await openRoom();
}, 120_000);
afterAll(async () => {
  await room.close();
  await server.close();
  await sentry.close();
  rmSync(pages, { recursive: true, force: true });
});
beforeEach(() => {
  sentry.events.splice(0);
  sentry.raw.splice(0);
});

const throwLater = `setTimeout(() => { throw new TypeError('no user mia@school.example.org, "Mia likes it"'); })`;
const rejectLater = `void Promise.reject(new RangeError('a rejection'))`;

test('the page’s errors reach Sentry by the content policy that the server sends, without what they quote', {
  timeout: 60_000,
}, async () => {
  const page = await room.device();
  const response = await page.goto(`${server.url}/login?next=%2Flessons%2Fsecret-of-a-query`);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
  await page.getByLabel('Email').waitFor();
  await page.evaluate(throwLater);
  await page.evaluate(rejectLater);
  await expect.poll(() => sentry.events.length).toBe(2);
  const [thrown, rejected] = ['TypeError', 'RangeError'].map((name) =>
    sentry.events.find(({ exception }) => exception?.values[0]?.type === name),
  );
  expect(thrown).toMatchObject({
    environment: 'production',
    release: expect.stringMatching(/^toolboxai@\d/),
    tags: { page: '/login' },
    exception: { values: [{ value: 'no user [email], [text]' }] },
  });
  expect(rejected?.exception?.values[0]?.value).toBe('a rejection');
  const all = sentry.raw.join('\n');
  for (const secret of ['mia', 'Mia likes', 'secret-of-a-query', '"referer"', '"cookie"', '"authorization"'])
    expect(all.toLowerCase()).not.toContain(secret.toLowerCase());
});

test('what keeps a page from being shown is told, with its place in our files', { timeout: 60_000 }, async () => {
  const page = await room.device();
  await page.goto(`${server.url}/login`);
  const account = await server.addUser('teacher');
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByLabel('Password', { exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Your lessons' }).waitFor();
  // A component that throws as it is drawn: the browser’s own ability that it relies on is taken away.
  await page.evaluate(`Intl.DateTimeFormat = class { constructor() { throw new Error('no dates here'); } };
    Date.prototype.toLocaleDateString = Date.prototype.toLocaleString = () => { throw new Error('no dates here'); };
    Intl.RelativeTimeFormat = Intl.DateTimeFormat; Number.prototype.toLocaleString = Date.prototype.toLocaleString;`);
  await page.evaluate(`history.pushState({}, '', '/account'); dispatchEvent(new PopStateEvent('popstate'))`);
  await page.getByText('This page cannot be shown').waitFor();
  await expect.poll(() => sentry.events.length).toBeGreaterThan(0);
  const frames = sentry.events.flatMap(({ exception }) => exception?.values[0]?.stacktrace.frames ?? []);
  expect(frames.some(({ filename }) => filename.startsWith('app:///assets/'))).toBe(true);
  expect(sentry.raw.join('\n')).not.toContain(account.email);
});

test('a child’s page tells nobody', { timeout: 60_000 }, async () => {
  const page = await room.device();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(`${server.url}/play`);
  await page.getByLabel('Code').first().waitFor();
  await page.evaluate(throwLater);
  await expect.poll(() => room.complaints.join('\n')).toContain('no user mia');
  // What is reported is reported at once: the errors of another page come through, and this one's have not.
  const other = await room.device();
  await other.goto(`${server.url}/login`);
  await other.getByLabel('Email').waitFor();
  await other.evaluate(rejectLater);
  await expect.poll(() => sentry.events.length).toBe(1);
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
});
