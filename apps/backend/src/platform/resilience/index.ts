/** What keeps one ill service from making everything else ill. */
export { type Breaker, type BreakerOptions, type BreakerSnapshot } from './breaker.ts';
export { CircuitOpen } from './circuit-open.ts';
export { type Breakers, createBreakers } from './create-breakers.ts';
export { pause } from './pause.ts';
export { retry } from './retry.ts';
