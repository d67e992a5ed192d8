import { createHmac } from 'node:crypto';
import { MAX_EVENTS_PER_WEBHOOK, WEBHOOK_BATCH_MS, WEBHOOK_GIVE_UP_MS } from './protocol.ts';
import type { App } from './signatures.ts';

export type WebhookOptions = {
  /** http:// or https://: what happens on channels is posted there. Redirects are not followed. */
  url: string;
  /** One request may take so long. Default 10 seconds. */
  timeoutMs?: number;
  /** The pause before the first repetition; each further one is twice as long, up to a minute. Default 1 second. */
  retryMs?: number;
  /** An event is offered for so long. Default 5 minutes, as Pusher does. */
  giveUpMs?: number;
  /** Events that may wait; what comes beyond them is dropped. Default 10,000. */
  maxWaiting?: number;
};

/** The events of Pusher's webhooks, as they are spelled there. */
export type WebhookEvent =
  | { name: 'channel_occupied' | 'channel_vacated' | 'cache_miss'; channel: string }
  | { name: 'member_added' | 'member_removed'; channel: string; user_id: string }
  | { name: 'client_event'; channel: string; event: string; data: string; socket_id: string; user_id?: string };

export type WebhookLog = { kind: 'webhook-failed'; reason: string } | { kind: 'webhook-dropped'; events: number };

export type Webhooks = {
  tell(event: WebhookEvent): void;
  /** Offers what still waits once more, for some seconds, and is done. */
  stop(): Promise<void>;
};

export const noWebhooks: Webhooks = { tell: () => undefined, stop: async () => undefined };

const LONGEST_PAUSE_MS = 60_000;
const STOP_MS = 5000;

type Waiting = { event: WebhookEvent; sinceMs: number };
type Deps = { app: App; now: () => number; log: (entry: WebhookLog) => void };

/**
 * Posts events in their order, those of a tenth of a second together, one request after the other. What is not answered with 2xx is
 * sent again with growing pauses; meanwhile later events wait. So an event may come twice, never before an earlier one.
 * Source: "Webhooks", https://pusher.com/docs/channels/server_api/webhooks/
 */
export function createWebhooks(options: WebhookOptions, { app, now, log }: Deps): Webhooks {
  const { timeoutMs = 10_000, retryMs = 1000, giveUpMs = WEBHOOK_GIVE_UP_MS, maxWaiting = 10_000 } = options;
  const url = readUrl(options.url);
  const stopping = new AbortController();
  let waiting: Waiting[] = [];
  let work: Promise<void> | undefined;
  let stopByMs = Number.POSITIVE_INFINITY;

  async function post(events: readonly WebhookEvent[]): Promise<string | undefined> {
    const body = JSON.stringify({ time_ms: now(), events });
    const signature = createHmac('sha256', app.secret).update(body).digest('hex');
    const headers = { 'content-type': 'application/json', 'x-pusher-key': app.key, 'x-pusher-signature': signature };
    const signal = AbortSignal.timeout(stopping.signal.aborted ? Math.min(STOP_MS, timeoutMs) : timeoutMs);
    try {
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
      await response.body?.cancel();
      return response.ok ? undefined : `answered ${response.status}`;
    } catch (error) {
      return signal.aborted ? `no answer in ${timeoutMs} ms` : describe(error);
    }
  }

  /** Until it is taken, or is too old. */
  async function deliver(batch: readonly Waiting[]): Promise<void> {
    const events = batch.map(({ event }) => event);
    const untilMs = (batch[0]?.sinceMs ?? 0) + giveUpMs;
    for (let pauseMs = retryMs; ; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      const fault = await post(events);
      if (fault === undefined) return;
      log({ kind: 'webhook-failed', reason: fault });
      if (stopping.signal.aborted) stopByMs = 0;
      if (stopping.signal.aborted || performance.now() + pauseMs > untilMs) {
        log({ kind: 'webhook-dropped', events: events.length });
        return;
      }
      await pauseFor(pauseMs);
    }
  }

  async function drain(): Promise<void> {
    await pauseFor(WEBHOOK_BATCH_MS);
    while (waiting.length > 0 && performance.now() < stopByMs) {
      const batch = waiting.slice(0, MAX_EVENTS_PER_WEBHOOK);
      await deliver(batch);
      waiting = waiting.slice(batch.length);
    }
    if (waiting.length > 0) log({ kind: 'webhook-dropped', events: waiting.length });
    waiting = [];
    work = undefined;
  }

  /** Ends early when the server stops. */
  function pauseFor(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (stopping.signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        stopping.signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms).unref();
      stopping.signal.addEventListener('abort', end);
    });
  }

  return {
    tell(event) {
      // A user's own channel is nobody's concern.
      if (event.channel.startsWith('#')) return;
      if (waiting.length >= maxWaiting) return log({ kind: 'webhook-dropped', events: 1 });
      waiting.push({ event, sinceMs: performance.now() });
      work ??= drain();
    },
    async stop() {
      stopByMs = performance.now() + STOP_MS;
      stopping.abort();
      await work;
    },
  };
}

function readUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'http:' || parsed?.protocol === 'https:') return parsed;
  throw new RangeError(`webhooks.url must be an http:// or https:// address, not ${JSON.stringify(url)}`);
}

function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
