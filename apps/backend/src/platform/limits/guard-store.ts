import type { Breaker } from '#platform/resilience';
import type { CounterStore } from './counter-store.ts';
import type { RedisStore } from './redis-store.ts';

export type GuardedStore = CounterStore & {
  /** Whether all servers count together just now. */
  isShared(): boolean;
  close(): void;
};

export type GuardedStoreOptions = {
  shared: RedisStore;
  /** What counts while the shared one does not answer: the same limits, for this server alone. */
  local: CounterStore;
  breaker: Breaker;
  /** Between two questions whether it is back. */
  askMs: number;
};

/**
 * Counts together with the other servers as long as that costs no time. Where Redis is frozen or gone, the first few requests
 * wait for it, the breaker opens, and from there on no request does: whether it is back is asked beside them.
 */
export function guardStore({ shared, local, breaker, askMs }: GuardedStoreOptions): GuardedStore {
  const isShared = (): boolean => breaker.snapshot().state === 'closed';
  const asking = setInterval(() => {
    // A refusal is the answer too: it is not time yet.
    if (!isShared()) breaker.run(() => shared.ping()).catch(() => undefined);
  }, askMs);
  asking.unref();
  return {
    isShared,
    async take(demands) {
      if (!isShared()) return local.take(demands);
      try {
        return await breaker.run(() => shared.take(demands));
      } catch {
        return local.take(demands);
      }
    },
    close() {
      clearInterval(asking);
      shared.close();
    },
  };
}
