import { readChannelKind } from './channel-name.ts';
import type { Hub } from './hub.ts';

/** What `info` asks for about a channel, as the REST API spells it. */
export function readAttributes(hub: Hub, channel: string, info: readonly string[]): Record<string, number> {
  const room = hub.rooms.find(channel);
  const attributes: Record<string, number> = {};
  if (info.includes('subscription_count')) attributes['subscription_count'] = room?.subscribers.size ?? 0;
  if (info.includes('user_count') && isPresence(channel)) attributes['user_count'] = room?.members?.count() ?? 0;
  return attributes;
}

/** A comma-separated list; anything but a string asks for nothing. */
export function readInfo(info: unknown): string[] {
  return typeof info === 'string' ? info.split(',').filter((name) => name !== '') : [];
}

export function isPresence(channel: string): boolean {
  return readChannelKind(channel).access === 'presence';
}
