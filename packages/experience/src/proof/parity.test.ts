import { readFileSync } from 'node:fs';
import { type RandomGame, randomGame } from '@toolboxai/game';
import { expect, test } from 'vitest';
import type { GameModule } from '../place/place-tree.ts';
import { bundle } from './bundle.ts';
import { runLuau } from './luau-machine.ts';

const games = 500;
/** As many histories as one machine holds in its memory. */
const atOnce = 100;
const commands = 40;

/** The core as it was compiled, with the random driver that the place itself leaves out. */
function compiledCore(): GameModule[] {
  return JSON.parse(readFileSync(new URL('../../build/core.json', import.meta.url), 'utf8')).modules;
}

/** The games of some seeds as Luau plays them. */
async function playInLuau(core: readonly GameModule[], from: number, to: number): Promise<RandomGame[]> {
  const play = `
    fake.openWorld()
    local core = game:GetService("ServerScriptService"):WaitForChild("ToolboxAI"):WaitForChild("game")
    local randomGame = fake.require(core:WaitForChild("random-game")).randomGame
    local played = {}
    for seed = ${from}, ${to} do
      table.insert(played, fake.encode(randomGame(seed, ${commands})))
    end
    return "[" .. table.concat(played, ",") .. "]"
  `;
  const made = bundle(core, { lessonPath: [], tree: [] }, [{ label: 'parity', text: play, isLast: true }]);
  const run = await runLuau(made.source, { limitMs: 30_000 });
  if (!run.ok) throw new Error(made.locate(run.message));
  return JSON.parse(run.result);
}

function playInNode(from: number, to: number): RandomGame[] {
  return Array.from({ length: to - from + 1 }, (_unused, index) => randomGame(from + index, commands));
}

test(`${games} random games are alike in Node and Luau, field by field`, async () => {
  const core = compiledCore();
  const events = new Set<string>();
  const refusals = new Set<string>();
  let played = 0;
  for (let from = 1; from <= games; from += atOnce) {
    const to = from + atOnce - 1;
    const inNode = playInNode(from, to);
    expect(await playInLuau(core, from, to)).toEqual(inNode);
    played += inNode.length;
    for (const event of inNode.flatMap((game) => game.steps.flatMap((step) => step.events))) {
      events.add(event.type);
      if (event.type === 'refused') refusals.add(event.reason);
    }
  }
  expect(played).toBe(games);
  // Everything that can happen did happen, or the comparison would say less than it seems to.
  const everyEvent = 'answered asked closed completed finished hinted joined left paused refused removed resumed';
  expect([...events].sort().join(' ')).toBe(everyEvent);
  expect([...refusals].sort()).toEqual([
    'already_joined',
    'closed',
    'finished',
    'late',
    'not_asked',
    'not_paused',
    'not_present',
    'paused',
    'removed',
    'repeated',
    'unknown_choice',
    'unknown_player',
    'unknown_question',
    'unknown_team',
  ]);
}, 120_000);

test.each([
  ['a share of the time not rounded', 'portable', '(dividend - (dividend % divisor)) / divisor', 'dividend / divisor'],
  ['the last of equal teams', 'teams', 'members >= fewest', 'members > fewest'],
  ['a pause that costs time', 'pass-time', 'question.deadline_ms + ms', 'question.deadline_ms'],
  ['an attempt too many', 'answer-question', 'attemptsLeft > 0', 'attemptsLeft >= 0'],
  ['a barred player who comes back', 'decide', 'other.removed', 'false'],
])('a difference is seen: %s', async (_name, module, there, planted) => {
  const core = compiledCore().map((each) => {
    if (each.path.at(-1) !== module) return each;
    expect(each.source).toContain(there);
    return { ...each, source: each.source.replace(there, planted) };
  });
  expect(await playInLuau(core, 1, 40)).not.toEqual(playInNode(1, 40));
});
