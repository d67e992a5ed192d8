import type { Hub } from './hub.ts';
import type { RestResponse } from './options.ts';
import { parseEvents, type RestEvent } from './parse-events.ts';
import { publish } from './publish.ts';
import { readAttributes } from './read-attributes.ts';

/** POST /events: one event to up to 100 channels. Nothing is sent unless all of it is valid. */
export function answerEvent(hub: Hub, rawBody: Buffer): RestResponse {
  const parsed = parseEvents(rawBody, 'single');
  if ('status' in parsed) return parsed;
  for (const event of parsed.events) send(hub, event);
  const described = parsed.events.filter((event) => event.info.length > 0);
  if (described.length === 0) return { status: 200, body: {} };
  const channels = Object.fromEntries(described.map(({ channel, info }) => [channel, readAttributes(hub, channel, info)]));
  return { status: 200, body: { channels } };
}

/** POST /batch_events: up to 10 events. Nothing is sent unless all of them are valid. */
export function answerBatch(hub: Hub, rawBody: Buffer): RestResponse {
  const parsed = parseEvents(rawBody, 'batch');
  if ('status' in parsed) return parsed;
  for (const event of parsed.events) send(hub, event);
  if (parsed.events.every((event) => event.info.length === 0)) return { status: 200, body: {} };
  return { status: 200, body: { batch: parsed.events.map(({ channel, info }) => readAttributes(hub, channel, info)) } };
}

function send(hub: Hub, { channel, name, data, socketId }: RestEvent): void {
  publish(hub, channel, name, data, socketId);
}
