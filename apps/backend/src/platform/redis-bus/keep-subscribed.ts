import type { Redis } from 'ioredis';
import type { Side } from './watch-side.ts';

export type Subscription = { isSubscribed(): boolean; stop(): void };

/**
 * Has a connection subscribed to one channel: again after each loss, and again while Redis refuses, with the pauses of `pauseMs`.
 * ioredis' own resubscribing throws where nobody catches it when Redis refuses.
 */
export function keepSubscribed(receiver: Redis, channel: string, side: Side, pauseMs: (times: number) => number): Subscription {
  let isSubscribed = false;
  let refused = 0;
  let timer: NodeJS.Timeout | undefined;

  async function subscribe(): Promise<void> {
    try {
      await receiver.subscribe(channel);
      isSubscribed = true;
      refused = 0;
      side.works();
    } catch (error) {
      side.failed('SUBSCRIBE', error);
      refused += 1;
      // Where the connection is lost as well, the next one subscribes when it is ready.
      if (receiver.status === 'ready') timer = setTimeout(() => void subscribe(), pauseMs(refused));
    }
  }

  receiver.on('ready', () => void subscribe());
  receiver.on('close', () => {
    isSubscribed = false;
    clearTimeout(timer);
  });
  return { isSubscribed: () => isSubscribed, stop: () => clearTimeout(timer) };
}
