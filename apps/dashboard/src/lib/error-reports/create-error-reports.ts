import { sentryDestination, writeEnvelope } from '@toolboxai/contracts';
import { ApiFailure } from '../api/api-failure.ts';
import { describeError, type ReportContext } from './describe-error.ts';

export type ErrorReports = { report(error: unknown, pathname: string): Promise<void> };

export type ErrorReportsOptions = ReportContext & {
  dsn: string;
  fetch: typeof globalThis.fetch;
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
};

/** The same fault in a loop tells nothing new, and neither does a page that is broken all over. */
const mostPerMinute = 5;
const mostPerPage = 20;
const usualQuietSeconds = 60;

/**
 * Reports faults of the page to Sentry, each kind once. Nothing waits for it and nothing comes of it when it fails. What a request
 * was refused with is no fault of the page: the person was told, and the server knows.
 */
export function createErrorReports({ dsn, fetch, now, ...context }: ErrorReportsOptions): ErrorReports {
  const { url, key } = sentryDestination(new URL(dsn));
  const known = new Set<string>();
  const recent: number[] = [];
  let quietUntil = 0;

  const isAllowed = (): boolean => {
    const at = now();
    while ((recent[0] ?? at) < at - 60_000) recent.shift();
    if (at < quietUntil || recent.length >= mostPerMinute || known.size > mostPerPage) return false;
    recent.push(at);
    return true;
  };

  return {
    async report(error, pathname) {
      if (!(error instanceof Error) || error instanceof ApiFailure || error.name === 'AbortError') return;
      const event = describeError(error, pathname, context, new Date());
      const fault = JSON.stringify(event.exception);
      if (known.has(fault)) return;
      known.add(fault);
      if (!isAllowed()) return;
      // In the query, and as plain text: a browser asks no other host for leave to send that.
      const query = new URLSearchParams({ sentry_version: '7', sentry_client: 'toolboxai-page/2', sentry_key: key });
      const body = writeEnvelope(event, (text) => new TextEncoder().encode(text).length);
      try {
        const answer = await fetch(`${url}?${query}`, { method: 'POST', body, keepalive: true, referrerPolicy: 'no-referrer' });
        if (answer.status === 429) quietUntil = now() + secondsOf(answer) * 1000;
      } catch {
        // Out of reach, or blocked by the browser: trying again would find the same.
        quietUntil = now() + usualQuietSeconds * 1000;
      }
    },
  };
}

function secondsOf(answer: Response): number {
  const seconds = Number(answer.headers.get('retry-after') ?? usualQuietSeconds);
  return Number.isFinite(seconds) ? seconds : usualQuietSeconds;
}
