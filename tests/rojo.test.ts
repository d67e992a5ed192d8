import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Experience, experienceSchema, type RojoState } from '@toolboxai/contracts';
import { gameBundle, rojoProject, writePlace } from '@toolboxai/experience';
import { comparePlaces, instancesByPath, readPlace } from '@toolboxai/experience/testing';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { endOrphan, writeNote } from '../apps/backend/src/features/roblox/end-orphan.ts';
import { RojoClient } from '../apps/backend/src/features/roblox/rojo-client.fixture.ts';
import { launchRojo } from '../apps/backend/src/features/roblox/rojo-process.ts';
import { superviseRojo } from '../apps/backend/src/features/roblox/supervise-rojo.ts';
import { createLog } from '../apps/backend/src/platform/log/index.ts';
import { freePort } from './support/free-port.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

const rojoCommand = 'rojo';
/** Of the `rojo` on PATH. */
const rojoVersion = spawnSync(rojoCommand, ['--version'], { encoding: 'utf8' }).stdout?.trim();

/** False on a machine without Rojo, with one line that says so; a CI that could have built it fails instead. */
function canUseRojo(): boolean {
  const hasCargo = spawnSync('cargo', ['--version']).status === 0;
  if (rojoVersion?.startsWith('Rojo 7.7.') || (process.env.CI && hasCargo)) return true;
  const found = rojoVersion ? `The rojo on PATH is ${rojoVersion}` : 'There is no rojo on PATH';
  console.warn(`${found}, so nothing is tested with it: cargo install rojo --version 7.7.0 --locked`);
  return false;
}

const rojoPath = '/api/v1/roblox/rojo';
const lessonScript = 'ServerStorage/Lesson';
const version = rojoVersion?.slice('Rojo '.length);

