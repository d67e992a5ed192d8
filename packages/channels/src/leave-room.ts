import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import { memberRemoved } from './messages.ts';
import { countSubscribers } from './occupancy.ts';
import { broadcast } from './rooms.ts';

export function leaveRoom(hub: Hub, connection: Connection, channel: string): void {
  const room = connection.rooms.get(channel);
  if (!room) return;
  connection.rooms.delete(channel);
  hub.rooms.leave(room, connection);
  const left = room.members?.removeSocket(connection.socketId) ?? null;
  if (left?.isGone) {
    broadcast(room, memberRemoved(channel, left.userId));
    hub.webhooks.tell({ name: 'member_removed', channel, user_id: left.userId });
  }
  if (countSubscribers(hub, channel) === 0) hub.webhooks.tell({ name: 'channel_vacated', channel });
  hub.courier.tell({ of: 'room', channel, subscribers: room.subscribers.size, ...(left ? { left: left.userId } : {}) });
  hub.counts.changed(channel);
}
