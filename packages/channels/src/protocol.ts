/**
 * The numbers of the Pusher Channels protocol, version 7.
 * Source: "Pusher Channels WebSocket protocol", https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/
 */

export const PROTOCOL_VERSION = 7;

/** Why a connection is ended. 4000–4099: do not come back; 4100–4199: come back later; 4200–4299: come back at once. */
export type Closing = { code: number; reason: string };

export const CLOSINGS = {
  unknownApp: { code: 4001, reason: 'Application does not exist: check the key' },
  invalidVersion: { code: 4006, reason: 'Invalid version string format: ?protocol= takes a whole number' },
  unsupportedVersion: { code: 4007, reason: `Unsupported protocol version: this server speaks ${PROTOCOL_VERSION}` },
  noVersion: { code: 4008, reason: `No protocol version supplied: add ?protocol=${PROTOCOL_VERSION}` },
  unauthorized: { code: 4009, reason: 'Connection not authorized: user data and signature do not match' },
  terminated: { code: 4009, reason: 'You got disconnected by the app' },
  overCapacity: { code: 4100, reason: 'Over capacity: all connections are in use, try again later' },
  shuttingDown: { code: 4100, reason: 'The server is going away, try again later' },
  reconnect: { code: 4200, reason: 'The server is restarting, reconnect immediately' },
  noPong: { code: 4201, reason: 'Pong reply not received' },
  binary: { code: 1003, reason: 'Only text frames are supported' },
} as const satisfies Record<string, Closing>;

/** Codes of `pusher:error`, which leave the connection open. */
export const RATE_LIMITED = 4301;
export const WATCHLIST_TOO_LONG = 4302;

export const MAX_CHANNEL_NAME_LENGTH = 164;
export const MAX_EVENT_NAME_LENGTH = 200;
export const MAX_EVENT_DATA_BYTES = 10 * 1024;
export const MAX_CHANNELS_PER_EVENT = 100;
export const MAX_EVENTS_PER_BATCH = 10;
export const MAX_PRESENCE_MEMBERS = 100;
export const MAX_USER_ID_LENGTH = 128;
export const MAX_USER_INFO_BYTES = 1024;
export const MAX_CLIENT_EVENTS_PER_SECOND = 10;
export const MAX_WATCHLIST_LENGTH = 100;
/** Beyond so many subscribers their count is announced now and then, not at each change. */
export const MAX_INSTANT_COUNT = 100;
export const COUNT_INTERVAL_MS = 5000;
/** A webhook's events wait this long for others; an event that nobody takes is offered for five minutes. */
export const WEBHOOK_BATCH_MS = 100;
export const WEBHOOK_GIVE_UP_MS = 5 * 60 * 1000;
export const CACHE_TTL_MS = 30 * 60 * 1000;

/** Ours: the protocol names no bound, a server needs one. */
export const MAX_INBOUND_FRAME_BYTES = 64 * 1024;
export const MAX_CHANNELS_PER_CONNECTION = 1000;
export const MAX_EVENTS_PER_WEBHOOK = 100;
export const MAX_CACHED_CHANNELS = 10_000;
export const CLOSE_GRACE_MS = 1000;
