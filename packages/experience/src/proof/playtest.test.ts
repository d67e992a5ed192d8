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
      'keys choose',
      'leaving and coming back',
      'cheating gains nothing',
      'the timer closes a question',
      'no timer, no hurry',
    ]);
  });

  test.each([
    { attempts: 1, seconds_per_question: 0, points_per_correct: 1 },
    { attempts: 5, seconds_per_question: 0, points_per_correct: 7 },
    { attempts: 3, seconds_per_question: 120, points_per_correct: 10 },
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
    ['a score forgotten on leaving', 'decide', 'if known ~= nil then', 'if false then', 'leaving and coming back'],
    [
      'a key sent to the client',
      'tell-player',
      'kind = "question",',
      'kind = "question", answer = question.answer,',
      'right answers score',
    ],
    ['no limit on a flood', 'accept-answers', 'not limit.allow(player)', 'false', 'cheating gains nothing'],
    ['arguments taken unchecked', 'accept-answers', 'type(_value) == "string"', 'true', 'cheating gains nothing'],
    ['ground left out', 'fill-terrain', 'for _, op in ops do', 'for _, op in {} do', 'terrain'],
    ['keys that choose the neighbour', 'choose-by-key', 'choose(index + 1)', 'choose(index)', 'keys choose'],
    ['a property typo', 'make-card', 'sheet.Visible = true', 'sheet.Visable = true', 'right answers score'],
    ['a value of the wrong type', 'make-hud', 'line.Visible = true', 'line.Visible = 1', 'starts'],
  ] as const;

  test.each(mutants)('%s', async (_name, module, from, to, check) => {
    const found = await failures(sampleExperience, mutate(module, from, to));
    expect(found.map((failure) => failure.name)).toContain(check);
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
