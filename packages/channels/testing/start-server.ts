import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import Pusher from 'pusher';
import { onTestFinished } from 'vitest';
import { type Channels, type ChannelsOptions, createChannels, signChannelAuth } from '../src/index.ts';

export const app = { id: 'demo', key: 'demo-key', secret: 'demo-secret' };

export type TestServer = {
  port: number;
  channels: Channels;
  /** The server SDK, pointed at this server. */
  sdk: Pusher;
  /** Ends the channels server and puts a new one on the same port. */
  restart(): Promise<void>;
};

/** A real HTTP server on a free loopback port: the channels server, its REST API and POST /auth. Gone after the test. */
export async function startServer(overrides: Partial<ChannelsOptions> = {}): Promise<TestServer> {
  const create = (): Channels =>
    createChannels({
      app,
      maxConnections: 100,
      activityTimeoutSeconds: 120,
      heartbeatMs: 30_000,
      clientMessagesPerMinute: 1000,
      ...overrides,
    });
  let channels = create();
  const sockets = new Set<Socket>();
  const http = createServer((request, response) => void answer(channels, request, response));
  http.on('connection', (socket) => {
    sockets.add(socket);
  });
  http.on('upgrade', (request, socket, head) => {
    if (!channels.handleUpgrade(request, socket, head)) socket.destroy();
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = readAddress(http.address());
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await channels.close();
    http.close();
  });
  return {
    port,
    sdk: connectSdk(port),
    get channels() {
      return channels;
    },
    async restart() {
      const old = channels;
      channels = create();
      await old.close();
    },
  };
}

/** The real server SDK, `pusher`. */
export function connectSdk(port: number, { secret }: { secret: string } = app): Pusher {
  return new Pusher({ appId: app.id, key: app.key, secret, host: '127.0.0.1', port: String(port), useTLS: false });
}

async function answer(channels: Channels, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const rawBody = Buffer.concat(await request.toArray());
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const reply =
    path === '/auth'
      ? authorize(new URLSearchParams(rawBody.toString()))
      : await channels.handleRest({
          method: request.method ?? '',
          path,
          query: Object.fromEntries(new URLSearchParams(query)),
          rawBody,
        });
  response.writeHead(reply?.status ?? 404, { 'content-type': 'application/json' }).end(JSON.stringify(reply?.body ?? null));
}

/** Lets everyone in but into forbidden channels; presence users are named by `user`. */
function authorize(form: URLSearchParams): { status: number; body: unknown } {
  const channel = form.get('channel_name') ?? '';
  if (channel.includes('forbidden')) return { status: 403, body: { error: 'forbidden' } };
  const user = form.get('user');
  const member = channel.startsWith('presence-')
    ? { user_id: user ?? 'nobody', user_info: { name: `name of ${user}` } }
    : undefined;
  return { status: 200, body: signChannelAuth(app, form.get('socket_id') ?? '', channel, member) };
}

function readAddress(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
