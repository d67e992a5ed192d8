import { isIPv6 } from 'node:net';
import { AppError } from '@toolboxai/contracts';

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
  const everyMs = minuteMs / perMinute;
  /** When the allowance of a network is whole again. */
  const wholeAt = new Map<string, number>();
  const owedMs = (network: string): number => Math.max(0, (wholeAt.get(network) ?? 0) - now());
  const forgetWhole = (): void => {
    for (const network of wholeAt.keys()) if (owedMs(network) === 0) wholeAt.delete(network);
  };
  return {
    check(address) {
      const missingMs = owedMs(networkOf(address)) + everyMs - minuteMs;
      if (missingMs <= 0) return;
      const retryAfterSeconds = Math.ceil(missingMs / 1000);
      throw new AppError('RATE_LIMITED', {
        publicMessage: `Too many wrong codes came from your network. Wait ${retryAfterSeconds} seconds, then type the code again.`,
        context: { retryAfterSeconds },
      });
    },
    fail(address) {
      const network = networkOf(address);
      wholeAt.set(network, now() + owedMs(network) + everyMs);
      if (wholeAt.size > mostAddresses) forgetWhole();
    },
  };
}

/** Whoever has one address of IPv6 has the other 2⁶⁴ of its network as well. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups.slice(0, 4).join(':');
}
