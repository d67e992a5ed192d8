import { afterAll, describe, expect, test } from 'vitest';
import { createScriptMaker } from '../create-script-maker.ts';
import { library } from '../library/find-script.ts';
import { findInLuau } from './review-luau.ts';

const maker = createScriptMaker();
afterAll(() => maker.close());

/** `line rule` of what a review finds, without the remark on strict mode that most Luau gets. */
async function found(source: string, language: 'typescript' | 'luau'): Promise<string[]> {
  const findings = await maker.review(source, language);
  return findings.filter(({ rule }) => rule !== 'not-strict').map(({ line, rule }) => `${line} ${rule}`);
}

type Reviewed = [source: string, ...findings: string[]];

const luau: Reviewed[] = [
  ['local http = game:GetService("HttpService")\nprint(http)', '1 forbidden-service'],
  ["local http = game:GetService('Http' .. 'Service')\nprint(http)", '1 computed-service'],
  ['local http = game:GetService("\\72ttpService")\nprint(http)', '1 forbidden-service'],
  ['local http = game:GetService("\\x48ttp\\u{53}ervice")\nprint(http)', '1 forbidden-service'],
  ['local http = game:GetService([[HttpService]])\nprint(http)', '1 forbidden-service'],
  ['print(game.HttpService)', '1 forbidden-service'],
  ['print(game["Http"])', '1 computed-member'],
  ['loadstring("x")()', '1 forbidden-global'],
  ['local run = getfenv(0)\nrun()', '1 forbidden-global'],
  ['_G.x = 1', '1 forbidden-global'],
  ['local m = require(123456)\nm()', '1 foreign-module'],
  ['local s = Instance.new("Sound")\ns.SoundId = "rbxassetid://1"', '2 foreign-asset'],
  ['print("https://example.org")', '1 foreign-asset'],
  ['game.Players.PlayerAdded:Connect(function(p) print(p.UserId) end)', '1 children-privacy'],
  ['while true do\n  print(1)\nend', '1 endless-loop'],
  ['repeat\n  print(1)\nuntil false', '1 endless-loop'],
  ['local n = 3\nwhile n > 0 do\n  n -= 1\nend', '2 loop-without-wait'],
  ['while true do\n  task.wait(1)\nend'],
  ['wait(1)', '1 old-scheduler'],
  ['spawn(function() print(1) end)', '1 old-scheduler'],
  ['workspace.Door.Touched:connect(print)', '1 old-method'],
  ['print(game.Workspace)', '1 long-workspace'],
  ['local p = Instance.new("Part", workspace)\nprint(p)', '1 parent-first'],
  ['local p = Instance.new("Part")\nprint(p)'],
  ['count = 1\nprint(count)', '1 global'],
  ['local t = { count = 1 }\nprint(t)'],
  ['local count = 1\ncount = 2\nprint(count)'],
  ['local unused = 1', '1 unused'],
  ['local function unused() end', '1 unused'],
  ['workspace:FindFirstChild("Door").Transparency = 1', '1 unchecked'],
  ['local door = workspace:FindFirstChild("Door")\nif door then door.Transparency = 1 end'],
  ['for i = 1, 9 do\n  print(workspace:FindFirstChild("Door"), i)\nend', '2 search-again'],
  ['for _, thing in workspace:GetDescendants() do\n  print(thing)\nend'],
  ['local s = ""\nfor i = 1, 9 do\n  s = s .. i\nend\nprint(s)', '3 text-in-loop'],
  [
    'local r = game:GetService("RunService")\nr.Heartbeat:Connect(function()\n  local p = Instance.new("Part")\n  p.Parent = workspace\nend)',
    '3 parts-for-ever',
  ],
  ['local = 1', '1 syntax'],
  ['local a = 1\nif a then', '2 syntax'],
  ['local a = if workspace then 1 else 2\nwhile a do task.wait() end'],
  ['local a: number, b: string? = 1, nil\nprint(a, b)'],
  ['local a: Map<Part, { n: number }>, b: nil | (number) -> (), c = x()\nprint(a)\nb = 1\nc = 2'],
  ['local a, -- first\n  b = 1, 2\nprint(a)\nb = 3'],
  ['local function f<T>(a: T, b: (T) -> nil, c) c = a b = c end\nf()'],
  ['-- loadstring("x")\n--[[ game:GetService("HttpService") ]]\nprint(1)'],
];

