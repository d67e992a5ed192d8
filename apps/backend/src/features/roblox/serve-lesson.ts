import path from 'node:path';
import { AppError, type Content, type Experience, type RojoState } from '@toolboxai/contracts';
import type { User } from '#features/auth';
import { hostAndPort } from '#platform/http';
import { createTurns } from '#platform/limits';
import type { Log } from '#platform/log';
import { describeRojo, probeRojo, type RojoView } from './describe-rojo.ts';
import { findRojo, type RojoTool } from './find-rojo.ts';
import { superviseRojo } from './supervise-rojo.ts';
import { projectHome, writeProject } from './write-project.ts';

export type ServeLessonDeps = {
  enabled: boolean;
  host: string;
  port: number;
  dataDir: string;
  log: Log;
  /** A lesson of this owner's, or of anyone's where it is null; throws NOT_FOUND. */
  readContent: (owner: string | null, id: string) => Promise<Content>;
  /** Undefined where the lesson is gone. */
  findVersion: (id: string) => Promise<number | undefined>;
  /** The files of a lesson's Rojo project, path → text. */
  project: (experience: Experience) => ReadonlyMap<string, string>;
  /** How often to look for a newer version, and how long to leave one alone that could not be written. */
  watchMs?: number;
  retryMs?: number;
};

export type LessonServer = {
  /**
   * Has Rojo serve this lesson of this user's, in the place of one served before; resolves once Studio can connect. Throws
   * CONFLICT while it serves another teacher's, SWITCHED_OFF, or DEPENDENCY_UNAVAILABLE where Rojo cannot serve.
   */
  choose(user: User, contentId: string): Promise<RojoState>;
  state(user: User): Promise<RojoState>;
  stop(user: User): Promise<RojoState>;
  probe(): ReturnType<typeof probeRojo>;
  close(): Promise<void>;
};

type Served = { id: string; title: string; version: number; owner: string };

const command = 'rojo';

/** The one lesson that this machine's Rojo serves, kept up to date with the library. */
export function createLessonServer(deps: ServeLessonDeps): LessonServer {
  const { watchMs = 1_000, retryMs = 30_000 } = deps;
  const folder = projectHome(path.resolve(deps.dataDir, 'rojo'));
  const rojo = superviseRojo({ command, project: folder.place, host: deps.host, port: deps.port, log: deps.log });
  // A lesson is never written while another is.
  const inTurn = createTurns();
  let tool: RojoTool | undefined;
  let served: Served | undefined;
  let notice = '';
  /** The version that could not be written, why, and from when on it is tried again. */
  let behind: { version: number; reason: string; againAt: number } | undefined;
  let watch: NodeJS.Timeout | undefined;

  /** What was found stays found; what was not may have been installed since. */
  const lookForTool = async (): Promise<RojoTool> => {
    if (tool?.kind !== 'found') tool = await findRojo(command);
    return tool;
  };

  const isOthers = (user: User | undefined): boolean =>
    served !== undefined && user !== undefined && user.role !== 'admin' && served.owner !== user.id;

  const refuseOthers = (user: User): void => {
    if (isOthers(user))
      throw new AppError('CONFLICT', {
        publicMessage: 'Another teacher’s lesson is being served to Studio from this server. Ask them to stop it, or an admin.',
      });
  };

  const view = async (user?: User): Promise<RojoView> => ({
    enabled: deps.enabled,
    // Health, which asks for nobody, starts no program at every call.
    tool: !deps.enabled ? { kind: 'absent' } : ((user ? undefined : tool) ?? (await lookForTool())),
    status: rojo.status(),
    address: hostAndPort(deps.host, deps.port),
    content: served && { id: served.id, title: served.title, version: served.version },
    isOthers: isOthers(user),
    notice,
    behind: behind?.reason ?? '',
  });
  const describe = async (user: User): Promise<RojoState> => describeRojo(await view(user));

  const end = async (): Promise<void> => {
    clearInterval(watch);
    served = undefined;
    behind = undefined;
    await rojo.stop();
  };

  /** An edited lesson is written anew, whichever way it was edited; a deleted one is no longer served. */
  const follow = async (): Promise<void> => {
    if (!served) return;
    const version = await deps.findVersion(served.id);
    if (version === served.version) return;
    if (version === undefined) {
      notice = 'The lesson that was served has been deleted. ';
      return end();
    }
    if (version === behind?.version && performance.now() < behind.againAt) return;
    try {
      const content = await deps.readContent(null, served.id);
      await writeProject(folder, deps.project(content.experience));
      served = { ...served, title: content.title, version: content.version };
      behind = undefined;
    } catch (error) {
      behind = { version, reason: reasonOf(error), againAt: performance.now() + retryMs };
      throw error;
    }
  };

  const keepFollowing = (): void => {
    clearInterval(watch);
    watch = setInterval(() => {
      inTurn(follow).catch((error: unknown) =>
        deps.log.warn({ err: error }, 'the served lesson could not be brought up to date'),
      );
    }, watchMs);
    watch.unref();
  };

  return {
    choose: (user, contentId) =>
      inTurn(async () => {
        const owner = user.role === 'admin' ? null : user.id;
        const content = await deps.readContent(owner, contentId);
        refuseOthers(user);
        const { enabled, tool: found } = await view(user);
        if (!enabled || found.kind !== 'found')
          throw new AppError(enabled ? 'DEPENDENCY_UNAVAILABLE' : 'SWITCHED_OFF', {
            publicMessage: (await describe(user)).detail,
          });
        await writeProject(folder, deps.project(content.experience));
        served = { id: content.id, title: content.title, version: content.version, owner: user.id };
        notice = '';
        behind = undefined;
        await rojo.serve();
        keepFollowing();
        return describe(user);
      }),

    state: describe,

    stop: (user) =>
      inTurn(async () => {
        refuseOthers(user);
        notice = '';
        await end();
        return describe(user);
      }),

    probe: async () => probeRojo(await view(), rojo.ask),
    close: () => inTurn(end),
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? error.publicMessage : 'The newest one could not be written.';
