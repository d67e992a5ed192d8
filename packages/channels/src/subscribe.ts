import { isDestination, readChannelKind, readUserOfChannel } from './channel-name.ts';
import type { Connection } from './connection.ts';
import type { Hub } from './hub.ts';
import {
  cacheMiss,
  memberAdded,
  protocolError,
  type SubscriptionFault,
  subscriptionError,
  subscriptionSucceeded,
} from './messages.ts';
import { countSubscribers, usersOf } from './occupancy.ts';
import { openRoom } from './open-room.ts';
import { checkMember, type Member, parseChannelData } from './presence.ts';
import { MAX_CHANNELS_PER_CONNECTION, MAX_PRESENCE_MEMBERS } from './protocol.ts';
import { broadcast } from './rooms.ts';
import { verifyChannelAuth } from './signatures.ts';

export type SubscribeRequest = { channel: unknown; auth?: unknown; channel_data?: unknown };

/** Subscribing again is answered like the first time and changes nothing. */
export function subscribe(hub: Hub, connection: Connection, request: SubscribeRequest): void {
  const { channel } = request;
  if (!isDestination(channel)) {
    connection.send(protocolError(null, 'Invalid channel name: letters, digits and _-=@,.; at most 164 of them'));
    return;
  }
  const admission = admit(hub, connection, channel, request);
  if ('error' in admission) {
    connection.send(subscriptionError(channel, admission));
    return;
  }
  join(hub, connection, channel, admission.member);
}

type Admission = { member: Member | null } | SubscriptionFault;

function admit(hub: Hub, connection: Connection, channel: string, request: SubscribeRequest): Admission {
  if (connection.rooms.size >= MAX_CHANNELS_PER_CONNECTION && !connection.rooms.has(channel))
    return limitReached(`A connection may hold ${MAX_CHANNELS_PER_CONNECTION} channels: unsubscribe from others first`);
  const { access } = readChannelKind(channel);
  if (access === 'public') return { member: null };
  if (access === 'user')
    return connection.user?.id === readUserOfChannel(channel)
      ? { member: null }
      : denied(`Sign in as the user of ${channel} first`);

  const { auth, channel_data } = request;
  const data = typeof channel_data === 'string' ? channel_data : undefined;
  if (typeof auth !== 'string' || !verifyChannelAuth(hub.app, connection.socketId, channel, auth, data))
    return denied(`Invalid signature for channel ${channel}: sign socket id and channel with the secret of this app's key`);
  if (access === 'private') return { member: null };

  const member = readMember(connection, data);
  if (typeof member === 'string') return denied(`Invalid channel_data for ${channel}: ${member}`);
  const users = usersOf(hub, channel);
  if (users.size >= MAX_PRESENCE_MEMBERS && !users.has(member.userId))
    return limitReached(`Channel ${channel} has all its ${MAX_PRESENCE_MEMBERS} members`);
  return { member };
}

/** Whoever has signed in is themselves on presence channels, without channel_data. */
function readMember({ user }: Connection, channelData: string | undefined): Member | string {
  if (channelData !== undefined) return parseChannelData(channelData);
  return user ? checkMember({ userId: user.id, userInfo: user.info }) : 'it is missing, and nobody has signed in';
}

function join(hub: Hub, connection: Connection, channel: string, member: Member | null): void {
  const room = openRoom(hub, channel);
  const isNew = !connection.rooms.has(channel);
  if (countSubscribers(hub, channel) === 0) hub.webhooks.tell({ name: 'channel_occupied', channel });
  connection.rooms.set(channel, room);
  // Announced before the newcomer is in the room, who learns of itself from the list.
  const added = isNew && member !== null ? room.members?.addSocket(connection.socketId, member) : undefined;
  if (member !== null && added?.isNew) {
    broadcast(room, memberAdded(channel, member.userId, member.userInfo));
    hub.webhooks.tell({ name: 'member_added', channel, user_id: member.userId });
  }
  room.subscribers.add(connection);
  connection.send(subscriptionSucceeded(channel, room.members?.list() ?? null));
  if (room.kind.cached) sendCached(hub, connection, channel);
  if (!isNew) return;
  const joined = member !== null && added?.isNewHere ? { joined: member } : {};
  hub.courier.tell({ of: 'room', channel, subscribers: room.subscribers.size, ...joined });
  hub.counts.changed(channel);
}

/** The channel's last event, or that there is none, which whoever publishes may want to know. */
function sendCached(hub: Hub, connection: Connection, channel: string): void {
  const cached = hub.cache.get(channel);
  connection.send(cached ?? cacheMiss(channel));
  if (!cached) hub.webhooks.tell({ name: 'cache_miss', channel });
}

function denied(error: string): SubscriptionFault {
  return { type: 'AuthError', error, status: 401 };
}

function limitReached(error: string): SubscriptionFault {
  return { type: 'LimitReached', error, status: 403 };
}
