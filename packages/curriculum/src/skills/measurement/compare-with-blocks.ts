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

/** `more` and `less` name the two things, as in "longer row"; `line` says how to put them side by side. */
type Words = { more: string; less: string; line: string; unit: string };

const wordFor = (words: Words, asks: Params['asks']) => (asks === 'more' ? words.more : words.less);

const partsFor = (
  words: Words,
): Pick<SkillSpec<Params>, 'make' | 'solve' | 'verify' | 'misconceptions' | 'explain' | 'proof'> => ({
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
      feedback: ({ asks }) => say`That is the ${wordFor(words, asks === 'more' ? 'less' : 'more')} one. ${words.line}`,
    },
    {
      id: 'put-them-together',
      name: 'Puts both together',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ asks }) => say`You counted both. Count just the ${wordFor(words, asks)} one.`,
    },
    {
      id: 'found-the-gap',
      name: 'Gives how much one has more than the other',
      wrong: ({ a, b }) => integer(Math.abs(a - b)),
      feedback: ({ asks }) => say`You found how many are extra. Now count the whole ${wordFor(words, asks)} one.`,
    },
    {
      id: 'counted-one-twice',
      name: 'Counts one unit twice',
      wrong: (p) => integer(chosen(p) + 1),
      feedback: () => say`Almost! You counted one of the ${words.unit} twice. Touch each one only once.`,
    },
    {
      id: 'skipped-one',
      name: 'Skips one unit',
      wrong: (p) => integer(chosen(p) - 1),
      feedback: () => say`Almost! You skipped one of the ${words.unit}. Point to each one as you count.`,
    },
  ],
  explain: (p, answer) => [
    say`One has ${p.a} ${words.unit}, and one has ${p.b} ${words.unit}.`,
    say`${chosen(p)} is ${p.asks === 'more' ? 'more' : 'less'} than ${other(p)}.`,
    say`So the ${wordFor(words, p.asks)} one has ${answer} ${words.unit}.`,
  ],
  proof: ({ a, b, asks }) => ({ expression: `${asks === 'more' ? 'max' : 'min'}(${a}, ${b})` }),
});

const row = (n: number) => '■'.repeat(n);
const balls = (n: number) => '●'.repeat(n);
const lengths: Words = {
  more: 'longer',
  less: 'shorter',
  line: 'Start both at the same line and see which one sticks out.',
  unit: 'blocks',
};
const lengthPrompts = [
  (p: Params) => say`Red row: ${row(p.a)}. Blue row: ${row(p.b)}. How many blocks long is the ${wordFor(lengths, p.asks)} row?`,
  (p: Params) =>
    say`${p.name} makes two trains. Red: ${row(p.a)}. Blue: ${row(p.b)}. How many blocks long is the ${wordFor(lengths, p.asks)} train?`,
  ({ name, a, b, asks }: Params) =>
    say`${name} builds two towers. One is ${a} blocks tall. One is ${b} blocks tall. How many blocks tall is the ${asks === 'more' ? 'taller' : 'shorter'} tower?`,
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
  ...partsFor(lengths),
  prompt: (params) => tell(lengthPrompts, params),
});

const weights: Words = {
  more: 'heavier or fuller',
  less: 'lighter or less full',
  line: 'Count both of them again, one after the other.',
  unit: 'units',
};
const heavier = ({ asks }: Params) => (asks === 'more' ? 'heavier' : 'lighter');
const weightPrompts = [
  (p: Params) =>
    say`A pear weighs ${p.a} blocks. An apple weighs ${p.b} blocks. How many blocks does the ${heavier(p)} one weigh?`,
  ({ name, a, b, asks }: Params) =>
    say`${name} fills a cup with ${a} spoons of sand. ${name} fills a box with ${b} spoons of sand. How many spoons are in the one that holds ${asks}?`,
  (p: Params) =>
    say`${p.name} weighs two toys with balls. Car: ${balls(p.a)}. Boat: ${balls(p.b)}. How many balls does the ${heavier(p)} toy weigh?`,
];

export const compareWeights = defineSkill<Params>({
  id: 'compare-weight-and-capacity',
  name: 'Heavier and lighter, more full and less full',
  grade: 0,
  grades: [0, 1],
  domain: 'measurement',
  standard: 'K.MD.A.2',
  keywords: ['heavier', 'lighter', 'compare weight', 'heavy and light', 'holds more', 'holds less', 'compare capacity'],
  prerequisites: [],
  teaching: compareWeightsTeaching,
  ...partsFor(weights),
  prompt: (params) => tell(weightPrompts, params),
});