describe.runIf(canUseRojo())('with the real Rojo', () => {
  let server: TestServer;
  let teacher: { authorization: string };
  let home: string;
  let port: number;
  let rojo: RojoClient;
  let ids: string[];

  const make = async (seed: string, theme: string): Promise<string> => {
    const task_data = { subject: 'Mathematics', grade_level: 4, questions: 4, seed, theme };
    const task = { agent_type: 'content_generator', task_type: 'generate_content', task_data };
    const { body } = await server.call('POST', '/api/v1/agents/execute', task, teacher);
    expect(body.error ?? null).toBeNull();
    return body.result.content_id;
  };
  const choose = async (id: string | undefined, who = teacher) => server.call('POST', rojoPath, { content_id: id }, who);
  const state = async (): Promise<RojoState> => (await server.call('GET', rojoPath, undefined, teacher)).body;
  const experienceOf = async (id: string | undefined): Promise<Experience> =>
    experienceSchema.parse((await server.call('GET', `/api/v1/content/${id}/experience.json`, undefined, teacher)).body);
  const inPlace = (name: string): string => path.join(home, 'rojo/place', name);
  const pidOfRojo = (): number => JSON.parse(readFileSync(path.join(home, 'rojo/running.json'), 'utf8')).rojo;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'toolboxai-rojo-'));
    port = await freePort();
    rojo = new RojoClient(port);
    server = await startTestServer({ DATA_DIR: home, ROJO_PORT: String(port) });
    teacher = await server.logIn('teacher');
    ids = [await make('rojo one', 'island'), await make('rojo two', 'castle')];
  });
  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('it is the version that CI builds', () => {
    expect(rojoVersion).toMatch(/^Rojo 7\.7\./);
  });

  test('a lesson that is chosen is served whole: every instance of its place file, by the names that Studio sees', async () => {
    expect((await state()).state).toBe('idle');
    const { status, body } = await choose(ids[0]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'serving',
      version,
      protocol: 5,
      address: `localhost:${port}`,
      content: { id: ids[0], version: 1 },
      restarts: 0,
    });
    const experience = await experienceOf(ids[0]);
    expect((await rojo.info()).projectName).toBe(experience.title);
    const { byPath } = await rojo.read();
    const place = instancesByPath(readPlace(Buffer.from(writePlace(experience, gameBundle))));
    const classes = [...place].map(([where, { className }]) => `${where.slice(1)} ${className}`);
    const served = [...byPath].map(([where, { ClassName }]) => `${where} ${ClassName}`);
    expect(classes.filter((line) => !served.includes(line))).toEqual([]);
    expect(place.size).toBeGreaterThan(200);
  });

  test('wherever a creator may build, what Rojo does not know is left alone', async () => {
    const { byPath } = await rojo.read();
    const destroys = [...byPath].filter(([, { Metadata }]) => !Metadata.ignoreUnknownInstances).map(([where]) => where);
    expect(destroys).toEqual([]);
    expect(byPath.size).toBeGreaterThan(200);
  });

  test('health says the version, the protocol and the lesson, and no title', async () => {
    const { body } = await server.call('GET', '/health');
    expect(body.dependencies.rojo).toMatchObject({ status: 'ok', latency_ms: expect.any(Number) });
    expect(body.dependencies.rojo.detail).toBe(`${version}, protocol 5, serves lesson ${ids[0]} at localhost:${port}`);
  });

  test('an edited lesson reaches the Studio that is connected', async () => {
    const { cursor, byPath } = await rojo.read();
    const studio = await rojo.follow(cursor);
    const title = 'Sharing a pizza among pirates';
    await server.call('PATCH', `/api/v1/content/${ids[0]}`, { title }, { ...teacher, 'if-match': '"1"' });
    const sources = () =>
      studio.changes.flatMap(({ updated }) => updated.map((update) => JSON.stringify(update.changedProperties.Source ?? '')));
    await expect.poll(() => sources().some((source) => source.includes(title))).toBe(true);
    const changed = studio.changes.flatMap(({ updated }) => updated.map(({ id }) => id));
    expect(changed).toContain(byPath.get(lessonScript)?.Id);
    expect(studio.changes.flatMap(({ removed }) => removed)).toEqual([]);
    await expect.poll(async () => (await state()).content).toMatchObject({ title, version: 2 });
    studio.close();
  });

  test('another lesson reaches it over the same connection, and what a creator put there survives', async () => {
    const { sessionId } = await rojo.info();
    const { cursor } = await rojo.read();
    const studio = await rojo.follow(cursor);
    const mine = 'print("mine")\n';
    const folder = 'src/ServerScriptService/ToolboxAI';
    writeFileSync(inPlace(`${folder}/my-own.luau`), mine);
    writeFileSync(inPlace('notes of mine.txt'), mine);
    await expect.poll(() => rojo.source('ServerScriptService/ToolboxAI/my-own')).toBe(mine);

    expect((await choose(ids[1])).status).toBe(200);
    const experience = await experienceOf(ids[1]);
    await expect.poll(() => rojo.source(lessonScript)).toContain(`title = ${JSON.stringify(experience.title)}`);
    const wanted = [...instancesByPath(readPlace(Buffer.from(writePlace(experience, gameBundle)))).keys()];
    const served = async () => {
      const there = (await rojo.read()).byPath;
      return wanted.filter((where) => !there.has(where.slice(1)));
    };
    await expect.poll(served).toEqual([]);

    expect((await rojo.info()).sessionId).toBe(sessionId);
    expect(studio.isOpen()).toBe(true);
    expect(studio.changes.length).toBeGreaterThan(0);
    expect(readFileSync(inPlace(`${folder}/my-own.luau`), 'utf8')).toBe(mine);
    expect(readFileSync(inPlace('notes of mine.txt'), 'utf8')).toBe(mine);
    expect(await rojo.source('ServerScriptService/ToolboxAI/my-own')).toBe(mine);
    studio.close();
  });

  test('what a creator changed in a file of ours is kept beside when the lesson is written anew', async () => {
    const name = 'src/ServerStorage/Lesson.luau';
    writeFileSync(inPlace(name), 'return { title = "changed by hand" }\n');
    expect((await choose(ids[0])).status).toBe(200);
    expect(readFileSync(inPlace(name), 'utf8')).toContain('Sharing a pizza');
    const kept = spawnSync('grep', ['-rl', 'changed by hand', path.join(home, 'rojo/kept')], { encoding: 'utf8' }).stdout;
    expect(kept.trim()).toMatch(/Lesson\.luau$/);
  });

  test('a Rojo that is killed is started again and serves the same lesson', async () => {
    const { sessionId } = await rojo.info();
    process.kill(pidOfRojo(), 'SIGKILL');
    await expect.poll(async () => (await state()).restarts).toBe(1);
    await expect.poll(async () => (await state()).state).toBe('serving');
    expect((await rojo.info()).sessionId).not.toBe(sessionId);
    expect(await rojo.source(lessonScript)).toContain('Sharing a pizza');
  });

  test('another teacher can neither see nor end what is served, and an admin can', async () => {
    const other = await server.logIn('teacher');
    const seen = (await server.call('GET', rojoPath, undefined, other)).body;
    expect(seen).toMatchObject({ state: 'serving', content: null });
    expect((await server.call('DELETE', rojoPath, undefined, other)).body).toMatchObject({ status: 409, code: 'CONFLICT' });
    expect((await choose(ids[0], other)).status).toBe(404);
    const admin = await server.logIn('admin');
    expect((await server.call('GET', rojoPath, undefined, admin)).body.content).toMatchObject({ id: ids[0] });
    expect((await server.call('DELETE', rojoPath, undefined, admin)).body).toMatchObject({ state: 'idle', content: null });
    await expect(rojo.info()).rejects.toThrow('fetch failed');
  });

  test('a lesson that is deleted is no longer served', async () => {
    const id = await make('rojo three', 'forest');
    expect((await choose(id)).body.state).toBe('serving');
    await server.call('DELETE', `/api/v1/content/${id}`, undefined, teacher);
    await expect.poll(async () => (await state()).state).toBe('idle');
    expect((await state()).detail).toContain('deleted');
  });

  test('a port in use is one line that says what to do, and is no Rojo of ours to end', async () => {
    const foreign: Server = createServer().listen(port, '127.0.0.1');
    await once(foreign, 'listening');
    const { status, body } = await choose(ids[0]);
    expect(status).toBe(503);
    expect(body.detail).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(body.detail).toContain(`ROJO_PORT=${port + 1}`);
    expect((await state()).state).toBe('failed');
    expect((await server.call('GET', '/health')).body).toMatchObject({
      status: 'degraded',
      dependencies: { rojo: { status: 'down' } },
    });
    expect(foreign.listening).toBe(true);
    foreign.close();
    await once(foreign, 'close');
    expect((await choose(ids[0])).body.state).toBe('serving');
  });

  test('a Rojo that ends again and again is given up, with the reason', { timeout: 60_000 }, async () => {
    for (let end = 1; end <= 4; end++) {
      process.kill(pidOfRojo(), 'SIGKILL');
      await expect.poll(async () => (await state()).restarts).toBe(end);
      await expect.poll(async () => (await state()).state).toBe('serving');
    }
    process.kill(pidOfRojo(), 'SIGKILL');
    await expect.poll(async () => (await state()).state).toBe('failed');
    expect((await state()).detail).toContain('ended by SIGKILL');
    expect((await choose(ids[0])).body).toMatchObject({ state: 'serving', restarts: 0 });
  });

  test('`rojo build` makes of the served project the same place as ours, instance by instance', async () => {
    const built = path.join(home, 'built.rbxlx');
    const folder = path.join(home, 'clean');
    const experience = await experienceOf(ids[1]);
    for (const [name, text] of rojoProject(experience, gameBundle)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { status, stderr } = spawnSync(rojoCommand, ['build', folder, '--output', built], { encoding: 'utf8' });
    expect({ status, errors: status === 0 ? '' : stderr }).toEqual({ status: 0, errors: '' });
    const ours = Buffer.from(writePlace(experience, gameBundle));
    expect(comparePlaces(ours, readFileSync(built))).toEqual([]);
  });

  test('the Rojo of a server that was killed gives its port up to the next server, and one in use by a living server does not', async () => {
    const folder = path.join(home, 'orphan');
    const project = path.join(folder, 'place');
    mkdirSync(project, { recursive: true });
    writeFileSync(
      path.join(project, 'default.project.json'),
      JSON.stringify({ name: 'orphan', tree: { $className: 'DataModel' } }),
    );
    const address = { ip: '127.0.0.1', port: await freePort() };
    const note = path.join(folder, 'running.json');
    const orphan = await launchRojo({ command: rojoCommand, project, address, startMs: 10_000 });
    const left = { rojo: orphan.pid, session: orphan.info.sessionId };

    onTestFinished(() => orphan.end());

    await writeNote(note, { ...left, server: process.ppid });
    expect(await endOrphan(note, address)).toBe(false);
    const dead = spawnSync('true').pid;
    await writeNote(note, { ...left, server: dead, session: 'another session' });
    expect(await endOrphan(note, address)).toBe(false);
    expect((await new RojoClient(address.port).info()).sessionId).toBe(left.session);

    await writeNote(note, { ...left, server: dead });
    const next = superviseRojo({
      command: rojoCommand,
      project,
      host: address.ip,
      port: address.port,
      log: createLog('silent', false),
    });
    await next.serve();
    expect((await next.ask()).sessionId).not.toBe(left.session);
    expect(await orphan.ended).toContain('SIGKILL');
    await next.stop();
  });

  test('stopping the server ends its Rojo', async () => {
    expect((await choose(ids[0])).body.state).toBe('serving');
    const pid = pidOfRojo();
    await server.app.stop(0);
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    expect(existsSync(path.join(home, 'rojo/running.json'))).toBe(false);
  });
});
