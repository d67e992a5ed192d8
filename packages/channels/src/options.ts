import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Bus } from './bus.ts';
import type { WebhookLog, WebhookOptions } from './send-webhooks.ts';
import type { App, RestRequest } from './signatures.ts';

export type ChannelsOptions = {
  app: App;
  /** Connections beyond it are closed with 4100, after which clients come back later. */
  maxConnections: number;
  /** Told to clients: after so long without a message they ping. Not 0. */
  activityTimeoutSeconds: number;
  /** A WebSocket ping goes out this often; a connection that has not answered by the next is closed with 4201. */
  heartbeatMs: number;
  /** Frames a connection may send a minute, in any rhythm; further ones are dropped and answered by error 4301. */
  clientMessagesPerMinute: number;
  /** Bytes that may wait for one socket; a slower consumer is dropped and may reconnect. Default 1 MiB, at least 512 KiB. */
  maxBacklogBytes?: number;
  /** Sockets are written to no more often than this: what comes meanwhile is written together. Default 2; 0: each event loop turn. */
  batchMs?: number;
  /** Whether subscribers are told how many they are. Not on presence channels, which know. Default false. */
  subscriptionCounts?: boolean;
  /** Reaches the other servers of the same app. Default: there are none. */
  bus?: Bus;
  /** A server not heard on the bus for so long is taken for dead. The same for all of them. Default 15 seconds. */
  peerTimeoutMs?: number;
  /** Posts to an address of yours what happens on channels. Default: nobody is told. */
  webhooks?: WebhookOptions;
  /** Unix time in milliseconds. Default Date.now. */
  now?: () => number;
  onLog?: (entry: LogEntry) => void;
};

export type LogEntry =
  | { kind: 'connected'; socketId: string }
  | { kind: 'disconnected'; socketId: string; code: number }
  | { kind: 'refused'; code: number; reason: string }
  | { kind: 'slow-consumer'; socketId: string; backlogBytes: number }
  | { kind: 'missed-heartbeat'; socketId: string }
  | { kind: 'peer-found'; serverId: string }
  | { kind: 'peer-lost'; serverId: string }
  | { kind: 'bus-failed'; error: unknown }
  | WebhookLog
  | { kind: 'failed'; socketId: string; error: unknown };

export type RestResponse = { status: number; body: unknown };

export type Stats = {
  connections: number;
  channels: number;
  /** Other servers on the bus. */
  peers: number;
  /** Since the start: frames taken from clients, event deliveries offered to sockets, connections refused, slow ones dropped. */
  received: number;
  delivered: number;
  refused: number;
  dropped: number;
  /** Bytes now waiting, summed over sockets. */
  backlogBytes: number;
};

export type Channels = {
  /** Takes an HTTP upgrade if its path is /app/:key, answers whether it did; the caller answers the others. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /**
   * The signed REST API below /apps/:id. `path` is as sent, without the query; `query` is decoded. Null: not ours.
   * Faults answer `{ error }` with 400, 401, 404 or 413.
   */
  handleRest(request: RestRequest): Promise<RestResponse | null>;
  /**
   * Sends to all subscribers of the channel, on all servers, but `except`, a socket id. Data that is no string is sent as JSON.
   * Throws RangeError for a name the protocol does not allow and for an event larger than a socket's backlog.
   */
  publish(channel: string, event: string, data: unknown, except?: string): void;
  /** The same to this server's subscribers alone: for a source that each server reads by itself, such as a log. */
  publishHere(channel: string, event: string, data: unknown, except?: string): void;
  /** Ends all connections of a user who has signed in, on all servers, with 4009: they do not come back by themselves. */
  terminateUser(userId: string): void;
  /** Of this server. */
  occupancy(): { connections: number; channels: number };
  stats(): Stats;
  /** Tells every client to reconnect (4200) and resolves when all connections are gone and the webhooks were told of it. */
  close(): Promise<void>;
};
