import type { Bus, Channels, Stats } from '@toolboxai/channels';
import type { Db } from '@toolboxai/database';
import type pg from 'pg';
import type { Guard } from '#features/auth';
import type { Http, Upgrades } from '#platform/http';
import type { Log } from '#platform/log';
import type { Breakers } from '#platform/resilience';
import { runHourly } from '#platform/schedule';
import type { ChannelRights } from './authorize-channel.ts';
import { createLead } from './lead.ts';
import { pruneEvents } from './prune-events.ts';
import { eventsAtATime, isRemoteFault, publishToRemote, type RemotePusher } from './publish-to-remote.ts';
import { createRelay } from './relay-events.ts';
import { eventRoutes, type PusherApp } from './routes.ts';
import { serveChannels } from './serve-channels.ts';

export { type AppendEvent, appendEvent } from './append-event.ts';
export type { ChannelRule } from './authorize-channel.ts';
export { eventLog, readSteps } from './event-log.ts';
export { createRelay } from './relay-events.ts';
export { replayEvents } from './replay-events.ts';

export type EventsDeps = {
  db: Db;
  pool: pg.Pool;
  log: Log;
  http: Http;
  upgrades: Upgrades;
  guard: Guard;
  rights: ChannelRights;
  breakers: Breakers;
  options: {
    app: PusherApp;
    maxConnections: number;
    heartbeatSeconds: number;
    messagesPerMinute: number;
    bus: Bus | undefined;
    /** Undefined where this server delivers by itself. */
    remote: RemotePusher | undefined;
  };
};

export type Events = {
  start(): Promise<void>;
  stop(): Promise<void>;
  connections(): number;
  stats(): Stats;
  probes: Record<string, () => Promise<{ status: 'ok' | 'degraded'; detail: string }>>;
};

/** Delivers what the log holds: to browsers as it happens, and again to those who missed it. */
export function createEvents(deps: EventsDeps): Events {
  const channels: Channels = serveChannels(deps, deps.options);
  eventRoutes(deps.http, { ...deps, app: deps.options.app, remote: deps.options.remote });
  const publishHere = (channel: string, name: string, data: unknown): void => {
    try {
      channels.publishHere(channel, name, data);
    } catch (error) {
      // Too large for any socket, now and later: trying again would hold up the channel. Subscribers see the gap and ask.
      if (!(error instanceof RangeError)) throw error;
      deps.log.error({ err: error, channel, name }, 'an event is too large to be delivered');
    }
  };
  const relay = createRelay({
    db: deps.db,
    pool: deps.pool,
    publish(channel, events) {
      for (const { name, data } of events) publishHere(channel, name, data);
    },
    onError: (error) => deps.log.warn({ err: error }, 'relay interrupted'),
  });
  const away = deps.options.remote && relayToRemote(deps, deps.options.remote);
  const pruning = runHourly(
    (signal) => pruneEvents(deps.db, signal),
    (error) => deps.log.warn({ err: error }, 'pruning of events interrupted'),
  );
  return {
    async start() {
      await relay.start();
      await away?.start();
      pruning.start();
    },
    connections: () => channels.occupancy().connections,
    stats: () => channels.stats(),
    probes: away ? { pusher: away.probe } : {},
    async stop() {
      await pruning.stop();
      await away?.stop();
      await relay.stop();
      await channels.close();
    },
  };
}

/** Any number that no other lock of this database has. */
const remoteLock = [0x7b0a, 2] as const;

/** Of several servers one publishes; what falls between two of them, subscribers find in the log. */
function relayToRemote(deps: EventsDeps, remote: RemotePusher) {
  const { db, pool, log } = deps;
  const onError = (error: unknown): void => log.warn({ err: error }, 'publishing interrupted');
  const breaker = deps.breakers.get('pusher', { isFault: isRemoteFault });
  const lead = createLead({ pool, lock: remoteLock, onError });
  const publish = publishToRemote({ app: deps.options.app, remote, breaker, log, now: () => Date.now() / 1000 });
  const relay = createRelay({
    db,
    pool,
    atATime: eventsAtATime,
    publish: (channel, events) => (lead.isHeld() ? publish(channel, events) : undefined),
    onError,
  });
  return {
    async start() {
      await lead.start();
      await relay.start();
    },
    async stop() {
      await relay.stop();
      await lead.stop();
    },
    async probe() {
      const { state } = breaker.snapshot();
      const whom = `${remote.host}${lead.isHeld() ? '' : ', by another server of this database'}`;
      if (state === 'closed') return { status: 'ok' as const, detail: `events are published to ${whom}` };
      return { status: 'degraded' as const, detail: `${remote.host} does not take events: browsers read the log meanwhile` };
    },
  };
}
