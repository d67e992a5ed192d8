import { AppError } from '@toolboxai/contracts';
import { createAllowance, createTurns, networkOf } from '#platform/limits';

export type TryLimit = {
  /**
   * Runs a guess from this address, which finds nothing where it is wrong: only that takes a try. Throws RATE_LIMITED, with the
   * seconds to wait as `retryAfterSeconds` of its context, where no try is left, and OVERLOADED where too many guess at once.
   */
  guess<Found>(address: string, look: () => Promise<Found | undefined>): Promise<Found | undefined>;
};

export type TryLimitOptions = {
  /** Wrong tries at once, and again every minute. */
  perMinute: number;
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
};

const minuteMs = 60_000;
const mostAddresses = 10_000;
const waitMs = 20_000;

/**
 * Keeps an address from guessing. Wrong tries alone count, so that a whole school behind one address joins freely; a used-up
 * allowance comes back a try at a time, so that nobody waits long for what another one typed. The guesses of one address are
 * looked up one after the other: at the same time, more of them than there are tries would get through before the first is wrong.
 */
export function limitTries({ perMinute, now }: TryLimitOptions): TryLimit {
  const allowance = createAllowance({ burst: perMinute, everyMs: minuteMs / perMinute, now, mostKeys: mostAddresses });
  const inTurn = createTurns({ waitMs });
  return {
    guess(address, look) {
      const key = networkOf(address, { numbers: 4, groups: 4 });
      return inTurn(async () => {
        const missingMs = allowance.missingMs(key);
        if (missingMs > 0) throw tooMany(Math.ceil(missingMs / 1000));
        const found = await look();
        if (found === undefined) allowance.take(key);
        return found;
      }, key);
    },
  };
}

const tooMany = (retryAfterSeconds: number): AppError =>
  new AppError('RATE_LIMITED', {
    publicMessage: `Too many wrong codes came from your network. Wait ${retryAfterSeconds} seconds, then type the code again.`,
    context: { retryAfterSeconds },
  });
