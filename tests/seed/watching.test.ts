import { once } from 'node:events';
import { createServer } from 'node:http';
import { problemSchema } from '@toolboxai/contracts';
import { createTestDatabase } from '@toolboxai/database/testing';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { startModelServer } from '../support/model-server.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { startSentrySink } from '../support/sentry-sink.ts';
import { spawnServer } from '../support/spawn-server.ts';
import { startTestServer } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';
import { useServers } from './use-servers.ts';

const { clean, serverWith } = useServers();

const lesson = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson that is watched' },
};

/** A server as a process of its own, made to fail at one thing; what its Sentry heard. */
async function tellOfFailure(variables: Record<string, string> = {}) {
  const sentry = await startSentrySink();
  const own = await createTestDatabase();
  clean.push(own.drop, sentry.close);
  const env = seedEnv({ DATABASE_URL: own.url, SENTRY_DSN: sentry.dsn, SKIP_AUTH: 'true', ROJO_ENABLED: 'false', ...variables });
  const server = await spawnServer({ ...env, LOG_LEVEL: 'error' });
  clean.push(server.stop);
  const client = new pg.Client(own.url);
  await client.connect();
  await client.query('alter table educational_content rename to hidden_content');
  await client.end();
  const response = await fetch(`${server.url}/api/v1/content`);
  expect(response.status).toBe(500);
  await expect.poll(() => sentry.events).toHaveLength(1);
  return { event: sentry.events[0], answer: problemSchema.parse(await response.json()), log: server.output() };
}

describe('Sentry', () => {
  test('S46 S95 S123 SENTRY_DSN is where an error is told, as in the log and under the id that the caller was given', async () => {
    const { event, answer, log } = await tellOfFailure();
    expect(event).toMatchObject({ level: 'error', tags: { code: 'INTERNAL', request_id: answer.request_id } });
    expect(log).toContain(answer.request_id);
  });

  test('S47 SENTRY_ENVIRONMENT is the name that it is told under', async () => {
    expect((await tellOfFailure({ SENTRY_ENVIRONMENT: 'a-school' })).event?.environment).toBe('a-school');
  });
});

test('S96 Supabase receives the agents’ figures where it is set', async () => {
  const bodies: string[] = [];
  const supabase = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(201).end();
    });
  }).listen(0, '127.0.0.1');
  await once(supabase, 'listening');
  clean.push(() => supabase.close());
  const address = supabase.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const server = await startTestServer(seedEnv({ SUPABASE_URL: url, SUPABASE_SERVICE_KEY: 'a-key' }));
  const { body } = await server.call('POST', '/api/v1/agents/execute', lesson, await server.logIn('teacher'));
  expect(body.status).toBe('completed');
  await server.close();
  expect(bodies.flatMap((text) => JSON.parse(text))).toContainEqual(
    expect.objectContaining({ agent_type: 'content_generator', task_type: 'generate_content', completed: 1 }),
  );
});

test('S118 agents answer: they are there, take a task at once, and end it', async () => {
  const server = await serverWith();
  const teacher = await server.logIn('teacher');
  const { body: health } = await server.call('GET', '/health/agents');
  expect(health.dependencies.instances).toMatchObject({
    status: 'ok',
    detail: expect.stringContaining('content_generator idle'),
  });
  const { status, body } = await server.call('POST', '/api/v1/agents/execute', lesson, teacher);
  expect({ status, task: body.status }).toEqual({ status: 200, task: 'completed' });
});

test('S124 health endpoints answer: the process, whether it serves, all it needs, the agents, MCP', async () => {
  const server = await serverWith();
  for (const path of ['/health/live', '/health/ready', '/health', '/health/agents', '/health/mcp'])
    expect(await server.call('GET', path)).toMatchObject({ status: 200, body: { status: expect.stringMatching(/^(ok|off)$/) } });
});

test('S125 S149 breakers and the agents’ figures are there for whoever watches', async () => {
  const model = await startModelServer({ reply: (response) => Boolean(response.writeHead(500).end()) });
  clean.push(model.close);
  const server = await serverWith({ OPENAI_BASE_URL: model.url, CIRCUIT_BREAKER_FAILURE_THRESHOLD: '1' });
  await server.call('POST', '/api/v1/agents/execute', lesson, await server.logIn('teacher'));
  const metrics = readMetrics((await server.call('GET', '/metrics')).body);
  const task = { agent_type: 'content_generator', task_type: 'generate_content' };
  expect(metrics.sum('toolboxai_breaker_state', { name: 'model', state: 'open' })).toBe(1);
  expect(metrics.sum('toolboxai_tasks_total', { ...task, state: 'completed' })).toBe(1);
  expect(metrics.sum('toolboxai_task_duration_seconds_count', task)).toBe(1);
  const { rows } = await server.database.pool.query('select completed from agent_metrics');
  expect(rows).toEqual([{ completed: 1 }]);
});
