import { AppError } from '@toolboxai/contracts';
import type { LoginLimit } from './limit-logins.ts';

/**
 * Takes a try at an account before anything is worked out for it; what comes back gives it back, for whoever was right.
 * @throws RATE_LIMITED with the seconds to wait as `retryAfterSeconds` of its context
 */
export async function takeTry(limit: LoginLimit, address: string, account: string): Promise<() => Promise<void>> {
  const { ok, retryAfterSeconds } = await limit.take(address, account);
  if (ok) return () => limit.giveBack(address, account);
  throw new AppError('RATE_LIMITED', {
    publicMessage: `Too many wrong tries came from here. Wait ${retryAfterSeconds} seconds, then try again. The account is not locked.`,
    context: { retryAfterSeconds },
  });
}
