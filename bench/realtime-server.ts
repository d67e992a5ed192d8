/** Our server for `bench/realtime.ts`, as a process of its own. Prints its port. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createChannels } from '@toolboxai/channels';
import { app } from './realtime-load.ts';

const http = createServer();
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
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const reply = await channels.handleRest({
    method: request.method ?? '',
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    rawBody: Buffer.concat(await request.toArray()),
  });
  response.writeHead(reply?.status ?? 404).end(JSON.stringify(reply?.body));
};
http.on('request', (request, response) => void answer(request, response));

http.listen(0, '127.0.0.1');
await once(http, 'listening');
const address = http.address();
process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`);
