import type { PresenceData } from './messages.ts';
import { MAX_PRESENCE_MEMBERS, MAX_USER_ID_LENGTH, MAX_USER_INFO_BYTES } from './protocol.ts';

export type Member = { userId: string; userInfo: unknown };

/** Who is on one presence channel. A user with several sockets is one member, from the first to the last of them. */
export type Members = {
  has(userId: string): boolean;
  isFull(): boolean;
  /** Answers whether the user is new on the channel. */
  add(socketId: string, member: Member): boolean;
  /** Answers the user who has now left with their last socket, else null. */
  remove(socketId: string): string | null;
  userIdOf(socketId: string): string | undefined;
  count(): number;
  list(): PresenceData;
};

export function createMembers(): Members {
  const users = new Map<string, { userInfo: unknown; sockets: number }>();
  const userIds = new Map<string, string>();
  return {
    has: (userId) => users.has(userId),
    isFull: () => users.size >= MAX_PRESENCE_MEMBERS,
    add(socketId, { userId, userInfo }) {
      userIds.set(socketId, userId);
      const known = users.get(userId);
      if (known) known.sockets += 1;
      else users.set(userId, { userInfo, sockets: 1 });
      return !known;
    },
    remove(socketId) {
      const userId = userIds.get(socketId);
      const user = userId === undefined ? undefined : users.get(userId);
      if (userId === undefined || !user) return null;
      userIds.delete(socketId);
      user.sockets -= 1;
      if (user.sockets > 0) return null;
      users.delete(userId);
      return userId;
    },
    userIdOf: (socketId) => userIds.get(socketId),
    count: () => users.size,
    list: () => ({
      ids: [...users.keys()],
      hash: Object.fromEntries([...users].map(([id, user]) => [id, user.userInfo])),
      count: users.size,
    }),
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
  const userId = String(user_id);
  if (userId.length === 0 || userId.length > MAX_USER_ID_LENGTH) return `user_id must have 1 to ${MAX_USER_ID_LENGTH} characters`;
  const userInfo = 'user_info' in parsed ? parsed.user_info : null;
  const infoBytes = Buffer.byteLength(JSON.stringify(userInfo));
  if (infoBytes > MAX_USER_INFO_BYTES) return `user_info must have at most ${MAX_USER_INFO_BYTES} bytes`;
  return { userId, userInfo };
}
