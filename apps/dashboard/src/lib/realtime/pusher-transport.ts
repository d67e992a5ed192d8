import type Pusher from 'pusher-js';
import type { Channel } from 'pusher-js';
import type { Signature } from '../api/local-schemas.ts';
import { readStamped } from '../api/local-schemas.ts';
import type { Link } from './choose-link.ts';
import type { LinkState, Transport, TransportHandlers } from './follow-channel.ts';

type PusherDeps = {
  /** Where to connect, asked for when the first channel is wanted. */
  link: () => Promise<Link>;
  sign: (socketId: string, channel: string) => Promise<Signature>;
  schedule: (work: () => void, delayMs: number) => () => void;
};

const linkStates: Readonly<Record<string, LinkState>> = {
  initialized: 'connecting',
  connecting: 'connecting',
  connected: 'connecting',
  unavailable: 'offline',
  failed: 'offline',
  disconnected: 'offline',
};
const retryMs = 5_000;
/** After so long without a socket the page reads the log instead. */
const unavailableMs = 4_000;

async function open({ link, sign }: PusherDeps): Promise<Pusher> {
  const [{ default: Client }, place] = await Promise.all([import('pusher-js'), link()]);
  return new Client(place.key, {
    cluster: place.cluster ?? '',
    forceTLS: place.tls,
    enabledTransports: ['ws', 'wss'],
    unavailableTimeout: unavailableMs,
    ...(place.host === null ? {} : { wsHost: place.host, wsPort: place.port, wssPort: place.port }),
    channelAuthorization: {
      customHandler: ({ socketId, channelName }, callback) => {
        sign(socketId, channelName).then(
          (signature) => callback(null, signature),
          (error: unknown) => callback(error instanceof Error ? error : new Error('not signed'), null),
        );
      },
    },
  });
}

function listen(client: Pusher, channel: Channel, on: TransportHandlers, schedule: PusherDeps['schedule']): () => void {
  let callOff = (): void => {};
  const changed = ({ current }: { current: string }): void => on.link(linkStates[current] ?? 'connecting');
  const heard = (name: string, data: unknown): void => {
    const stamped = readStamped(data);
    if (stamped !== null) on.event(name, stamped);
  };
  const subscribed = (): void => {
    on.link('live');
    on.subscribed();
  };
  /** Refused for good, or not just now: the server's own status says which. */
  const refused = ({ status }: { status?: number }): void => {
    if (status === 401 || status === 403) return on.link('denied');
    on.link('offline');
    callOff = schedule(() => channel.subscribe(), retryMs);
  };
  client.connection.bind('state_change', changed);
  channel.bind_global(heard);
  channel.bind('pusher:subscription_succeeded', subscribed);
  channel.bind('pusher:subscription_error', refused);
  if (channel.subscribed) subscribed();
  return () => {
    callOff();
    client.connection.unbind('state_change', changed);
    channel.unbind_global(heard);
    channel.unbind('pusher:subscription_succeeded', subscribed);
    channel.unbind('pusher:subscription_error', refused);
  };
}

/** One connection for all channels, opened when the first is wanted; the client library is loaded then. */
export function createPusherTransport(deps: PusherDeps): Transport {
  let opening: Promise<Pusher> | null = null;
  return {
    subscribe: (name, on) => {
      let stop = (): void => {};
      let isStopped = false;
      const start = (): void => {
        on.link('connecting');
        opening ??= open(deps);
        opening.then(
          (client) => {
            if (isStopped) return;
            const unlisten = listen(client, client.subscribe(name), on, deps.schedule);
            stop = () => {
              unlisten();
              client.unsubscribe(name);
            };
          },
          () => {
            opening = null;
            if (isStopped) return;
            on.link('offline');
            stop = deps.schedule(start, retryMs);
          },
        );
      };
      start();
      return () => {
        isStopped = true;
        stop();
      };
    },
  };
}
