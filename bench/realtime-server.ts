/** One of the servers that `bench/realtime.ts` measures, as a process of its own: `ours` or `ws`. Prints its port. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createChannels } from '@toolboxai/channels';
import { type WebSocket, WebSocketServer } from 'ws';
import { app } from './realtime-load.ts';

type Event = { name: string; channel: string; data: string };

const http = createServer();
if (process.argv[2] === 'ours') serveOurs();
else serveBareWs();
http.listen(0, '127.0.0.1');
await once(http, 'listening');
const address = http.address();
process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`);

function serveOurs(): void {
  const channels = createChannels({
    app,
    maxConnections: 10_000,
    activityTimeoutSeconds: 120,
    heartbeatMs: 30_000,
    clientMessagesPerMinute: 120,
  });
  http.on('upgrade', (request, socket, head) => {
    if (!channels.handleUpgrade(request, socket, head)) socket.destroy();
  });
  http.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const reply = await channels.handleRest({
      method: request.method ?? '',
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      rawBody: Buffer.concat(await request.toArray()),
    });
    response.writeHead(reply?.status ?? 404).end(JSON.stringify(reply?.body));
  });
}

/** What one writes without thinking of it: each message made and sent for each socket. No signatures are checked. */
function serveBareWs(): void {
  const subscribers = new Set<WebSocket>();
  const webSockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  webSockets.on('connection', (webSocket) => {
    webSocket.send(JSON.stringify({ event: 'pusher:connection_established', data: '{}' }));
    webSocket.on('message', () => {
      subscribers.add(webSocket);
      webSocket.send(JSON.stringify({ event: 'pusher_internal:subscription_succeeded', data: '{}' }));
    });
    webSocket.on('close', () => subscribers.delete(webSocket));
  });
  http.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const { batch } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as { batch: Event[] };
    for (const { name, channel, data } of batch)
      for (const subscriber of subscribers) subscriber.send(JSON.stringify({ event: name, channel, data }));
    response.end('{}');
  });
}
