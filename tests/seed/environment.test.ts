import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '@toolboxai/database/testing';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import Pusher from 'pusher';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../apps/backend/src/config/index.ts';
import { createLog } from '../../apps/backend/src/platform/log/index.ts';
import { prepareDatabase } from '../../apps/backend/src/prepare-database.ts';
import { loadSecrets } from '../../apps/backend/src/secrets.ts';
import { startModelServer } from '../support/model-server.ts';
import { seedEnv } from './seed-env.ts';
import { useServers } from './use-servers.ts';

const { clean, serverWith } = useServers();

const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the tests' },
};
const faults = (variables: Record<string, string>) => () => loadConfig(seedEnv(variables));

/** Makes one lesson with a model set; answers what the model server was asked. */
async function askedModel(variables: Record<string, string>) {
  const model = await startModelServer();
  clean.push(model.close);
  const server = await serverWith({ OPENAI_BASE_URL: model.url, ...variables });
  const { status, body } = await server.call('POST', '/api/v1/agents/execute', lesson, await server.logIn('teacher'));
  expect({ status, task: body.status }).toEqual({ status: 200, task: 'completed' });
  expect(model.calls.length).toBeGreaterThan(0);
  return model.calls[0];
}

describe('database', () => {
  test('S30 DATABASE_URL names the database that is used', async () => {
    const own = await createTestDatabase();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-s30-'));
    clean.push(own.drop, () => rm(dataDir, { recursive: true, force: true }));
    const config = loadConfig(seedEnv({ DATABASE_URL: own.url, DATA_DIR: dataDir }));
    const prepared = await prepareDatabase(config, createLog('silent', false));
    clean.push(prepared.close);
    const { rows } = await prepared.database.pool.query('select current_database() as name');
    expect(rows[0].name).toBe(new URL(own.url).pathname.slice(1));
  });
});

describe('sign-in', () => {
  const secret = 'this secret is used by one test and has many bytes';

  test('S32 JWT_SECRET_KEY signs the access tokens', async () => {
    const config = loadConfig(
      seedEnv({ JWT_SECRET_KEY: secret, DATA_DIR: await mkdtemp(path.join(tmpdir(), 'toolboxai-s32-')) }),
    );
    clean.push(() => rm(config.dataDir, { recursive: true, force: true }));
    expect((await loadSecrets(config)).jwt).toBe(secret);
    const server = await serverWith({ JWT_SECRET_KEY: secret });
    const { authorization } = await server.logIn('teacher');
    await expect(jwtVerify(authorization.slice(7), new TextEncoder().encode(secret))).resolves.toBeDefined();
  });

  test('S33 JWT_ALGORITHM is the one they are signed with, and the only one taken', async () => {
    const [strong, usual] = [await serverWith({ JWT_ALGORITHM: 'HS512' }), await serverWith({})];
    const token = await strong.logIn('teacher');
    expect(decodeProtectedHeader(token.authorization.slice(7)).alg).toBe('HS512');
    expect((await strong.call('GET', '/api/v1/auth/me', undefined, await usual.logIn('teacher'))).status).toBe(401);
    expect(faults({ JWT_ALGORITHM: 'none' })).toThrow('JWT_ALGORITHM');
  });

  test('S34 JWT_ACCESS_TOKEN_EXPIRE_MINUTES is their life', async () => {
    const server = await serverWith({ JWT_ACCESS_TOKEN_EXPIRE_MINUTES: '7' });
    const { iat = 0, exp = 0 } = decodeJwt((await server.logIn('teacher')).authorization.slice(7));
    expect(exp - iat).toBe(7 * 60);
  });

  test('S35 JWT_REFRESH_TOKEN_EXPIRE_DAYS is the life of a refresh token', async () => {
    const server = await serverWith({ JWT_REFRESH_TOKEN_EXPIRE_DAYS: '3' });
    await server.logIn('teacher');
    const { rows } = await server.database.pool.query(
      `select extract(epoch from expires_at - created_at)::int as life from sessions`,
    );
    expect(rows).toEqual([{ life: 3 * 86_400 }]);
  });

  test('S48 SKIP_AUTH makes everyone an admin, and is refused in production', async () => {
    const server = await serverWith({ SKIP_AUTH: 'true' });
    expect((await server.call('GET', '/api/v1/auth/me')).body).toMatchObject({ role: 'admin' });
    expect(faults({ SKIP_AUTH: 'true', ENVIRONMENT: 'production', JWT_SECRET_KEY: secret })).toThrow('SKIP_AUTH');
  });
});

describe('model', () => {
  test('S36 OPENAI_API_KEY is what the model server is shown', async () => {
    expect((await askedModel({ OPENAI_API_KEY: 'key-of-the-test' }))?.authorization).toBe('Bearer key-of-the-test');
  });

  test('S37 OPENAI_MODEL is the model that is asked', async () => {
    expect((await askedModel({ OPENAI_MODEL: 'small-and-kind' }))?.body.model).toBe('small-and-kind');
  });

  test('S38 OPENAI_TEMPERATURE is sent', async () => {
    expect((await askedModel({ OPENAI_TEMPERATURE: '0.25' }))?.body.temperature).toBe(0.25);
  });

  test('S39 MAX_TOKENS is sent', async () => {
    expect((await askedModel({ MAX_TOKENS: '321' }))?.body.max_tokens).toBe(321);
  });
});

