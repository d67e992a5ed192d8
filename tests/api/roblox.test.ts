import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { experienceSchema } from '@toolboxai/contracts';
import { gameBundle, writePlace } from '@toolboxai/experience';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeStandInRojo } from '../../apps/backend/src/features/roblox/stand-in-rojo.fixture.ts';
import { cloudKey, cloudPlace, type OpenCloudServer, type ScriptRun, startOpenCloud } from '../support/open-cloud.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type Who = { authorization: string };
const rojoPath = '/api/v1/roblox/rojo';
const publishPath = '/api/v1/roblox/publish';

const make = async (server: TestServer, who: Who): Promise<string> => {
  const task_data = { subject: 'Mathematics', grade_level: 4, questions: 3, seed: 'roblox of the tests', theme: 'island' };
  const task = { agent_type: 'content_generator', task_type: 'generate_content', task_data };
  const { body } = await server.call('POST', '/api/v1/agents/execute', task, who);
  expect(body.error ?? null).toBeNull();
  return body.result.content_id;
};
const run = (server: TestServer, who: Who, name: string, task_data: unknown) => {
  const [agent_type, task_type] = name.split('/');
  return server.call('POST', '/api/v1/agents/execute', { agent_type, task_type, task_data }, who);
};
const placeOf = async (server: TestServer, who: Who, id: string): Promise<string> =>
  (await server.call('GET', `/api/v1/content/${id}/place.rbxlx`, undefined, who)).body;

describe('a server that has neither Rojo nor a key', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'toolboxai-no-rojo-'));
  const usual = process.env.PATH;
  let server: TestServer;
  let teacher: Who;
  let id: string;

  beforeAll(async () => {
    server = await startTestServer({ DATA_DIR: home });
    teacher = await server.logIn('teacher');
    id = await make(server, teacher);
    process.env.PATH = home;
  });
  afterAll(async () => {
    process.env.PATH = usual;
    await server.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('says that Rojo is absent and what to do, and serves nothing', async () => {
    const { status, body } = await server.call('GET', rojoPath, undefined, teacher);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'absent', version: null, address: null, content: null });
    expect(body.detail).toMatch(/Install Rojo 7\.7 .* rojo\.zip/);
    const chosen = await server.call('POST', rojoPath, { content_id: id }, teacher);
    expect(chosen.body).toMatchObject({ status: 503, code: 'DEPENDENCY_UNAVAILABLE', detail: body.detail });
    expect((await server.call('GET', '/health')).body.dependencies.rojo).toMatchObject({
      status: 'off',
      detail: 'rojo is not on PATH',
    });
    expect((await server.call('DELETE', rojoPath, undefined, teacher)).body.state).toBe('absent');
  });

  test('says which variables are missing for publishing, before anything is done', async () => {
    const { body } = await server.call('GET', publishPath, undefined, teacher);
    expect(body).toMatchObject({ ready: false, missing: ['ROBLOX_API_KEY', 'ROBLOX_UNIVERSE_ID', 'ROBLOX_PLACE_ID'] });
    expect(body.advice.join(' ')).toContain('16 and older');
    const sent = await server.call('POST', publishPath, { content_id: id }, teacher);
    expect(sent.body).toMatchObject({ status: 503, code: 'SWITCHED_OFF', detail: expect.stringContaining('ROBLOX_API_KEY') });
    for (const [name, more] of [
      ['roblox_asset/build_place', { publish: 'Saved' }],
      ['roblox_testing/playtest', { where: 'cloud' }],
    ] as const) {
      const { body: task } = await run(server, teacher, name, { content_id: id, ...more });
      expect(task).toMatchObject({
        status: 'failed',
        error: { code: 'SWITCHED_OFF', message: expect.stringContaining('place.rbxlx') },
      });
    }
  });

  test.each([
    ['GET', rojoPath, undefined],
    ['POST', rojoPath, { content_id: randomUUID() }],
    ['DELETE', rojoPath, undefined],
    ['GET', publishPath, undefined],
    ['POST', publishPath, { content_id: randomUUID() }],
  ])('%s %s is for teachers and admins alone', async (method, url, body) => {
    expect((await server.call(method, url, body, {})).body).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await server.call(method, url, body, await server.logIn('student'))).body).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect((await server.call(method, url, body, await server.logIn('parent'))).status).toBe(403);
  });

  test.each([
    [rojoPath, {}],
    [rojoPath, { content_id: 'x' }],
    [rojoPath, { content_id: randomUUID(), port: 1 }],
    [publishPath, {}],
    [publishPath, { content_id: randomUUID(), version_type: 'Draft' }],
  ])('%s refuses %j', async (url, body) => {
    expect((await server.call('POST', url, body, teacher)).body).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });

  test('a lesson is opened in Studio by its owner alone', async () => {
    const other = await server.logIn('teacher');
    expect((await server.call('POST', rojoPath, { content_id: id }, other)).status).toBe(404);
  });

  test('the place is built and playtested all the same, without sending anything', async () => {
    const { body } = await run(server, teacher, 'roblox_asset/build_place', { content_id: id });
    expect(body.status).toBe('completed');
    const text = Buffer.from(await placeOf(server, teacher, id));
    const binary = await fetch(`${server.url}/api/v1/content/${id}/place.rbxl`, { headers: teacher });
    const sizes = [
      { name: 'place.rbxlx', bytes: text.byteLength },
      { name: 'place.rbxl', bytes: (await binary.arrayBuffer()).byteLength },
    ];
    expect(body.result).toEqual({
      content_id: id,
      files: sizes,
      bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      checks: expect.any(Number),
    });
    const { body: played } = await run(server, teacher, 'roblox_testing/playtest', { content_id: id });
    expect(played.result).toMatchObject({ content_id: id, where: 'local', passed: true });
    expect(played.result.checks.length).toBe(body.result.checks);
    expect(played.result.checks.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
  });

  test.each(['roblox_asset/build_place', 'roblox_testing/playtest'])(
    '%s is for lessons of one’s own, and an admin’s are all',
    async (name) => {
      const other = await server.logIn('teacher');
      expect((await run(server, other, name, { content_id: id })).body).toMatchObject({
        status: 'failed',
        error: { code: 'NOT_FOUND' },
      });
      const asAdmin = await run(server, await server.logIn('admin'), name, { content_id: id });
      expect(asAdmin.body).toMatchObject({ status: 'completed', result: { content_id: id } });
      expect((await run(server, teacher, name, { content_id: 'x' })).body).toMatchObject({
        status: 422,
        code: 'VALIDATION_FAILED',
      });
      expect((await run(server, teacher, name, { content_id: id, publish: 'Draft', where: 'moon' })).status).toBe(422);
      expect((await run(server, await server.logIn('student'), name, { content_id: id })).status).toBe(403);
    },
  );

  test('an unknown task names those that there are, those of every room among them', async () => {
    const { body } = await run(server, teacher, 'roblox_asset/fly', {});
    expect(body).toMatchObject({ status: 422, code: 'UNKNOWN_AGENT_TASK' });
    for (const name of ['content_generator/generate_content', 'roblox_asset/build_place', 'roblox_testing/playtest'])
      expect(body.suggestions).toContain(name);
  });
});

