import type { Experience } from '@toolboxai/contracts';
import { afterAll, describe, expect, test } from 'vitest';
import { gameBundle } from '../game-bundle.ts';
import type { GameBundle } from '../place/place-tree.ts';
import { createPlaytester } from './playtest.ts';
import { sampleExperience } from './testing/sample-experience.ts';

const player = createPlaytester();
afterAll(() => player.close());
const limitMs = 30_000;

/** The compiled game with one place in one module changed; fails when there is no such place. */
function mutate(module: string, from: string, to: string): GameBundle {
  const found = gameBundle.modules.find((other) => other.path.at(-1) === module && other.source.includes(from));
  if (found === undefined) throw new Error(`No module ${module} of the compiled game holds: ${from}`);
  const changed = { ...found, source: found.source.replace(from, to) };
  return { ...gameBundle, modules: gameBundle.modules.map((other) => (other === found ? changed : other)) };
}

async function failures(experience: Experience, game: GameBundle) {
  const report = await player.playtest(experience, game, { limitMs });
  expect(report.passed).toBe(report.checks.every((check) => check.passed));
  return report.checks.filter((check) => !check.passed);
}

describe('the compiled game', () => {
  test('passes every check with a sound lesson', async () => {
    const report = await player.playtest(sampleExperience, gameBundle, { limitMs });
    expect(report.checks.filter((check) => !check.passed)).toEqual([]);
    expect(report.passed).toBe(true);
    expect(report.checks.map((check) => check.name)).toEqual([
      'starts',
      'terrain',
      'every question has a station',
      'right answers score',
      'wrong answers teach and close',
      'two players stay apart',
      'leaving and coming back',
      'keys choose',
      'a gamepad chooses',
      'everything is readable, nothing can be written',
      'figures talk',
      'right and wrong are seen and heard',
      'there is no chat',
      'cheating gains nothing',
      'nobody answers for another',
      'a flood is not answered',
      'the timer closes a question',
      'speed earns points',
      'no timer, no hurry',
      'teams share their points',
      'nothing is sent without a code',
      'answers reach the class',
      'a class out of reach disturbs nobody',
    ]);
  });

  test.each([
    { attempts: 1, seconds_per_question: 0, points_per_correct: 1, points_for_speed: 0, teams: 0 },
    { attempts: 5, seconds_per_question: 0, points_per_correct: 7, points_for_speed: 0, teams: 2 },
    { attempts: 3, seconds_per_question: 120, points_per_correct: 10, points_for_speed: 10, teams: 6 },
    { attempts: 2, seconds_per_question: 10, points_per_correct: 5, points_for_speed: 5, teams: 0 },
  ])('passes with the rules %o', async (rules) => {
    expect(await failures({ ...sampleExperience, rules }, gameBundle)).toEqual([]);
  });
});

