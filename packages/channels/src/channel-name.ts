import { MAX_CHANNEL_NAME_LENGTH, MAX_EVENT_NAME_LENGTH, MAX_USER_ID_LENGTH } from './protocol.ts';

/** What a channel's name says about it. `encrypted` payloads are opaque here: the server only passes them on. */
export type ChannelKind = { access: 'public' | 'private' | 'presence' | 'user'; encrypted: boolean; cached: boolean };

const CHANNEL_NAME = /^[A-Za-z0-9_\-=@,.;]+$/;
const USER_CHANNEL = '#server-to-user-';
const CACHED = /^(?:private-encrypted-|private-|presence-)?cache-/;

export function isChannelName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= MAX_CHANNEL_NAME_LENGTH && CHANNEL_NAME.test(name);
}

/** Whose own channel it is: that of a user who has signed in, on all their connections. */
export function readUserOfChannel(name: unknown): string | null {
  if (typeof name !== 'string' || !name.startsWith(USER_CHANNEL)) return null;
  const userId = name.slice(USER_CHANNEL.length);
  return userId.length > 0 && userId.length <= MAX_USER_ID_LENGTH ? userId : null;
}

/** Where an event may go: a channel, or a user's own. */
export function isDestination(name: unknown): name is string {
  return isChannelName(name) || readUserOfChannel(name) !== null;
}

/** Names under `pusher:` and `pusher_internal:` are the protocol's own. */
export function isEventName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= MAX_EVENT_NAME_LENGTH &&
    !name.startsWith('pusher:') &&
    !name.startsWith('pusher_internal:')
  );
}

export function isSocketId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= 64 && /^\d+\.\d+$/.test(id);
}

export function readChannelKind(name: string): ChannelKind {
  if (name.startsWith('#')) return { access: 'user', encrypted: false, cached: false };
  const encrypted = name.startsWith('private-encrypted-');
  const access = name.startsWith('private-') ? 'private' : name.startsWith('presence-') ? 'presence' : 'public';
  return { access, encrypted, cached: CACHED.test(name) };
}
