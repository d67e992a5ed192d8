import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError } from '@toolboxai/contracts';
import type { Log } from '#platform/log';
import { endWithProblem } from './end-with-problem.ts';

/** Takes a connection over, or answers false where its address is another's. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

export type Upgrades = { add(handler: UpgradeHandler): void };

/** Lets several rooms take WebSockets at one server. What none of them knows is answered 404. */
export function createUpgrades(server: Server, log: Log): Upgrades {
  const handlers: UpgradeHandler[] = [];
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // From here on the socket is ours: one that its peer resets would end the process without a listener.
    socket.on('error', (error) => log.debug({ err: error }, 'upgrade interrupted'));
    if (handlers.some((handle) => handle(request, socket, head))) return;
    endWithProblem(socket, new AppError('NOT_FOUND', { publicMessage: 'There is no WebSocket at this address.' }));
  });
  return { add: (handler) => void handlers.push(handler) };
}
