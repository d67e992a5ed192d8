import { createRequire } from 'node:module';
import type PusherModule from 'pusher-js';
import type { Channel } from 'pusher-js';
import { onTestFinished } from 'vitest';
import { app } from './start-server.ts';

export type Client = PusherModule.default;

// Its types describe the browser's ES module; in Node the package is CommonJS and exports the class itself.
const Pusher: typeof PusherModule.default = createRequire(import.meta.url)('pusher-js');

/**
 * The real pusher-js, for Node. `user` is who it is on presence channels and when it signs in, watching those of `watchlist`,
 * separated by commas; its endpoints are below `path`.
 */
export function connectPusher(server: { port: number }, user = 'ada', key = app.key, watchlist?: string, path = ''): Client {
  const params = { user, ...(watchlist === undefined ? {} : { watchlist }) };
  const base = `http://127.0.0.1:${server.port}${path}`;
  const client = new Pusher(key, {
    cluster: '',
    wsHost: '127.0.0.1',
    wsPort: server.port,
    forceTLS: false,
    enabledTransports: ['ws'],
    channelAuthorization: { transport: 'ajax', endpoint: `${base}/auth`, params },
    userAuthentication: { transport: 'ajax', endpoint: `${base}/user-auth`, params },
  });
  onTestFinished(() => client.disconnect());
  return client;
}

export type Bindable = { bind(event: string, callback: (data: unknown) => void): unknown };

/** The next time `event` is emitted on a connection or a channel: its data. */
export function nextEvent(source: Bindable, event: string): Promise<unknown> {
  return new Promise((resolve) => source.bind(event, resolve));
}

export async function subscribed(client: Client, name: string): Promise<Channel> {
  const channel = client.subscribe(name);
  await nextEvent(channel, 'pusher:subscription_succeeded');
  return channel;
}
