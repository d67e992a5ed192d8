import type { Hub } from './hub.ts';
import type { UserIds } from './presence.ts';

/** Who is on a channel, over all servers. */

export function countSubscribers(hub: Hub, channel: string): number {
  let count = hub.rooms.find(channel)?.subscribers.size ?? 0;
  for (const peer of hub.peers.values()) count += peer.rooms.get(channel)?.subscribers ?? 0;
  return count;
}

/** The users of a presence channel. */
export function usersOf(hub: Hub, channel: string): UserIds {
  const here = hub.rooms.find(channel)?.members;
  // Where somebody of this server is on the channel, its members hold those of the others too.
  if (here) return here.users;
  const ids = new Set<string>();
  for (const peer of hub.peers.values()) for (const id of peer.rooms.get(channel)?.members.keys() ?? []) ids.add(id);
  return ids;
}

/** The occupied channels, without those that are a user's own. */
export function listChannels(hub: Hub, prefix: string): string[] {
  const names = new Set<string>();
  for (const room of hub.rooms.list()) names.add(room.name);
  for (const peer of hub.peers.values()) for (const name of peer.rooms.keys()) names.add(name);
  return [...names].filter((name) => name.startsWith(prefix) && !name.startsWith('#'));
}
