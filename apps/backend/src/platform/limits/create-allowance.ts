import { rememberDebts } from './remember-debts.ts';

/** So many tries at once, and one again each `everyMs`. */
export type TryRate = { burst: number; everyMs: number };

export type AllowanceOptions = TryRate & {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Most keys to remember: see `rememberDebts`. */
  mostKeys: number;
};

export type Allowance = {
  /** Milliseconds until a try is free; 0 or less where one is. */
  missingMs(key: string): number;
  take(key: string): void;
  giveBack(key: string): void;
};

/** GCRA in this process's memory. Nobody is locked out: a try comes back by and by. */
export function createAllowance({ burst, everyMs, now, mostKeys }: AllowanceOptions): Allowance {
  const debts = rememberDebts(mostKeys);
  const owedMs = (key: string, at: number): number => Math.max(0, (debts.wholeAt(key) ?? 0) - at);
  const add = (key: string, ms: number): void => {
    const at = now();
    debts.set(key, at + owedMs(key, at) + ms, at);
  };
  return {
    missingMs: (key) => owedMs(key, now()) + everyMs - burst * everyMs,
    take: (key) => add(key, everyMs),
    giveBack: (key) => add(key, -everyMs),
  };
}
