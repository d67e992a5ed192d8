import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { startSlowProxy } from '../support/slow-proxy.ts';
import { spawnServer } from '../support/spawn-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { containing, openWard, troubles, type Ward } from './doctor.fixture.ts';

let ward: Ward;
beforeEach(async () => {
  ward = await openWard();
});
afterEach(() => ward.close());

const order = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the doctor' },
};
const execute = async (server: TestServer, prefer = 'wait=20') =>
  server.call('POST', '/api/v1/agents/execute', order, { ...(await server.logIn('teacher')), prefer });

/** What holds a lesson up until the test is over. */
async function heldModel(): Promise<string> {
  const held = Promise.withResolvers<void>();
  const model = await startModelServer({ gate: () => held.promise });
  ward.later(model.close);
  ward.later(() => held.resolve());
  return model.url;
}

describe('realtime', () => {
  test.each([
    [{ PUSHER_KEY: 'another-key' }, 'does not know PUSHER_KEY'],
    [{ PUSHER_SECRET: 'another secret' }, 'refuses what PUSHER_SECRET signs'],
    [{ PUSHER_APP_ID: 'another-app' }, 'publishing is answered with 404'],
  ])('%j is not what the server was started with', async (env, detail) => {
    const server = await ward.serverWith({});
    const found = troubles(await ward.beside(server, env)).filter(({ check }) => check === 'realtime');
    expect(found).toMatchObject([{ status: 'fault', detail: containing(detail), fix: containing('start') }]);
  });

  test('a server that was started without it', async () => {
    const server = await ward.serverWith({ PUSHER_ENABLED: 'false' });
    expect(troubles(await ward.beside(server))).toMatchObject([
      { status: 'fault', check: 'realtime', fix: containing('PUSHER_ENABLED=true') },
    ]);
  });

  test('one that takes no more connections', async () => {
    const server = await ward.serverWith({ WS_MAX_CONNECTIONS: '1' });
    const open = new WebSocket(`${server.url.replace('http', 'ws')}/app/toolboxai-key?protocol=7`);
    await new Promise((resolve) => open.addEventListener('message', resolve, { once: true }));
    expect(troubles(await ward.beside(server))).toMatchObject([{ check: 'realtime', fix: containing('WS_MAX_CONNECTIONS') }]);
    open.close();
  });

  test('a network that is slow, for answers and for events', async () => {
    const server = await ward.serverWith();
    const proxy = await startSlowProxy(Number(new URL(server.url).port), 300);
    ward.later(proxy.close);
    const found = troubles(await ward.beside(server, {}, { url: `http://127.0.0.1:${proxy.port}` }));
    expect(found).toMatchObject([
      { status: 'warning', check: 'realtime', detail: containing('an event takes') },
      { status: 'warning', check: 'network', detail: containing('the smallest answer takes') },
    ]);
  });
});

describe('agents', () => {
  test('a server that was started without them', async () => {
    const server = await ward.serverWith({ AGENT_SERVICE_ENABLED: 'false' });
    expect(troubles(await ward.beside(server))).toMatchObject([
      { status: 'fault', check: 'agents of the server', cause: containing('AGENT_SERVICE_ENABLED=false'), fix: 'Restart it.' },
    ]);
  });

  test('are all busy while tasks wait', async () => {
    const server = await ward.serverWith({ OPENAI_BASE_URL: await heldModel(), MAX_CONCURRENT_GENERATIONS: '1' });
    for (let task = 0; task < 3; task++) await execute(server, 'wait=0');
    const found = async () =>
      troubles(await ward.beside(server, { MAX_CONCURRENT_GENERATIONS: '1' })).filter(({ check }) => check === 'queue');
    await expect
      .poll(found)
      .toMatchObject([{ status: 'warning', detail: containing('2 tasks wait'), fix: containing('MAX_CONCURRENT_GENERATIONS') }]);
  });

  test('are gone, and leave tasks behind', async () => {
    const server = await ward.serverWith({ OPENAI_BASE_URL: await heldModel() });
    await execute(server, 'wait=0');
    const found = async () => {
      // Again and again: the server is there after all, and says so.
      await server.database.pool.query(`update agent_instances set last_seen_at = now() - interval '2 minutes'`);
      return troubles(await ward.beside(server)).filter(({ check }) => check === 'agents');
    };
    await expect
      .poll(found)
      .toMatchObject([{ status: 'warning', detail: containing('1 tasks are open'), fix: containing('toolboxai serve') }]);
  });

  test('are of more servers than the database has connections for', async () => {
    const server = await ward.serverWith();
    await server.database.pool.query(
      `insert into agent_instances (instance, agent_type, status) select 'server ' || n, 'content_generator', 'idle' from generate_series(1, 50) n`,
    );
    expect(troubles(await ward.beside(server))).toMatchObject([
      { status: 'warning', check: 'agents', detail: containing('51 servers'), fix: containing('max_connections') },
    ]);
  });
});

