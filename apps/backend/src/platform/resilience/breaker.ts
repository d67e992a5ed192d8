import type { BreakerState } from '@toolboxai/contracts';
import { CircuitOpen } from './circuit-open.ts';

export type BreakerOptions = {
  /** So many failures one after the other open it. */
  failureThreshold: number;
  /** So long it stays open, before one call is let through to see. */
  timeoutSeconds: number;
  /** Whether an error says that the other side is ill; by default each does. One that the other side gave as an answer does not. */
  isFault?: (error: unknown) => boolean;
};

/** All that a breaker needs to go on after a restart. */
export type BreakerSnapshot = {
  state: BreakerState;
  failures: number;
  /** Milliseconds since 1970; null unless it is open. */
  openUntil: number | null;
};

export type Breaker = {
  readonly name: string;
  readonly options: BreakerOptions;
  /**
   * Does the work, unless the breaker is open: then throws CircuitOpen at once and the work is not begun. What fails after
   * `signal` was aborted counts for nothing.
   */
  run<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /** Holds it open until it is reset, over restarts too. */
  trip(): void;
  /** Closes it, whatever it was. */
  reset(): void;
  snapshot(): BreakerSnapshot;
  restore(snapshot: BreakerSnapshot): void;
};

export type BreakerDeps = {
  /** Milliseconds since 1970: what is kept has to mean the same after a restart. */
  now: () => number;
  /** Called after the state or the count of failures changed. */
  onChange: (breaker: Breaker) => void;
};

const neverAborted = new AbortController().signal;

/**
 * Stands between us and a service outside. While open nobody waits for that service; then one call goes through, and what
 * becomes of it closes or opens the breaker. Calls that come while that one is under way are refused, not held up.
 */
export function createBreaker(name: string, options: BreakerOptions, { now, onChange }: BreakerDeps): Breaker {
  const timeoutMs = options.timeoutSeconds * 1000;
  const isFault = options.isFault ?? (() => true);
  let state: BreakerState = 'closed';
  let failures = 0;
  let openUntil = 0;
  /** Calls that began before the last change of state have no say any more. */
  let era = 0;
  let probing = false;

  const become = (next: BreakerState, count: number): void => {
    const same = next === state && count === failures;
    if (next !== state) era += 1;
    state = next;
    failures = count;
    probing = false;
    if (next === 'open') openUntil = now() + timeoutMs;
    if (!same) onChange(breaker);
  };

  const leftMs = (): number => {
    const left = openUntil - now();
    // A clock that was set back must not keep it open for longer than it was to be.
    return left > timeoutMs ? 0 : Math.max(0, left);
  };

  /** Lets a call in, or throws. Whoever is let in while it is half open is the one that decides. */
  const enter = (): void => {
    if (state === 'isolated') throw new CircuitOpen(name, 'isolated', options.timeoutSeconds);
    if (state === 'open') {
      if (leftMs() > 0) throw new CircuitOpen(name, 'open', Math.ceil(leftMs() / 1000));
      become('half_open', failures);
    }
    if (state !== 'half_open') return;
    if (probing) throw new CircuitOpen(name, 'half_open', 1);
    probing = true;
  };

  const failed = (): void => {
    const count = failures + 1;
    const opens = state === 'half_open' || count >= options.failureThreshold;
    become(opens ? 'open' : 'closed', count);
  };

  const breaker: Breaker = {
    name,
    options,
    async run(work, signal = neverAborted) {
      enter();
      const mine = era;
      const isMine = (): boolean => mine === era;
      try {
        const result = await work();
        if (isMine()) become('closed', 0);
        return result;
      } catch (error) {
        if (!isMine()) throw error;
        if (signal.aborted) probing = false;
        else if (isFault(error)) failed();
        else become('closed', 0);
        throw error;
      }
    },
    trip: () => become('isolated', failures),
    reset: () => become('closed', 0),
    snapshot: () => ({ state, failures, openUntil: state === 'open' ? openUntil : null }),
    restore(snapshot) {
      era += 1;
      probing = false;
      // Whoever was to decide died with the process.
      state = snapshot.state === 'half_open' ? 'open' : snapshot.state;
      failures = snapshot.failures;
      openUntil = snapshot.openUntil ?? 0;
    },
  };
  return breaker;
}
