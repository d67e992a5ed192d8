import { signRest } from '@toolboxai/channels';
import type { Log } from '#platform/log';
import type { Breaker } from '#platform/resilience';
import type { Publish } from './relay-events.ts';
import type { PusherApp } from './routes.ts';

/** A server with the Pusher protocol that browsers connect to in our place: Pusher's cloud, or one at PUSHER_HOST. */
export type RemotePusher = {
  host: string;
  port: number;
  tls: boolean;
  /** Of Pusher's cloud, by which browsers find it. */
  cluster: string | null;
};

export type RemoteDeps = {
  app: PusherApp;
  remote: RemotePusher;
  breaker: Breaker;
  log: Log;
  /** Seconds since 1970. */
  now: () => number;
};

/** What one call to Pusher's REST API may hold. Source: "HTTP API reference", Pusher Channels docs. */
export const eventsAtATime = 10;
const answerMs = 5_000;

/** An answer that another try would get again. */
class Refused extends Error {}

/**
 * Publishes by the REST API's `batch_events`. Throws where the other side does not answer, so that the events are tried again;
 * one that it refuses, as for its size, is left out alone: subscribers see the gap and ask for it.
 */
export function publishToRemote(deps: RemoteDeps): Publish {
  return async (channel, events) => {
    const batch = events.map(({ name, data }) => ({ channel, name, data: JSON.stringify(data) }));
    try {
      await deps.breaker.run(() => post(deps, batch));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // One by one, to find which.
      if (batch.length > 1) for (const event of events) await publishToRemote(deps)(channel, [event]);
      else deps.log.error({ err: error, channel, name: batch[0]?.name }, 'an event is refused by the server that delivers it');
    }
  };
}

async function post({ app, remote, now }: RemoteDeps, batch: readonly object[]): Promise<void> {
  const path = `/apps/${app.id}/batch_events`;
  const rawBody = Buffer.from(JSON.stringify({ batch }));
  const query = new URLSearchParams(signRest(app, { method: 'POST', path, query: {}, rawBody }, now()));
  const origin = `${remote.tls ? 'https' : 'http'}://${remote.host}:${remote.port}`;
  const response = await fetch(`${origin}${path}?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: rawBody,
    redirect: 'error',
    signal: AbortSignal.timeout(answerMs),
  });
  await response.body?.cancel();
  // What it says of us, not of its health: too large, or a name that it does not take.
  if ([400, 413, 422].includes(response.status)) throw new Refused(`status ${response.status}`);
  if (!response.ok) throw new Error(`${remote.host} answers with status ${response.status}`);
}

export const isRemoteFault = (error: unknown): boolean => !(error instanceof Refused);
