import { AppError, type Content, type Experience } from '@toolboxai/contracts';
import type { GameBundle } from '@toolboxai/experience';
import type { AgentTask } from '#features/agents';
import type { Guard, User } from '#features/auth';
import type { Http } from '#platform/http';
import type { Log } from '#platform/log';
import type { Breakers } from '#platform/resilience';
import { guardCloud, isRobloxFault } from './guard-cloud.ts';
import { createOpenCloud } from './open-cloud.ts';
import { buildPlace, type Playtest } from './playtest-place.ts';
import { type OpenCloudSettings, publishState, requireCloud } from './publish-place.ts';
import { robloxTasks } from './roblox-tasks.ts';
import { robloxRoutes } from './routes.ts';
import { createLessonServer, type LessonServer } from './serve-lesson.ts';

export { findRojo } from './find-rojo.ts';

export type RobloxDeps = {
  http: Http;
  guard: Guard;
  log: Log;
  breakers: Breakers;
  /** A lesson of this owner's, or of anyone's where it is null; throws NOT_FOUND. */
  readContent: (owner: string | null, id: string) => Promise<Content>;
  /** Undefined where the lesson is gone. */
  findVersion: (id: string) => Promise<number | undefined>;
  playtest: Playtest;
  game: GameBundle;
  project: (experience: Experience, game: GameBundle) => ReadonlyMap<string, string>;
  /** The place as an `.rbxl`. */
  binaryPlace: (experience: Experience) => Promise<Uint8Array>;
  options: {
    dataDir: string;
    rojo: { enabled: boolean; host: string; port: number };
    openCloud: OpenCloudSettings & { baseUrl?: string; pollMs?: number };
  };
};

export type Roblox = {
  /** Ends Rojo, and lets go of requests that wait for Roblox. */
  stop(): Promise<void>;
  tasks: readonly AgentTask<Record<string, unknown>>[];
  probes: { rojo: LessonServer['probe'] };
};

/** A lesson in Roblox: served to Studio by Rojo, sent to a place by Open Cloud, built and playtested by tasks. */
export function createRoblox(deps: RobloxDeps): Roblox {
  const { readContent, findVersion, game, log, options } = deps;
  const { apiKey, universeId, placeId, ...rest } = options.openCloud;
  const cloud =
    apiKey !== undefined && universeId !== undefined && placeId !== undefined
      ? guardCloud(
          createOpenCloud({ apiKey, universeId, placeId, ...rest }),
          deps.breakers.get('roblox', { isFault: isRobloxFault }),
        )
      : undefined;
  const needCloud = () => requireCloud(cloud, options.openCloud);
  const lessons = createLessonServer({
    ...options.rojo,
    dataDir: options.dataDir,
    log,
    readContent,
    findVersion,
    project: (experience) => deps.project(experience, game),
  });
  const closing = new AbortController();

  robloxRoutes(deps.http, {
    guard: deps.guard,
    lessons,
    publishState: () => publishState(options.openCloud),
    async publish(user: User, contentId, versionType) {
      const ready = needCloud();
      const content = await readContent(user.role === 'admin' ? null : user.id, contentId);
      const { place } = await buildPlace(deps.playtest, content.experience, game);
      return ready.publish(place, versionType, closing.signal);
    },
  });

  return {
    async stop() {
      closing.abort(
        new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage: 'The server is stopping. Try again when it is back.' }),
      );
      await lessons.close();
    },
    tasks: robloxTasks({
      readContent,
      isAdmin: deps.guard.isAdmin,
      playtest: deps.playtest,
      game,
      binaryPlace: deps.binaryPlace,
      cloud: needCloud,
    }),
    probes: { rojo: lessons.probe },
  };
}
