import { AppError } from '@toolboxai/contracts';
import type { LoginLimit } from './limit-logins.ts';

/** Where a try comes from, and what it is at: an email, or a refresh token's hash. */
export type Try = { address: string; account: string };

/**
 * Takes a try before anything is worked out for it, runs `guess`, and keeps the try only of a guess that `isRight` finds wrong:
 * it is given back to whoever was right, and where nothing was judged because `guess` threw.
 * @throws RATE_LIMITED with the seconds to wait as `retryAfterSeconds` of its context, and what `guess` throws
 */
export async function withTry<Outcome>(
  limit: LoginLimit,
  { address, account }: Try,
  guess: () => Promise<Outcome>,
  isRight: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const { ok, retryAfterSeconds } = await limit.take(address, account);
  if (!ok)
    throw new AppError('RATE_LIMITED', {
      publicMessage: `Too many wrong tries came from here. Wait ${retryAfterSeconds} seconds, then try again. The account is not locked.`,
      context: { retryAfterSeconds },
    });
  let wrong = false;
  try {
    const outcome = await guess();
    wrong = !isRight(outcome);
    return outcome;
  } finally {
    if (!wrong) await limit.giveBack(address, account);
  }
}
