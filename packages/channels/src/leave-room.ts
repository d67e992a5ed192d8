import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { memberRemoved } from './messages.ts';
import { broadcast } from './rooms.ts';

export function leaveRoom(hub: Hub, connection: Connection, channel: string): void {
  const room = connection.rooms.get(channel);
  if (!room) return;
  connection.rooms.delete(channel);
  hub.rooms.leave(room, connection);
  const left = room.members?.removeSocket(connection.socketId) ?? null;
  if (left?.isGone) broadcast(room, memberRemoved(channel, left.userId));
  hub.courier.tell({ of: 'room', channel, subscribers: room.subscribers.size, ...(left ? { left: left.userId } : {}) });
  hub.counts.changed(channel);
}
