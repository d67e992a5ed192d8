import { createAllowance, networkOf, type TryRate } from '#platform/limits';

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
  account?: TryRate;
  /** Of one address, whatever the account. */
  address?: TryRate;
  /** Most to remember. */
  mostKeys?: number;
};

const accountRate: TryRate = { burst: 10, everyMs: 30_000 };
const addressRate: TryRate = { burst: 100, everyMs: 1_000 };

/** Tries at an account from one address take nothing from another one. */
export function limitLogins({
  now,
  account = accountRate,
  address = addressRate,
  mostKeys = 20_000,
}: LoginLimitOptions): LoginLimit {
  const addresses = createAllowance({ ...address, now, mostKeys });
  const accounts = createAllowance({ ...account, now, mostKeys });
  const keysOf = (from: string, what: string) => {
    const network = networkOf(from, { numbers: 4, groups: 4 });
    return [
      { allowance: addresses, key: network },
      { allowance: accounts, key: `${network} ${what}` },
    ];
  };
  return {
    async take(from, what) {
      const keys = keysOf(from, what);
      const missingMs = Math.max(...keys.map(({ allowance, key }) => allowance.missingMs(key)));
      if (missingMs > 0) return { ok: false, retryAfterSeconds: Math.ceil(missingMs / 1000) };
      for (const { allowance, key } of keys) allowance.take(key);
      return { ok: true, retryAfterSeconds: 0 };
    },
    async giveBack(from, what) {
      for (const { allowance, key } of keysOf(from, what)) allowance.giveBack(key);
    },
  };
}
