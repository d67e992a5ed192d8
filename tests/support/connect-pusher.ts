import { createRequire } from 'node:module';
import type PusherModule from 'pusher-js';

// Its types describe the browser's ES module; in Node the package is CommonJS and exports the class itself.
const PusherClient: typeof PusherModule.default = createRequire(import.meta.url)('pusher-js');

export type PusherClient = InstanceType<typeof PusherClient>;

/** The real `pusher-js` at a server of ours; with a user's headers, private channels are signed for them. */
export function connectPusher(
  url: string,
  { key = 'toolboxai-key', headers }: { key?: string; headers?: Record<string, string> } = {},
): PusherClient {
  const { hostname, port } = new URL(url);
  return new PusherClient(key, {
    cluster: 'us2',
    wsHost: hostname,
    wsPort: Number(port),
    forceTLS: false,
    enabledTransports: ['ws'],
    ...(headers && { channelAuthorization: { endpoint: `${url}/pusher/auth`, transport: 'ajax', headers } }),
  });
}
