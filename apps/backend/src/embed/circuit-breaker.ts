import { type Breakers, CircuitOpen, createBreakers } from '#platform/resilience';

export { CircuitOpen };

export type CircuitBreakerOptions = {
  /** So many failures one after the other open it; 3 unless told. */
  failureThreshold?: number;
  /** So long it stays open before a call is let through to see; 30 unless told. */
  timeoutSeconds?: number;
  /** Whether an error says that the other side is ill; by default each does. */
  isFault?: (error: unknown) => boolean;
};

export type CircuitBreaker = {
  /**
   * The same function behind the breaker. While it is open the function is not called: CircuitOpen is thrown, an AppError with
   * the code DEPENDENCY_UNAVAILABLE and `retryAfterSeconds`.
   */
  <This, Args extends unknown[], Result>(
    work: (this: This, ...args: Args) => Promise<Result>,
  ): (this: This, ...args: Args) => Promise<Result>;
  /** One call behind it. What fails after `signal` was aborted counts for nothing. */
  execute<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  state(): 'closed' | 'open' | 'half_open' | 'isolated';
  /** Holds it open until it is reset. */
  trip(): void;
  reset(): void;
};

let shared: Breakers | undefined;

/**
 * The guide's `@circuit_breaker("external_api", failure_threshold=3, timeout=30.0)`: one name is one breaker in the whole process,
 * so every function that asks the same service shares it. Throws a RangeError for a name that is in use with other figures.
 */
export function circuitBreaker(name: string, options: CircuitBreakerOptions = {}): CircuitBreaker {
  shared ??= createBreakers({ failureThreshold: 3, timeoutSeconds: 30, now: Date.now });
  const breaker = shared.get(name, options);
  const wrap = <This, Args extends unknown[], Result>(work: (this: This, ...args: Args) => Promise<Result>) =>
    function guarded(this: This, ...args: Args): Promise<Result> {
      return breaker.run(() => work.apply(this, args));
    };
  return Object.assign(wrap, {
    execute: breaker.run,
    state: () => breaker.snapshot().state,
    trip: breaker.trip,
    reset: breaker.reset,
  });
}
