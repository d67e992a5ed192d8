import { encodeText } from './encode-frame.ts';

/** Every message the server says, as a finished frame. `data` is JSON inside JSON, as the protocol wants, except in `pusher:error`. */

export function connectionEstablished(socketId: string, activityTimeoutSeconds: number): Buffer {
  return system('pusher:connection_established', { socket_id: socketId, activity_timeout: activityTimeoutSeconds });
}

export function pong(): Buffer {
  return system('pusher:pong', {});
}

export function protocolError(code: number | null, message: string): Buffer {
  return encodeText(JSON.stringify({ event: 'pusher:error', data: { code, message } }));
}

export type PresenceData = { ids: string[]; hash: Record<string, unknown>; count: number };

export function subscriptionSucceeded(channel: string, presence: PresenceData | null): Buffer {
  return system('pusher_internal:subscription_succeeded', presence === null ? {} : { presence }, channel);
}

export type SubscriptionFault = { type: 'AuthError' | 'LimitReached'; error: string; status: number };

/** Reaches the channel's own `pusher:subscription_error` handlers in pusher-js. */
export function subscriptionError(channel: string, fault: SubscriptionFault): Buffer {
  return system('pusher:subscription_error', fault, channel);
}

export function memberAdded(channel: string, userId: string, userInfo: unknown): Buffer {
  return system('pusher_internal:member_added', { user_id: userId, user_info: userInfo }, channel);
}

export function memberRemoved(channel: string, userId: string): Buffer {
  return system('pusher_internal:member_removed', { user_id: userId }, channel);
}

export function signinSuccess(userData: string): Buffer {
  return system('pusher:signin_success', { user_data: userData });
}

export function watchlistEvents(events: { name: string; user_ids: string[] }[]): Buffer {
  return system('pusher_internal:watchlist_events', { events });
}

export function subscriptionCount(channel: string, count: number): Buffer {
  return system('pusher_internal:subscription_count', { subscription_count: count }, channel);
}

export function cacheMiss(channel: string): Buffer {
  return encodeText(JSON.stringify({ event: 'pusher:cache_miss', channel, data: '{}' }));
}

/** An event of the application. `data` is a string from the REST API, any JSON from a client; `userId` names a presence sender. */
export function applicationEvent(channel: string, event: string, data: unknown, userId?: string): Buffer {
  return encodeText(JSON.stringify({ event, channel, data, ...(userId === undefined ? {} : { user_id: userId }) }));
}

function system(event: string, data: unknown, channel?: string): Buffer {
  return encodeText(JSON.stringify({ event, ...(channel === undefined ? {} : { channel }), data: JSON.stringify(data) }));
}
