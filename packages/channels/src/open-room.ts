import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import type { Room } from './rooms.ts';

/** The room of a channel; a new one knows at once who is on it at the other servers. */
export function openRoom(hub: Hub, channel: string): Room<Connection> {
  const known = hub.rooms.find(channel);
  if (known) return known;
  const room = hub.rooms.open(channel);
  for (const peer of hub.peers.values())
    for (const [userId, userInfo] of peer.rooms.get(channel)?.members ?? []) room.members?.addPeer(peer.id, { userId, userInfo });
  return room;
}
