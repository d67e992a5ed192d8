import { randomUUID } from 'node:crypto';
import type { Database } from '@toolboxai/database';
import { gameBundle } from '@toolboxai/experience';
import { createPlaytester } from '@toolboxai/experience/proof';
import { requirePlaytest } from '@toolboxai/lesson';
import type { Config } from '#config';
import { type AgentService, agentRoutes, createAgents } from '#features/agents';
import { createAuth } from '#features/auth';
import { curriculumRoutes } from '#features/curriculum';
import { appendEvent, createEvents } from '#features/events';
import { insertContent, libraryRoutes } from '#features/library';
import { systemRoutes } from '#features/system';
import { createHttp, type Http, servePages } from '#platform/http';
import type { Log } from '#platform/log';
import { createModel } from '#platform/models';
import { probes } from './probes.ts';
import type { Secrets } from './secrets.ts';

export type AppDeps = {
  config: Config;
  database: Database;
  secrets: Secrets;
  version: string;
  log: Log;
  /** Folder of the built dashboard. */
  pages: string;
};

export type App = {
  http: Http;
  agents: AgentService;
  /** Begins to take tasks and to deliver events; listening is the caller's. */
  start(): Promise<void>;
  stop(drainMs: number): Promise<void>;
};

/** The composition root: the only file that knows every room. A line marked `room` can be taken out, and the rest still runs. */
export async function createApp({ config, database, secrets, version, log, pages }: AppDeps): Promise<App> {
  const { db, pool } = database;
  const instance = `${config.instanceId ?? 'server'}:${randomUUID()}`;
  const model = createModel(config.models);
  const playtester = createPlaytester();
  const playtest = requirePlaytest((experience) => playtester.playtest(experience, gameBundle));
  const app = { id: config.realtime.appId, key: config.realtime.key, secret: secrets.pusher };
  const rooms: { start(): Promise<void>; stop(): Promise<void> }[] = [];

  const http = await createHttp({ log, version, ...config.http });
  const auth = createAuth({ db, options: { ...config.auth, secret: secrets.jwt } });
  const agents = createAgents({
    db,
    pool,
    log,
    append: appendEvent,
    instance,
    options: config.agents,
    content: {
      model,
      playtest,
      insertContent,
    },
  });
  const rights = { ownsTask: agents.ownsTask };
  const shared = { db, pool, log, http, guard: auth.guard };

  auth.routes(http);
  agentRoutes(http, { agents, guard: auth.guard }); // room
  libraryRoutes(http, { db, log, guard: auth.guard, playtest, now: () => new Date() }); // room
  curriculumRoutes(http); // room
  systemRoutes(http, { version, uptimeSeconds: () => process.uptime(), ...probes({ database, agents, config }) }); // room
  if (config.realtime.enabled) rooms.push(createEvents({ ...shared, rights, options: { app, ...config.realtime } })); // room
  await servePages(http, pages); // room

  return {
    http,
    agents,
    async start() {
      for (const room of rooms) await room.start();
      await agents.start();
    },
    async stop(drainMs) {
      // Who waits for a task is answered, then nobody is served any more, then tasks under way get their time.
      agents.releaseWaiters();
      await Promise.all([http.close(), ...rooms.map((room) => room.stop())]);
      await agents.stop(drainMs);
      await playtester.close();
    },
  };
}
