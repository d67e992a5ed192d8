import { createEventCache, type EventCache } from './cache-events.ts';
import { isChannelName, isEventName, readChannelKind } from './channel-name.ts';
import type { Connection } from './connection.ts';
import { applicationEvent, memberRemoved } from './messages.ts';
import type { ChannelsOptions, LogEntry } from './options.ts';
import { broadcast, createRooms, type Rooms } from './rooms.ts';
import type { App } from './signatures.ts';

type Counters = { received: number; delivered: number; refused: number; dropped: number };

/** What all parts of one server share. */
export type Hub = {
  readonly app: App;
  readonly maxBacklogBytes: number;
  readonly connections: Set<Connection>;
  readonly rooms: Rooms<Connection>;
  readonly cache: EventCache;
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
  return {
    app: options.app,
    maxBacklogBytes: options.maxBacklogBytes ?? DEFAULT_MAX_BACKLOG_BYTES,
    connections: new Set(),
    rooms: createRooms(),
    cache: createEventCache(now),
    counters: { received: 0, delivered: 0, refused: 0, dropped: 0 },
    now,
    log: options.onLog ?? (() => undefined),
  };
}

function checkOptions({ app, ...options }: ChannelsOptions): void {
  if (app.id === '' || app.key === '' || app.secret === '') throw new RangeError('app needs an id, a key and a secret');
  const { maxConnections, activityTimeoutSeconds, heartbeatMs, clientMessagesPerMinute } = options;
  for (const [name, value] of Object.entries({ maxConnections, activityTimeoutSeconds, heartbeatMs, clientMessagesPerMinute }))
    if (!(value > 0)) throw new RangeError(`${name} must be more than 0, not ${value}`);
  if (options.maxBacklogBytes !== undefined && !(options.maxBacklogBytes >= MIN_MAX_BACKLOG_BYTES))
    throw new RangeError(`maxBacklogBytes must be at least ${MIN_MAX_BACKLOG_BYTES}, not ${options.maxBacklogBytes}`);
}

/** See `Channels.publish`. */
export function publish(hub: Hub, channel: string, event: string, data: unknown, except?: string): void {
  if (!isChannelName(channel)) throw new RangeError(`Not a channel name: ${JSON.stringify(channel)}`);
  if (!isEventName(event)) throw new RangeError(`Not an event name: ${JSON.stringify(event)}`);
  const room = hub.rooms.find(channel);
  const { cached } = readChannelKind(channel);
  if (!room && !cached) return;
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? 'null');
  const frame = applicationEvent(channel, event, text);
  if (frame.length > hub.maxBacklogBytes) throw new RangeError(`Event of ${frame.length} bytes: no socket may hold so much`);
  if (cached) hub.cache.put(channel, frame);
  if (room) hub.counters.delivered += broadcast(room, frame, except);
}

export function leaveRoom(hub: Hub, connection: Connection, channel: string): void {
  const room = connection.rooms.get(channel);
  if (!room) return;
  connection.rooms.delete(channel);
  hub.rooms.leave(room, connection);
  const userId = room.members?.remove(connection.socketId) ?? null;
  if (userId !== null) broadcast(room, memberRemoved(channel, userId));
}
