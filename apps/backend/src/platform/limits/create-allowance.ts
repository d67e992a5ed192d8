/** So many tries at once, and one again each `everyMs`. */
export type Rate = { burst: number; everyMs: number };

export type AllowanceOptions = Rate & {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Most keys to remember; beyond them the one that was used the longest ago is forgotten. */
  mostKeys: number;
};

export type Allowance = {
  /** Milliseconds until a try is free; 0 or less where one is. */
  missingMs(key: string): number;
  take(key: string): void;
  giveBack(key: string): void;
};

/** The generic cell rate algorithm (GCRA) in this process's memory. Nobody is locked out: a try comes back by and by. */
export function createAllowance({ burst, everyMs, now, mostKeys }: AllowanceOptions): Allowance {
  /** When all tries of a key are there again. */
  const wholeAt = new Map<string, number>();
  const owedMs = (key: string): number => Math.max(0, (wholeAt.get(key) ?? 0) - now());
  const add = (key: string, ms: number): void => {
    const owed = Math.max(0, owedMs(key) + ms);
    // Put in anew, so that the first of the map is the one that was used the longest ago.
    wholeAt.delete(key);
    if (owed > 0) wholeAt.set(key, now() + owed);
  };
  const forget = (): void => {
    for (const key of wholeAt.keys()) if (owedMs(key) === 0) wholeAt.delete(key);
    for (const key of wholeAt.keys()) {
      if (wholeAt.size <= mostKeys) return;
      wholeAt.delete(key);
    }
  };
  return {
    missingMs: (key) => owedMs(key) + everyMs - burst * everyMs,
    take(key) {
      add(key, everyMs);
      if (wholeAt.size > mostKeys) forget();
    },
    giveBack: (key) => add(key, -everyMs),
  };
}
