import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** Why no answer is to be had, in words for the teacher who asked for the lesson. */
export class ModelCallFailed extends Error {
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super(`the model gave no answer: ${reason}`, { cause });
    this.name = 'ModelCallFailed';
    this.reason = reason;
  }
}

const mostTries = 3;
const firstWaitMs = 250;
const longestWaitMs = 20_000;

/** The library's error for an answer that is none, by its shape: importing it here would load the library at every start. */
const answeredSchema = z.object({
  statusCode: z.number().optional(),
  responseHeaders: z.record(z.string(), z.string()).optional(),
});

const answered = (error: unknown) => answeredSchema.safeParse(error).data;
const statusOf = (error: unknown): number | undefined => answered(error)?.statusCode;

/** What a server says of how long to wait, in ms. */
function retryAfterMs(error: unknown): number | undefined {
  const header = answered(error)?.responseHeaders?.['retry-after'];
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

const isWorthAnother = (status: number | undefined): boolean => status === undefined || status === 429 || status >= 500;

function explain(error: unknown): string {
  const status = statusOf(error);
  if (status === 401 || status === 403) return 'the model server refused the key (OPENAI_API_KEY)';
  if (status === 404) return 'the model server does not know the model (OPENAI_MODEL)';
  if (status === 429) return 'the model server is too busy, or the account has no credits left';
  if (status !== undefined && status < 300) return 'the answer of the model server could not be read';
  if (status !== undefined && status >= 500) return `the model server failed (${status})`;
  if (status !== undefined) return `the model server refused the request (${status})`;
  return 'the model server does not answer (OPENAI_BASE_URL)';
}

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
      if (timeout.aborted) throw new ModelCallFailed('it took too long', error);
      const status = statusOf(error);
      // Nobody listens there: a second look a moment later is enough.
      const most = status === undefined ? 2 : mostTries;
      const waitMs = retryAfterMs(error) ?? firstWaitMs * 2 ** (tries - 1) * (0.5 + random());
      if (!isWorthAnother(status) || tries >= most || waitMs > longestWaitMs) throw new ModelCallFailed(explain(error), error);
      await wait(waitMs, undefined, { signal });
    }
  }
}
