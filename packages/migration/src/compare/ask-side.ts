import { createHash } from 'node:crypto';
import { setTimeout as waitFor } from 'node:timers/promises';
import { AppError } from '@toolboxai/contracts';
import { reasonOf } from '../migration-error.ts';

export type SideOptions = {
  /** "Version 1" */
  name: string;
  url: string;
  token?: string | undefined;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  wait?: (ms: number) => Promise<unknown>;
};

/** What a side answered: JSON as a value, all else by its sum; or why it did not. */
export type Answer =
  | { status: number; type: string; location: string | null; json: unknown }
  | { status: number; type: string; location: string | null; json: undefined; sum: string; bytes: number }
  | { lost: string };

export type Side = {
  /** Rejects only where the side seems to be gone, or the signal came. */
  ask(path: string): Promise<Answer>;
  /** How long each answer took, in ms. */
  times: number[];
};

const mostBytes = 20_000_000;
const mostInARow = 5;
const longestPauseMs = 60_000;
const mostPauses = 4;

/**
 * One of the two versions. Its address is never left: redirects are not followed. It waits where it is told to (429 with
 * Retry-After).
 * @throws AppError VALIDATION_FAILED where `url` is none; DEPENDENCY_UNAVAILABLE where nobody answers
 */
export async function openSide(options: SideOptions): Promise<Side> {
  const { name, token, timeoutMs, signal, wait = (ms) => waitFor(ms, undefined, { signal }) } = options;
  const base = baseOf(options);
  const times: number[] = [];
  let lostInARow = 0;
  let resumeAt = 0;

  const once = async (path: string): Promise<{ answer: Answer; pauseMs: number }> => {
    const start = performance.now();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${base}${path}`, {
        headers: { accept: 'application/json, */*;q=0.5', ...(token && { authorization: `Bearer ${token}` }) },
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const bytes = await readBytes(response);
      times.push(performance.now() - start);
      const seconds = Number(response.headers.get('retry-after'));
      const mustWait = [429, 503].includes(response.status) && seconds > 0;
      return { answer: readAnswer(response, bytes, base), pauseMs: mustWait ? Math.min(seconds * 1000, longestPauseMs) : 0 };
    } catch (error) {
      signal?.throwIfAborted();
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      const why = timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(cause);
      return { answer: { lost: why }, pauseMs: 0 };
    }
  };
  const ask = async (path: string): Promise<Answer> => {
    for (let pauses = 0; ; pauses += 1) {
      const early = resumeAt - performance.now();
      if (early > 0) await wait(early);
      const { answer, pauseMs } = await once(path);
      lostInARow = 'lost' in answer ? lostInARow + 1 : 0;
      if ('lost' in answer && lostInARow >= mostInARow) throw gone(name, base, answer.lost);
      if (pauseMs === 0 || pauses >= mostPauses) return answer;
      resumeAt = Math.max(resumeAt, performance.now() + pauseMs);
    }
  };

  const { answer } = await once('/health');
  if ('lost' in answer) throw gone(name, base, answer.lost);
  times.length = 0;
  return { ask, times };
}

function baseOf({ name, url }: SideOptions): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search || parsed.username)
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: `The address of ${name.toLowerCase()} must look like https://host:port, without a name, a password and a question mark.`,
    });
  return `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`;
}

const gone = (name: string, base: string, why: string): AppError =>
  new AppError('DEPENDENCY_UNAVAILABLE', {
    publicMessage: `${name} at ${base} does not answer (${why}). Check its address, and that it runs. Nothing was changed: only reads are sent.`,
  });

async function readBytes(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new Error(`the answer is larger than ${mostBytes / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readAnswer(response: Response, bytes: Buffer, base: string): Answer {
  const { status, headers } = response;
  const type = (headers.get('content-type') ?? '').split(';', 1).join('').trim();
  const head = { status, type, location: headers.get('location')?.replace(base, '') ?? null };
  if (/[/+]json$/.test(type))
    try {
      const json: unknown = JSON.parse(bytes.toString('utf8'));
      return { ...head, json };
    } catch {
      // Not what it says: it is compared by its bytes.
    }
  return { ...head, json: undefined, sum: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
