import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '#platform/log';

export type RedisBusOptions = {
  /** redis:// or rediss:// */
  url: string;
  log: Log;
  /** The Redis channel that all servers share. */
  name?: string;
  /** Characters of messages that may wait for Redis; what comes beyond them is dropped. Default 8 million. */
  maxWaiting?: number;
  /** Redis is taken for gone when it answers nothing for so long. Default 5 seconds. */
  silenceMs?: number;
};

/** The port that @toolboxai/channels speaks to its other servers through, on Redis' publish and subscribe: at most once. */
export type RedisBus = {
  publish(message: string): void;
  onMessage(listener: (message: string) => void): () => void;
  /** Whether messages come and go now; and how many could not go since the start. */
  state(): { connected: boolean; dropped: number };
  close(): void;
};

const MAX_WAITING = 8_000_000;
const SILENCE_MS = 5000;
const LONGEST_PAUSE_MS = 2000;

/**
 * Connects by itself, and again when the connection is lost; it never waits. What is published meanwhile is dropped: a bus
 * may lose messages, and one that keeps them for a Redis that is gone fills the memory.
 */
export function createRedisBus({ url, log, ...options }: RedisBusOptions): RedisBus {
  const { name = 'toolboxai:bus', maxWaiting = MAX_WAITING, silenceMs = SILENCE_MS } = options;
  const settings = {
    // Half of a second each: two processes whose Redis comes back must not call in step.
    retryStrategy: (times: number) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(times, 6)) * (0.5 + Math.random() / 2),
    connectTimeout: silenceMs,
    socketTimeout: silenceMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
  } satisfies RedisOptions;
  const sender = new Redis(url, settings);
  // Its one command, SUBSCRIBE, waits for the connection and is said again after each loss.
  const receiver = new Redis(url, { ...settings, enableOfflineQueue: true, maxRetriesPerRequest: null });
  const listeners = new Set<(message: string) => void>();
  const connections = { sender: watch(sender, log, 'sender'), receiver: watch(receiver, log, 'receiver') };
  let waiting = 0;
  let dropped = 0;

  receiver.on('message', (_channel: string, message: string) => {
    for (const listener of listeners) listener(message);
  });
  receiver.subscribe(name).catch((error: unknown) => log.debug({ err: error }, 'bus closed before it was subscribed'));
  // A receiver says nothing by itself: without a question it would never notice that nobody is there.
  const asking = setInterval(() => {
    if (receiver.status === 'ready') receiver.ping().catch((error: unknown) => log.debug({ err: error }, 'bus silent'));
  }, silenceMs);
  asking.unref();

  return {
    publish(message) {
      if (sender.status !== 'ready' || waiting + message.length > maxWaiting) {
        dropped += 1;
        return;
      }
      waiting += message.length;
      sender
        .publish(name, message)
        .catch(() => {
          dropped += 1;
        })
        .finally(() => {
          waiting -= message.length;
        });
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => ({ connected: connections.sender() && connections.receiver(), dropped }),
    close() {
      clearInterval(asking);
      sender.disconnect();
      receiver.disconnect();
    },
  };
}

/** Logs each loss once, however often connecting again fails; answers whether the connection is there. */
function watch(redis: Redis, log: Log, side: string): () => boolean {
  let lost = false;
  redis.on('error', (error: unknown) => {
    if (!lost) log.warn({ err: error, side }, 'Redis out of reach: servers do not hear each other until it is back');
    lost = true;
  });
  redis.on('close', () => {
    if (!lost) log.debug({ side }, 'Redis connection closed');
  });
  redis.on('ready', () => {
    if (lost) log.info({ side }, 'Redis is back');
    lost = false;
  });
  return () => redis.status === 'ready';
}
