import { type Breaker, type BreakerOptions, type BreakerSnapshot, createBreaker } from './breaker.ts';

export type Breakers = {
  /**
   * The breaker of this name, made where there is none yet. What is not said is as in the defaults. Throws a RangeError where
   * it is there already with other figures: two places would each believe theirs.
   */
  get(name: string, options?: Partial<BreakerOptions>): Breaker;
  find(name: string): Breaker | undefined;
  list(): readonly Breaker[];
  /** Called after each change of a breaker's state or count of failures. */
  onChange(listener: (breaker: Breaker) => void): void;
  /** What is known from before a restart, also of breakers that are not made yet. */
  restore(snapshots: ReadonlyMap<string, BreakerSnapshot>): void;
};

export type BreakersOptions = {
  failureThreshold: number;
  timeoutSeconds: number;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** The breakers of one process, by name. None hears of another process: one that is ill by itself must not stop the others. */
export function createBreakers({ now, ...defaults }: BreakersOptions): Breakers {
  const all = new Map<string, Breaker>();
  const listeners: ((breaker: Breaker) => void)[] = [];
  const kept = new Map<string, BreakerSnapshot>();
  const onChange = (breaker: Breaker): void => {
    for (const listener of listeners) listener(breaker);
  };
  return {
    get(name, options = {}) {
      const found = all.get(name);
      const wanted = { ...defaults, ...options };
      if (found) {
        checkSame(found, wanted);
        return found;
      }
      checkFigures(name, wanted);
      const breaker = createBreaker(name, wanted, { now, onChange });
      const before = kept.get(name);
      if (before) breaker.restore(before);
      all.set(name, breaker);
      return breaker;
    },
    find: (name) => all.get(name),
    list: () => [...all.values()],
    onChange: (listener) => void listeners.push(listener),
    restore(snapshots) {
      for (const [name, snapshot] of snapshots) {
        kept.set(name, snapshot);
        all.get(name)?.restore(snapshot);
      }
    },
  };
}

function checkFigures(name: string, { failureThreshold, timeoutSeconds }: BreakerOptions): void {
  if (!Number.isSafeInteger(failureThreshold) || failureThreshold < 1)
    throw new RangeError(`The failureThreshold of "${name}" must be a whole number from 1, but is ${failureThreshold}.`);
  if (!Number.isFinite(timeoutSeconds) || timeoutSeconds <= 0)
    throw new RangeError(`The timeoutSeconds of "${name}" must be more than 0, but is ${timeoutSeconds}.`);
}

function checkSame({ name, options }: Breaker, wanted: BreakerOptions): void {
  if (options.failureThreshold === wanted.failureThreshold && options.timeoutSeconds === wanted.timeoutSeconds) return;
  throw new RangeError(
    `The breaker "${name}" is there already, with failureThreshold ${options.failureThreshold} and timeoutSeconds ${options.timeoutSeconds}.`,
  );
}
