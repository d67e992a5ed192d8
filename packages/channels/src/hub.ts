import { type CountAnnouncer, createCountAnnouncer, silentAnnouncer } from './announce-counts.ts';
import { createEventCache, type EventCache } from './cache-events.ts';
import type { Connection } from './connection.ts';
import { type Courier, createCourier } from './courier.ts';
import { subscriptionCount } from './messages.ts';
import { countSubscribers } from './occupancy.ts';
import type { ChannelsOptions, LogEntry } from './options.ts';
import type { Peers } from './peers.ts';
import { broadcast, createRooms, type Rooms } from './rooms.ts';
import { createWebhooks, noWebhooks, type Webhooks } from './send-webhooks.ts';
import type { App } from './signatures.ts';
import { createUsers, type Users } from './users.ts';

type Counters = { received: number; delivered: number; refused: number; dropped: number };

/** What all parts of one server share. */
export type Hub = {
  readonly app: App;
  readonly maxBacklogBytes: number;
  readonly connections: Set<Connection>;
  readonly rooms: Rooms<Connection>;
  readonly cache: EventCache;
  readonly users: Users;
  /** Copies of what the other servers hold, and the voice towards them. */
  readonly peers: Peers;
  readonly courier: Courier;
  readonly counts: CountAnnouncer;
  readonly webhooks: Webhooks;
  readonly counters: Counters;
  now(): number;
  log(entry: LogEntry): void;
};

const DEFAULT_MAX_BACKLOG_BYTES = 1024 * 1024;
/** Room for the largest single message: the list of a full presence channel. */
const MIN_MAX_BACKLOG_BYTES = 512 * 1024;

export function createHub(options: ChannelsOptions): Hub {
  checkOptions(options);
  const now = options.now ?? Date.now;
  const log = options.onLog ?? (() => undefined);
  const hub: Hub = {
    app: options.app,
    maxBacklogBytes: options.maxBacklogBytes ?? DEFAULT_MAX_BACKLOG_BYTES,
    connections: new Set(),
    rooms: createRooms(),
    cache: createEventCache(now),
    users: createUsers(),
    peers: new Map(),
    courier: createCourier(options.app.id, options.bus, (error) => log({ kind: 'bus-failed', error })),
    counts: options.subscriptionCounts ? createCountAnnouncer(count, announce) : silentAnnouncer,
    webhooks: options.webhooks ? createWebhooks(options.webhooks, { app: options.app, now, log }) : noWebhooks,
    counters: { received: 0, delivered: 0, refused: 0, dropped: 0 },
    now,
    log,
  };

  function count(channel: string): number {
    return countSubscribers(hub, channel);
  }

  /** Members of presence channels count themselves, and a user's own channel is nobody's concern. */
  function announce(channel: string): void {
    const room = hub.rooms.find(channel);
    if (!room || room.members || room.kind.access === 'user') return;
    broadcast(room, subscriptionCount(channel, count(channel)));
  }

  return hub;
}

function checkOptions({ app, ...options }: ChannelsOptions): void {
  if (app.id === '' || app.key === '' || app.secret === '') throw new RangeError('app needs an id, a key and a secret');
  const { maxConnections, activityTimeoutSeconds, heartbeatMs, clientMessagesPerMinute, peerTimeoutMs = 1 } = options;
  const positive = { maxConnections, activityTimeoutSeconds, heartbeatMs, clientMessagesPerMinute, peerTimeoutMs };
  for (const [name, value] of Object.entries(positive))
    if (!(value > 0)) throw new RangeError(`${name} must be more than 0, not ${value}`);
  if (options.maxBacklogBytes !== undefined && !(options.maxBacklogBytes >= MIN_MAX_BACKLOG_BYTES))
    throw new RangeError(`maxBacklogBytes must be at least ${MIN_MAX_BACKLOG_BYTES}, not ${options.maxBacklogBytes}`);
}
