import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { containing, openWard, troubles, type Ward } from './doctor.fixture.ts';

let ward: Ward;
beforeEach(async () => {
  ward = await openWard();
});
afterEach(() => ward.close());

describe('toolboxai doctor', () => {
  test('finds nothing where nothing is wrong, without a server and beside one, and ends with 0', async () => {
    expect(troubles(await ward.look())).toEqual([]);
    const server = await ward.serverWith();
    expect(troubles(await ward.beside(server))).toEqual([]);
    const { status, stdout } = await ward.toolboxai(['doctor'], {});
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(Nothing is wrong|0 faults, 1 warning)\.$/m);
  });

  test('ends with 1 where there is a fault, prints one JSON document with --json, and cause and fix without', async () => {
    const env = { DATABASE_URL: 'postgresql://nobody:word@127.0.0.1:1/none', RATE_LIMIT_PER_MINUT: '5' };
    const json = await ward.toolboxai(['doctor', '--json'], env);
    const { ok, faults, findings } = JSON.parse(json.stdout);
    expect({ status: json.status, ok, faults }).toEqual({ status: 1, ok: false, faults: 1 });
    expect(troubles(findings).map(({ check }) => check)).toEqual(expect.arrayContaining(['environment', 'database']));
    const { stdout } = await ward.toolboxai(['doctor'], env);
    expect(stdout).toMatch(/^FAULT {4}database .*\n {9}cause: Nothing listens there\.\n {9}fix: {3}Start PostgreSQL/m);
    expect(json.stdout + stdout).not.toContain('word@');
  });

  test.each([
    [['--watch', 'long'], '--watch must be'],
    [['--url', 'localhost'], '--url must look like'],
  ])('takes no %j', async (args, what) => {
    expect(await ward.toolboxai(['doctor', ...args], {})).toMatchObject({ status: 2, stderr: containing(what) });
  });
});

describe('environment', () => {
  test.each([
    [{ JWT_SECRET_KEY: 'short' }, 'JWT_SECRET_KEY has 5 bytes and needs 32', 'npx toolboxai secret'],
    [
      { JWT_SECRET_KEY: 'your-new-super-secure-jwt-secret-key-here' },
      'the placeholder of the migration guide',
      'npx toolboxai secret',
    ],
    [{ ENVIRONMENT: 'production' }, 'JWT_SECRET_KEY is not set', 'npx toolboxai secret'],
    [{ RATE_LIMIT_PER_MINUTE: 'many' }, 'RATE_LIMIT_PER_MINUTE must be a whole number', 'docs/CONFIGURATION.md'],
    [{ CORS_ORIGINS: 'https://app.example.org' }, 'CORS_ORIGINS must be a JSON list', 'docs/CONFIGURATION.md'],
    [{ DATABASE_URL: 'mysql://localhost/school' }, 'DATABASE_URL cannot be used', 'docs/CONFIGURATION.md'],
  ])('%j is a fault', async (env, detail, fix) => {
    const [first, ...rest] = troubles(await ward.look(env));
    expect(first).toMatchObject({ status: 'fault', check: 'environment', detail: containing(detail), fix: containing(fix) });
    expect(rest).toEqual([]);
  });

  test('what is wrong with a variable keeps nothing else from being looked at', async () => {
    const found = troubles(await ward.look({ JWT_SECRET_KEY: 'short', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }));
    expect(found.map(({ check }) => check)).toEqual(['environment', 'database']);
  });

  test.each([
    [{ PUSHER_APP_ID: '1234567', PUSHER_KEY: 'key' }, 'PUSHER_APP_ID is set, and PUSHER_SECRET not'],
    [{ SUPABASE_URL: 'http://127.0.0.1:1' }, 'SUPABASE_URL is set, and SUPABASE_SERVICE_KEY not'],
    [{ LOG_LEVL: 'info' }, 'Did you mean LOG_LEVEL'],
    [{ OPENAI_API_KEY: 'your-openai-api-key' }, 'still holds the placeholder'],
    [{ VITE_WS_URL: 'http://127.0.0.1:1234' }, 'VITE_WS_URL names port 1234'],
  ])('%j is a warning', async (env, detail) => {
    expect(troubles(await ward.look(env))).toContainEqual(
      expect.objectContaining({ status: 'warning', check: 'environment', detail: containing(detail) }),
    );
  });

  test('a page with another key than the server is a fault', async () => {
    expect(troubles(await ward.look({ VITE_PUSHER_KEY: 'another' }))).toMatchObject([
      { status: 'fault', detail: 'VITE_PUSHER_KEY is not PUSHER_KEY', cause: containing('4001') },
    ]);
  });
});

describe('port', () => {
  test('one that another program listens on, with its name', async () => {
    const port = await ward.listen(createHttpServer((_request, response) => void response.end('hello')));
    const [found, ...rest] = troubles(await ward.look({ PORT: String(port) }));
    expect(found).toMatchObject({
      status: 'fault',
      check: 'port',
      detail: containing(`port ${port} is in use`),
      fix: containing(`--port ${port + 1}`),
    });
    if (process.platform === 'linux') expect(found?.detail).toContain(`process ${process.pid}`);
    expect(rest).toEqual([]);
  });

  test('a server that hangs, which accepts and says nothing', async () => {
    const open: Socket[] = [];
    const port = await ward.listen(createServer((socket) => void open.push(socket)));
    ward.later(() => {
      for (const socket of open) socket.destroy();
    });
    expect(troubles(await ward.look({ PORT: String(port) }))).toMatchObject([
      { status: 'fault', check: 'port', detail: containing('is in use'), cause: containing('hangs') },
    ]);
  });

  test('an address that this machine does not have', async () => {
    expect(troubles(await ward.look({ HOST: '203.0.113.7' }))).toMatchObject([
      { check: 'port', cause: containing('no address') },
    ]);
  });

  test('no server where --url says', async () => {
    expect(troubles(await ward.look({}, { url: 'http://127.0.0.1:1' }))).toMatchObject([
      { check: 'port', fix: containing('--url') },
    ]);
  });
});
