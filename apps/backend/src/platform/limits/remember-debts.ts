export type Debts = {
  /** When this key's allowance is whole again; undefined where nothing is owed that is remembered. */
  wholeAt(key: string): number | undefined;
  /** `now` is in the unit of `wholeAt`. */
  set(key: string, wholeAt: number, now: number): void;
  size(): number;
};

/** How many of the keys are kept when the oldest are forgotten: room for more, so that few calls look through all of them. */
const keptShare = 0.75;

/**
 * What GCRA, the generic cell rate algorithm, keeps for each key. Beyond `mostKeys`, first those that owe nothing, then those used
 * the longest ago are forgotten.
 */
export function rememberDebts(mostKeys: number): Debts {
  const debts = new Map<string, number>();
  const forget = (now: number): void => {
    for (const [key, whole] of debts) if (whole <= now) debts.delete(key);
    if (debts.size <= mostKeys) return;
    for (const key of debts.keys()) {
      if (debts.size <= mostKeys * keptShare) return;
      debts.delete(key);
    }
  };
  return {
    wholeAt: (key) => debts.get(key),
    set(key, wholeAt, now) {
      // Put in anew, so that the first of the map is the one that was used the longest ago.
      debts.delete(key);
      if (wholeAt > now) debts.set(key, wholeAt);
      if (debts.size > mostKeys) forget(now);
    },
    size: () => debts.size,
  };
}
