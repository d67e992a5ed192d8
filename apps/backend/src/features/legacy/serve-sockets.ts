import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { AppError, type Me } from '@toolboxai/contracts';
import { type WebSocket, WebSocketServer } from 'ws';
import { endWithProblem, type Upgrades } from '#platform/http';
import { bearerTokenOf } from '#platform/tokens';
import { closings } from './open-line.ts';
import { readTarget } from './read-target.ts';
import { type Client, type ClientDeps, serveClient } from './serve-client.ts';

export type SocketDeps = Omit<ClientDeps, 'identify'> & {
  identify(token: string | undefined, from: IncomingMessage): Promise<Me>;
};

export type SocketOptions = {
  maxConnections: number;
  heartbeatSeconds: number;
  /** Sent with the handshake's answer. */
  headers: Readonly<Record<string, string>>;
  /** WS_ENABLED. */
  isOn: boolean;
  onCall(route: string, userAgent: string | undefined): void;
};

export type Sockets = { start(): void; stop(): Promise<void> };

const longestMessage = 65_536;
/** How long a client may take to close; then it is cut off. */
const closeMs = 1_000;

/** `/ws/content` and `/ws/content/{session_id}` of version 1, on the HTTP server's port. */
export function serveSockets(upgrades: Upgrades, deps: SocketDeps, options: SocketOptions): Sockets {
  const settings = { noServer: true, perMessageDeflate: false, maxPayload: longestMessage, closeTimeout: closeMs };
  const server = new WebSocketServer(settings);
  const clients = new Map<WebSocket, Client>();
  let heartbeat: NodeJS.Timeout | undefined;
  let stopping = false;

  server.on('headers', (lines) => {
    for (const [name, value] of Object.entries(options.headers)) lines.push(`${name}: ${value}`);
  });
  upgrades.add((request, socket, head) => {
    const target = readTarget(request.url ?? '');
    if (!target) return false;
    options.onCall(target.taskId === undefined ? '/ws/content' : '/ws/content/{session_id}', request.headers['user-agent']);
    if (!options.isOn) {
      endWithProblem(socket, switchedOff);
      return true;
    }
    server.handleUpgrade(request, socket, head, (webSocket) => {
      if (stopping || clients.size >= options.maxConnections) {
        webSocket.on('error', () => webSocket.terminate());
        return webSocket.close(closings.tryLater, stopping ? 'the server is stopping' : 'too many connections');
      }
      const input = { target, token: bearerTokenOf(request.headers.authorization), mayGoWithoutToken: isOwnPage(request) };
      const identify = (token: string | undefined) => deps.identify(token, request);
      clients.set(webSocket, serveClient(webSocket, input, { ...deps, identify }));
      webSocket.once('close', () => clients.delete(webSocket));
    });
    return true;
  });

  return {
    start() {
      heartbeat = setInterval(() => {
        for (const client of clients.values()) client.beat();
      }, options.heartbeatSeconds * 1000);
    },
    async stop() {
      stopping = true;
      clearInterval(heartbeat);
      const gone = [...server.clients].map((socket) => once(socket, 'close'));
      for (const client of clients.values()) client.close(closings.goingAway, 'the server is stopping');
      await Promise.all(gone);
    },
  };
}

const switchedOff = new AppError('SWITCHED_OFF', {
  publicMessage:
    'The sockets of version 1 are switched off (WS_ENABLED=false). Events come over /app/{key}, the Pusher protocol.',
});

/** Browsers name the page that connects; other programs name none. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
