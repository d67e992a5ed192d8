import { COUNT_INTERVAL_MS, MAX_INSTANT_COUNT } from './protocol.ts';

/** Tells a channel's subscribers how many they are: at each change while they are few, now and then when they are many. */
export type CountAnnouncer = { changed(channel: string): void; stop(): void };

export const silentAnnouncer: CountAnnouncer = { changed: () => undefined, stop: () => undefined };

export function createCountAnnouncer(count: (channel: string) => number, announce: (channel: string) => void): CountAnnouncer {
  const timers = new Map<string, NodeJS.Timeout>();

  function announceLater(channel: string): void {
    const timer = setTimeout(() => {
      timers.delete(channel);
      announce(channel);
    }, COUNT_INTERVAL_MS);
    timers.set(channel, timer.unref());
  }

  return {
    changed(channel) {
      if (timers.has(channel)) return;
      if (count(channel) > MAX_INSTANT_COUNT) announceLater(channel);
      else announce(channel);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
