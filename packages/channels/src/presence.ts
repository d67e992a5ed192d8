import type { PresenceData } from './messages.ts';
import { MAX_USER_ID_LENGTH, MAX_USER_INFO_BYTES } from './protocol.ts';

export type Member = { userId: string; userInfo: unknown };

/**
 * Who is on one presence channel. A user is one member from the first to the last place they are at: a socket of this
 * server, or another server, which counts once however many sockets they have there.
 */
export type Members = {
  /** `isNew`: they were nowhere; `isNewHere`: they were not on this server. */
  addSocket(socketId: string, member: Member): { isNew: boolean; isNewHere: boolean };
  /** Who has left this server with that socket, and whether they are now nowhere; else null. */
  removeSocket(socketId: string): { userId: string; isGone: boolean } | null;
  /** Answers whether the user was nowhere before. */
  addPeer(peerId: string, member: Member): boolean;
  /** Answers whether the user is now nowhere. */
  removePeer(peerId: string, userId: string): boolean;
  userIdOf(socketId: string): string | undefined;
  /** All users, each once. */
  readonly users: UserIds;
  list(): PresenceData;
  /** Those with a socket of this server. */
  here(): Member[];
};

/** A view, not a copy: asking costs nothing, however many they are. */
export type UserIds = { readonly size: number; has(userId: string): boolean; keys(): Iterable<string> };

type Place = { userInfo: unknown; sockets: number; peers: Set<string> };

export function createMembers(): Members {
  const users = new Map<string, Place>();
  const userIds = new Map<string, string>();

  function open({ userId, userInfo }: Member): { place: Place; isNew: boolean } {
    const known = users.get(userId);
    if (known) return { place: known, isNew: false };
    const place = { userInfo, sockets: 0, peers: new Set<string>() };
    users.set(userId, place);
    return { place, isNew: true };
  }

  function closeIfEmpty(userId: string, { sockets, peers }: Place): boolean {
    return sockets === 0 && peers.size === 0 && users.delete(userId);
  }

  return {
    addSocket(socketId, member) {
      const { place, isNew } = open(member);
      userIds.set(socketId, member.userId);
      place.sockets += 1;
      return { isNew, isNewHere: place.sockets === 1 };
    },
    removeSocket(socketId) {
      const userId = userIds.get(socketId);
      const place = userId === undefined ? undefined : users.get(userId);
      if (userId === undefined || !place) return null;
      userIds.delete(socketId);
      place.sockets -= 1;
      return place.sockets > 0 ? null : { userId, isGone: closeIfEmpty(userId, place) };
    },
    addPeer(peerId, member) {
      const { place, isNew } = open(member);
      place.peers.add(peerId);
      return isNew;
    },
    removePeer(peerId, userId) {
      const place = users.get(userId);
      return place?.peers.delete(peerId) === true && closeIfEmpty(userId, place);
    },
    userIdOf: (socketId) => userIds.get(socketId),
    users,
    list: () => ({
      ids: [...users.keys()],
      hash: Object.fromEntries([...users].map(([id, user]) => [id, user.userInfo])),
      count: users.size,
    }),
    here: () => [...users].filter(([, { sockets }]) => sockets > 0).map(([userId, { userInfo }]) => ({ userId, userInfo })),
  };
}

/** Reads signed `channel_data`; a string says what is wrong with it. Numeric ids are common, and become strings. */
export function parseChannelData(channelData: string): Member | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(channelData);
  } catch {
    return 'channel_data is not JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || !('user_id' in parsed)) return 'channel_data has no user_id';
  const { user_id } = parsed;
  if (typeof user_id !== 'string' && typeof user_id !== 'number') return 'user_id must be a string';
  return checkMember({ userId: String(user_id), userInfo: 'user_info' in parsed ? parsed.user_info : null });
}

/** The protocol's limits on who may be a member; a string says which is passed. */
export function checkMember(member: Member): Member | string {
  const { userId, userInfo } = member;
  if (userId.length === 0 || userId.length > MAX_USER_ID_LENGTH) return `user_id must have 1 to ${MAX_USER_ID_LENGTH} characters`;
  const infoBytes = Buffer.byteLength(JSON.stringify(userInfo) ?? '');
  if (infoBytes > MAX_USER_INFO_BYTES) return `user_info must have at most ${MAX_USER_INFO_BYTES} bytes`;
  return member;
}
