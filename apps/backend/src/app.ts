import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Stats } from '@toolboxai/channels';
import type { Database } from '@toolboxai/database';
import { gameBundle, rojoProject } from '@toolboxai/experience';
import { requirePlaytest } from '@toolboxai/lesson';
import type { Config } from '#config';
import { type AgentService, type AgentTask, agentRoutes, copyFigures, createAgents, createScripts } from '#features/agents';
import { createAuth, limitLogins } from '#features/auth';
import { type Classes, createClasses } from '#features/classes';
import { curriculumRoutes } from '#features/curriculum';
import { appendEvent, type ChannelRule, createEvents, createRelay, eventLog, readSteps, replayEvents } from '#features/events';
import { createLegacy, type ReadLog } from '#features/legacy';
import {
  createContentReader,
  createContentSearch,
  findVersion,
  insertContent,
  libraryRoutes,
  placeFiles,
} from '#features/library';
import { createMcp } from '#features/mcp';
import { createRoblox } from '#features/roblox';
import { breakerRoutes, keepBreakers, metricsRoute, type Probe, systemRoutes } from '#features/system';
import { createHttp, createNetworkDoor, createUpgrades, type Http, serveHealthAlone, servePages } from '#platform/http';
import { createLimitCounters, limitRequests, shedLoad, watchLoad } from '#platform/limits';
import type { ErrorFeed, Log } from '#platform/log';
import { createModel } from '#platform/models';
import { createRedisBus } from '#platform/redis-bus';
import { createBreakers } from '#platform/resilience';
import { explainOutage } from './explain-outage.ts';
import { createFigures } from './figures.ts';
import { playInTurn } from './play-in-turn.ts';
import { probes } from './probes.ts';
import { reportErrors } from './report-errors.ts';
import type { Secrets } from './secrets.ts';
import { type EpochWatch, refuseWrites } from './watch-epoch.ts';

export type AppDeps = {
  config: Config;
  database: Database;
  secrets: Secrets;
  version: string;
  log: Log;
  /** The errors that the log writes, to be reported elsewhere too. */
  errors?: ErrorFeed;
  /** Folder of the built dashboard. */
  pages: string;
  /** Of the migration from version 1; a server that is handed none takes the database for version 2's alone. */
  epoch?: EpochWatch;
  /** Where a server that is opened to the network listens; the machine's own addresses unless told. */
  networkAddresses?: () => readonly string[];
};

export type App = {
  http: Http;
  agents: AgentService;
  /** Begins to take tasks and to deliver events; listening is the caller's. */
  start(): Promise<void>;
  stop(drainMs: number): Promise<void>;
};

/** What a room may bring along: agent tasks, and probes for health. One that does agent tasks stands before `createAgents`. */
type Room = {
  start?(): Promise<void>;
  stop?(): Promise<void>;
  /** When no task runs any more. */
  close?(): Promise<void>;
  tasks?: readonly AgentTask<Record<string, unknown>>[];
  probes?: Readonly<Record<string, Probe>>;
  /** Who may listen to channels of its own; such a room stands before `createEvents`. */
  channels?: readonly ChannelRule[];
  startClass?: Classes['startClass'];
  /** Of its live connections. */
  stats?: () => Stats;
  /** Of version 1's clients, since the start. */
  legacyCalls?: () => readonly { route: string; caller: string; calls: number }[];
};

