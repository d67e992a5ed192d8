import type { Experience } from '@toolboxai/contracts';
import { gameBundle, writeLessonModule } from '@toolboxai/experience';
import { bundle, runLuau } from '@toolboxai/experience/proof';
import { describe, expect, test } from 'vitest';
import { cloudScript } from '../../apps/backend/src/features/roblox/cloud-script.ts';
import { stationTree, type TreeNode } from '../../packages/experience/src/proof/station-tree.ts';
import { sampleExperience } from '../../packages/experience/src/sample.ts';

type Check = { name: string; passed: boolean; evidence: string };

/** The script that Roblox would run, in a Luau machine with the place as it would be there. */
async function playThere(lesson: Experience, tree: readonly TreeNode[]): Promise<Check[]> {
  const module = { path: gameBundle.lesson.path, className: 'ModuleScript', source: writeLessonModule(lesson) } as const;
  const text = `fake.openWorld()
    local require = fake.require
    local function there()
      ${cloudScript(gameBundle)}
    end
    return fake.encode(there())`;
  const data = { lessonPath: gameBundle.lesson.path, tree };
  const made = bundle([...gameBundle.modules, module], data, [{ label: 'there', text, isLast: true }]);
  const run = await runLuau(made.source, { limitMs: 20_000 });
  if (!run.ok) throw new Error(made.locate(run.message));
  return JSON.parse(run.result);
}

describe('the script that playtests a lesson on Roblox’s server', () => {
  const sound = sampleExperience(6, 'island');
  const world = stationTree(sound);
  const without = (name: string, nodes: readonly TreeNode[] = world): TreeNode[] =>
    nodes.filter((node) => node.name !== name).map((node) => ({ ...node, children: without(name, node.children) }));

  test('passes where every question can be asked and its key counts', async () => {
    expect(await playThere(sound, world)).toEqual([
      { name: 'the lesson is in the place', passed: true, evidence: '6 questions' },
      { name: 'every station stands in the world', passed: true, evidence: '6 stations' },
      { name: 'right answers score', passed: true, evidence: `${6 * sound.rules.points_per_correct} points` },
    ]);
  });

  test.each(['station-1', 'Ask'])('notices that the world lacks %s', async (name) => {
    const checks = await playThere(sound, without(name));
    expect(checks[1]).toMatchObject({ passed: false, evidence: expect.stringMatching(`Stations\\.station-1.*${name}|${name}$`) });
  });

  test('notices a key that does not count', async () => {
    const questions = sound.questions.map((question, index) => (index === 0 ? { ...question, answer: 'nothing' } : question));
    const checks = await playThere({ ...sound, questions }, world);
    expect(checks.some(({ passed }) => !passed)).toBe(true);
  });

  test('says which module a game lacks before it is sent', () => {
    const modules = gameBundle.modules.filter(({ path }) => path.at(-1) !== 'host-game');
    expect(() => cloudScript({ ...gameBundle, modules })).toThrow('host-game');
  });
});