const typescript: Reviewed[] = [
  ["import fs from 'fs';\nopen(part('A'));", '1 syntax-not-allowed'],
  ["open(part('A'));\nwhile (true) {}", '2 loop-waits'],
  ['open(1);', '1 ts-2345'],
  ["const lost = part('A');", '1 unused'],
  ["onTouch(part('A'), () => {});", '1 empty-handler'],
  ["if (true) {\n  open(part('A'));\n}", '1 pointless-if'],
  ['every(0.1, () => {\n  setHour(1);\n});', '1 too-often'],
  ["onRightAnswer(() => {\n  open(part('A'));\n});", '2 search-again'],
  ["every(2, () => {\n  makePart(1, 1, 1, 1, 1, 1, 'red');\n});", '2 parts-for-ever'],
  [`every(2, () => {\n${'  setHour(1);\n'.repeat(45)}});`, '1 long-function'],
];

const strange = [
  'wait(',
  'x = ',
  'for ',
  'for a in b do ',
  'while ',
  'while true do ',
  'FindFirstChild(',
  'Heartbeat:Connect(function(',
  '{',
  '"\\',
  '`\\',
  '[[',
  'local ',
  'local (',
  'local a<',
  'function ',
  'function f(',
  'Instance.new(',
  'loadstring\n',
  '--[==[',
];

describe('a review of Luau', () => {
  test.each(luau)('%s', async (source, ...findings) => {
    expect(await found(source, 'luau')).toEqual(findings);
  });

  test('says what to write instead, and how bad it is', async () => {
    expect(await maker.review('--!strict\nwait(1)', 'luau')).toEqual([
      {
        line: 2,
        column: 1,
        kind: 'smells',
        severity: 'warning',
        rule: 'old-scheduler',
        message: expect.any(String),
        fix: 'task.wait(…)',
      },
    ]);
    expect(await maker.review('print(1)', 'luau')).toMatchObject([{ rule: 'not-strict', fix: '--!strict as the first line' }]);
  });

  test('runs nothing of it', async () => {
    expect(await found('while true do task.wait() end', 'luau')).toEqual([]);
    expect(await found('end error("ran") do', 'luau')).not.toContain('ran');
  });

  test('of a huge text is refused', async () => {
    expect(await found('-'.repeat(60_000), 'luau')).toEqual(['1 too-long']);
  });

  test('of a strange text ends', async () => {
    for (const part of strange) {
      const findings = await maker.review(part.repeat(Math.floor(49_000 / part.length)), 'luau');
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  // Half a million characters: with work in the square of the length, some of these take longer than a test may.
  test.each(strange)('is work in proportion to the length, whatever is repeated: %j', (part) => {
    expect(findInLuau(part.repeat(500_000 / part.length)).length).toBeGreaterThan(0);
  });

  test('has nothing against the Luau that the library gives, but for what its prelude waits for', async () => {
    for (const entry of library.slice(0, 4)) {
      const { luau: written } = await maker.generate({ wish: entry.wish }, new AbortController().signal);
      const findings = await maker.review(written, 'luau');
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

describe('a review of TypeScript', () => {
  test.each(typescript)('%s', async (source, ...findings) => {
    expect(await found(source, 'typescript')).toEqual(findings);
  });

  test('finds nothing in the scripts of the library', async () => {
    for (const entry of library) expect(await found(entry.write({ colors: [], parts: [] }).typescript, 'typescript')).toEqual([]);
  });
});