describe('a game with a fault in it fails, and the fault is named', () => {
  const mutants = [
    ['two points too many', 'answer-question', 'player.score + points', 'player.score + points + 2', 'right answers score'],
    [
      'right and wrong swapped',
      'answer-question',
      'choice == definition.answer',
      'choice ~= definition.answer',
      'right answers score',
    ],
    ['endless attempts', 'answer-question', 'attemptsLeft > 0', 'attemptsLeft > -99', 'wrong answers teach and close'],
    [
      'unasked questions count',
      'answer-question',
      'question.status == "new"',
      'question.status == "never"',
      'cheating gains nothing',
    ],
    [
      'a timer that never ends',
      'close-questions',
      'state.now_ms >= question.deadline_ms',
      'false',
      'the timer closes a question',
    ],
    ['a timer that nobody set', 'ask-question', 'seconds == 0', 'seconds == 1', 'no timer, no hurry'],
    ['a score forgotten on leaving', 'come-and-go', 'if known ~= nil then', 'if false then', 'leaving and coming back'],
    [
      'a key sent to the client',
      'tell-player',
      'kind = "question",',
      'kind = "question", answer = question.answer,',
      'right answers score',
    ],
    ['no limit on a flood', 'accept-answers', 'not limit.allow(player)', 'false', 'a flood is not answered'],
    ['no limit on asking', 'main', 'not askLimit.allow(player)', 'false', 'a flood is not answered'],
    ['arguments taken unchecked', 'accept-answers', 'type(_value) == "string"', 'true', 'cheating gains nothing'],
    ['ground left out', 'fill-terrain', 'for _, op in ops do', 'for _, op in {} do', 'terrain'],
    ['keys that choose the neighbour', 'choose-by-key', 'choose(index + 1)', 'choose(index)', 'keys choose'],
    ['a property typo', 'make-card', 'sheet.Visible = true', 'sheet.Visable = true', 'right answers score'],
    ['a gamepad that cannot walk again', 'make-card', 'releaseGamepad()', '', 'a gamepad chooses'],
    ['text without a smallest size', 'make-parts', 'limit.MinTextSize = smallest', 'limit.MinTextSize = 1', /^everything/],
    ['a figure that says one line only', 'talk', 'visits += 1', 'visits += 0', 'figures talk'],
    ['no sparkle', 'mark-station', 'emitter:Emit(particles)', '', 'right and wrong are seen and heard'],
    ['a sound from outside', 'play-sound', 'rbxasset://sounds/', 'rbxassetid://', 'right and wrong are seen and heard'],
    ['a chat that is open', 'close-chat', 'return false', 'return true', 'there is no chat'],
    ['speed that earns nothing', 'score-answer', '+ smaller(extra, most)', '', 'speed earns points'],
    ['a team that sums', 'teams', 'quotient(sum, heads)', 'sum', 'teams share their points'],
    ['a team that nobody is told of', 'main', 'teams.assign(player, event.team)', '', 'teams share their points'],
    ['the right choice not shown', 'make-card', 'return markChoice(choices, choice, "right", rightGreen)', 'return', /^wrong/],
    [
      'answers sent without a code',
      'class-settings',
      'if code == "" then',
      'if code == "" then code = "BCDFGH" end if false then',
      'nothing is sent without a code',
    ],
    [
      'a name sent to the class',
      'report-answers',
      'server = server,',
      'server = server, name = "Ada",',
      'answers reach the class',
    ],
    ['a user id for a seat', 'seat-players', 'taken += 1', 'taken = 1000 + tonumber(player)', 'answers reach the class'],
    [
      'a token written down',
      'report-answers',
      'Authorization = token',
      'Authorization = "Bearer token-of-the-class"',
      /^answers reach/,
    ],
    ['an answer given up at once', 'report-answers', 'status >= 500', 'false', 'a class out of reach disturbs nobody'],
    [
      'a failure that is not caught',
      'report-answers',
      'pcall(function()',
      '(function(f) return true, f() end)(function()',
      /^a class out/,
    ],
    ['a value of the wrong type', 'make-hud', 'line.Visible = true', 'line.Visible = 1', 'starts'],
  ] as const;

  test.each(mutants)('%s', async (_name, module, from, to, check) => {
    const found = await failures(sampleExperience, mutate(module, from, to));
    expect(found.map((failure) => failure.name)).toContainEqual(typeof check === 'string' ? check : expect.stringMatching(check));
  });

  test('a property typo is reported with its module and line', async () => {
    const game = mutate('make-card', 'sheet.Visible = true', 'sheet.Visable = true');
    const source = game.modules.find((module) => module.path.at(-1) === 'make-card')?.source ?? '';
    const line = source.slice(0, source.indexOf('Visable')).split('\n').length;
    const [first] = await failures(sampleExperience, game);
    expect(first?.evidence).toContain('Visable is not a valid member of Frame');
    expect(first?.evidence).toContain(`ToolboxAI.make-card:${line}`);
  });

  test('a syntax error is reported with its module and line', async () => {
    const [only] = await failures(sampleExperience, mutate('limit-rate', 'local function limitRate', 'local function function'));
    expect(only?.name).toBe('runs');
    expect(only?.evidence).toMatch(/ServerScriptService\.ToolboxAI\.limit-rate:\d+: /);
  });

  test.each([
    ['a loop without end', 'while true do end'],
    ['a loop without end that catches its own errors', 'while true do pcall(function() while true do end end) end'],
  ])('%s is ended', async (_name, loop) => {
    const game = mutate('main', 'local tickSeconds', `${loop} local tickSeconds`);
    const report = await player.playtest(sampleExperience, game, { limitMs: 300 });
    expect(report).toMatchObject({ passed: false, checks: [{ name: 'ends in time', passed: false }] });
    expect(report.ms).toBeLessThan(5000);
  });
});

describe('a lesson with a fault in it fails', () => {
  test('when no choice is the answer', async () => {
    const [first, ...others] = sampleExperience.questions;
    if (first === undefined) throw new Error('the sample has no question');
    const found = await failures({ ...sampleExperience, questions: [{ ...first, answer: 'z' }, ...others] }, gameBundle);
    expect(found[0]?.evidence).toContain('answer names no choice of its question');
  });

  test('when a question has no station', async () => {
    const found = await failures({ ...sampleExperience, stations: sampleExperience.stations.slice(1) }, gameBundle);
    expect(found[0]).toMatchObject({ name: 'every question has a station', evidence: 'no station asks question q1' });
  });
});
