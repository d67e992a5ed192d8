import { readFileSync } from 'node:fs';
import { randomGame } from '@toolboxai/game';
import { expect, test } from 'vitest';
import type { GameModule } from '../place/place-tree.ts';
import { bundle } from './bundle.ts';
import { runLuau } from './luau-machine.ts';

const games = 100;
const commands = 40;

/** The core as it was compiled, with the random driver that the place itself leaves out. */
function compiledCore(): GameModule[] {
  return JSON.parse(readFileSync(new URL('../../build/core.json', import.meta.url), 'utf8')).modules;
}

test('100 random games are alike in Node and Luau, field by field', async () => {
  const play = `
    fake.openWorld()
    local core = game:GetService("ServerScriptService"):WaitForChild("ToolboxAI"):WaitForChild("game")
    local randomGame = fake.require(core:WaitForChild("random-game")).randomGame
    local played = {}
    for seed = 1, ${games} do
      table.insert(played, fake.encode(randomGame(seed, ${commands})))
    end
    return "[" .. table.concat(played, ",") .. "]"
  `;
  const made = bundle(compiledCore(), { lessonPath: [], tree: [] }, [{ label: 'parity', text: play, isLast: true }]);
  const run = await runLuau(made.source, { limitMs: 30_000 });
  if (!run.ok) throw new Error(made.locate(run.message));
  const inLuau = JSON.parse(run.result);
  const inNode = Array.from({ length: games }, (_unused, index) => randomGame(index + 1, commands));
  expect(inLuau).toEqual(inNode);
  const kinds = new Set(inNode.flatMap((game) => game.steps.flatMap((step) => step.events.map((event) => event.type))));
  expect([...kinds].sort()).toEqual([
    'answered',
    'asked',
    'closed',
    'completed',
    'finished',
    'hinted',
    'joined',
    'left',
    'refused',
  ]);
}, 60_000);
