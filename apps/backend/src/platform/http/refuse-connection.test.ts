import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { createHttp, type Http } from './create-http.ts';

let http: Http;
let port = 0;
beforeAll(async () => {
  const log = createLog('silent', false);
  http = await createHttp({ log, version: 'test', corsOrigins: [], securityHeaders: true, trustedProxies: [] });
  await http.listen({ host: '127.0.0.1', port: 0 });
  const address = http.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => http.close());

/** Sends bytes; answers all that comes back until the server closes the connection. */
async function exchange(bytes: string): Promise<{ head: string; problem: unknown }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  socket.write(bytes);
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { head, problem: JSON.parse(body) };
}

test('headers that are too large are refused with what to do', async () => {
  const { head, problem } = await exchange(`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(head).toMatch(/^HTTP\/1\.1 431 [^]*application\/problem\+json/);
  expect(problem).toMatchObject({ status: 431, code: 'HEADERS_TOO_LARGE', detail: expect.stringContaining('16 KB') });
});

test('bytes that are no request are refused, and tell nothing of the inside', async () => {
  const { head, problem } = await exchange('what is this\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 400 /);
  expect(problem).toEqual({
    type: 'urn:toolboxai:problem:malformed-request',
    title: expect.any(String),
    status: 400,
    detail: 'This is no request that the server can read.',
    instance: '',
    code: 'MALFORMED_REQUEST',
    request_id: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test('one that does not send its headers is not waited for long, and no request for ever', () => {
  expect(http.server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000 });
  expect(http.initialConfig).toMatchObject({ bodyLimit: 1_048_576, handlerTimeout: 600_000 });
});
