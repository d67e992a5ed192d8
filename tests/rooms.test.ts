import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Database, openDatabase } from '@toolboxai/database';
import { createTestDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { createApp as CreateApp } from '../apps/backend/src/app.ts';
import { loadConfig } from '../apps/backend/src/config/index.ts';
import { createLog } from '../apps/backend/src/platform/log/index.ts';
import { testSecret } from './support/test-server.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'apps/backend/src');
const lines = readFileSync(path.join(folder, 'app.ts'), 'utf8').split('\n');

/** What answers only while the room is there, by the call that makes it. */
const probeOf: Record<string, string> = {
  agentRoutes: '/api/v1/agents',
  libraryRoutes: '/api/v1/content',
  curriculumRoutes: '/api/v1/curriculum/topics',
  createMcp: '/mcp',
  systemRoutes: '/health/live',
  createClasses: '/api/v1/play/sessions',
  createRoblox: '/api/v1/roblox/rojo',
  createLegacy: '/api/v1/system/legacy',
  createEvents: '/api/v1/realtime/config',
};

const rooms = lines.flatMap((line, index) => {
  if (!line.includes('// room')) return [];
  const name = Object.keys(probeOf).find((call) => line.includes(`${call}(`)) ?? 'servePages';
  return [{ name, index, file: path.join(folder, `app.without-${name}.ts`) }];
});

let own: TestDatabase;
let database: Database;

beforeAll(async () => {
  for (const { index, file } of rooms) writeFileSync(file, lines.toSpliced(index, 1).join('\n'));
  own = await createTestDatabase();
  database = await openDatabase({ url: own.url, applicationName: 'rooms test' });
});
afterAll(async () => {
  for (const { file } of rooms) rmSync(file, { force: true });
  await database.close();
  await own.drop();
});

test('every optional room has one line of its own in app.ts', () => {
  expect(rooms.map(({ name }) => name).toSorted()).toEqual([...Object.keys(probeOf), 'servePages'].toSorted());
});

test('app.ts compiles without any one of its rooms', { timeout: 180_000 }, () => {
  const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', path.join(root, 'tsconfig.json')], {
    encoding: 'utf8',
  });
  expect(stdout.split('\n').filter((line) => line.includes('app.without-'))).toEqual([]);
});

describe.each(rooms)('without $name', ({ name, file }) => {
  test('the server runs, that room is gone and every other one answers', async () => {
    const { createApp }: { createApp: typeof CreateApp } = await import(pathToFileURL(file).href);
    const config = loadConfig({ LOG_LEVEL: 'silent' });
    const secrets = { jwt: testSecret, pusher: testSecret };
    const app = await createApp({ config, database, secrets, version: 'test', log: createLog('silent', false), pages: '' });
    try {
      await app.start();
      for (const [room, url] of Object.entries(probeOf)) {
        const { statusCode } = await app.http.inject({ url });
        expect({ room, there: statusCode !== 404 }).toEqual({ room, there: room !== name });
      }
      expect(
        (await app.http.inject({ method: 'POST', url: '/api/v1/auth/login', payload: { email: 'a@b.c', password: 'x' } }))
          .statusCode,
      ).toBe(401);
    } finally {
      await app.stop(0);
    }
  });
});
