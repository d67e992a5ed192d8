import { type RateLimitConfig as Config, createRateLimiter as create, type RateLimiter, toRate } from '#platform/limits';

export type RateLimitConfig = Config;
export type { RateLimiter };

const usual: Config = { requestsPerMinute: 60, burstSize: 10, windowSize: 60 };

/** The guide's `RateLimitConfig(requests_per_minute=60, burst_size=10, window_size=60)`, with its figures where none are given. */
export function RateLimitConfig(given: Partial<Config> = {}): Config {
  const config = { ...usual, ...given };
  toRate(config);
  return Object.freeze(config);
}

/**
 * Counts by key: a user, an address, whatever is to have its own allowance. In any window, of any length, no more come in than
 * the rate and the burst. With `redisUrl` all processes that name the same Redis and the same `name` count together; while it
 * does not answer, each by itself. Throws a RangeError for a limit that cannot be.
 */
export function createRateLimiter(config: Partial<Config> = {}, options: { redisUrl?: string; name?: string } = {}): RateLimiter {
  return create(RateLimitConfig(config), options);
}
