import type { CounterStore, Decision, Demand, Standing } from './counter-store.ts';
import { rememberDebts } from './remember-debts.ts';

export type MemoryStoreOptions = {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Keys to remember at most: see `rememberDebts`. */
  mostKeys?: number;
};

const usualMostKeys = 100_000;

/** Counts in this process's memory. */
export function createMemoryStore({ now, mostKeys = usualMostKeys }: MemoryStoreOptions): CounterStore & { size(): number } {
  /** In microseconds. */
  const debts = rememberDebts(mostKeys);

  const takeNow = (demands: readonly Demand[]): Decision => {
    const atUs = Math.floor(now() * 1000);
    const from = demands.map(({ key }) => Math.max(atUs, debts.wholeAt(key) ?? 0));
    const waits = demands.map(({ intervalUs, burst }, n) => Math.max(0, (from[n] ?? atUs) - (burst - 1) * intervalUs - atUs));
    const allowed = waits.every((wait) => wait === 0);
    const standings = demands.map(({ key, intervalUs, burst }, n): Standing => {
      const whole = (from[n] ?? atUs) + (allowed ? intervalUs : 0);
      if (allowed) debts.set(key, whole, atUs);
      return { remaining: Math.max(0, Math.floor((burst * intervalUs - (whole - atUs)) / intervalUs)), waitUs: waits[n] ?? 0 };
    });
    return { allowed, standings, atUs };
  };

  return { take: async (demands) => takeNow(demands), size: debts.size };
}
