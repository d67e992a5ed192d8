import { networkOf } from './network-of.ts';

/** A rate: so many at once, and one again each `everyMs`. */
export type Rate = { burst: number; everyMs: number };

export type Verdict = { ok: boolean; retryAfterSeconds: number };

/** Keeps from guessing. What a try was for is an account: an email, or a refresh token's hash. */
export type LoginLimit = {
  /** Takes a try from the address and from the account at this address; takes none where either has none left. */
  take(address: string, account: string): Promise<Verdict>;
  /** Gives it back to whoever was right: only wrong tries count, so that a whole school behind one address logs in freely. */
  giveBack(address: string, account: string): Promise<void>;
};

export type LoginLimitOptions = {
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** Of one account, from one address. */
  account?: Rate;
  /** Of one address, whatever the account. */
  address?: Rate;
  /** Most to remember. */
  mostKeys?: number;
};

const accountRate: Rate = { burst: 10, everyMs: 30_000 };
const addressRate: Rate = { burst: 100, everyMs: 1_000 };

/**
 * The generic cell rate algorithm (GCRA) in this process's memory. Nobody is locked out: a try comes back by and by, and
 * tries at an account from one address take nothing from another one.
 */
export function limitLogins({
  now,
  account = accountRate,
  address = addressRate,
  mostKeys = 20_000,
}: LoginLimitOptions): LoginLimit {
  /** When the tries of a key are all there again. */
  const wholeAt = new Map<string, number>();
  const owedMs = (key: string): number => Math.max(0, (wholeAt.get(key) ?? 0) - now());
  const add = (key: string, ms: number): void => {
    const owed = Math.max(0, owedMs(key) + ms);
    // Put in anew, so that the first of the map is the one that was used the longest ago.
    wholeAt.delete(key);
    if (owed > 0) wholeAt.set(key, now() + owed);
  };
  const keysOf = (from: string, what: string): [string, Rate][] => {
    const network = networkOf(from, { numbers: 4, groups: 4 });
    return [
      [network, address],
      [`${network} ${what}`, account],
    ];
  };
  const forget = (): void => {
    for (const key of wholeAt.keys()) if (owedMs(key) === 0) wholeAt.delete(key);
    for (const key of wholeAt.keys()) {
      if (wholeAt.size <= mostKeys) return;
      wholeAt.delete(key);
    }
  };
  return {
    async take(from, what) {
      const keys = keysOf(from, what);
      const missingMs = Math.max(...keys.map(([key, { burst, everyMs }]) => owedMs(key) + everyMs - burst * everyMs));
      if (missingMs > 0) return { ok: false, retryAfterSeconds: Math.ceil(missingMs / 1000) };
      for (const [key, { everyMs }] of keys) add(key, everyMs);
      if (wholeAt.size > mostKeys) forget();
      return { ok: true, retryAfterSeconds: 0 };
    },
    async giveBack(from, what) {
      for (const [key, { everyMs }] of keysOf(from, what)) add(key, -everyMs);
    },
  };
}
