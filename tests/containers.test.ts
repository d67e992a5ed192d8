import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createEmptyDatabase, type TestDatabase } from '@toolboxai/database/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freePort } from './support/free-port.ts';
import { root } from './support/spawn-server.ts';
import { canUseRedis, startRedis, type TestRedis } from './support/start-redis.ts';
import { callAt, testSecret } from './support/test-server.ts';

// What the files say is done step by step on this machine: there may be no engine for containers here.

type Service = {
  command?: string[];
  image?: string;
  environment?: Record<string, string>;
  deploy?: { replicas: number };
  depends_on?: Record<string, { condition: string }>;
};
type Compose = { services: Record<string, Service> };

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const compose: Compose = parse(read('compose.yaml'), { merge: true });
const instructions = read('Dockerfile')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    return { name, rest };
  });
const argumentsOf = (name: string): string[] => instructions.filter((each) => each.name === name).map(({ rest }) => rest);
const listOf = (text: string): string[] => JSON.parse(text.slice(text.indexOf('[')));

/** As `.dockerignore` says: names that are left out everywhere, and paths below the root. */
function isLeftOut(file: string): boolean {
  return read('.dockerignore')
    .split('\n')
    .filter(Boolean)
    .some((pattern) => {
      const name = /^\*\*\/([\w.]+)$/.exec(pattern)?.[1];
      return name === undefined ? file === pattern || file.startsWith(`${pattern}/`) : file.split('/').includes(name);
    });
}

/** A value of compose.yaml with what the operator has set put in; what must be set and is not is an error. */
function fill(value: string, values: Record<string, string>): string {
  return value.replaceAll(/\$\{(\w+):([?-])([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    const given = values[name];
    if (given) return given;
    if (kind === '?') throw new Error(`${name} must be set: ${rest}`);
    return rest;
  });
}

const image = path.join(root, 'tests/build/image');
const operator = { POSTGRES_PASSWORD: 'secret', JWT_SECRET_KEY: testSecret, PUSHER_SECRET: testSecret };

describe('the files for containers', () => {
  test('ask for each secret, and hold none', () => {
    for (const name of Object.keys(operator)) {
      const others = Object.fromEntries(Object.entries(operator).filter(([each]) => each !== name));
      const values = Object.values(compose.services).flatMap(({ environment = {} }) => Object.values(environment));
      expect(() => values.map((value) => fill(value, others)), name).toThrow(`${name} must be set`);
    }
  });

  test('name the databases that this version works with', () => {
    expect(compose.services.postgres?.image).toMatch(/^postgres:1[5-8]-/);
    expect(compose.services.redis?.image).toMatch(/^redis:7-/);
    expect(argumentsOf('FROM')).toEqual([expect.stringMatching(/^node:24-/)]);
  });

  test('start two workers, after the api server has made the tables', () => {
    expect(compose.services.worker?.deploy?.replicas).toBe(2);
    expect(compose.services.worker?.depends_on).toEqual({ api: { condition: 'service_healthy' } });
  });

  test('run the server as nobody special', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
  });
});

describe.runIf(canUseRedis())('their steps, one after the other', () => {
  const running: { child: ChildProcess; output(): string; url: string }[] = [];
  let database: TestDatabase;
  let redis: TestRedis;

  beforeAll(async () => {
    rmSync(image, { recursive: true, force: true });
    mkdirSync(image, { recursive: true });
    expect(argumentsOf('COPY')).toEqual(['. .']);
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of files.split('\n').filter((each) => each && !isLeftOut(each)))
      if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(image, file));
    // What `npm ci` would bring is here already: linked, not copied. The links of workspaces lead into the image.
    for (const folder of ['.', 'apps/dashboard', 'roblox']) linkModules(folder);
    const [build = '', ...others] = argumentsOf('RUN');
    expect(others).toEqual(['mkdir /data && chown node:node /data']);
    execFileSync('sh', ['-c', build], { cwd: image, stdio: 'pipe', env: { ...process.env, CI: '' } });
    database = await createEmptyDatabase();
    redis = await startRedis();
  }, 240_000);

  afterAll(async () => {
    for (const { child } of running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      // In order: the command starts the server as a process of its own, which SIGKILL would leave behind.
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await database.drop();
    await redis.stop();
    rmSync(image, { recursive: true, force: true });
  });

  function linkModules(folder: string): void {
    const from = path.join(root, folder, 'node_modules');
    if (existsSync(from)) execFileSync('cp', ['-al', from, path.join(image, folder, 'node_modules')]);
  }

  /** A service of compose.yaml as a process: its command in its environment, with this machine's addresses. */
  async function start(name: string): Promise<{ child: ChildProcess; output(): string; url: string }> {
    const { command = [], environment = {} } = compose.services[name] ?? {};
    const port = String(await freePort());
    const fromImage = Object.fromEntries(argumentsOf('ENV').flatMap((line) => line.split(' ').map((each) => each.split('='))));
    const env: Record<string, string> = {
      ...fromImage,
      ...Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, fill(value, operator)])),
      DATA_DIR: path.join(image, 'data'),
      HOST: '127.0.0.1',
      PORT: port,
    };
    expect(env.DATABASE_URL).toBe('postgresql://toolboxai:secret@postgres:5432/toolboxai');
    expect(env.REDIS_URL).toBe('redis://redis:6379');
    const [program = '', ...first] = listOf(argumentsOf('ENTRYPOINT')[0] ?? '');
    expect(program).toBe('node');
    const child = spawn(process.execPath, [...first, ...command], {
      cwd: image,
      env: { ...env, PATH: process.env.PATH, DATABASE_URL: database.url, REDIS_URL: redis.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => void (output += chunk.toString()));
    const started = { child, output: () => output, url: `http://127.0.0.1:${port}` };
    running.push(started);
    await expect.poll(() => isHealthy(port), { timeout: 60_000, interval: 500 }).toBe(true);
    return started;
  }

  async function isHealthy(port: string): Promise<boolean> {
    const [, ...check] = listOf(argumentsOf('HEALTHCHECK')[0] ?? '').map((word) => word.replace('8009', port));
    const [code] = await once(spawn(process.execPath, check, { stdio: 'ignore' }), 'exit');
    return code === 0;
  }

  test('S97 make an image whose api server and workers make a lesson together', { timeout: 240_000 }, async () => {
    const api = await start('api');
    const workers = [await start('worker'), await start('worker')];
    const [, email] = /log in\s+(\S+)/.exec(api.output()) ?? [];
    const [, password] = /password\s+(\S+)/.exec(api.output()) ?? [];
    expect((await callAt(api.url, 'GET', '/')).body).toContain('<div id="root">');
    const login = await callAt(api.url, 'POST', '/api/v1/auth/login', { email, password });
    const task = {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: { subject: 'Test', grade_level: 5 },
    };
    const teacher = { authorization: `Bearer ${login.body.access_token}`, prefer: 'wait=40' };
    expect((await callAt(api.url, 'POST', '/api/v1/agents/execute', task, teacher)).body.status).toBe('completed');
    expect((await callAt(api.url, 'GET', '/health')).body.dependencies).toMatchObject({
      postgres: { status: 'ok' },
      redis: { status: 'ok' },
    });
    for (const { child } of workers) {
      child.kill(argumentsOf('STOPSIGNAL')[0] as NodeJS.Signals);
      const [code] = await once(child, 'exit');
      expect(code).toBe(0);
    }
  });
});
