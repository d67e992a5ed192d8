import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inTransaction } from '@toolboxai/database';
import { afterEach, expect, test } from 'vitest';
import { appendEvent } from '../../apps/backend/src/features/events/index.ts';
import { connectPusher } from '../support/connect-pusher.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';

const app = {
  PUSHER_APP_ID: '42',
  PUSHER_KEY: 'a-shared-key',
  PUSHER_SECRET: 'a-shared-secret',
  CIRCUIT_BREAKER_TIMEOUT_SECONDS: '1',
};
const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

const at = (port: number) => ({ ...app, PUSHER_HOST: '127.0.0.1', PUSHER_PORT: String(port), PUSHER_SSL: 'false' });

async function start(env: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer(env);
  clean.push(server.close);
  return server;
}

const append = (server: TestServer, n: number, text = '') =>
  inTransaction(server.database.db, (tx) => appendEvent(tx, 'content-generation', 'step-finished', { n, text }));

/** A browser, which connects to where the server says. */
async function listen(server: TestServer): Promise<number[]> {
  const own = new URL(server.url);
  const config = (await server.call('GET', '/api/v1/realtime/config')).body;
  const client = connectPusher(`http://${config.host ?? own.hostname}:${config.port ?? own.port}`, { key: config.key });
  clean.push(() => client.disconnect());
  const heard: number[] = [];
  const channel = client.subscribe('content-generation');
  channel.bind('step-finished', ({ n }: { n: number }) => heard.push(n));
  await new Promise((resolve) => channel.bind('pusher:subscription_succeeded', resolve));
  return heard;
}

test('events go to PUSHER_HOST, where browsers are told to connect, in order and once for all servers of a database', async () => {
  const remote = await start(app);
  const server = await start(at(Number(new URL(remote.url).port)));
  const beside = await startBeside(server, at(Number(new URL(remote.url).port)));
  clean.push(beside.close);
  const heard = await listen(server);
  for (let n = 1; n <= 30; n += 1) await append(server, n);
  await expect.poll(() => heard).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  const { dependencies } = (await server.call('GET', '/health')).body;
  expect(dependencies.pusher).toMatchObject({ status: 'ok', detail: expect.stringContaining('127.0.0.1') });
});

test('what cannot be delivered waits until the other server is back; meanwhile its breaker opens and health says so', async () => {
  const remote = await start(app);
  const proxy = await startTcpProxy(Number(new URL(remote.url).port));
  const server = await start(at(proxy.port));
  const heard = await listen(remote);
  await append(server, 1);
  await expect.poll(() => heard).toEqual([1]);
  await proxy.close();
  for (let n = 2; n <= 5; n += 1) await append(server, n);
  const status = async () => (await server.call('GET', '/health')).body.dependencies.pusher.status;
  await expect.poll(status).toBe('degraded');
  expect((await server.call('GET', '/health')).status).toBe(200);
  const again = await startTcpProxy(Number(new URL(remote.url).port), proxy.port);
  clean.push(again.close);
  await expect.poll(() => heard).toEqual([1, 2, 3, 4, 5]);
  await expect.poll(status).toBe('ok');
});

test('an event that is refused is left out alone', async () => {
  const remote = await start(app);
  const server = await start(at(Number(new URL(remote.url).port)));
  const heard = await listen(server);
  await Promise.all([1, 2, 3, 4].map((n) => append(server, n, n === 2 ? 'x'.repeat(20_000) : '')));
  await expect.poll(() => heard.toSorted((a, b) => a - b)).toEqual([1, 3, 4]);
});

test('another server takes over publishing where the one that does it is gone', async () => {
  const told: string[] = [];
  const remote = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
    request.on('end', () => {
      told.push(...JSON.parse(body).batch.map(({ data }: { data: string }) => JSON.parse(data).n));
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => remote.listen(0, '127.0.0.1', resolve));
  clean.push(() => new Promise((resolve) => remote.close(resolve)));
  const env = at((remote.address() as AddressInfo).port);
  const first = await start({});
  const leading = await startBeside(first, env);
  const second = await startBeside(first, env);
  clean.push(second.close);
  await append(first, 1);
  await expect.poll(() => told).toEqual([1]);
  await leading.close();
  let n = 1;
  await expect
    .poll(async () => {
      n += 1;
      await append(first, n);
      return told.length;
    })
    .toBeGreaterThan(1);
});