/** The composition root: the only file that knows every room. A line marked `room` can be taken out, and the rest still runs. */
export async function createApp({ config, database, secrets, version, log, pages, ...more }: AppDeps): Promise<App> {
  const { db, pool } = database;
  const instance = `${config.instanceId ?? 'server'}:${randomUUID()}`;
  // The same after a restart, for what is taken up again then.
  const serverName = config.instanceId ?? `${hostname()}:${config.http.port}`;
  const breakers = createBreakers({ ...config.breakers, now: Date.now });
  const figures = createFigures();
  const model = createModel(config.models, breakers, figures.model);
  const { play, close: closePlaytests } = playInTurn();
  const playtest = requirePlaytest(play);
  const library = {
    readContent: createContentReader({ db, onRead: figures.contentRead }),
    findVersion: (id: string) => findVersion(db, id),
  };
  const searchContent = createContentSearch({ db });
  const binaryPlace = placeFiles['place.rbxl'].write;
  const places = { game: gameBundle, playtest: play, project: rojoProject, binaryPlace };
  const app = { id: config.realtime.appId, key: config.realtime.key, secret: secrets.pusher };
  const rooms: Room[] = [];
  const bus = config.redis.url ? createRedisBus({ url: config.redis.url, log }) : undefined;

  const { epoch } = more;
  const explain = (error: unknown) => epoch?.gone() ?? explainOutage(error);
  const http = await createHttp({ log, version, ...config.http, explain, onRefused: figures.requests.refused });
  if (epoch) refuseWrites(http, epoch);
  figures.requests.begin(http, log);
  const serves = config.role !== 'worker';
  if (!serves) serveHealthAlone(http);
  const load = watchLoad();
  const counters = createLimitCounters({ redisUrl: config.redis.url, breakers, log });
  const key = { secret: secrets.jwt, algorithm: config.auth.algorithm };
  shedLoad(http, { log, now: () => performance.now(), lateMs: load.lateMs });
  const { takeGeneration } = limitRequests(http, { ...config.limits, key, store: counters.store });
  const limit = limitLogins({ now: () => performance.now() });
  const auth = createAuth({ db, log, limit, options: { ...config.auth, secret: secrets.jwt } });
  rooms.push(auth);
  const shared = { db, pool, log, http, upgrades: createUpgrades(http.server, log), guard: auth.guard };
  rooms.push(keepBreakers({ db, log, breakers, instance: serverName }));
  const network = createNetworkDoor(http.server, more.networkAddresses);
  rooms.push(createClasses({ ...shared, ...library, events: eventLog, network, options: config.classes })); // room
  rooms.push(createRoblox({ ...shared, ...library, ...places, breakers, options: config })); // room
  rooms.push(createScripts({ model, log, options: config.agents }));
  const agents = createAgents({
    db,
    pool,
    log,
    append: appendEvent,
    instance,
    watch: figures.task,
    options: { ...config.agents, works: config.role !== 'api' },
    more: rooms.flatMap(({ tasks }) => tasks ?? []),
    content: { model, playtest, insertContent },
  });
  const rights = { ownsTask: agents.ownsTask, rules: rooms.flatMap(({ channels }) => channels ?? []) };

  auth.routes(http);
  breakerRoutes(http, { ...shared, breakers, instance: serverName });
  agentRoutes(http, { agents, guard: auth.guard }); // room
  libraryRoutes(http, { ...shared, ...library, searchContent, playtest, now: () => new Date() }); // room
  curriculumRoutes(http); // room
  const ask = {
    takeGeneration,
    readSteps: (taskId: string, after: number) => readSteps(db, taskId, after),
    searchContent,
    placeFiles,
    startClass: rooms.find((room) => room.startClass)?.startClass,
    now: () => performance.now(),
  };
  rooms.push(createMcp({ ...shared, ...library, ...ask, version, agents, options: config })); // room
  const asked = { database, agents, config, bus, rooms, epoch };
  const read: ReadLog = (channel, after, epoch) => replayEvents(db, channel, after, epoch);
  const v1 = { agents, auth, events: { read, relay: createRelay }, options: config.legacy };
  if (serves) rooms.push(createLegacy({ ...shared, ...library, ...v1 })); // room
  if (config.realtime.enabled && serves)
    rooms.push(createEvents({ ...shared, breakers, rights, options: { app, bus, ...config.realtime } })); // room
  systemRoutes(http, { version, uptimeSeconds: () => process.uptime(), ...probes(asked) }); // room
  rooms.push(copyFigures({ db, log, breakers, options: config.supabase }));
  figures.read({ ...asked, breakers, counters });
  metricsRoute(http, { metrics: figures.metrics, token: config.http.metricsToken });
  // Last, so that it hears of all that fails while others close.
  rooms.push(reportErrors({ config, version, log, breakers, metrics: figures.metrics, errors: more.errors }));
  await servePages(http, pages); // room

  return {
    http,
    agents,
    async start() {
      for (const room of rooms) await room.start?.();
      await agents.start();
    },
    async stop(drainMs) {
      // Who waits for a task is answered, then nobody is served any more, then tasks under way get their time.
      agents.releaseWaiters();
      await Promise.all([http.close(), ...rooms.map((room) => room.stop?.())]);
      bus?.close();
      counters.close();
      load.stop();
      figures.stop();
      await agents.stop(drainMs);
      for (const room of rooms) await room.close?.();
      await closePlaytests();
    },
  };
}
