import { isChannelName } from './channel-name.ts';
import type { Hub } from './hub.ts';
import { countSubscribers, listChannels, usersOf } from './occupancy.ts';
import type { RestResponse } from './options.ts';
import { isPresence, readAttributes, readInfo } from './read-attributes.ts';
import { fault } from './rest-fault.ts';

const USER_COUNT_FAULT = 'user_count is known of presence channels only: name one, or filter_by_prefix=presence-';

/** GET /channels: the occupied ones. */
export function answerChannels(hub: Hub, query: Record<string, string>): RestResponse {
  const prefix = query['filter_by_prefix'] ?? '';
  const info = readInfo(query['info']);
  if (info.includes('user_count') && !prefix.startsWith('presence-')) return fault(400, USER_COUNT_FAULT);
  const channels = Object.fromEntries(listChannels(hub, prefix).map((name) => [name, readAttributes(hub, name, info)]));
  return { status: 200, body: { channels } };
}

/** GET /channels/:channel */
export function answerChannel(hub: Hub, channel: string, query: Record<string, string>): RestResponse {
  if (!isChannelName(channel)) return fault(400, 'Invalid channel name');
  const info = readInfo(query['info']);
  if (info.includes('user_count') && !isPresence(channel)) return fault(400, USER_COUNT_FAULT);
  return { status: 200, body: { occupied: countSubscribers(hub, channel) > 0, ...readAttributes(hub, channel, info) } };
}

/** GET /channels/:channel/users */
export function answerUsers(hub: Hub, channel: string): RestResponse {
  if (!isChannelName(channel) || !isPresence(channel)) return fault(400, 'Users are known of presence channels only');
  return { status: 200, body: { users: Array.from(usersOf(hub, channel).keys(), (id) => ({ id })) } };
}