describe('realtime', () => {
  test('S42 PUSHER_KEY is the key that browsers are told and must come with', async () => {
    const server = await serverWith({ PUSHER_KEY: 'key-of-s42' });
    expect((await server.call('GET', '/api/v1/realtime/config')).body.key).toBe('key-of-s42');
    const opened = (key: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/app/${key}?protocol=7`);
        socket.onmessage = ({ data }) => {
          resolve(JSON.parse(String(data)).event);
          socket.close();
        };
        socket.onclose = ({ code }) => resolve(`closed with ${code}`);
      });
    expect(await opened('key-of-s42')).toBe('pusher:connection_established');
    expect(await opened('another-key')).toBe('closed with 4001');
  });

  test('S43 PUSHER_SECRET signs what is published', async () => {
    const server = await serverWith({ PUSHER_SECRET: 'secret-of-s43' });
    const publish = (secret: string) => {
      const { host } = new URL(server.url);
      const client = new Pusher({ appId: 'toolboxai', key: 'toolboxai-key', secret, host, useTLS: false });
      return client.trigger('content-generation', 'test', {}).then(
        (response) => response.status,
        (error) => error.status,
      );
    };
    expect(await publish('secret-of-s43')).toBe(200);
    expect(await publish('another-secret')).toBe(401);
  });
});

describe('agents', () => {
  test('S54 MAX_CONCURRENT_GENERATIONS is how many run at a time', async () => {
    const open = Promise.withResolvers<void>();
    const model = await startModelServer({ gate: () => open.promise });
    clean.push(model.close);
    const server = await serverWith({ OPENAI_BASE_URL: model.url, MAX_CONCURRENT_GENERATIONS: '2' });
    const teacher = await server.logIn('teacher');
    const start = () => server.call('POST', '/api/v1/agents/execute', lesson, { ...teacher, prefer: 'wait=0' });
    const tasks = await Promise.all([start(), start(), start(), start()]);
    await expect.poll(() => model.calls.length).toBe(2);
    const states = await Promise.all(
      tasks.map(({ body }) => server.call('GET', `/api/v1/agents/tasks/${body.task_id}`, undefined, teacher)),
    );
    expect(states.map(({ body }) => String(body.status)).toSorted()).toEqual(['queued', 'queued', 'running', 'running']);
    open.resolve();
    for (const { body } of tasks)
      await expect
        .poll(async () => (await server.call('GET', `/api/v1/agents/tasks/${body.task_id}`, undefined, teacher)).body.status, {
          timeout: 15_000,
        })
        .toBe('completed');
  });

  test('S55 MAX_CONTENT_GENERATION_TIME ends a task that takes longer, and says so', async () => {
    // The moderation service never answers.
    const model = await startModelServer({ flags: () => new Promise(() => undefined) });
    clean.push(model.close);
    const server = await serverWith({ OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'key', MAX_CONTENT_GENERATION_TIME: '1' });
    const { body } = await server.call('POST', '/api/v1/agents/execute', lesson, {
      ...(await server.logIn('teacher')),
      prefer: 'wait=8',
    });
    expect(body).toMatchObject({ status: 'failed', error: { code: 'TASK_TIMED_OUT' } });
    expect(body.error.message).toContain('1 second');
  });

  test('S55 a model that hangs takes only its part of that time, and the built-in lesson is delivered', async () => {
    const model = await startModelServer({ gate: () => new Promise(() => undefined) });
    clean.push(model.close);
    const server = await serverWith({ OPENAI_BASE_URL: model.url, MAX_CONTENT_GENERATION_TIME: '5' });
    const teacher = await server.logIn('teacher');
    const { body } = await server.call('POST', '/api/v1/agents/execute', lesson, { ...teacher, prefer: 'wait=20' });
    expect(body).toMatchObject({ status: 'completed', result: { generated_by: { provider: 'built-in' } } });
  });
});

describe('server', () => {
  test('S58 ENVIRONMENT=production is strict', () => {
    expect(faults({ ENVIRONMENT: 'production' })).toThrow('JWT_SECRET_KEY is not set');
    expect(faults({ ENVIRONMENT: 'prodution' })).toThrow('ENVIRONMENT must be');
  });

  test('S59 DEBUG logs more', () => {
    expect(loadConfig(seedEnv({ DEBUG: 'true' })).log.level).toBe('debug');
    expect(createLog(loadConfig(seedEnv({ DEBUG: 'true' })).log.level, false).isLevelEnabled('debug')).toBe(true);
  });

  test('S60 CORS_ORIGINS is the list of other sites that may call', async () => {
    const server = await serverWith({ CORS_ORIGINS: '["https://school.example"]' });
    const allowed = async (origin: string) =>
      (await server.call('GET', '/health/live', undefined, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://school.example')).toBe('https://school.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
    expect(faults({ CORS_ORIGINS: 'https://school.example' })).toThrow('JSON list');
  });
});
