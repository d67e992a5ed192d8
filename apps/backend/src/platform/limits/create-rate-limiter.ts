import { createLog } from '#platform/log';
import { createBreakers } from '#platform/resilience';
import { createLimitCounters } from './create-limit-counters.ts';
import { type RateLimitConfig, toRate } from './rate.ts';

export type RateLimiter = {
  /** Takes one request from the allowance of `key`. */
  take(key: string): Promise<{ allowed: boolean; remaining: number; retryAfterSeconds: number }>;
  /** Ends the connection to Redis, where there is one. */
  close(): void;
};

export type RateLimiterOptions = { redisUrl?: string; name?: string };

/** A limit of its own, for programs that use the parts of the server without the server. */
export function createRateLimiter(config: RateLimitConfig, { redisUrl, name = 'own' }: RateLimiterOptions): RateLimiter {
  const rate = toRate(config);
  const breakers = createBreakers({ failureThreshold: 3, timeoutSeconds: 1, now: Date.now });
  const counters = createLimitCounters({ redisUrl, breakers, log: createLog('silent', false) });
  return {
    async take(key) {
      const { allowed, standings } = await counters.store.take([{ key: `${name}:${key}`, ...rate }]);
      const { remaining = 0, waitUs = 0 } = standings[0] ?? {};
      return { allowed, remaining, retryAfterSeconds: Math.ceil(waitUs / 1e6) };
    },
    close: counters.close,
  };
}
