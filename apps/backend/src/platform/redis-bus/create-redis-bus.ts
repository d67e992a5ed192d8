import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '#platform/log';
import { keepSubscribed } from './keep-subscribed.ts';
import { watchSide } from './watch-side.ts';

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
  /** Whether messages come and go now; what Redis refuses, if that is why they do not; and how many could not go since the start. */
  state(): { connected: boolean; refusal: string | undefined; dropped: number };
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
    retryStrategy: pauseMs,
    connectTimeout: silenceMs,
    socketTimeout: silenceMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    // It asks INFO, to which a user of the bus needs no right; what a Redis that still loads refuses is asked again.
    enableReadyCheck: false,
  } satisfies RedisOptions;
  const sender = new Redis(url, settings);
  const receiver = new Redis(url, settings);
  const listeners = new Set<(message: string) => void>();
  const sides = { sender: watchSide(sender, log, 'sender'), receiver: watchSide(receiver, log, 'receiver') };
  const subscription = keepSubscribed(receiver, name, sides.receiver, pauseMs);
  let waiting = 0;
  let dropped = 0;

  receiver.on('message', (_channel: string, message: string) => {
    for (const listener of listeners) listener(message);
  });
  sender.on('ready', sides.sender.works);
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
        .then(sides.sender.works, (error: unknown) => {
          dropped += 1;
          sides.sender.failed('PUBLISH', error);
        })
        .finally(() => {
          waiting -= message.length;
        });
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state() {
      const faults = [sides.sender.fault(), sides.receiver.fault()];
      const refusal = faults.find((fault) => fault?.isRefusal)?.words;
      const connected = sender.status === 'ready' && subscription.isSubscribed() && refusal === undefined;
      return { connected, refusal, dropped };
    },
    close() {
      clearInterval(asking);
      subscription.stop();
      sender.disconnect();
      receiver.disconnect();
    },
  };
}

/** Half of it is chance: two processes whose Redis comes back must not call in step. */
function pauseMs(times: number): number {
  return Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(times, 6)) * (0.5 + Math.random() / 2);
}
