import type { Change, MemberState, RoomState } from './bus-message.ts';
import type { Hub } from './hub.ts';
import { memberAdded, memberRemoved } from './messages.ts';
import type { Peer, PeerRoom } from './peers.ts';
import { broadcast } from './rooms.ts';
import { moveUser } from './users.ts';

/** Keeps the copy of another server as it says, and tells this server's subscribers what that changes for them. */

export function applyChange(hub: Hub, peer: Peer, change: Change): void {
  if (change.of === 'user') return setUser(hub, peer, change.userId, change.online);
  const { channel, subscribers, joined, left } = change;
  const room = openPeerRoom(peer, channel);
  if (joined) addMember(hub, peer, channel, joined);
  if (left !== undefined) removeMember(hub, peer, channel, left);
  setSubscribers(hub, peer, channel, room, subscribers);
}

/** The whole state of the peer: only what differs from the copy is a change. */
export function replaceState(hub: Hub, peer: Peer, state: { rooms: readonly RoomState[]; users: readonly string[] }): void {
  const told = new Set(state.rooms.map(({ channel }) => channel));
  const gone = [...peer.rooms.keys()].filter((channel) => !told.has(channel));
  for (const channel of gone) replaceRoom(hub, peer, { channel, subscribers: 0, members: [] });
  for (const room of state.rooms) replaceRoom(hub, peer, room);
  const users = new Set(state.users);
  for (const userId of [...peer.users].filter((id) => !users.has(id))) setUser(hub, peer, userId, false);
  for (const userId of users) setUser(hub, peer, userId, true);
}

/** The peer is gone: so are all who were with it. */
export function forgetPeer(hub: Hub, peer: Peer): void {
  replaceState(hub, peer, { rooms: [], users: [] });
  hub.peers.delete(peer.id);
}

function replaceRoom(hub: Hub, peer: Peer, { channel, subscribers, members }: RoomState): void {
  const room = openPeerRoom(peer, channel);
  const told = new Set(members.map(({ userId }) => userId));
  for (const userId of [...room.members.keys()].filter((id) => !told.has(id))) removeMember(hub, peer, channel, userId);
  for (const member of members) addMember(hub, peer, channel, member);
  setSubscribers(hub, peer, channel, room, subscribers);
}

function openPeerRoom(peer: Peer, channel: string): PeerRoom {
  const known = peer.rooms.get(channel);
  if (known) return known;
  const room: PeerRoom = { subscribers: 0, members: new Map() };
  peer.rooms.set(channel, room);
  return room;
}

function addMember(hub: Hub, peer: Peer, channel: string, member: MemberState): void {
  openPeerRoom(peer, channel).members.set(member.userId, member.userInfo);
  const room = hub.rooms.find(channel);
  if (room?.members?.addPeer(peer.id, member)) broadcast(room, memberAdded(channel, member.userId, member.userInfo));
}

function removeMember(hub: Hub, peer: Peer, channel: string, userId: string): void {
  peer.rooms.get(channel)?.members.delete(userId);
  const room = hub.rooms.find(channel);
  if (room?.members?.removePeer(peer.id, userId)) broadcast(room, memberRemoved(channel, userId));
}

function setSubscribers(hub: Hub, peer: Peer, channel: string, room: PeerRoom, subscribers: number): void {
  const isNew = room.subscribers !== subscribers;
  room.subscribers = subscribers;
  if (subscribers === 0) peer.rooms.delete(channel);
  if (isNew) hub.counts.changed(channel);
}

function setUser(hub: Hub, peer: Peer, userId: string, online: boolean): void {
  if (online) peer.users.add(userId);
  else peer.users.delete(userId);
  moveUser(hub, peer.id, userId, online ? 'online' : 'offline');
}
