import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { type Acceptance, acceptConnection } from './accept-connection.ts';
import { answerRest } from './answer-rest.ts';
import { checkUpgrade } from './check-upgrade.ts';
import { followPeers } from './follow-peers.ts';
import { createHub, type Hub } from './hub.ts';
import type { Channels, ChannelsOptions, Stats } from './options.ts';
import { createOutbox } from './outbox.ts';
import { CLOSE_GRACE_MS, CLOSINGS, type Closing, MAX_INBOUND_FRAME_BYTES } from './protocol.ts';
import { publish, publishHere } from './publish.ts';
import { endUser } from './users.ts';

const DEFAULT_BATCH_MS = 2;
const DEFAULT_PEER_TIMEOUT_MS = 15_000;

/** A Pusher Channels protocol 7 server for one app, on an HTTP server of the caller's. Starts the heartbeat; `close` ends it. */
export function createChannels(options: ChannelsOptions): Channels {
  const hub = createHub(options);
  const acceptance: Acceptance = { hub, options, outbox: createOutbox(options.batchMs ?? DEFAULT_BATCH_MS) };
  const webSockets = createWebSocketServer();
  const heartbeat = setInterval(() => checkHeartbeats(hub), options.heartbeatMs);
  const leave = options.bus && followPeers(hub, options.bus, options.peerTimeoutMs ?? DEFAULT_PEER_TIMEOUT_MS);
  let closing = false;

  function refusal(fault: Closing | null): Closing | null {
    if (fault) return fault;
    if (closing) return CLOSINGS.shuttingDown;
    return hub.connections.size >= options.maxConnections ? CLOSINGS.overCapacity : null;
  }

  return {
    handleUpgrade(request, socket, head) {
      const upgrade = checkUpgrade(request.url ?? '', options.app.key);
      if (!upgrade.isOurs) return false;
      webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        const refused = refusal(upgrade.closing);
        if (!refused) return acceptConnection(acceptance, webSocket, socket);
        hub.counters.refused += 1;
        hub.log({ kind: 'refused', ...refused });
        // A refused client may still send rubbish; without a listener that would be an uncaught error.
        webSocket.on('error', () => webSocket.terminate());
        webSocket.close(refused.code, refused.reason);
      });
      return true;
    },
    handleRest: async (request) => answerRest(hub, request),
    publish: (channel, event, data, except) => publish(hub, channel, event, data, except),
    publishHere: (channel, event, data, except) => publishHere(hub, channel, event, data, except),
    terminateUser: (userId) => endUser(hub, userId),
    occupancy: () => ({ connections: hub.connections.size, channels: hub.rooms.count() }),
    stats: () => readStats(hub),
    async close() {
      closing = true;
      clearInterval(heartbeat);
      hub.counts.stop();
      const gone = [...webSockets.clients].map((client) => once(client, 'close'));
      for (const connection of hub.connections) connection.close(CLOSINGS.reconnect);
      await Promise.all(gone);
      leave?.();
      await hub.webhooks.stop();
    },
  };
}

function createWebSocketServer(): WebSocketServer {
  const settings = {
    noServer: true,
    clientTracking: true,
    // Finished frames are written below the WebSocket, which compression would garble.
    perMessageDeflate: false,
    autoPong: false,
    maxPayload: MAX_INBOUND_FRAME_BYTES,
    closeTimeout: CLOSE_GRACE_MS,
  };
  return new WebSocketServer(settings);
}

function checkHeartbeats(hub: Hub): void {
  for (const connection of hub.connections) {
    if (!connection.isOpen) continue;
    if (connection.alive) {
      connection.alive = false;
      connection.ping();
    } else {
      hub.log({ kind: 'missed-heartbeat', socketId: connection.socketId });
      connection.close(CLOSINGS.noPong);
    }
  }
}

function readStats(hub: Hub): Stats {
  let backlogBytes = 0;
  for (const connection of hub.connections) backlogBytes += connection.backlogBytes;
  return { connections: hub.connections.size, channels: hub.rooms.count(), peers: hub.peers.size, ...hub.counters, backlogBytes };
}
