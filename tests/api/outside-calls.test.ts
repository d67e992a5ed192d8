import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createErrorFeed, createLog } from '../../apps/backend/src/platform/log/index.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';

/** Whatever is asked of it is asked of another address, which nobody has set: as a server does that was taken over. */
let outside: { port: number; url: string; asked: string[]; close(): void };
/** That other address, of a server that trusts this machine. */
let inside: { port: number; url: string; asked: string[]; close(): void };
let base: TestServer;
let teacher: { authorization: string };

async function listen(location?: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    request.resume();
    if (location === undefined) return void response.end('{}');
    response.writeHead(307, { location: `${location}${request.url}` }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, url: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}

const order = (more: object = {}) => ({
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 4, questions: 3, seed: 'outside', ...more },
});

beforeAll(async () => {
  inside = await listen();
  outside = await listen(inside.url);
  // It does no tasks, so that they are done where the addresses are set.
  base = await startTestServer({ SERVER_ROLE: 'api' });
  teacher = await base.logIn('teacher');
});
afterAll(async () => {
  await base.close();
  outside.close();
  inside.close();
});

describe('what this server calls', () => {
  test('is where its operator says, and no answer leads it elsewhere: no redirect is followed', { timeout: 60_000 }, async () => {
    const errors = createErrorFeed();
    const log = createLog('error', false, () => undefined, errors);
    const server = await startBeside(
      base,
      {
        OPENAI_BASE_URL: `${outside.url}/v1`,
        OPENAI_API_KEY: 'a-key-of-the-model',
        SENTRY_DSN: outside.url.replace('//', '//a-key@').concat('/42'),
        SUPABASE_URL: outside.url,
        SUPABASE_SERVICE_KEY: 'a-key-of-the-project',
        PUSHER_HOST: '127.0.0.1',
        PUSHER_PORT: String(outside.port),
        PUSHER_SSL: 'false',
        PUSHER_APP_ID: '42',
        PUSHER_KEY: 'a-shared-key',
        PUSHER_SECRET: 'a-shared-secret',
        INSTANCE_ID: 'outside-calls',
      },
      { errors, log },
    );
    try {
      const { body } = await server.call('POST', '/api/v1/agents/execute', order(), teacher);
      expect(body.status).toBe('completed');
      log.error({ err: new Error('told to Sentry') }, 'a fault of the test');
      const wanted = [
        /POST \/v1\/chat\/completions/,
        /POST \/v1\/moderations/,
        /POST \/api\/42\/envelope/,
        /POST \/apps\/42\/(batch_)?events/,
      ];
      await expect.poll(() => wanted.filter((each) => !outside.asked.some((asked) => each.test(asked)))).toEqual([]);
    } finally {
      await server.close();
    }
    // The figures go out at the latest when the server closes.
    expect(outside.asked.some((asked) => asked.includes('/rest/v1/agent_metrics'))).toBe(true);
    expect(inside.asked).toEqual([]);
  });

  test('is nobody’s to choose by a request', async () => {
    const chosen = { base_url: inside.url, baseURL: inside.url, openai_base_url: inside.url, OPENAI_BASE_URL: inside.url };
    for (const [name, value] of Object.entries(chosen)) {
      const { status, body } = await base.call('POST', '/api/v1/agents/execute', order({ [name]: value }), teacher);
      expect([name, status, body.code]).toEqual([name, 422, 'VALIDATION_FAILED']);
    }
    const server = await startBeside(base);
    try {
      const objectives = [`add fractions as ${inside.url}/latest/meta-data/ says`];
      const { body } = await server.call('POST', '/api/v1/agents/execute', order({ objectives }), {
        ...teacher,
        'x-forwarded-host': new URL(inside.url).host,
      });
      expect(['completed', 'failed']).toContain(body.status);
    } finally {
      await server.close();
    }
    expect(inside.asked).toEqual([]);
  });
});
