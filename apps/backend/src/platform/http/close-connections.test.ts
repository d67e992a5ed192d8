import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { closeConnections } from './close-connections.ts';

let server: Server;
let closeOthers: () => void;
let port: number;
/** Answers the request that waits. */
let answer: (body: string) => void;

async function serve(): Promise<void> {
  server = createServer((_request, response) => {
    answer = (body) => void response.end(body);
    server.emit('asked');
  });
  closeOthers = closeConnections(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
}
afterEach(() => server.closeAllConnections());

/** As a stopping server does it; resolves when the last connection is gone. */
function close(): Promise<unknown> {
  closeOthers();
  server.close();
  return once(server, 'close');
}

async function connected(sends = '') {
  const accepted = once(server, 'connection');
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await accepted;
  if (sends) socket.write(sends);
  return socket;
}

test('a connection that a browser opened ahead of need does not hold up the end', async () => {
  await serve();
  await connected();
  expect(await close()).toEqual([]);
});

test('half a request does not hold up the end', async () => {
  await serve();
  await connected('GET / HTTP/1.1\r\nHost: a');
  expect(await close()).toEqual([]);
});

test('a connection kept alive does not hold up the end, and what is being answered is answered whole', async () => {
  await serve();
  const agent = new Agent({ keepAlive: true });
  const ask = async (answered: () => void): Promise<string> => {
    const response = once(get({ port, host: '127.0.0.1', agent }), 'response');
    await once(server, 'asked');
    answered();
    const [message] = await response;
    return text(message);
  };
  expect(await ask(() => answer('kept alive'))).toBe('kept alive');
  let closed: Promise<unknown> | undefined;
  const last = ask(() => {
    closed = close();
    answer('all of it');
  });
  expect(await last).toBe('all of it');
  await closed;
});
