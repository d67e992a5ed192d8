import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets a server stop at once: answers that are under way go out, every other connection is ended. Node alone waits for those
 * that have not sent a whole request yet, as browsers open them ahead of need, until its time for headers is over (a minute).
 * WebSockets are left to whoever took them over. Call the result once nothing new is to be served.
 */
export function closeConnections(server: Server): () => void {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  let closing = false;

  server.on('connection', (socket) => {
    if (closing) return void socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('upgrade', ({ socket }) => void open.delete(socket));
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    response.once('close', () => {
      answering.delete(socket);
      if (closing) socket.end();
    });
  });

  return () => {
    closing = true;
    for (const socket of open) if (!answering.has(socket)) socket.destroy();
  };
}
