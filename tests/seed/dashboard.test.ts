import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, WebSocket as PageSocket } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startModelServer } from '../support/model-server.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';

const dashboard = path.join(root, 'apps/dashboard');
const vite = path.join(root, 'node_modules/vite/bin/vite.js');

let browser: TestBrowser;
let folder: string;
const clean: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-pages-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

/** The page as `npm start` builds it, with these variables. */
async function build(name: string, variables: Record<string, string>): Promise<string> {
  const outDir = path.join(folder, name);
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir], {
    cwd: dashboard,
    env: seedEnv(variables),
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  return outDir;
}

async function serve(env: Record<string, string>, pages = ''): Promise<TestServer> {
  const server = await startTestServer(env, pages);
  clean.push(server.close);
  return server;
}

/** A new page with nothing kept from the one before. */
async function openPage(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  clean.push(() => page.close());
  await page.goto(url);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}

async function logIn(page: Page, user: { email: string; password: string }): Promise<void> {
  await page.getByLabel('Email').fill(user.email);
  await page.getByLabel('Password', { exact: true }).fill(user.password);
  await page.getByLabel('Password', { exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Your lessons' }).waitFor();
}

async function makeLesson(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Afterwards, children can' }).fill('add fractions with unlike denominators');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make the lesson' }).click();
}

test('S116 the dashboard hears of a lesson’s steps as they happen', { timeout: 90_000 }, async () => {
  // The model answers once the page listens: what comes after that comes live.
  const open = Promise.withResolvers<void>();
  const model = await startModelServer({ gate: () => open.promise });
  clean.push(model.close);
  const server = await serve({ OPENAI_BASE_URL: model.url }, path.join(dashboard, 'dist'));
  const page = await openPage(server.url);
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void frames.push(payload.toString())));
  const heard = (word: string) => frames.filter((frame) => frame.includes('private-task-') && frame.includes(word)).length;
  await logIn(page, await server.addUser('teacher'));
  await makeLesson(page);
  await expect.poll(() => heard('subscription_succeeded')).toBe(1);
  const before = heard('step-finished');
  open.resolve();
  // After the writing: prove, check, build, playtest, save.
  await expect.poll(() => heard('step-finished') - before).toBeGreaterThanOrEqual(5);
  await page.getByRole('link', { name: 'Open the lesson' }).waitFor();
});

describe('a page built with every address of its own', { timeout: 60_000 }, () => {
  test('S64 S65 S67 S69 S104 calls that API, connects there with that key, asks that endpoint, and its connection can be seen', async () => {
    const port = await freePort();
    const api = await serve({ CORS_ORIGINS: `["http://127.0.0.1:${port}"]` });
    const realtime = await serve({ PUSHER_KEY: 'key-of-s67' });
    const pages = await build('addresses', {
      VITE_API_BASE_URL: api.url,
      VITE_WS_URL: realtime.url,
      VITE_PUSHER_KEY: 'key-of-s67',
      VITE_PUSHER_AUTH_ENDPOINT: '/auth/of/s69',
    });
    const preview = spawn(
      process.execPath,
      [vite, 'preview', '--outDir', pages, '--port', String(port), '--host', '127.0.0.1', '--strictPort'],
      { cwd: dashboard, stdio: 'pipe' },
    );
    clean.push(async () => preview.kill());
    await new Promise((resolve) => preview.stdout.once('data', resolve));

    const page = await openPage(`http://127.0.0.1:${port}`);
    const requested: string[] = [];
    const sockets: PageSocket[] = [];
    const frames: string[] = [];
    page.on('request', (request) => void requested.push(request.url()));
    page.on('websocket', (socket) => {
      sockets.push(socket);
      socket.on('framereceived', ({ payload }) => void frames.push(payload.toString()));
    });
    await logIn(page, await api.addUser('teacher'));
    await makeLesson(page);
    await expect
      .poll(() => sockets.map((socket) => socket.url()), { timeout: 10_000 })
      .toContainEqual(expect.stringContaining(new URL(realtime.url).host));
    expect(requested).toContain(`${api.url}/api/v1/auth/login`);
    expect(sockets[0]?.url()).toContain('/app/key-of-s67');
    await expect.poll(() => requested, { timeout: 10_000 }).toContain(`${api.url}/auth/of/s69`);
    expect(frames.join('\n')).toContain('pusher:connection_established');
  });

  test('S68 VITE_PUSHER_CLUSTER with a key leads to that cluster of the cloud', async () => {
    const server = await serve({}, await build('cluster', { VITE_PUSHER_KEY: 'key-of-s68', VITE_PUSHER_CLUSTER: 'eu' }));
    const page = await openPage(server.url);
    const asked: string[] = [];
    // Nothing leaves this machine: what would go to the cloud is answered here.
    await page.routeWebSocket(/./, (socket) => void asked.push(socket.url()));
    await page.goto(server.url);
    await logIn(page, await server.addUser('teacher'));
    await makeLesson(page);
    await expect.poll(() => asked, { timeout: 10_000 }).toContainEqual(expect.stringContaining('ws-eu.pusher.com'));
  });
});

describe('flags', { timeout: 60_000 }, () => {
  test('S66 VITE_ENABLE_WEBSOCKET=false opens no socket, and a lesson is seen being made all the same', async () => {
    const server = await serve({}, await build('polling', { VITE_ENABLE_WEBSOCKET: 'false' }));
    const page = await openPage(server.url);
    const sockets: string[] = [];
    page.on('websocket', (socket) => void sockets.push(socket.url()));
    await logIn(page, await server.addUser('teacher'));
    await makeLesson(page);
    await page.getByRole('link', { name: 'Open the lesson' }).waitFor();
    expect(sockets).toEqual([]);
  });

  test('S70 S105 VITE_ENABLE_AGENTS=false hides what makes lessons', async () => {
    const server = await serve({}, await build('agents', { VITE_ENABLE_AGENTS: 'false' }));
    const page = await openPage(server.url);
    await logIn(page, await server.addUser('teacher'));
    expect(await page.getByRole('button', { name: 'Make the lesson' }).count()).toBe(0);
  });

  test('S71 S105 VITE_ENABLE_ROBLOX_INTEGRATION=false hides what belongs to Roblox', async () => {
    const server = await serve({}, await build('roblox', { VITE_ENABLE_ROBLOX_INTEGRATION: 'false' }));
    const page = await openPage(server.url);
    await logIn(page, await server.addUser('teacher'));
    await makeLesson(page);
    await page.getByRole('link', { name: 'Open the lesson' }).click();
    await page.getByRole('button', { name: 'Quiz' }).waitFor();
    expect(await page.getByText(/Roblox/).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Download the world' }).count()).toBe(0);
  });
});

test('S103 the dashboard’s development server starts and serves the page', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [vite, '--port', String(port), '--host', '127.0.0.1', '--strictPort'], {
    cwd: dashboard,
    env: seedEnv({}),
    stdio: 'pipe',
  });
  clean.push(async () => {
    child.kill();
    await once(child, 'exit');
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}/`)).text(), { timeout: 10_000 })
    .toContain('/src/main.tsx');
});
