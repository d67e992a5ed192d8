import { isDestination, isEventName, isSocketId, readChannelKind } from './channel-name.ts';
import { MAX_CHANNELS_PER_EVENT, MAX_EVENT_DATA_BYTES, MAX_EVENTS_PER_BATCH } from './protocol.ts';
import { readInfo } from './read-attributes.ts';
import { type Fault, fault } from './rest-fault.ts';

/** One event to one channel; `data` is the text that subscribers receive. */
export type RestEvent = { channel: string; name: string; data: string; socketId?: string; info: string[] };

/** Reads the body of POST /events (`single`) or POST /batch_events (`batch`). */
export function parseEvents(rawBody: Buffer, shape: 'single' | 'batch'): { events: RestEvent[] } | Fault {
  const body = parseJson(rawBody);
  const items = shape === 'single' ? [body] : isObject(body) && Array.isArray(body['batch']) ? body['batch'] : [];
  if (items.length === 0) return fault(400, 'batch must be an array of events');
  if (items.length > MAX_EVENTS_PER_BATCH) return fault(400, `At most ${MAX_EVENTS_PER_BATCH} events in a batch`);
  const events: RestEvent[] = [];
  for (const item of items) {
    const parsed = parseEvent(item);
    if ('status' in parsed) return parsed;
    events.push(...parsed.events);
  }
  return { events };
}

function parseEvent(item: unknown): { events: RestEvent[] } | Fault {
  if (!isObject(item)) return fault(400, 'The body must be a JSON object');
  const { name, data, socket_id: socketId } = item;
  if (!isEventName(name)) return fault(400, 'name must be a string of 1 to 200 characters that does not begin with pusher:');
  if (typeof data !== 'string') return fault(400, 'data must be a string: encode objects as JSON first');
  if (Buffer.byteLength(data) > MAX_EVENT_DATA_BYTES) return fault(413, `data must have at most ${MAX_EVENT_DATA_BYTES} bytes`);
  if (socketId !== undefined && !isSocketId(socketId)) return fault(400, 'socket_id must be two numbers joined by a dot');
  const parsed = parseChannels(item);
  if ('status' in parsed) return parsed;
  const info = readInfo(item['info']);
  const exception = socketId === undefined ? {} : { socketId };
  return { events: parsed.channels.map((channel) => ({ channel, name, data, info, ...exception })) };
}

/** `channels`, or the older single `channel`; each once. */
function parseChannels(item: Record<string, unknown>): { channels: string[] } | Fault {
  const channels = item['channels'] ?? (item['channel'] === undefined ? [] : [item['channel']]);
  if (!Array.isArray(channels) || channels.length === 0) return fault(400, 'channels must name at least one channel');
  if (channels.length > MAX_CHANNELS_PER_EVENT) return fault(400, `At most ${MAX_CHANNELS_PER_EVENT} channels in one event`);
  if (!channels.every(isDestination)) return fault(400, 'Invalid channel name: letters, digits and _-=@,.; at most 164 of them');
  if (channels.length > 1 && channels.some((channel) => readChannelKind(channel).encrypted))
    return fault(400, 'An event to an encrypted channel takes no other channel');
  return { channels: [...new Set(channels)] };
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString());
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
