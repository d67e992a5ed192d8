import type { Question } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { makeQuestions } from './make-questions.ts';
import { findGiveaways, measureGuessing } from './measure-guessing.ts';

const [pattern] = makeQuestions({ skills: ['add-within-1000'], count: 1, seed: 'pattern' });

/** A question with these choices, of which the first is the key; it stands at another place each time. */
function ask(texts: readonly string[], i: number): Question {
  const choices = texts.map((text, at) => ({ id: 'abcd'.charAt(at), text, correct: at === 0, feedback: 'Look again.' }));
  return { ...(pattern as Question), choices: [...choices.slice(i % 4), ...choices.slice(0, i % 4)] };
}

const askMany = (textsAt: (i: number) => readonly string[], count = 120): Question[] =>
  Array.from({ length: count }, (_, i) => ask(textsAt(i), i));

/** Numbers of two digits among which the key takes each place by size in turn. */
const mixed = (i: number): string[] => ['55', ...['22', '33', '44', '66', '77', '88'].slice(i % 4, (i % 4) + 3)];

describe('a key is given away', () => {
  test.each<[string, (i: number) => readonly string[]]>([
    ['the largest', () => ['98', '54', '32', '76']],
    ['the smallest', () => ['1/2', '3/4', '0.9', '1 1/2']],
    ['the second smallest', () => ['$5.00', '$4.00', '$6.00', '$7.00']],
    ['the longest', () => ['photosynthesis', 'seed', 'leaf', 'root']],
    ['the shortest', () => ['2', '35', '47', '18']],
    ['the odd one out by form', (i) => ['3/4', ...mixed(i).slice(1)]],
    ['the odd one out by form', (i) => ['55 cm', ...mixed(i).slice(1)]],
    ['the odd one out by form', (i) => ['−55', ...mixed(i).slice(1)]],
    ['the odd one out by lowest terms', () => ['1/2', '2/4', '6/9', '4/8']],
    ['the odd one out by bottom number', () => ['1/2', '1/3', '2/3', '4/3']],
  ])('when it is always %s', (rule, textsAt) => {
    expect(findGiveaways(askMany(textsAt))).toContain(`${rule}: 120 of 120`);
  });

  test('not when it takes each place by size, and not by the order of the choices', () => {
    expect(findGiveaways(askMany(mixed))).toEqual([]);
  });

  test('not by words of the same length that say nothing of size', () => {
    expect(findGiveaways(askMany(() => ['north', 'south', 'eagle', 'stone']))).toEqual([]);
  });

  test('not by fewer than a hundred questions, which may be chance', () => {
    expect(findGiveaways(askMany(() => ['98', '54', '32', '76'], 99))).toEqual([]);
  });

  test('not by what is rarely there to go by', () => {
    expect(findGiveaways(askMany((i) => (i % 5 === 0 ? ['3/4', ...mixed(i).slice(1)] : mixed(i))))).toEqual([]);
  });
});

test('the measure counts where a rule points to a choice at all, and where that is the key', () => {
  const guesses = measureGuessing([ask(['3', '1', '2', '4'], 0), ask(['north', 'south', 'eagle', 'stone'], 1)]);
  expect(guesses.find(({ rule }) => rule === 'the second largest')).toEqual({ rule: 'the second largest', pointed: 1, right: 1 });
  expect(guesses.find(({ rule }) => rule === 'the largest')).toEqual({ rule: 'the largest', pointed: 1, right: 0 });
});
