import type { CounterStore, Decision, Demand, Standing } from './counter-store.ts';

export type MemoryStoreOptions = {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Keys to remember at most. The one that was used the longest ago is forgotten first. */
  mostKeys?: number;
};

const usualMostKeys = 100_000;

/** Counts in this process's memory. */
export function createMemoryStore({ now, mostKeys = usualMostKeys }: MemoryStoreOptions): CounterStore & { size(): number } {
  /** Microseconds at which a key's allowance is whole again. */
  const wholeAt = new Map<string, number>();

  const forget = (nowUs: number): void => {
    for (const [key, whole] of wholeAt) if (whole <= nowUs) wholeAt.delete(key);
    if (wholeAt.size <= mostKeys) return;
    // More than need be, so that the next ones do not each look through all.
    const keep = Math.floor(mostKeys * 0.9);
    for (const key of wholeAt.keys()) {
      if (wholeAt.size <= keep) return;
      wholeAt.delete(key);
    }
  };

  const takeNow = (demands: readonly Demand[]): Decision => {
    const atUs = Math.floor(now() * 1000);
    const from = demands.map(({ key }) => Math.max(atUs, wholeAt.get(key) ?? 0));
    const waits = demands.map(({ intervalUs, burst }, n) => Math.max(0, (from[n] ?? atUs) - (burst - 1) * intervalUs - atUs));
    const allowed = waits.every((wait) => wait === 0);
    const standings = demands.map(({ key, intervalUs, burst }, n): Standing => {
      const whole = (from[n] ?? atUs) + (allowed ? intervalUs : 0);
      if (allowed) {
        // Put in anew, so that the first of the map is the one that was used the longest ago.
        wholeAt.delete(key);
        wholeAt.set(key, whole);
      }
      return { remaining: Math.max(0, Math.floor((burst * intervalUs - (whole - atUs)) / intervalUs)), waitUs: waits[n] ?? 0 };
    });
    if (wholeAt.size > mostKeys) forget(atUs);
    return { allowed, standings, atUs };
  };

  return { take: async (demands) => takeNow(demands), size: () => wholeAt.size };
}
