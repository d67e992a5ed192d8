import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { SkillSpec } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareLengthsTeaching, compareWeightsTeaching } from '../../teaching/measurement/compare-with-blocks.ts';
import { integer } from '../../value.ts';

/** Two things measured with the same units; asked for is the measure of the one with more or with less. */
type Params = Telling & { a: number; b: number; asks: 'more' | 'less' };

const ranges = { easy: [2, 6], medium: [3, 10], hard: [8, 19] } as const;

function drawPair(rng: Rng, [low, high]: readonly [number, number]): { a: number; b: number } {
  const [a, b] = [rng.int(low, high), rng.int(low, high - 1)];
  return { a, b: b < a ? b : b + 1 };
}

const chosen = ({ a, b, asks }: Params) => (asks === 'more' ? Math.max(a, b) : Math.min(a, b));
const other = (p: Params) => p.a + p.b - chosen(p);

/** The two things of a story, `more` and `less`, the units, and how to compare them. */
type Words = { more: string; less: string; units: string; look: string };

const named = ({ more, less }: Words, asks: Params['asks']) => (asks === 'more' ? more : less);
const opposite = ({ more, less }: Words, asks: Params['asks']) => (asks === 'more' ? less : more);

type Shared = Pick<SkillSpec<Params>, 'make' | 'solve' | 'verify' | 'misconceptions' | 'explain' | 'proof'>;

const sharedParts = (wordsOf: (params: Params) => Words): Shared => ({
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    ...drawPair(rng, ranges[difficulty]),
    asks: rng.pick(['more', 'less'] as const),
  }),
  solve: (p) => integer(chosen(p)),
  // Walks along both side by side, until one of them or both have come to their end.
  verify: ({ a, b, asks }, answer) => {
    let n = 0;
    while (asks === 'more' ? n < a || n < b : n < a && n < b) n++;
    return answer.kind === 'integer' && answer.n === n;
  },
  misconceptions: [
    {
      id: 'chose-the-other',
      name: 'Chooses the other one of the two',
      wrong: (p) => integer(other(p)),
      feedback: (p) => say`That is the ${opposite(wordsOf(p), p.asks)}. ${wordsOf(p).look}`,
    },
    {
      id: 'put-them-together',
      name: 'Puts both together',
      wrong: ({ a, b }) => integer(a + b),
      feedback: (p) => say`You counted both. Count just the ${named(wordsOf(p), p.asks)}.`,
    },
    {
      id: 'found-the-gap',
      name: 'Gives how much one has more than the other',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: (p) => say`You found how many are extra. Now count all ${wordsOf(p).units} of the ${named(wordsOf(p), p.asks)}.`,
    },
    {
      id: 'counted-one-twice',
      name: 'Counts one unit twice',
      wrong: (p) => integer(chosen(p) + 1),
      feedback: (p) => say`Almost! You counted one of the ${wordsOf(p).units} twice. Say one number for each.`,
    },
    {
      id: 'skipped-one',
      name: 'Skips one unit',
      wrong: (p) => integer(chosen(p) - 1),
      feedback: (p) => say`Almost! You skipped one of the ${wordsOf(p).units}. Count slowly, one by one.`,
    },
  ],
  explain: (p, answer) => {
    const words = wordsOf(p);
    return [
      say`One has ${p.a} ${words.units}. One has ${p.b} ${words.units}.`,
      say`${chosen(p)} is ${p.asks} than ${other(p)}.`,
      say`So the ${named(words, p.asks)} has ${answer} ${words.units}.`,
    ];
  },
  proof: ({ a, b, asks }) => ({ expression: `${asks === 'more' ? 'max' : 'min'}(${a}, ${b})` }),
});

const row = (n: number) => '■'.repeat(n);
const lengthWords = ({ story }: Params): Words => {
  const thing = ['row', 'train', 'tower'][story] ?? 'row';
  const more = story === 2 ? `taller ${thing}` : `longer ${thing}`;
  return { more, less: `shorter ${thing}`, units: 'blocks', look: 'Start both at the same line and see which one goes on more.' };
};
const lengthPrompts = [
  (p: Params) => say`Red row: ${row(p.a)}. Blue row: ${row(p.b)}. How many blocks long is the ${named(lengthWords(p), p.asks)}?`,
  (p: Params) =>
    say`${p.name} makes two trains. Red: ${row(p.a)}. Blue: ${row(p.b)}. How many blocks long is the ${named(lengthWords(p), p.asks)}?`,
  (p: Params) =>
    say`${p.name} builds two towers. One is ${p.a} blocks tall. One is ${p.b} blocks tall. How many blocks tall is the ${named(lengthWords(p), p.asks)}?`,
];

export const compareLengths = defineSkill<Params>({
  id: 'compare-lengths-with-blocks',
  name: 'Longer and shorter',
  grade: 0,
  grades: [0, 1],
  domain: 'measurement',
  standard: 'K.MD.A.2',
  keywords: ['compare lengths', 'longer', 'shorter', 'taller', 'compare heights', 'longer or shorter', 'long and short'],
  prerequisites: [],
  teaching: compareLengthsTeaching,
  ...sharedParts(lengthWords),
  prompt: (params) => tell(lengthPrompts, params),
});

const weighed = 'Look at both numbers again.';
const weightWords = ({ story }: Params): Words => {
  if (story === 1)
    return {
      more: 'one that holds more',
      less: 'one that holds less',
      units: 'spoons',
      look: 'Which takes more spoons to fill?',
    };
  return story === 0
    ? { more: 'heavier fruit', less: 'lighter fruit', units: 'blocks', look: weighed }
    : { more: 'heavier toy', less: 'lighter toy', units: 'balls', look: weighed };
};
const weightPrompts = [
  (p: Params) =>
    say`A pear weighs ${p.a} blocks. An apple weighs ${p.b} blocks. How many blocks does the ${named(weightWords(p), p.asks)} weigh?`,
  (p: Params) =>
    say`${p.name} fills a cup with ${p.a} spoons of sand. A bowl takes ${p.b} spoons. How many spoons go into the ${named(weightWords(p), p.asks)}?`,
  (p: Params) =>
    say`${p.name} weighs two toys with balls. Car: ${'●'.repeat(p.a)}. Boat: ${'●'.repeat(p.b)}. How many balls does the ${named(weightWords(p), p.asks)} weigh?`,
];

export const compareWeights = defineSkill<Params>({
  id: 'compare-weight-and-capacity',
  name: 'Heavier and lighter, holds more and holds less',
  grade: 0,
  grades: [0, 1],
  domain: 'measurement',
  standard: 'K.MD.A.2',
  keywords: ['heavier', 'lighter', 'compare weight', 'heavy and light', 'holds more', 'holds less', 'compare capacity'],
  prerequisites: [],
  teaching: compareWeightsTeaching,
  ...sharedParts(weightWords),
  prompt: (params) => tell(weightPrompts, params),
});
