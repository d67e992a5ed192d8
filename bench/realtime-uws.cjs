/** uWebSockets as a server for `bench/realtime.ts`, by its own publish: `node realtime-uws.cjs <folder with node_modules>`. */
const path = require('node:path');

const uws = require(path.join(process.argv[2], 'node_modules/uWebSockets.js'));

const server = uws
  .App()
  .ws('/app/:key', {
    maxBackpressure: 1024 * 1024,
    open: (socket) => void socket.send(JSON.stringify({ event: 'pusher:connection_established', data: '{}' })),
    message(socket) {
      socket.subscribe('bench');
      socket.send(JSON.stringify({ event: 'pusher_internal:subscription_succeeded', data: '{}' }));
    },
  })
  .post('/apps/:id/batch_events', (response) => {
    let body = '';
    response.onAborted(() => undefined);
    response.onData((chunk, isLast) => {
      body += Buffer.from(chunk).toString();
      if (!isLast) return;
      for (const { name, channel, data } of JSON.parse(body).batch)
        server.publish('bench', JSON.stringify({ event: name, channel, data }));
      response.end('{}');
    });
  })
  .listen('127.0.0.1', 0, (socket) => process.stdout.write(`port ${uws.us_socket_local_port(socket)}\n`));