test('a Rojo of a version that cannot be used is none: it is said, and the server is not ill for it', async () => {
  const old = makeStandInRojo('7.3.0');
  const usual = process.env.PATH;
  const server = await startTestServer();
  const teacher = await server.logIn('teacher');
  process.env.PATH = `${old.folder}${path.delimiter}${usual}`;
  const { body: health } = await server.call('GET', '/health');
  const { body } = await server.call('GET', rojoPath, undefined, teacher);
  process.env.PATH = usual;
  expect(health.dependencies.rojo).toMatchObject({ status: 'off', detail: 'rojo is 7.3.0; 7.4 to 7.9 is needed' });
  expect(health.status).toBe('ok');
  expect(body).toMatchObject({ state: 'unsupported', detail: expect.stringContaining('7.3.0; 7.4 to 7.9 is needed') });
  await server.close();
  old.remove();
});

test('ROJO_ENABLED=false switches Rojo off, and says so', async () => {
  const server = await startTestServer({ ROJO_ENABLED: 'false' });
  const teacher = await server.logIn('teacher');
  const id = await make(server, teacher);
  expect((await server.call('GET', rojoPath, undefined, teacher)).body).toMatchObject({ state: 'off' });
  expect((await server.call('POST', rojoPath, { content_id: id }, teacher)).body).toMatchObject({
    status: 503,
    code: 'SWITCHED_OFF',
    detail: expect.stringContaining('ROJO_ENABLED'),
  });
  expect((await server.call('GET', '/health')).body.dependencies.rojo).toMatchObject({
    status: 'off',
    detail: 'ROJO_ENABLED is false',
  });
  await server.close();
});

