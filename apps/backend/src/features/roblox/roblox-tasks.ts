import {
  type BuildPlace,
  buildPlaceSchema,
  type Content,
  type Experience,
  type PlaceVersion,
  type PlaytestPlace,
  playtestPlaceSchema,
} from '@toolboxai/contracts';
import { type GameBundle, writePlace } from '@toolboxai/experience';
import type { AgentRun, AgentTask } from '#features/agents';
import type { OpenCloud } from './open-cloud.ts';
import { buildPlace, type Playtest, type PlaytestReport, playtestInCloud } from './playtest-place.ts';

export type RobloxTaskDeps = {
  readContent: (owner: string | null, id: string) => Promise<Content>;
  /** As the database has it when the task runs. */
  isAdmin: (userId: string) => Promise<boolean>;
  playtest: Playtest;
  game: GameBundle;
  /** Bytes of the `.rbxl`. */
  binaryPlace: (experience: Experience) => Promise<Uint8Array>;
  /** Throws SWITCHED_OFF where the server has no key. */
  cloud: () => OpenCloud;
};

/** A task reads the lessons of whoever asked for it, and no others'; an admin's, and one of the program itself (embedding), reads all. */
async function readOwn(deps: RobloxTaskDeps, { userId, data }: AgentRun<{ content_id: string }>): Promise<Content> {
  const readsAll = userId === null || (await deps.isAdmin(userId));
  return deps.readContent(readsAll ? null : userId, data.content_id);
}

/**
 * `roblox_asset/build_place`: checks a lesson's world and makes its place files; sends them to Roblox only where `publish` says
 * so. Result: `{content_id, files: [{name, bytes}], bytes, checks, version_number?, version_type?}`.
 */
const buildPlaceTask = (deps: RobloxTaskDeps): AgentTask<BuildPlace> => ({
  agentType: 'roblox_asset',
  taskType: 'build_place',
  schema: buildPlaceSchema,
  async run(run) {
    const { publish } = run.data;
    // Before any work, so that a server without a key says so at once.
    const cloud = publish && deps.cloud();
    const content = await readOwn(deps, run);
    const built = await buildPlace(deps.playtest, content.experience, deps.game);
    const files = [
      { name: 'place.rbxlx', bytes: Buffer.byteLength(built.place) },
      { name: 'place.rbxl', bytes: (await deps.binaryPlace(content.experience)).byteLength },
    ];
    // A step: a run that is taken up again after it does not send a second version.
    const version =
      cloud && publish ? await run.step('publish', (signal) => cloud.publish(built.place, publish, signal)) : undefined;
    return {
      content_id: content.id,
      files,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      checks: built.checks.length,
      ...version,
    };
  },
});

/**
 * `roblox_testing/playtest`: plays a lesson on this machine, or on Roblox's server as a saved version of the place. A world that
 * fails is a result, not an error: `{content_id, where, passed, checks: [{name, passed, evidence}], version_number?}`.
 */
const playtestTask = (deps: RobloxTaskDeps): AgentTask<PlaytestPlace> => ({
  agentType: 'roblox_testing',
  taskType: 'playtest',
  schema: playtestPlaceSchema,
  async run(run) {
    const { where } = run.data;
    const cloud = where === 'cloud' ? deps.cloud() : undefined;
    const { id, experience } = await readOwn(deps, run);
    if (!cloud) return { content_id: id, where, ...toResult(await deps.playtest(experience)) };
    const place = writePlace(experience, deps.game);
    const version = await run.step('save', (signal): Promise<PlaceVersion> => cloud.publish(place, 'Saved', signal));
    const report = await run.step('play', (signal) => playtestInCloud(cloud, version.version_number, deps.game, signal));
    return { content_id: id, where, ...toResult(report), version_number: version.version_number };
  },
});

const toResult = ({ passed, checks }: PlaytestReport): { passed: boolean; checks: PlaytestReport['checks'] } => ({
  passed,
  checks,
});

export const robloxTasks = (deps: RobloxTaskDeps): AgentTask<Record<string, unknown>>[] => [
  buildPlaceTask(deps),
  playtestTask(deps),
];
