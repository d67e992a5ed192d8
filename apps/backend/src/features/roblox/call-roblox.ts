import type { z } from 'zod';
import { pause } from '#platform/resilience';
import { explainBroken, explainStatus, explainUnreached, type RobloxWork } from './explain-roblox.ts';
import { BodyTooLong, readLimited } from './read-limited.ts';

export type RobloxCaller = {
  apiKey: string;
  baseUrl: string;
  /** Between attempts, unless Roblox says how long. */
  pauseMs: number;
  /** Longest that Roblox may ask to be waited for. */
  longestPauseMs: number;
};

export type RobloxCall<Answer> = {
  method: 'GET' | 'POST';
  path: string;
  body?: { type: string; content: string };
  schema: z.ZodType<Answer>;
  timeoutMs: number;
  work: RobloxWork;
  signal: AbortSignal;
};

const mostAttempts = 3;
const longestAnswer = 4 * 1024 * 1024;

type Fault = { error: Error; retryInMs: number | undefined };

/**
 * One call of Open Cloud. Tried again, at most twice, only where that cannot do a thing twice: Roblox was never reached, or
 * refused for too many requests, or the call only reads. Throws the reason of `signal` once the caller has gone, and AppError in
 * every other case; the key is in no message.
 */
export async function callRoblox<Answer>(caller: RobloxCaller, call: RobloxCall<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryOnce(caller, call, caller.pauseMs * 2 ** (attempt - 1));
    if ('answer' in outcome) return outcome.answer;
    const { error, retryInMs } = outcome;
    if (retryInMs === undefined || retryInMs > caller.longestPauseMs || attempt === mostAttempts) throw error;
    await pause(retryInMs, call.signal);
  }
}

async function tryOnce<Answer>(
  caller: RobloxCaller,
  call: RobloxCall<Answer>,
  pauseMs: number,
): Promise<{ answer: Answer } | Fault> {
  const { work, schema } = call;
  const again = call.method === 'GET' ? pauseMs : undefined;
  let response: Response;
  let text: string;
  try {
    response = await send(caller, call);
    text = Buffer.from(await readLimited(response, longestAnswer)).toString();
  } catch (error) {
    call.signal.throwIfAborted();
    if (neverReached(error)) return { error: explainUnreached(work, error), retryInMs: pauseMs };
    return { error: explainBroken(work, howItBroke(error), error), retryInMs: error instanceof BodyTooLong ? undefined : again };
  }
  if (response.status === 429) {
    const seconds = retryAfterSeconds(response.headers.get('retry-after'), Date.now());
    return { error: explainStatus(work, 429, seconds), retryInMs: seconds === undefined ? pauseMs : seconds * 1000 };
  }
  if (!response.ok)
    return { error: explainStatus(work, response.status, undefined), retryInMs: response.status >= 500 ? again : undefined };
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return { answer: parsed.data };
  return { error: explainBroken(work, 'the answer of Roblox could not be read', parsed.error), retryInMs: undefined };
}

function send<Answer>({ apiKey, baseUrl }: RobloxCaller, call: RobloxCall<Answer>): Promise<Response> {
  return fetch(`${baseUrl}${call.path}`, {
    method: call.method,
    headers: { 'x-api-key': apiKey, accept: 'application/json', ...(call.body && { 'content-type': call.body.type }) },
    ...(call.body && { body: call.body.content }),
    // Following one would hand the key to another server.
    redirect: 'manual',
    signal: AbortSignal.any([call.signal, AbortSignal.timeout(call.timeoutMs)]),
  });
}

function howItBroke(error: unknown): string {
  if (error instanceof BodyTooLong) return 'the answer of Roblox does not end';
  if (error instanceof Error && error.name === 'TimeoutError') return 'Roblox did not answer in time';
  return 'Roblox broke the connection off';
}

const unreached: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function neverReached(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if ('code' in at && unreached.has(at.code)) return true;
  return false;
}

/** In seconds or as a date; undefined where it says neither. */
function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const found = Number.isFinite(seconds) ? seconds : (Date.parse(header) - now) / 1000;
  return Number.isFinite(found) ? Math.max(0, found) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
