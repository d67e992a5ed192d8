import type { Bus, Channels, Stats } from '@toolboxai/channels';
import type { Db } from '@toolboxai/database';
import type pg from 'pg';
import type { Guard } from '#features/auth';
import type { Http, Upgrades } from '#platform/http';
import type { Log } from '#platform/log';
import { runHourly } from '#platform/schedule';
import type { ChannelRights } from './authorize-channel.ts';
import { pruneEvents } from './prune-events.ts';
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
  options: { app: PusherApp; maxConnections: number; heartbeatSeconds: number; messagesPerMinute: number; bus: Bus | undefined };
};

export type Events = { start(): Promise<void>; stop(): Promise<void>; connections(): number; stats(): Stats };

/** Delivers what the log holds: to browsers as it happens, and again to those who missed it. */
export function createEvents(deps: EventsDeps): Events {
  const channels: Channels = serveChannels(deps, deps.options);
  eventRoutes(deps.http, { db: deps.db, guard: deps.guard, rights: deps.rights, app: deps.options.app });
  const relay = createRelay({
    db: deps.db,
    pool: deps.pool,
    publish(channel, name, data) {
      try {
        channels.publishHere(channel, name, data);
      } catch (error) {
        // Too large for any socket, now and later: trying again would hold up the channel. Subscribers see the gap and ask.
        if (!(error instanceof RangeError)) throw error;
        deps.log.error({ err: error, channel, name }, 'an event is too large to be delivered');
      }
    },
    onError: (error) => deps.log.warn({ err: error }, 'relay interrupted'),
  });
  const pruning = runHourly(
    (signal) => pruneEvents(deps.db, signal),
    (error) => deps.log.warn({ err: error }, 'pruning of events interrupted'),
  );
  return {
    async start() {
      await relay.start();
      pruning.start();
    },
    connections: () => channels.occupancy().connections,
    stats: () => channels.stats(),
    async stop() {
      await pruning.stop();
      await relay.stop();
      await channels.close();
    },
  };
}
