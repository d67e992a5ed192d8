import { AppError, type Experience, experienceSchema } from '@toolboxai/contracts';
import { type GameBundle, writePlace } from '@toolboxai/experience';
import { z } from 'zod';
import { cloudScript } from './cloud-script.ts';
import type { OpenCloud } from './open-cloud.ts';

const checkSchema = z.object({ name: z.string(), passed: z.boolean(), evidence: z.string() });
type Check = z.infer<typeof checkSchema>;

export type PlaytestReport = { passed: boolean; checks: readonly Check[] };

/** On this machine: the world in a Luau machine, with players who answer right, wrong, late, and cheat. */
export type Playtest = (experience: Experience) => Promise<PlaytestReport>;

/** A place that has passed the playtest on this machine; throws PLAYTEST_FAILED with the checks that failed. */
export async function buildPlace(playtest: Playtest, found: Experience, game: GameBundle) {
  // In the schema's order, so that the bytes are those of the download.
  const experience = experienceSchema.parse(found);
  const report = await playtest(experience);
  const failed = report.checks.filter((check) => !check.passed);
  if (!report.passed)
    throw new AppError('PLAYTEST_FAILED', {
      publicMessage: `The world failed its playtest, so no place was made: ${failed.map(({ name, evidence }) => `${name} (${evidence})`).join('; ')}.`,
      context: { failed },
    });
  return { place: writePlace(experience, game), checks: report.checks };
}

/** On Roblox's server, in a version of the place that holds the lesson. */
export async function playtestInCloud(
  cloud: OpenCloud,
  version: number,
  game: GameBundle,
  signal: AbortSignal,
): Promise<PlaytestReport> {
  const outcome = await cloud.runLuau(version, cloudScript(game), signal);
  if (!outcome.ok) {
    const said = outcome.logs.length > 0 ? ` It printed: ${outcome.logs.join(' | ')}` : '';
    return { passed: false, checks: [{ name: 'runs', passed: false, evidence: `${outcome.message}.${said}` }] };
  }
  const checks = z.array(checkSchema).min(1).safeParse(outcome.results[0]);
  if (!checks.success) return { passed: false, checks: [{ name: 'runs', passed: false, evidence: 'it ended without a report' }] };
  return { passed: checks.data.every(({ passed }) => passed), checks: checks.data };
}
