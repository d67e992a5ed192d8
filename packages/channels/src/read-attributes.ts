import { readChannelKind } from './channel-name.ts';
import type { Hub } from './hub.ts';
import { countSubscribers, usersOf } from './occupancy.ts';

/** What `info` asks for about a channel, as the REST API spells it. */
export function readAttributes(hub: Hub, channel: string, info: readonly string[]): Record<string, number> {
  const attributes: Record<string, number> = {};
  if (info.includes('subscription_count')) attributes['subscription_count'] = countSubscribers(hub, channel);
  if (info.includes('user_count') && isPresence(channel)) attributes['user_count'] = usersOf(hub, channel).size;
  return attributes;
}

/** A comma-separated list; anything but a string asks for nothing. */
export function readInfo(info: unknown): string[] {
  return typeof info === 'string' ? info.split(',').filter((name) => name !== '') : [];
}

export function isPresence(channel: string): boolean {
  return readChannelKind(channel).access === 'presence';
}