describe('a server with an Open Cloud key', () => {
  let server: TestServer;
  let roblox: OpenCloudServer;
  let teacher: Who;
  let id: string;
  let ran: string[] = [];
  let outcome: ScriptRun = { results: [] };
  let refusal: number | undefined;

  beforeAll(async () => {
    roblox = await startOpenCloud({
      reply: (response) => {
        if (refusal === undefined) return false;
        response.writeHead(refusal).end();
        return true;
      },
      run: (script) => {
        ran.push(script);
        return outcome;
      },
    });
    const env = {
      ROBLOX_API_KEY: cloudKey,
      ROBLOX_UNIVERSE_ID: String(cloudPlace.universe),
      ROBLOX_PLACE_ID: String(cloudPlace.place),
    };
    server = await startTestServer(env, '', (config) => ({
      ...config,
      openCloud: { ...config.openCloud, baseUrl: roblox.url, pollMs: 10 },
    }));
    teacher = await server.logIn('teacher');
    id = await make(server, teacher);
  });
  afterEach(() => {
    roblox.calls.length = 0;
    roblox.versions.length = 0;
    ran = [];
    refusal = undefined;
  });
  afterAll(async () => {
    await server.close();
    await roblox.close();
  });

  test('sends a lesson as a saved version unless told to publish: the very place that is downloaded', async () => {
    expect((await server.call('GET', publishPath, undefined, teacher)).body).toMatchObject({ ready: true, missing: [] });
    const saved = await server.call('POST', publishPath, { content_id: id }, teacher);
    expect(saved).toMatchObject({ status: 200, body: { version_number: 1, version_type: 'Saved' } });
    const published = await server.call('POST', publishPath, { content_id: id, version_type: 'Published' }, teacher);
    expect(published.body).toEqual({ version_number: 2, version_type: 'Published' });
    const place = await placeOf(server, teacher, id);
    expect(roblox.versions).toEqual([
      { type: 'Saved', text: place },
      { type: 'Published', text: place },
    ]);
  });

  test('sends nobody’s lesson but one’s own', async () => {
    const other = await server.logIn('teacher');
    expect((await server.call('POST', publishPath, { content_id: id }, other)).status).toBe(404);
    expect((await server.call('POST', publishPath, { content_id: randomUUID() }, teacher)).status).toBe(404);
    expect(roblox.calls).toEqual([]);
  });

  test('passes on what Roblox refuses, in words, and sends once', async () => {
    refusal = 403;
    const { body } = await server.call('POST', publishPath, { content_id: id }, teacher);
    expect(body).toMatchObject({
      status: 502,
      code: 'ROBLOX_REFUSED',
      detail: expect.stringContaining('The key may not do this'),
    });
    const task = await run(server, teacher, 'roblox_asset/build_place', { content_id: id, publish: 'Saved' });
    expect(task.body).toMatchObject({ status: 'failed', error: { code: 'ROBLOX_REFUSED' } });
    expect(roblox.calls).toHaveLength(2);
  });

  test('builds, checks and sends by a task, as it says', async () => {
    const { body } = await run(server, teacher, 'roblox_asset/build_place', { content_id: id, publish: 'Published' });
    expect(body.result).toMatchObject({ content_id: id, version_number: 1, version_type: 'Published' });
    expect(roblox.versions).toHaveLength(1);
  });

  test('playtests on Roblox’s server in a saved version of the place, and gives its checks', async () => {
    const checks = [{ name: 'right answers score', passed: true, evidence: '30 points' }];
    outcome = { results: [checks] };
    const { body } = await run(server, teacher, 'roblox_testing/playtest', { content_id: id, where: 'cloud' });
    expect(body.result).toEqual({ content_id: id, where: 'cloud', passed: true, checks, version_number: 1 });
    expect(roblox.versions.map(({ type }) => type)).toEqual(['Saved']);
    expect(ran).toHaveLength(1);
  });

  test.each<[string, ScriptRun, string]>([
    ['a check that fails', { results: [[{ name: 'a', passed: false, evidence: 'b' }]] }, 'b'],
    ['a script that fails', { error: { code: 'SCRIPT_ERROR', message: 'at line 3' }, logs: ['before'] }, 'at line 3'],
    ['a script that reports nothing', { results: [] }, 'without a report'],
  ])('takes %s for a world that fails, not for an error', async (_name, run_, words) => {
    outcome = run_;
    const { body } = await run(server, teacher, 'roblox_testing/playtest', { content_id: id, where: 'cloud' });
    expect(body).toMatchObject({ status: 'completed', result: { passed: false } });
    expect(JSON.stringify(body.result.checks)).toContain(words);
  });
});

test('the place that is sent is the one that the files hold', async () => {
  const server = await startTestServer();
  const teacher = await server.logIn('teacher');
  const id = await make(server, teacher);
  const { body } = await server.call('GET', `/api/v1/content/${id}/experience.json`, undefined, teacher);
  expect(await placeOf(server, teacher, id)).toBe(writePlace(experienceSchema.parse(body), gameBundle));
  for (const [name, type, start] of [
    ['place.rbxl', 'application/octet-stream', '<roblox!'],
    ['lesson.rbxm', 'application/octet-stream', '<roblox!'],
    ['rojo.zip', 'application/zip', 'PK'],
  ] as const) {
    const url = `${server.url}/api/v1/content/${id}/${name}`;
    const response = await fetch(url, { headers: teacher });
    expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({ status: 200, type });
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, start.length)
        .toString('latin1'),
    ).toBe(start);
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: await server.logIn('student') })).status).toBe(403);
    expect((await fetch(url, { headers: await server.logIn('teacher') })).status).toBe(404);
    expect((await fetch(`${server.url}/api/v1/content/x/${name}`, { headers: teacher })).status).toBe(422);
  }
  await server.close();
});
