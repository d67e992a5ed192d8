/** What keeps one caller, or all of them together, from using up the server. */
export { createAllowance, type TryRate } from './create-allowance.ts';
export { createGate } from './create-gate.ts';
export { createLimitCounters, type LimitCounters } from './create-limit-counters.ts';
export { createRateLimiter, type RateLimiter } from './create-rate-limiter.ts';
export { createTurns } from './create-turns.ts';
export { limitRequests, type RequestLimitOptions } from './limit-requests.ts';
export { networkOf } from './network-of.ts';
export { type RateLimitConfig, toRate } from './rate.ts';
export { classOf, type RouteClass } from './route-class.ts';
export { shedLoad } from './shed-load.ts';
export { watchLoad } from './watch-load.ts';
