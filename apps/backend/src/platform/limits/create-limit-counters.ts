import type { Log } from '#platform/log';
import type { Breakers } from '#platform/resilience';
import type { CounterStore } from './counter-store.ts';
import { guardStore } from './guard-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRedisStore } from './redis-store.ts';

export type LimitCounters = {
  store: CounterStore;
  /** Whether all servers count together just now. */
  isShared(): boolean;
  close(): void;
};

export type LimitCountersOptions = {
  /** Unset: this process counts alone. */
  redisUrl: string | undefined;
  breakers: Breakers;
  log: Log;
};

/** Redis is on the way of each request: it is given up early and asked again soon. */
const redisBreaker = { failureThreshold: 3, timeoutSeconds: 1 };
const askMs = 500;

/** Where requests are counted: in a Redis that servers share, or in memory where there is none or it does not answer. */
export function createLimitCounters({ redisUrl, breakers, log }: LimitCountersOptions): LimitCounters {
  const local = createMemoryStore({ now: () => performance.now() });
  if (redisUrl === undefined) return { store: local, isShared: () => false, close: () => undefined };
  const breaker = breakers.get('redis', redisBreaker);
  const shared = createRedisStore({ url: redisUrl, onError: (error) => log.debug({ err: error }, 'Redis of the limits') });
  let wasOpen = false;
  breakers.onChange((changed) => {
    if (changed !== breaker) return;
    const { state } = breaker.snapshot();
    if (state === 'open' && !wasOpen) log.warn('Redis does not answer: each server keeps the limits by itself until it is back');
    if (state === 'closed' && wasOpen) log.info('Redis is back: servers keep the limits together');
    if (state !== 'half_open') wasOpen = state !== 'closed';
  });
  const store = guardStore({ shared, local, breaker, askMs });
  return { store, isShared: store.isShared, close: store.close };
}
