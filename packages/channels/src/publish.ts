import type { BusEvent } from './bus-message.ts';
import { isDestination, isEventName, readChannelKind } from './channel-name.ts';
import type { Hub } from './hub.ts';
import { applicationEvent } from './messages.ts';
import { broadcast } from './rooms.ts';

/** See `Channels.publish`. */
export function publish(hub: Hub, channel: string, event: string, data: unknown, except?: string): void {
  const message = prepare(channel, event, data, except);
  deliver(hub, message);
  hub.courier.send({ kind: 'event', ...message });
}

/** See `Channels.publishHere`. */
export function publishHere(hub: Hub, channel: string, event: string, data: unknown, except?: string): void {
  deliver(hub, prepare(channel, event, data, except));
}

function prepare(channel: string, event: string, data: unknown, except: string | undefined): BusEvent & { data: string } {
  if (!isDestination(channel)) throw new RangeError(`Not a channel name: ${JSON.stringify(channel)}`);
  if (!isEventName(event)) throw new RangeError(`Not an event name: ${JSON.stringify(event)}`);
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? 'null');
  return { channel, event, data: text, ...(except === undefined ? {} : { except }) };
}

/** Hands an event to this server's subscribers. Throws RangeError for one that no socket may hold, before anybody has it. */
export function deliver(hub: Hub, { channel, event, data, userId, except, client }: BusEvent): void {
  const room = hub.rooms.find(channel);
  const isCached = readChannelKind(channel).cached && client !== true;
  // What only other servers' subscribers will get is framed as well: it must be refused here if it is too large.
  if (!room && !isCached && !hub.courier.hasBus) return;
  const frame = applicationEvent(channel, event, data, userId);
  if (frame.length > hub.maxBacklogBytes) throw new RangeError(`Event of ${frame.length} bytes: no socket may hold so much`);
  if (isCached) hub.cache.put(channel, frame);
  if (room) hub.counters.delivered += broadcast(room, frame, except);
}
