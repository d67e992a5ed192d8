import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { AppError } from '@toolboxai/contracts';
import { createTurns } from '#platform/limits';
import { hostAndPort } from './host-and-port.ts';

export type NetworkState = {
  open: boolean;
  /** True where the server listens on the network by itself, because HOST says so: then it cannot be closed here. */
  byHost: boolean;
  /** Where the other devices of the network find the server now; empty while it is closed, or the machine is in no network. */
  addresses: { address: string; url: string }[];
  port: number | undefined;
};

export type NetworkDoor = {
  state(): NetworkState;
  /** Listens on the machine's addresses as well. Throws DEPENDENCY_UNAVAILABLE, with the reason, where it can on none. */
  open(): Promise<void>;
  /** While it is open: listens on the addresses that the machine has got since, and no longer on those that it has lost. */
  refresh(): Promise<void>;
  /** Listens there no longer and ends what was connected through them, apart from `except`. */
  close(except?: Socket): Promise<void>;
};

/** Ports that are tried from the server's own on, where it is taken on another address. */
const portsToTry = 10;

/**
 * A second way in for a server that listens on this machine alone: its connections are handed to the same HTTP server. `addresses`
 * tells where, each time it is asked; the machine's own unless told. They change as the machine moves to another Wi-Fi.
 */
export function createNetworkDoor(http: HttpServer, addresses: () => readonly string[] = machineAddresses): NetworkDoor {
  const listeners = new Map<string, { server: Server; port: number }>();
  let isOpen = false;
  const sockets = new Set<Socket>();
  // One after the other: two that open at a time would take each other's ports.
  const inTurn = createTurns();
  const enter = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    http.emit('connection', socket);
  };

  /** Listens on these addresses and no others; answers why it could not on some. */
  const listenOn = async (found: readonly string[], port: number): Promise<unknown[]> => {
    for (const [address, { server }] of listeners) {
      if (found.includes(address)) continue;
      server.close();
      listeners.delete(address);
      for (const socket of sockets) if (socket.localAddress === address) socket.destroy();
    }
    const refusals: unknown[] = [];
    for (const address of found) {
      if (listeners.has(address)) continue;
      try {
        listeners.set(address, await listen(address, port, enter));
      } catch (error) {
        refusals.push(error);
      }
    }
    return refusals;
  };

  const openAll = async (): Promise<void> => {
    const own = addressOf(http);
    if (!own) throw unavailable('The server does not listen yet.');
    if (!isLoopback(own.host)) return;
    const found = addresses();
    if (found.length === 0 && !isOpen)
      throw unavailable('This computer is in no network. Connect it to the Wi-Fi that the devices use, then try again.');
    const refusals = await listenOn(found, own.port);
    if (listeners.size === 0 && refusals.length > 0)
      throw unavailable(
        `The server cannot listen on ${found.join(', ')}: ${refusals.map(textOf).join('; ')}. Nothing was opened.`,
        refusals[0],
      );
    isOpen = true;
  };

  return {
    state() {
      const own = addressOf(http);
      if (own && !isLoopback(own.host)) {
        const hosts = isAny(own.host) ? addresses() : [own.host];
        return { open: true, byHost: true, addresses: hosts.map((host) => withUrl(host, own.port)), port: own.port };
      }
      const reached = addresses().flatMap((address) => {
        const listener = listeners.get(address);
        return listener ? [withUrl(address, listener.port)] : [];
      });
      return { open: isOpen, byHost: false, addresses: reached, port: own?.port };
    },
    open: () => inTurn(openAll),
    refresh: () =>
      inTurn(async () => {
        const own = addressOf(http);
        if (isOpen && own) await listenOn(addresses(), own.port);
      }),
    close: (except) =>
      inTurn(async () => {
        isOpen = false;
        for (const { server } of listeners.values()) server.close();
        listeners.clear();
        for (const socket of sockets) if (socket !== except) socket.destroy();
      }),
  };
}

async function listen(address: string, port: number, enter: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  for (let tried = port; ; tried += 1) {
    const server = createServer({ noDelay: true }, enter);
    server.listen({ host: address, port: tried });
    try {
      await once(server, 'listening');
      return { server, port: tried };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || tried + 1 >= port + portsToTry || tried >= 65_535) throw error;
    }
  }
}

/** Names of networks inside the machine; children's devices are not in them. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|cni|flannel)/i;

/** IPv4 addresses that other machines may reach, those of real networks first. */
function machineAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, own]) =>
    (own ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, last: virtual.test(name) })),
  );
  return found.toSorted((a, b) => Number(a.last) - Number(b.last)).map(({ address }) => address);
}

function addressOf(http: HttpServer): { host: string; port: number } | undefined {
  const address = http.address();
  return typeof address === 'object' && address ? { host: address.address, port: address.port } : undefined;
}

const isLoopback = (host: string): boolean => host === '::1' || host.startsWith('127.');
const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::';
const withUrl = (address: string, port: number) => ({ address, url: `http://${hostAndPort(address, port)}` });

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const unavailable = (publicMessage: string, cause?: unknown): AppError =>
  new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage, cause });
