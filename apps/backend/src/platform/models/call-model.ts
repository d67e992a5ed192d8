import { setTimeout as wait } from 'node:timers/promises';
import { ModelCallFailed, tookTooLong } from './model-call-failed.ts';
import { explain, retryAfterMs, statusOf } from './server-error.ts';

const mostTries = 3;
const firstWaitMs = 250;
const longestWaitMs = 20_000;

/** No answer, or one that broke off: a second look a moment later is enough. */
const isBroken = (status: number | undefined): boolean => status === undefined || status < 300;
const isWorthAnother = (status: number | undefined): boolean =>
  isBroken(status) || status === 429 || (status !== undefined && status >= 500);

/** Whether a failed call says that the server is ill. One that refuses a request, or a lesson that has no money left, does not. */
export const isOutage = (error: unknown): boolean =>
  error instanceof ModelCallFailed &&
  (error.reason === tookTooLong || (error.cause !== undefined && isWorthAnother(statusOf(error.cause))));

export type CallOptions = { signal: AbortSignal; timeoutMs: number; random: () => number };

/**
 * Calls a model server within the time; tries again, with growing waits or as long as the server asks for, what may pass. Throws
 * ModelCallFailed, or the signal's reason.
 */
export async function callModel<Answer>(call: (signal: AbortSignal) => Promise<Answer>, options: CallOptions): Promise<Answer> {
  const { signal, timeoutMs, random } = options;
  for (let tries = 1; ; tries++) {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await call(AbortSignal.any([signal, timeout]));
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) throw new ModelCallFailed(tookTooLong, error);
      if (error instanceof ModelCallFailed) throw error;
      const status = statusOf(error);
      const most = isBroken(status) ? 2 : mostTries;
      const waitMs = retryAfterMs(error, Date.now()) ?? firstWaitMs * 2 ** (tries - 1) * (0.5 + random());
      if (!isWorthAnother(status) || tries >= most || waitMs > longestWaitMs) throw new ModelCallFailed(explain(error), error);
      await wait(waitMs, undefined, { signal });
    }
  }
}
