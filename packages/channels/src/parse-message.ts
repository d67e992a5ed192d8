import type { SigninRequest } from './sign-in.ts';
import type { SubscribeRequest } from './subscribe.ts';

export type ClientEvent = { event: string; channel: string; data: unknown };

export type ClientMessage =
  | { kind: 'ping' }
  | { kind: 'pong' }
  | { kind: 'subscribe'; request: SubscribeRequest }
  | { kind: 'unsubscribe'; channel: string }
  | { kind: 'signin'; request: SigninRequest }
  | ({ kind: 'client-event' } & ClientEvent)
  | { kind: 'invalid'; reason: string };

/** Reads a client's frame; never throws. */
export function parseMessage(text: string): ClientMessage {
  const message = parseObject(text);
  if (!message) return { kind: 'invalid', reason: 'Invalid message: a JSON object is expected' };
  const { event, channel, data } = message;
  if (typeof event !== 'string') return { kind: 'invalid', reason: 'Invalid message: event must be a string' };
  if (event === 'pusher:ping') return { kind: 'ping' };
  if (event === 'pusher:pong') return { kind: 'pong' };
  if (event === 'pusher:subscribe' || event === 'pusher:unsubscribe') return readSubscription(event, data);
  if (event === 'pusher:signin') return readSignin(data);
  if (event.startsWith('client-')) {
    if (typeof channel !== 'string') return { kind: 'invalid', reason: 'Client event rejected: channel must be a string' };
    return { kind: 'client-event', event, channel, data };
  }
  return { kind: 'invalid', reason: 'Unknown event: clients may subscribe, unsubscribe, sign in, ping, and send client- events' };
}

function readSignin(data: unknown): ClientMessage {
  const { auth, user_data } = readData(data) ?? {};
  if (typeof auth !== 'string' || typeof user_data !== 'string')
    return { kind: 'invalid', reason: 'Invalid pusher:signin: data must have the strings auth and user_data' };
  return { kind: 'signin', request: { auth, user_data } };
}

function readSubscription(event: 'pusher:subscribe' | 'pusher:unsubscribe', data: unknown): ClientMessage {
  const request = readData(data);
  if (!request) return { kind: 'invalid', reason: `Invalid ${event}: data must be an object with a channel` };
  const { channel, auth, channel_data } = request;
  if (event === 'pusher:subscribe') return { kind: 'subscribe', request: { channel, auth, channel_data } };
  if (typeof channel !== 'string') return { kind: 'invalid', reason: `Invalid ${event}: channel must be a string` };
  return { kind: 'unsubscribe', channel };
}

/** Some clients encode data twice, as the server does. */
function readData(data: unknown): Record<string, unknown> | null {
  return typeof data === 'string' ? parseObject(data) : asObject(data);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
