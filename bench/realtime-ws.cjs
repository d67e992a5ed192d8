/** Bare ws as a server for `bench/realtime.ts`, as one writes it first: each message made and sent for each socket. No signatures are checked. */
const http = require('node:http');
const { createRequire } = require('node:module');
const path = require('node:path');

// The very copy that our server stands on.
const requireAsChannels = createRequire(path.join(__dirname, '../packages/channels/package.json'));
const { WebSocketServer } = requireAsChannels('ws');

const subscribers = new Set();
const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    for (const { name, channel, data } of JSON.parse(body).batch)
      for (const subscriber of subscribers) subscriber.send(JSON.stringify({ event: name, channel, data }));
    response.end('{}');
  });
});
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (webSocket) => {
  webSocket.send(JSON.stringify({ event: 'pusher:connection_established', data: '{}' }));
  webSocket.on('message', () => {
    subscribers.add(webSocket);
    webSocket.send(JSON.stringify({ event: 'pusher_internal:subscription_succeeded', data: '{}' }));
  });
  webSocket.on('close', () => subscribers.delete(webSocket));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${server.address().port}\n`));
