import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyFigures } from '../../apps/backend/src/features/agents/index.ts';
import { createLog } from '../../apps/backend/src/platform/log/index.ts';
import { createBreakers } from '../../apps/backend/src/platform/resilience/index.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type Row = { agent_type: string; task_type: string; minute: string; completed: number };
type Reply = (response: ServerResponse, request: IncomingMessage) => boolean;

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

/** PostgREST's upsert, as far as it is used: rows by their key, the last one wins. */
async function startSupabase(reply: { now: Reply } = { now: () => false }) {
  const table = new Map<string, Row>();
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (reply.now(response, request)) return;
      const { url, method, headers } = request;
      const good =
        method === 'POST' &&
        url === '/rest/v1/agent_metrics?on_conflict=agent_type,task_type,minute' &&
        headers.apikey === 'a-service-key' &&
        headers.authorization === 'Bearer a-service-key' &&
        headers.prefer === 'resolution=merge-duplicates,return=minimal';
      if (!good) return void response.writeHead(401).end();
      const rows: Row[] = JSON.parse(Buffer.concat(chunks).toString());
      for (const row of rows) table.set(`${row.agent_type}/${row.task_type}/${row.minute}`, row);
      response.writeHead(201).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  clean.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, table, asked: () => asked };
}

const order = {
  agent_type: 'content_generator',
  task_type: 'generate_content',
  task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 'a lesson of the figures' },
};

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
  clean.push(server.close);
});

const makeLesson = async (): Promise<void> => {
  await server.call('POST', '/api/v1/agents/execute', order, await server.logIn('teacher'));
};

/** By hand, as often as the test says. */
function copyTo(url: string, lines: string[] = []) {
  const copy = copyFigures({
    db: server.database.db,
    log: createLog('warn', false, (line) => void lines.push(line)),
    breakers: createBreakers({ failureThreshold: 1, timeoutSeconds: 3_600, now: Date.now }),
    options: { url, key: 'a-service-key' },
    everyMs: 3_600_000,
  });
  return async () => copy.close?.();
}

const completed = (table: ReadonlyMap<string, Row>): number => [...table.values()].reduce((sum, row) => sum + row.completed, 0);

test('each minute’s figures are there once, however often they are sent', async () => {
  const supabase = await startSupabase();
  const copy = copyTo(supabase.url);
  await makeLesson();
  await copy();
  await makeLesson();
  await copy();
  await copy();
  expect(completed(supabase.table)).toBe(2);
  const { rows } = await server.database.pool.query<{ agent_type: string; task_type: string }>('select * from agent_metrics');
  expect(JSON.parse(JSON.stringify([...supabase.table.values()]))).toEqual(
    JSON.parse(JSON.stringify(rows)).map((row: { duration_ms_sum: unknown }) => ({
      ...row,
      duration_ms_sum: Number(row.duration_ms_sum),
    })),
  );
});

test('a project that fails gets what it missed when it is back, and is told of once', async () => {
  const reply: { now: Reply } = { now: (response) => Boolean(response.writeHead(503).end()) };
  const supabase = await startSupabase(reply);
  const lines: string[] = [];
  const breakers = createBreakers({ failureThreshold: 1, timeoutSeconds: 3_600, now: Date.now });
  const copy = copyFigures({
    db: server.database.db,
    log: createLog('warn', false, (line) => void lines.push(line)),
    breakers,
    options: { url: supabase.url, key: 'a-service-key' },
  });
  await makeLesson();
  for (let time = 0; time < 5; time++) await copy.close?.();
  // The breaker: it was asked once, and left alone.
  expect(supabase.asked()).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('a-service-key');
  reply.now = () => false;
  breakers.get('supabase').reset();
  await copy.close?.();
  expect(completed(supabase.table)).toBe(1);
});

test('one that hangs holds up no lesson and no end of the server', async () => {
  const supabase = await startSupabase({ now: () => true });
  const hanging = await startTestServer({ SUPABASE_URL: supabase.url, SUPABASE_SERVICE_KEY: 'a-service-key' });
  const { body } = await hanging.call('POST', '/api/v1/agents/execute', order, await hanging.logIn('teacher'));
  expect(body.status).toBe('completed');
  await hanging.close();
  expect(supabase.asked()).toBeGreaterThan(0);
});
