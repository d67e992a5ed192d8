import { CACHE_TTL_MS, MAX_CACHED_CHANNELS } from './protocol.ts';

/** The last event of each cache channel, for half an hour. Past the bound, the channel longest without an event goes first. */
export type EventCache = { put(channel: string, frame: Buffer): void; get(channel: string): Buffer | null };

export function createEventCache(now: () => number): EventCache {
  const entries = new Map<string, { frame: Buffer; expiresMs: number }>();

  function dropOldest(): void {
    for (const [channel, entry] of entries) {
      if (entries.size <= MAX_CACHED_CHANNELS && entry.expiresMs > now()) return;
      entries.delete(channel);
    }
  }

  return {
    put(channel, frame) {
      entries.delete(channel);
      entries.set(channel, { frame, expiresMs: now() + CACHE_TTL_MS });
      dropOldest();
    },
    get(channel) {
      const entry = entries.get(channel);
      return entry && entry.expiresMs > now() ? entry.frame : null;
    },
  };
}
