import { sentryDestination, writeEnvelope } from '@toolboxai/contracts';
import type { Log, LogRecord } from '#platform/log';
import { type Breakers, CircuitOpen } from '#platform/resilience';
import { describeEvent, type EventContext } from './describe-event.ts';

export type ErrorReports = {
  /** Returns at once, whatever becomes of it. */
  report(record: LogRecord): void;
  /** Resolves when what waits is sent or given up, at the latest after `ms`. */
  flush(ms: number): Promise<void>;
};

export type ReportOutcome = 'sent' | 'failed' | 'dropped';

export type ErrorReportsOptions = EventContext & {
  dsn: string;
  breakers: Breakers;
  log: Log;
  onOutcome?: (outcome: ReportOutcome) => void;
};

const answerMs = 3_000;
/** What waits while the other side is slow; more than that tells nothing new. */
const mostWaiting = 30;
const mostPerMinute = 60;

/**
 * Reports errors to Sentry by its envelopes. Beside all else: nothing waits for it, what cannot be sent soon is dropped, and a
 * Sentry that hangs or refuses is left alone by its breaker.
 */
export function createErrorReports({ dsn, breakers, log, onOutcome, ...context }: ErrorReportsOptions): ErrorReports {
  // It was checked as the configuration was read.
  const destination = sentryDestination(new URL(dsn));
  const breaker = breakers.get('sentry');
  const waiting: LogRecord[] = [];
  let sending: Promise<void> | undefined;
  let quietUntil = 0;
  const recent: number[] = [];

  const isAllowed = (): boolean => {
    const now = performance.now();
    while ((recent[0] ?? now) < now - 60_000) recent.shift();
    if (now < quietUntil || recent.length >= mostPerMinute || waiting.length >= mostWaiting) return false;
    recent.push(now);
    return true;
  };

  const sendOne = async (record: LogRecord): Promise<ReportOutcome> => {
    try {
      const answer = await breaker.run(() =>
        post(destination, writeEnvelope(describeEvent(record, context, new Date()), Buffer.byteLength)),
      );
      if (answer.quietSeconds > 0) quietUntil = performance.now() + answer.quietSeconds * 1000;
      return answer.taken ? 'sent' : 'failed';
    } catch (error) {
      if (error instanceof CircuitOpen) return 'dropped';
      // Never as an error: that would be reported.
      log.debug({ err: error }, 'an error report could not be sent');
      return 'failed';
    }
  };

  const sendAll = async (): Promise<void> => {
    for (let record = waiting.shift(); record; record = waiting.shift()) onOutcome?.(await sendOne(record));
    sending = undefined;
  };

  return {
    report(record) {
      if (!isAllowed()) return onOutcome?.('dropped');
      waiting.push(record);
      sending ??= sendAll();
    },
    async flush(ms) {
      if (!sending) return;
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, ms);
      await Promise.race([sending, late]);
      clearTimeout(timer);
    },
  };
}

type Answer = { taken: boolean; quietSeconds: number };

/** Throws where it says that it is ill, or nothing. What it does not want is no illness. */
async function post({ url, key }: ReturnType<typeof sentryDestination>, body: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-sentry-envelope',
      'x-sentry-auth': `Sentry sentry_version=7, sentry_client=toolboxai/2, sentry_key=${key}`,
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(answerMs),
  });
  await response.body?.cancel();
  if (response.status >= 500) throw new Error(`status ${response.status}`);
  const seconds = Number(response.headers.get('retry-after') ?? (response.status === 429 ? 60 : 0));
  return { taken: response.ok, quietSeconds: Number.isFinite(seconds) ? seconds : 60 };
}
