import type { DependencyHealth } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { AgentService } from '#features/agents';
import type { Http, Upgrades } from '#platform/http';
import type { Log } from '#platform/log';
import { countCalls } from './count-calls.ts';
import { deprecationHeaders } from './deprecation-headers.ts';
import { createFeed, type Feed } from './feed.ts';
import { findOutcome } from './find-outcome.ts';
import type { ReadLog } from './follow-channel.ts';
import { identifyCaller } from './identify-caller.ts';
import { nameCaller } from './name-caller.ts';
import { type LegacyRouteDeps, legacyRoutes } from './routes.ts';
import { serveSockets } from './serve-sockets.ts';
import { type CallCount, readQuietDays } from './store.ts';

export type { ReadLog } from './follow-channel.ts';
export { listCalls } from './store.ts';

type RelayOptions = Pick<Feed, 'wants' | 'publish'> & { db: Db; pool: pg.Pool; onError(error: unknown): void };

export type LegacyDeps = Omit<LegacyRouteDeps, 'agents' | 'logIn' | 'onCall' | 'writeCalls' | 'sunset'> & {
  pool: pg.Pool;
  log: Log;
  http: Http;
  upgrades: Upgrades;
  agents: Pick<AgentService, 'execute' | 'waitForEnd' | 'find' | 'ownsTask'>;
  auth: Pick<LegacyRouteDeps, 'logIn'> & {
    /** Tells of each request that came in by a token of version 1, wherever it went. */
    onVersion1Token(listener: (request: FastifyRequest) => void): void;
  };
  /** The log of events: what came after a number, and what comes from now on. */
  events: { read: ReadLog; relay(options: RelayOptions): { start(): Promise<void>; stop(): Promise<void> } };
  options: {
    /** WS_ENABLED. */
    sockets: boolean;
    sunset: Date;
    maxConnections: number;
    heartbeatSeconds: number;
    messagesPerMinute: number;
  };
};

export type Legacy = {
  start(): Promise<void>;
  stop(): Promise<void>;
  probes: { legacy(): Promise<Omit<DependencyHealth, 'latency_ms'>> };
  /** Calls of this process since its start, for whoever shows figures. */
  legacyCalls(): readonly CallCount[];
};

/** What clients of version 1 call, until they have moved on; counted, so that it is known when they have. */
export function createLegacy(deps: LegacyDeps): Legacy {
  const { db, log, http, agents, options } = deps;
  const counter = countCalls({ db, log });
  const onCall = (route: string, userAgent: string | undefined): void => counter.add(route, nameCaller(userAgent));
  deps.auth.onVersion1Token((request) => onCall('token of version 1', request.headers['user-agent']));
  const onError = (error: unknown): void => log.warn({ err: error }, 'a socket of version 1 was interrupted');
  const feed = createFeed(deps.events.read, onError);
  const relay = deps.events.relay({ db, pool: deps.pool, wants: feed.wants, publish: feed.publish, onError });

  legacyRoutes(http, { ...deps, logIn: deps.auth.logIn, onCall, writeCalls: counter.write, sunset: options.sunset });
  const sockets = serveSockets(
    deps.upgrades,
    {
      feed,
      read: deps.events.read,
      identify: (token, from) => identifyCaller(http, token, from),
      ownsTask: agents.ownsTask,
      outcomeOf: (user, taskId) => findOutcome(agents.find, user, taskId),
      onError,
      messagesPerMinute: options.messagesPerMinute,
    },
    {
      maxConnections: options.maxConnections,
      heartbeatSeconds: options.heartbeatSeconds,
      headers: deprecationHeaders(options.sunset, '/app/{key}'),
      isOn: options.sockets,
      onCall,
    },
  );

  return {
    async start() {
      counter.start();
      if (!options.sockets) return;
      await relay.start();
      sockets.start();
    },
    async stop() {
      await sockets.stop();
      if (options.sockets) await relay.stop();
      await counter.stop();
    },
    probes: {
      async legacy() {
        const days = await readQuietDays(db);
        const seen = days === null ? 'no client of version 1 has called' : `a client of version 1 called ${days} days ago`;
        return { status: 'ok', detail: options.sockets ? seen : `${seen}; WS_ENABLED is false: /ws/content is off` };
      },
    },
    legacyCalls: counter.counts,
  };
}
