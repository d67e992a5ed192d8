import { AppError } from '@toolboxai/contracts';

/** What was asked of Roblox, for the messages: what is safe after a fault, and where to look. */
export type RobloxWork = {
  /** For example `The place was not published`. */
  refused: string;
  /** What to do where nobody knows whether it was done; undefined where asking again does no harm. */
  unsure: string | undefined;
};

const settings = 'ROBLOX_UNIVERSE_ID and ROBLOX_PLACE_ID';

const advice: Readonly<Record<number, string>> = {
  400: 'Roblox could not read the request. Download the place and open it in Studio to see what is wrong with it.',
  401: 'Roblox does not know the key (ROBLOX_API_KEY). Whoever runs this server makes one at https://create.roblox.com/dashboard/credentials.',
  403: 'The key may not do this. Whoever runs this server gives it the right to write to the place (and, for playtests there, to run Luau), and allows the address of this server.',
  404: `Roblox knows no such place (${settings}). It has to be made in Studio first.`,
  409: `The place does not belong to the universe (${settings}), or somebody else is saving it just now.`,
  413: 'Roblox says that the place is too large. Make the lesson with fewer questions.',
};

const refuse = (publicMessage: string, context: Record<string, unknown>, cause?: unknown): AppError =>
  new AppError('ROBLOX_REFUSED', { publicMessage, context, cause });

/** An answer that is no success. */
export function explainStatus(work: RobloxWork, status: number, waitSeconds: number | undefined): AppError {
  const context = { status };
  if (status === 429) {
    const later = waitSeconds === undefined ? 'in some minutes' : `in ${Math.ceil(waitSeconds)} seconds`;
    return refuse(`${work.refused}: Roblox has had too many requests with this key. Try again ${later}.`, context);
  }
  if (status >= 500) return refuse(`${unclear(work)}: Roblox failed (${status}).${whatNow(work)}`, context);
  return refuse(`${work.refused}. ${advice[status] ?? `Roblox answered with status ${status}.`}`, context);
}

/** No answer: never reached, so that nothing was done. */
export const explainUnreached = (work: RobloxWork, cause: unknown): AppError =>
  new AppError('DEPENDENCY_UNAVAILABLE', {
    publicMessage: `${work.refused}: Roblox (apis.roblox.com) cannot be reached from this server. Try again later.`,
    cause,
  });

/** The connection broke, or it took too long, or the answer was none: what was asked for may have been done. */
export const explainBroken = (work: RobloxWork, how: string, cause?: unknown): AppError =>
  refuse(`${unclear(work)}: ${how}.${whatNow(work)}`, {}, cause);

const unclear = (work: RobloxWork): string => (work.unsure === undefined ? work.refused : `It is not known whether this worked`);
const whatNow = (work: RobloxWork): string => ` ${work.unsure ?? 'Try again later.'}`;
