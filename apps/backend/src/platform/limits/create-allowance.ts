/** So many tries at once, and one again each `everyMs`. */
export type Rate = { burst: number; everyMs: number };

export type AllowanceOptions = Rate & {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Most keys to remember; beyond them, first those that have all their tries, then those used the longest ago are forgotten. */
  mostKeys: number;
};

export type Allowance = {
  /** Milliseconds until a try is free; 0 or less where one is. */
  missingMs(key: string): number;
  take(key: string): void;
  giveBack(key: string): void;
};

/** How many of the keys are kept when the oldest are forgotten: room for more, so that few takes look through all of them. */
const keptShare = 0.75;

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
    const at = now();
    for (const [key, whole] of wholeAt) if (whole <= at) wholeAt.delete(key);
    if (wholeAt.size <= mostKeys) return;
    for (const key of wholeAt.keys()) {
      if (wholeAt.size <= mostKeys * keptShare) return;
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
