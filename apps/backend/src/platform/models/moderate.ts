import { z } from 'zod';
import type { Breaker } from '#platform/resilience';

export type Moderation = 'fine' | 'flagged' | 'unknown';

const answerSchema = z.object({ results: z.array(z.object({ flagged: z.boolean() })).min(1) });
const timeoutMs = 15_000;
/** What servers answer that have no such endpoint, as most but OpenAI's. */
const absent: ReadonlySet<number> = new Set([404, 405, 501]);

export type ModeratorOptions = { baseUrl: string; apiKey: string; breaker?: Breaker | undefined };

export type Moderator = (texts: readonly string[], signal: AbortSignal) => Promise<Moderation>;

/** Asks the server's moderation endpoint; a server that has none is not asked again, and finds everything fine. `unknown`: no answer. */
export function createModerator({ baseUrl, apiKey, breaker }: ModeratorOptions): Moderator {
  let isAbsent = false;
  const ask = async (texts: readonly string[], signal: AbortSignal): Promise<Response> => {
    const response = await fetch(`${baseUrl.replace(/\/$/, '')}/moderations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ input: [...texts] }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (response.status < 500 || absent.has(response.status)) return response;
    await response.body?.cancel();
    throw new Error(`the moderation endpoint failed (${response.status})`);
  };
  return async (texts, signal) => {
    if (isAbsent) return 'fine';
    try {
      const response = await (breaker ? breaker.run(() => ask(texts, signal), signal) : ask(texts, signal));
      if (!response.ok) {
        await response.body?.cancel();
        isAbsent ||= absent.has(response.status);
        return isAbsent ? 'fine' : 'unknown';
      }
      const { results } = answerSchema.parse(await response.json());
      return results.some(({ flagged }) => flagged) ? 'flagged' : 'fine';
    } catch {
      signal.throwIfAborted();
      return 'unknown';
    }
  };
}
