import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { leaveRoom } from './leave-room.ts';
import { pong, protocolError } from './messages.ts';
import { parseMessage } from './parse-message.ts';
import { MAX_CLIENT_EVENTS_PER_SECOND, RATE_LIMITED } from './protocol.ts';
import { relayClientEvent } from './relay-client-event.ts';
import { signIn } from './sign-in.ts';
import { subscribe } from './subscribe.ts';

/** One text frame of a client. Whatever it holds, the answer is a message to that client, never an exception. */
export function receiveMessage(hub: Hub, connection: Connection, text: string): void {
  hub.counters.received += 1;
  if (!connection.allowFrame()) {
    connection.send(protocolError(RATE_LIMITED, 'Too many messages: this one was dropped, send fewer a minute'));
    return;
  }
  try {
    dispatch(hub, connection, text);
  } catch (error) {
    hub.log({ kind: 'failed', socketId: connection.socketId, error });
    connection.send(protocolError(null, 'The message could not be handled and was dropped'));
  }
}

function dispatch(hub: Hub, connection: Connection, text: string): void {
  const message = parseMessage(text);
  switch (message.kind) {
    case 'ping':
      return connection.send(pong());
    case 'pong':
      return;
    case 'subscribe':
      return subscribe(hub, connection, message.request);
    case 'unsubscribe':
      return leaveRoom(hub, connection, message.channel);
    case 'signin':
      return signIn(hub, connection, message.request);
    case 'client-event':
      if (connection.allowClientEvent()) return relayClientEvent(hub, connection, message);
      return connection.send(
        protocolError(RATE_LIMITED, `Client event rejected: at most ${MAX_CLIENT_EVENTS_PER_SECOND} a second are relayed`),
      );
    case 'invalid':
      return connection.send(protocolError(null, message.reason));
  }
}
