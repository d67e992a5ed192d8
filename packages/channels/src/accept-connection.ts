import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { Connection } from './connection.ts';
import { encodePong } from './encode-frame.ts';
import type { Hub } from './hub.ts';
import { leaveRoom } from './leave-room.ts';
import { createRateLimit } from './limit-rate.ts';
import { connectionEstablished } from './messages.ts';
import type { ChannelsOptions } from './options.ts';
import type { Outbox } from './outbox.ts';
import { CLOSINGS, MAX_CLIENT_EVENTS_PER_SECOND } from './protocol.ts';
import { receiveMessage } from './receive-message.ts';
import { leaveUser } from './users.ts';

const monotonicMs = (): number => performance.now();
const SOCKET_ID_RANGE = 2 ** 47;

export type Acceptance = { hub: Hub; options: ChannelsOptions; outbox: Outbox };

/** Gives an opened WebSocket its socket id and listens to it until it is gone. */
export function acceptConnection({ hub, options, outbox }: Acceptance, webSocket: WebSocket, socket: Duplex): void {
  // Random, not counted: ids must be neither guessable nor the same on two servers.
  const socketId = `${randomInt(SOCKET_ID_RANGE)}.${randomInt(SOCKET_ID_RANGE)}`;
  const connection = new Connection(socketId, {
    webSocket,
    socket,
    outbox,
    maxBacklogBytes: hub.maxBacklogBytes,
    allowFrame: createRateLimit(options.clientMessagesPerMinute, 60_000, monotonicMs),
    allowClientEvent: createRateLimit(MAX_CLIENT_EVENTS_PER_SECOND, 1000, monotonicMs),
    onSlow({ backlogBytes }) {
      hub.counters.dropped += 1;
      hub.log({ kind: 'slow-consumer', socketId, backlogBytes });
    },
  });
  hub.connections.add(connection);
  hub.log({ kind: 'connected', socketId });

  webSocket.on('message', (data, isBinary) => {
    connection.alive = true;
    if (!connection.isOpen) return;
    if (isBinary || !Buffer.isBuffer(data)) connection.close(CLOSINGS.binary);
    else receiveMessage(hub, connection, data.toString());
  });
  // Pongs go through the bounded backlog: a client that pings and never reads must not fill the memory.
  webSocket.on('ping', (payload) => connection.send(encodePong(payload)));
  webSocket.on('pong', () => {
    connection.alive = true;
  });
  webSocket.on('error', (error) => hub.log({ kind: 'failed', socketId, error }));
  webSocket.on('close', (code) => {
    hub.connections.delete(connection);
    for (const channel of connection.rooms.keys()) leaveRoom(hub, connection, channel);
    leaveUser(hub, connection);
    hub.log({ kind: 'disconnected', socketId, code });
  });

  connection.send(connectionEstablished(socketId, options.activityTimeoutSeconds));
}
