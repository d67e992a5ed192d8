import { type Follower, type FollowOptions, followChannel, type ReadLog } from './follow-channel.ts';

export type Feed = {
  /** Whether anybody here follows a channel. */
  wants(channel: string): boolean;
  /** For the relay: events that were just logged. */
  publish(channel: string, events: readonly { name: string; data: unknown }[]): void;
  /** Begins to deliver; what comes back ends it. */
  follow(options: Omit<FollowOptions, 'read' | 'onError'>): () => void;
};

/** Who follows which channel in this process. A channel that nobody follows costs nothing. */
export function createFeed(read: ReadLog, onError: (error: unknown) => void): Feed {
  const byChannel = new Map<string, Set<Follower>>();
  return {
    wants: (channel) => byChannel.has(channel),
    publish(channel, events) {
      for (const follower of byChannel.get(channel) ?? [])
        for (const { name, data } of events) follower.hear({ name, data: { ...asRecord(data) } });
    },
    follow(options) {
      const { channel } = options;
      const follower = followChannel({ ...options, read, onError });
      const followers = byChannel.get(channel) ?? new Set();
      byChannel.set(channel, followers.add(follower));
      return () => {
        follower.stop();
        followers.delete(follower);
        if (followers.size === 0 && byChannel.get(channel) === followers) byChannel.delete(channel);
      };
    },
  };
}

const asRecord = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});
