import { describe, expect, test } from 'vitest';
import { gameBundle } from '../game-bundle.ts';
import type { Instance } from '../place/instance.ts';
import type { GameModule } from '../place/place-tree.ts';
import { bundle } from '../proof/bundle.ts';
import { startMachine } from '../proof/luau-machine.ts';
import { figureExperience } from '../sample.ts';
import { dropInModules, dropInTree } from './drop-in-tree.ts';
import { dropInName, keepToOwn } from './keep-to-own.ts';

const experience = figureExperience('castle');

interface Node {
  class: string;
  name: string;
  children: Node[];
}

const toNode = ({ className, name, children }: Instance): Node => ({ class: className, name, children: children.map(toNode) });

/** The start script as a module, so that the test says when it runs. */
function scripts(): GameModule[] {
  return dropInModules(experience, gameBundle).map((module) => ({
    ...module,
    path: ['ServerScriptService', ...module.path],
    className: module.className === 'Script' ? 'ModuleScript' : module.className,
  }));
}

/** Runs checks in a game into which the drop-in was put; the fake lets a model be moved and nothing more. */
async function play(checks: string): Promise<unknown> {
  const tree = dropInTree(experience, gameBundle)
    .children.filter(({ name }) => name === 'World' || name === 'Stations')
    .map(toNode);
  const setUp = `
    fake.warnings = {}
    warn = function(text) table.insert(fake.warnings, text) end
    fake.methods.Model = { TranslateBy = function(model, by) fake.movedBy = by end }
    fake.events.Model = {}
    fake.openWorld()
    fake.dropIn = game:GetService("ServerScriptService"):FindFirstChild("${dropInName}")
    for _, name in { "World", "Stations" } do workspace:FindFirstChild(name).Parent = fake.dropIn end
    function fake.names(instance)
      local names = {}
      for _, child in instance:GetChildren() do table.insert(names, child.Name) end
      table.sort(names)
      return names
    end`;
  const made = bundle(scripts(), { lessonPath: ['ServerScriptService', dropInName, 'Lesson'], tree }, [
    { label: 'set-up', text: setUp },
    { label: 'checks', text: checks },
    { label: 'report', text: 'return fake.encode(fake.report)', isLast: true },
  ]);
  const machine = startMachine();
  try {
    const run = await machine.run(made.source, 10_000);
    if (!run.ok) throw new Error(made.locate(run.message));
    return JSON.parse(run.result);
  } finally {
    await machine.end();
  }
}

describe('the drop-in', () => {
  test('plays in a game that has a world of its own: asks, scores, and keeps the questions on the server', async () => {
    const [station] = experience.stations;
    const [question] = experience.questions;
    const report = await play(`
      fake.make("Part", "Theirs", workspace)
      fake.make("Folder", "Stations", workspace)
      fake.require(fake.dropIn.Start)
      fake.step(1)
      local player = fake.join("Ada")
      fake.step(1)
      local own = workspace:FindFirstChild("${dropInName}")
      fake.fire(own.Stations["${station?.id}"].Pad.Ask.Triggered, player)
      fake.step(1)
      local remotes = game:GetService("ReplicatedStorage")["${dropInName}"].ToolboxAIRemotes
      fake.as(player, function()
        remotes.Answer:FireServer("${question?.id}", "${question?.answer}")
        return true
      end)
      fake.step(1)
      local kinds, last = {}, nil
      for _, message in fake.messages.Ada or {} do
        kinds[message.kind] = true
        if message.kind == "answered" then last = message end
      end
      fake.report = {
        errors = fake.errors, warnings = fake.warnings,
        welcomed = kinds.welcome == true, asked = kinds.question == true,
        correct = last ~= nil and last.correct,
        workspace = fake.names(workspace),
        replicated = fake.names(game:GetService("ReplicatedStorage")),
        own = fake.names(game:GetService("ReplicatedStorage")["${dropInName}"]),
        kept = fake.names(fake.dropIn),
        leaderstats = player:FindFirstChild("leaderstats") ~= nil,
        moved = typeof(fake.movedBy),
      }`);
    expect(report).toMatchObject({
      errors: [],
      warnings: [],
      welcomed: true,
      asked: true,
      correct: true,
      workspace: ['Stations', 'Terrain', 'Theirs', dropInName],
      replicated: [dropInName],
      own: ['Client', 'Shared', 'ToolboxAIRemotes'],
      kept: ['Lesson', 'Server', 'Settings', 'Start'],
      leaderstats: false,
      moved: 'Vector3',
    });
  });

  test.each([
    [
      'in Workspace, where players could read the answers',
      'fake.dropIn.Parent = workspace',
      'put its folder into ServerScriptService',
    ],
    ['twice', `fake.make("Model", "${dropInName}", workspace)`, 'does not start. Rename or remove it'],
  ])('does not start %s, and says what to do', async (_where, put, advice) => {
    const report = await play(`
      ${put}
      fake.require(fake.dropIn.Start)
      fake.step(1)
      fake.report = { warnings = fake.warnings, replicated = fake.names(game:GetService("ReplicatedStorage")) }`);
    expect(report).toEqual({ warnings: [expect.stringContaining(advice)], replicated: [] });
  });
});

describe('keepToOwn', () => {
  test('turns every way into a service into one into the lesson’s own part of it', () => {
    expect(keepToOwn('a(game:GetService("Workspace"):FindFirstChild("Stations"))', 'x')).toBe(
      'a(game:GetService("Workspace"):WaitForChild("ToolboxAI Lesson"):FindFirstChild("Stations"))',
    );
    expect(keepToOwn('game:GetService("ServerStorage"):WaitForChild("Lesson")', 'x')).toBe(
      'game:GetService("ServerScriptService"):WaitForChild("ToolboxAI Lesson"):WaitForChild("Lesson")',
    );
    expect(keepToOwn('game:GetService("Workspace").Terrain', 'x')).toBe('game:GetService("Workspace").Terrain');
  });

  test.each(['game:GetService("Lighting").ClockTime = 1', 'workspace.Gravity = 1', 'game:GetService("StarterGui")'])(
    'refuses %s, which is the game’s',
    (source) => {
      expect(() => keepToOwn(source, 'Game.main')).toThrow(/Game\.main reaches outside/);
    },
  );
});
