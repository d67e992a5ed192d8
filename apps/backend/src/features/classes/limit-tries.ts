import { AppError } from '@toolboxai/contracts';
import { createAllowance, networkOf } from '#platform/limits';

export type TryLimit = {
  /** Throws RATE_LIMITED, with the seconds to wait as `retryAfterSeconds` of its context, where no try is left. */
  check(address: string): void;
  /** Notes a try that was wrong. */
  fail(address: string): void;
};

export type TryLimitOptions = {
  /** Wrong tries at once, and again every minute. */
  perMinute: number;
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
};

const minuteMs = 60_000;
const mostAddresses = 10_000;

/**
 * Keeps an address from guessing. Wrong tries alone count, so that a whole school behind one address joins freely; a used-up
 * allowance comes back a try at a time, so that nobody waits long for what another one typed.
 */
export function limitTries({ perMinute, now }: TryLimitOptions): TryLimit {
  const allowance = createAllowance({ burst: perMinute, everyMs: minuteMs / perMinute, now, mostKeys: mostAddresses });
  const keyOf = (address: string): string => networkOf(address, { numbers: 4, groups: 4 });
  return {
    check(address) {
      const missingMs = allowance.missingMs(keyOf(address));
      if (missingMs <= 0) return;
      const retryAfterSeconds = Math.ceil(missingMs / 1000);
      throw new AppError('RATE_LIMITED', {
        publicMessage: `Too many wrong codes came from your network. Wait ${retryAfterSeconds} seconds, then type the code again.`,
        context: { retryAfterSeconds },
      });
    },
    fail: (address) => allowance.take(keyOf(address)),
  };
}