describe('breakers and connections', () => {
  test('a breaker that is open, and one that an admin opened', async () => {
    const ill = await startModelServer({ reply: (response) => Boolean(response.writeHead(500).end()) });
    ward.later(ill.close);
    const server = await ward.serverWith({ OPENAI_BASE_URL: ill.url, CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
    await execute(server);
    const found = async () => troubles(await ward.beside(server)).filter(({ check }) => check === 'breakers');
    await expect
      .poll(found)
      .toMatchObject([{ status: 'warning', detail: containing('"model" is open'), cause: containing('failed 1') }]);
    await server.call('POST', '/api/v1/system/circuit-breakers/model/trip', {}, await server.logIn('admin'));
    await expect.poll(found).toMatchObject([{ detail: containing('isolated'), fix: containing('/model/reset') }]);
  });

  test('a pool of which every connection is in use', async () => {
    const server = await ward.serverWith();
    const { pool } = server.database;
    const held = await Promise.all(
      Array.from({ length: pool.options.max - pool.totalCount + pool.idleCount }, () => pool.connect()),
    );
    const waiting = pool.connect();
    const found = troubles(await ward.beside(server)).filter(({ check }) => check === 'pool');
    for (const client of held) client.release();
    (await waiting).release();
    expect(found).toMatchObject([{ status: 'warning', detail: containing('wait for a database connection') }]);
  });

  test('Redis that the running server does not reach', async () => {
    const server = await ward.serverWith({ REDIS_URL: 'redis://127.0.0.1:1', INSTANCE_ID: 'one' });
    const found = troubles(await ward.beside(server));
    expect(found).toMatchObject([{ status: 'warning', check: 'health', detail: containing('finds redis down') }]);
  });
});

describe('figures', () => {
  test('that the server does not show', async () => {
    const server = await ward.serverWith({ METRICS_TOKEN: 'a-token' });
    expect(troubles(await ward.beside(server))).toMatchObject([{ check: 'figures', fix: containing('METRICS_TOKEN') }]);
    expect(troubles(await ward.beside(server, { METRICS_TOKEN: 'a-token' }))).toEqual([]);
  });
});

describe('memory of a running server', { timeout: 120_000 }, () => {
  /** Code that runs inside the server, with full collections from time to time, which else come when there is need. */
  const planted = (collectMs: number, code: string): string => {
    const collect = `import v8 from 'node:v8'; import vm from 'node:vm'; v8.setFlagsFromString('--expose-gc');
      setInterval(vm.runInNewContext('gc'), ${collectMs}).unref();`;
    return `--import=data:text/javascript,${encodeURIComponent(`${collect} const kept = []; ${code}`)}`;
  };
  async function watched(options: string, watchSeconds = 0) {
    const server = await spawnServer({ ...ward.quiet, NODE_OPTIONS: options });
    ward.later(server.stop);
    return ward.look({}, { url: server.url, watchSeconds });
  }

  test('that leaks, and that does not', async () => {
    const leak = 'setInterval(() => kept.push(new Array(130_000).fill(1.5)), 50).unref();';
    expect(await watched(planted(500, leak), 6)).toContainEqual(
      expect.objectContaining({
        check: 'leaks',
        status: 'warning',
        detail: containing('the heap grew by'),
        fix: containing('Restart'),
      }),
    );
    await ward.close();
    ward = await openWard();
    expect(await watched(planted(500, ''), 6)).toContainEqual(expect.objectContaining({ check: 'leaks', status: 'ok' }));
  });

  test('that is too little: the heap’s limit is low', async () => {
    expect(troubles(await watched('--max-old-space-size=128'))).toMatchObject([
      { check: 'memory', status: 'fault', cause: containing('--max-old-space-size'), fix: containing('NODE_OPTIONS=') },
    ]);
  });

  test('whose collection takes the time', async () => {
    const full = 'for (let n = 0; n < 2_000_000; n++) kept.push({ n });';
    expect(await watched(planted(50, full), 5)).toContainEqual(
      expect.objectContaining({ check: 'collections', status: 'warning', detail: containing('of the time') }),
    );
  });
});
