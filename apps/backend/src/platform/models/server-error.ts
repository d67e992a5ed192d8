import { z } from 'zod';

/** The library's error for an answer that is none, by its shape: importing it here would load the library at every start. */
const answeredSchema = z.object({
  statusCode: z.number().optional(),
  responseHeaders: z.record(z.string(), z.string()).optional(),
  responseBody: z.string().optional(),
});

const answered = (error: unknown) => answeredSchema.safeParse(error).data;

/** The HTTP status that the server answered with; undefined where it did not answer. */
export const statusOf = (error: unknown): number | undefined => answered(error)?.statusCode;

/** What the server says is wrong with a request, for looking names up in; undefined where the request is not what is wrong. */
export function refusalOf(error: unknown): string | undefined {
  const { statusCode, responseBody = '' } = answered(error) ?? {};
  if (statusCode !== 400 && statusCode !== 422) return undefined;
  return `${error instanceof Error ? error.message : ''} ${responseBody}`;
}

/** What a server says of how long to wait, in seconds or as a date; in ms. */
export function retryAfterMs(error: unknown, now: number): number | undefined {
  const header = answered(error)?.responseHeaders?.['retry-after'];
  if (header === undefined) return undefined;
  const seconds = header.trim() === '' ? Number.NaN : Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

const neverReached: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** A gateway that gave up on a model that may have worked on. */
const gatewayFaults: ReadonlySet<number> = new Set([502, 504]);

/** True where no token was made: the server refused the request, failed at it, or never saw it. */
export function isUnbilled(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status >= 400 && !gatewayFaults.has(status);
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if ('code' in at && typeof at.code === 'string' && neverReached.has(at.code)) return true;
  return false;
}

/** What happened, for the teacher. The name of the variable tells who runs the server where to look. */
export function explain(error: unknown): string {
  const status = statusOf(error);
  if (status === 401 || status === 403) return 'the model server refused the key (OPENAI_API_KEY)';
  if (status === 404) return 'the model server does not know the model (OPENAI_MODEL)';
  if (status === 429) return 'the model server is too busy, or the account has no credits left';
  if (status !== undefined && status < 300) return 'the answer of the model server could not be read';
  if (status !== undefined && status >= 500) return `the model server failed (${status})`;
  if (status !== undefined) return `the model server refused the request (${status})`;
  const name = error instanceof Error ? error.name : '';
  if (name === 'AI_APICallError') return 'the model server does not answer (OPENAI_BASE_URL)';
  // Inside an answer: an event that says that the server failed, or what is no event at all.
  return name === 'AI_StreamProviderError' ? 'the model server failed' : 'the answer of the model server could not be read';
}
