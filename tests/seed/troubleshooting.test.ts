import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWard, troubles, type Ward } from '../doctor/doctor.fixture.ts';
import { startModelServer } from '../support/model-server.ts';
import { startSlowProxy } from '../support/slow-proxy.ts';
import { spawnServer } from '../support/spawn-server.ts';

/** Each fault of the guide's troubleshooting is planted, and `toolboxai doctor` names it. `tests/doctor` plants many more. */

let ward: Ward;
beforeEach(async () => {
  ward = await openWard();
});
afterEach(() => ward.close());

const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the doctor' },
};

test('S126 a module that is not found: which, and how to install it', async () => {
  const root = path.join(ward.folder, 'repository');
  mkdirSync(root);
  writeFileSync(path.join(root, 'package.json'), '{"dependencies": {"no-such-package": "1.0.0"}}');
  expect(troubles(await ward.look({}, { root }))).toMatchObject([
    { check: 'modules', detail: 'not found: no-such-package', fix: expect.stringContaining('npm ci') },
  ]);
});

test('S127 Pusher does not connect: credentials that are not the server’s', async () => {
  const server = await ward.serverWith();
  expect(troubles(await ward.beside(server, { PUSHER_SECRET: 'of another account' }))).toMatchObject([
    { status: 'fault', check: 'realtime', cause: expect.stringContaining('PUSHER_SECRET') },
  ]);
  expect(troubles(await ward.beside(server, { PUSHER_KEY: 'of-another-account' }))).toMatchObject([
    { status: 'fault', check: 'realtime', detail: expect.stringContaining('4001') },
  ]);
});

test('S128 the database refuses: nothing listens there', async () => {
  expect(
    troubles(await ward.look({ DATABASE_URL: 'postgresql://eduplatform:eduplatform2024@127.0.0.1:1/school' })),
  ).toMatchObject([
    { status: 'fault', check: 'database', cause: 'Nothing listens there.', fix: expect.stringContaining('DATABASE_URL') },
  ]);
});

test('S129 the agent service does not start: whether it can be imported, and whether the server was started with it', async () => {
  expect(await ward.look()).toContainEqual({ check: 'agent service', status: 'ok', detail: 'it can be imported' });
  const server = await ward.serverWith({ AGENT_SERVICE_ENABLED: 'false' });
  expect(troubles(await ward.beside(server))).toMatchObject([
    { status: 'fault', check: 'agents of the server', cause: expect.stringContaining('AGENT_SERVICE_ENABLED=false') },
  ]);
});

