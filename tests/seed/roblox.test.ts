import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cloudKey, cloudPlace, startOpenCloud } from '../support/open-cloud.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';

const clean: (() => Promise<unknown>)[] = [];
const outerPath = process.env.PATH;
afterEach(async () => {
  process.env.PATH = outerPath;
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

const rojo = '/api/v1/roblox/rojo';
type Who = { authorization: string };

/** A server, its teacher and a lesson. `DATA_DIR` is a folder of its own. */
async function begin(variables: Record<string, string>, change?: Parameters<typeof startTestServer>[2]) {
  const home = await mkdtemp(path.join(tmpdir(), 'toolboxai-seed-roblox-'));
  const server = await startTestServer(seedEnv({ DATA_DIR: home, ...variables }), '', change);
  clean.push(() => rm(home, { recursive: true, force: true }), server.close);
  const teacher = { ...(await server.logIn('teacher')), prefer: 'wait=25' };
  return { server, home, teacher, id: await makeLesson(server, teacher) };
}

async function makeLesson(server: TestServer, teacher: Who): Promise<string> {
  const task_data = { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the tests' };
  const order = { agent_type: 'content_generator', task_type: 'generate_content', task_data };
  return (await server.call('POST', '/api/v1/agents/execute', order, teacher)).body.result.content_id;
}

/** Puts a `rojo` first on PATH that tells its version and serves nothing: what is refused beforehand needs no more. */
async function standInForRojo(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'toolboxai-seed-rojo-'));
  clean.push(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, 'rojo'), '#!/bin/sh\necho "Rojo 7.7.0"\n');
  await chmod(path.join(folder, 'rojo'), 0o755);
  process.env.PATH = `${folder}:${outerPath}`;
}

test('S49 ROJO_ENABLED=false serves nothing to Studio, and health says so', async () => {
  const { server, teacher, id } = await begin({ ROJO_ENABLED: 'false' });
  expect((await server.call('GET', rojo, undefined, teacher)).body.state).toBe('off');
  expect((await server.call('POST', rojo, { content_id: id }, teacher)).body).toMatchObject({
    status: 503,
    code: 'SWITCHED_OFF',
  });
  expect((await server.call('GET', '/health')).body.dependencies.rojo.detail).toContain('ROJO_ENABLED is false');
});

test('S50 ROJO_HOST is the address that Studio is served at', async () => {
  await standInForRojo();
  // An address of documentation, which no machine has.
  const { server, teacher, id } = await begin({ ROJO_HOST: '192.0.2.1' });
  const { status, body } = await server.call('POST', rojo, { content_id: id }, teacher);
  expect(status).toBe(503);
  expect(body.detail).toContain('192.0.2.1');
});

test('S51 ROJO_PORT is the port, and one in use is named with what to do', async () => {
  await standInForRojo();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  clean.push(async () => taken.close());
  const address = taken.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const { server, teacher, id } = await begin({ ROJO_HOST: '127.0.0.1', ROJO_PORT: port });
  const { status, body } = await server.call('POST', rojo, { content_id: id }, teacher);
  expect(status).toBe(503);
  expect(body.detail).toContain(`ROJO_PORT=${Number(port) + 1}`);
});

test('S117 Roblox integration works: a lesson’s files, its playtest, its state in Studio, and a version at Roblox', async () => {
  const cloud = await startOpenCloud();
  clean.push(cloud.close);
  const keys = {
    ROBLOX_API_KEY: cloudKey,
    ROBLOX_UNIVERSE_ID: String(cloudPlace.universe),
    ROBLOX_PLACE_ID: String(cloudPlace.place),
  };
  const { server, teacher, id } = await begin(keys, (config) => ({
    ...config,
    openCloud: { ...config.openCloud, baseUrl: cloud.url, pollMs: 10 },
  }));
  for (const [name, start] of [
    ['place.rbxlx', '<roblox '],
    ['place.rbxl', '<roblox!'],
    ['lesson.rbxm', '<roblox!'],
    ['rojo.zip', 'PK'],
  ] as const) {
    const response = await fetch(`${server.url}/api/v1/content/${id}/${name}`, { headers: teacher });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([name, response.status, bytes.subarray(0, start.length).toString('latin1')]).toEqual([name, 200, start]);
  }
  const execute = async (agent_type: string, task_type: string) =>
    (await server.call('POST', '/api/v1/agents/execute', { agent_type, task_type, task_data: { content_id: id } }, teacher)).body;
  expect(await execute('roblox_asset', 'build_place')).toMatchObject({ status: 'completed' });
  expect(await execute('roblox_testing', 'playtest')).toMatchObject({ status: 'completed', result: { passed: true } });
  expect((await server.call('GET', rojo, undefined, teacher)).body.state).toMatch(/^(absent|unsupported|idle)$/);
  const published = await server.call('POST', '/api/v1/roblox/publish', { content_id: id }, teacher);
  expect(published.body).toMatchObject({ version_number: 1, version_type: 'Saved' });
  expect(cloud.versions[0]?.text).toContain('<roblox ');
});
