import { isEventName } from './channel-name.ts';
import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { protocolError } from './messages.ts';
import type { ClientEvent } from './parse-message.ts';
import { MAX_EVENT_DATA_BYTES } from './protocol.ts';
import { deliver } from './publish.ts';

/** Passes a client's own event to the other subscribers; on presence channels it carries the sender's user id. */
export function relayClientEvent(hub: Hub, connection: Connection, { event, channel, data }: ClientEvent): void {
  const refuse = (why: string): void => connection.send(protocolError(null, `Client event rejected: ${why}`));
  const room = connection.rooms.get(channel);
  if (!isEventName(event)) return refuse('its name is too long');
  if (!room) return refuse('subscribe to the channel first');
  const { access, encrypted } = room.kind;
  if ((access !== 'private' && access !== 'presence') || encrypted) return refuse('only private and presence channels take them');
  const dataText = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
  if (Buffer.byteLength(dataText) > MAX_EVENT_DATA_BYTES) return refuse(`its data is larger than ${MAX_EVENT_DATA_BYTES} bytes`);
  const userId = room.members?.userIdOf(connection.socketId);
  const message = {
    channel,
    event,
    data,
    except: connection.socketId,
    client: true,
    ...(userId === undefined ? {} : { userId }),
  };
  deliver(hub, message);
  const sender = { socket_id: connection.socketId, ...(userId === undefined ? {} : { user_id: userId }) };
  hub.webhooks.tell({ name: 'client_event', channel, event, data: dataText, ...sender });
  hub.courier.send({ kind: 'event', ...message });
}