test('S130 slow: a breaker is open', async () => {
  const model = await startModelServer({ reply: (response) => Boolean(response.writeHead(500).end()) });
  ward.later(model.close);
  const server = await ward.serverWith({ OPENAI_BASE_URL: model.url, CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
  await server.call('POST', '/api/v1/agents/execute', lesson, await server.logIn('teacher'));
  await expect
    .poll(async () => troubles(await ward.beside(server)))
    .toMatchObject([{ check: 'breakers', detail: expect.stringContaining('"model" is open') }]);
});

test('S131 slow: every connection of the pool is in use', async () => {
  const server = await ward.serverWith();
  const { pool } = server.database;
  const free = pool.options.max - pool.totalCount + pool.idleCount;
  const held = await Promise.all(Array.from({ length: free }, () => pool.connect()));
  const waiting = pool.connect();
  const found = troubles(await ward.beside(server));
  for (const client of held) client.release();
  (await waiting).release();
  expect(found).toContainEqual(
    expect.objectContaining({ check: 'pool', detail: expect.stringContaining('wait for a database') }),
  );
});

test('S132 slow: Redis is gone', async () => {
  expect(troubles(await ward.look({ REDIS_URL: 'redis://127.0.0.1:1' }))).toMatchObject([
    { status: 'fault', check: 'redis', cause: expect.stringContaining('does not run') },
  ]);
});

test('S133 slow: all agents are busy while tasks wait', async () => {
  const gate = Promise.withResolvers<void>();
  const model = await startModelServer({ gate: () => gate.promise });
  ward.later(model.close);
  ward.later(() => gate.resolve());
  const server = await ward.serverWith({ OPENAI_BASE_URL: model.url, MAX_CONCURRENT_GENERATIONS: '1' });
  const teacher = { ...(await server.logIn('teacher')), prefer: 'wait=0' };
  for (let task = 0; task < 2; task++) await server.call('POST', '/api/v1/agents/execute', lesson, teacher);
  const found = async () => troubles(await ward.beside(server, { MAX_CONCURRENT_GENERATIONS: '1' }));
  await expect
    .poll(found)
    .toContainEqual(expect.objectContaining({ check: 'queue', detail: 'all 1 places are taken, and 1 tasks wait' }));
});

test('S134 memory: more agents than the machine was made for', async () => {
  const server = await ward.serverWith();
  await server.database.pool.query(
    `insert into agent_instances (instance, agent_type, status) select 'server ' || n, 'content_generator', 'idle' from generate_series(1, 50) n`,
  );
  expect(troubles(await ward.beside(server))).toMatchObject([{ check: 'agents', detail: expect.stringContaining('51 servers') }]);
});

/** Code that runs inside a server, with full collections from time to time, which else come when there is need. */
async function watch(collectMs: number, code: string, watchSeconds: number) {
  const collect = `import v8 from 'node:v8'; import vm from 'node:vm'; v8.setFlagsFromString('--expose-gc');
    setInterval(vm.runInNewContext('gc'), ${collectMs}).unref();`;
  const options = `--import=data:text/javascript,${encodeURIComponent(`${collect} const kept = []; ${code}`)}`;
  const server = await spawnServer({ ...ward.quiet, NODE_OPTIONS: options });
  ward.later(server.stop);
  return ward.look({}, { url: server.url, watchSeconds });
}

test('S135 memory: a leak', { timeout: 90_000 }, async () => {
  expect(await watch(500, 'setInterval(() => kept.push(new Array(130_000).fill(1.5)), 50).unref();', 6)).toContainEqual(
    expect.objectContaining({ check: 'leaks', status: 'warning', detail: expect.stringContaining('the heap grew by') }),
  );
});

test('S136 S122 memory: the limit is low, and collecting garbage takes the time', { timeout: 90_000 }, async () => {
  const low = await spawnServer({ ...ward.quiet, NODE_OPTIONS: '--max-old-space-size=128' });
  const found = troubles(await ward.look({}, { url: low.url }));
  await low.stop();
  expect(found).toMatchObject([{ status: 'fault', check: 'memory', fix: expect.stringContaining('--max-old-space-size=') }]);
  expect(await watch(50, 'for (let n = 0; n < 2_000_000; n++) kept.push({ n });', 5)).toContainEqual(
    expect.objectContaining({ check: 'collections', status: 'warning', detail: expect.stringContaining('of the time') }),
  );
});

test('S137 S139 late: an event is sent and heard, and the network is timed', async () => {
  const server = await ward.serverWith();
  expect(await ward.beside(server)).toContainEqual(
    expect.objectContaining({ check: 'realtime', status: 'ok', detail: expect.stringMatching(/^an event takes \d+ ms/) }),
  );
  const far = await startSlowProxy(Number(new URL(server.url).port), 300);
  ward.later(far.close);
  expect(troubles(await ward.beside(server, {}, { url: `http://127.0.0.1:${far.port}` }))).toMatchObject([
    { check: 'realtime', detail: expect.stringContaining('an event takes') },
    { check: 'network', detail: expect.stringContaining('the smallest answer takes') },
  ]);
});

test('S138 late: clients of version 1 still use its WebSocket', async () => {
  const server = await ward.serverWith();
  const calls = `insert into legacy_calls (route, caller, calls) values ('/ws/content', 'browser', 7)`;
  await server.database.pool.query(calls);
  expect(troubles(await ward.beside(server))).toMatchObject([
    { check: 'version 1', detail: expect.stringContaining('7 times'), fix: expect.stringContaining('WS_ENABLED=false') },
  ]);
});
