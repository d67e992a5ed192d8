import { createConnection, createServer, type Socket } from 'node:net';

export type TcpProxy = {
  port: number;
  /** Breaks all connections off at once; new ones may come. */
  cut(): void;
  /** The same address leads to another port from now on; connections to the old one are broken off. */
  move(target: number): void;
  close(): Promise<void>;
};

/** Stands between a client and a port of this machine, as a network that may fail; on any free port unless told. */
export async function startTcpProxy(target: number, port = 0): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let to = target;
  const server = createServer((client) => {
    const upstream = createConnection(to, '127.0.0.1');
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      // An end of one side is an end of both, whatever its reason.
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    cut,
    move(next) {
      to = next;
      cut();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
