import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

/** A far-away network before a port of this machine: each piece arrives so much later, each way. */
export async function startSlowProxy(target: number, delayMs: number): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const carry = (from: Socket, to: Socket): void => {
    open.add(from);
    from.on('data', (chunk: Buffer) => void setTimeout(() => to.write(chunk), delayMs));
    from
      .on('error', () => to.destroy())
      .on('close', () => {
        open.delete(from);
        to.destroy();
      });
  };
  const server = createServer((client) => {
    const upstream = createConnection(target, '127.0.0.1');
    carry(client, upstream);
    carry(upstream, client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
