import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import Pusher from 'pusher';
import { onTestFinished } from 'vitest';
import {
  type Channels,
  type ChannelsOptions,
  createChannels,
  signChannelAuth,
  signEncryptedAuth,
  signUserAuth,
} from '../src/index.ts';

export const app = { id: 'demo', key: 'demo-key', secret: 'demo-secret' };
/** What encrypted channels' events are encrypted with. */
export const masterKey = Buffer.alloc(32, 'k');

export type TestServer = {
  port: number;
  channels: Channels;
  /** The server SDK, pointed at this server. */
  sdk: Pusher;
  /** Ends the channels server and puts a new one on the same port. */
  restart(): Promise<void>;
};

/** A real HTTP server on a free loopback port: the channels server, its REST API, POST /auth and POST /user-auth. Gone after the test. */
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
  return new Pusher({
    appId: app.id,
    key: app.key,
    secret,
    host: '127.0.0.1',
    port: String(port),
    useTLS: false,
    encryptionMasterKeyBase64: masterKey.toString('base64'),
  });
}

async function answer(channels: Channels, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const rawBody = Buffer.concat(await request.toArray());
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const endpoint = endpoints[path];
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const reply = endpoint
    ? endpoint(new URLSearchParams(rawBody.toString()))
    : await channels.handleRest({ method: request.method ?? '', path, query: parameters, rawBody });
  response.writeHead(reply?.status ?? 404, { 'content-type': 'application/json' }).end(JSON.stringify(reply?.body ?? null));
}

const endpoints: Record<string, (form: URLSearchParams) => { status: number; body: unknown }> = {
  '/auth': authorize,
  '/user-auth': authenticate,
};

/** Believes everyone; `watchlist` is a comma-separated list of users. */
function authenticate(form: URLSearchParams): { status: number; body: unknown } {
  const id = form.get('user') ?? 'nobody';
  const watchlist = form.get('watchlist')?.split(',') ?? [];
  const user = { id, user_info: { name: `name of ${id}` }, watchlist };
  return { status: 200, body: signUserAuth(app, form.get('socket_id') ?? '', user) };
}

/** Lets everyone in but into forbidden channels; presence users are named by `user`. */
function authorize(form: URLSearchParams): { status: number; body: unknown } {
  const channel = form.get('channel_name') ?? '';
  if (channel.includes('forbidden')) return { status: 403, body: { error: 'forbidden' } };
  const socketId = form.get('socket_id') ?? '';
  if (channel.startsWith('private-encrypted-'))
    return { status: 200, body: signEncryptedAuth(app, socketId, channel, masterKey) };
  const user = form.get('user');
  const member = channel.startsWith('presence-')
    ? { user_id: user ?? 'nobody', user_info: { name: `name of ${user}` } }
    : undefined;
  return { status: 200, body: signChannelAuth(app, socketId, channel, member) };
}

function readAddress(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
