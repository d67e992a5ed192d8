/** What keeps one caller, or all of them together, from using up the server. */
export { createLimitCounters, type LimitCounters } from './create-limit-counters.ts';
export { createRateLimiter, type RateLimiter } from './create-rate-limiter.ts';
export { limitRequests, type RequestLimitOptions } from './limit-requests.ts';
export { type RateLimitConfig, toRate } from './rate.ts';
export { shedLoad } from './shed-load.ts';
export { watchLoad } from './watch-load.ts';
