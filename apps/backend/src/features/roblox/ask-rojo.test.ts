import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { encode } from '@msgpack/msgpack';
import { afterEach, describe, expect, test } from 'vitest';
import { askRojo } from './ask-rojo.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(answer: RequestListener): Promise<{ ip: string; port: number }> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { ip: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 };
}

/** Long enough for a busy machine: what is awaited comes at once. */
const longMs = 20_000;

const info = { sessionId: 'abc', serverVersion: '7.7.0', protocolVersion: 5, projectName: 'Lesson', expectedPlaceIds: null };

describe('a Rojo server', () => {
  test('of 7.7 is read as MessagePack, an older one as JSON: by its content type', async () => {
    const packed = await listen((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/msgpack' }).end(encode(info)),
    );
    expect(await askRojo(packed, longMs)).toMatchObject({ serverVersion: '7.7.0', protocolVersion: 5 });
    server?.close();
    const older = { ...info, serverVersion: '7.6.1', protocolVersion: 4 };
    const json = await listen((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(older)),
    );
    expect(await askRojo(json, longMs)).toMatchObject({ serverVersion: '7.6.1', protocolVersion: 4 });
  });

  test.each<[string, string, RequestListener]>([
    ['another program', 'JSON', (_request, response) => response.end('<html>hello</html>')],
    ['one that fails', 'status 500', (_request, response) => response.writeHead(500).end()],
    ['one that sends us elsewhere', 'fetch failed', (_request, response) => response.writeHead(302, { location: '/' }).end()],
    ['one that hangs up', 'fetch failed', (request) => request.socket.destroy()],
    [
      'one that never ends',
      'longer than',
      (_request, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(16_384)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('is not seen in %s', async (_name, words, answer) => {
    const address = await listen(answer);
    await expect(askRojo(address, longMs)).rejects.toThrow(words);
  });

  test('is not waited for where none answers in time, or the caller has gone', async () => {
    const address = await listen(() => undefined);
    await expect(askRojo(address, 50)).rejects.toThrow('timeout');
    const caller = new AbortController();
    const asking = askRojo(address, longMs, caller.signal);
    caller.abort(new Error('the caller has gone'));
    await expect(asking).rejects.toThrow('the caller has gone');
  });
});
