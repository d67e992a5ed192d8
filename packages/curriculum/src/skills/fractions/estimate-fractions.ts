import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { estimateFractionsTeaching } from '../../teaching/fractions/estimate-fractions.ts';
import { fraction, simplest, type Value } from '../../value.ts';
import { isUnits } from './unlike-fractions.ts';

/** a/b and c/d, each clearly near 0, 1/2 or 1, added or subtracted. */
type Params = Telling & { a: number; b: number; c: number; d: number; way: 'add' | 'subtract' };

const bottoms = { easy: [5, 6, 8, 10], medium: [5, 6, 7, 8, 9, 10], hard: [7, 8, 9, 10, 11, 12, 15] } as const;

/** Twice the benchmark: 0, 1 or 2. */
const halves = (n: number, d: number, round: (x: number) => number = Math.round) => round((2 * n) / d);
const isClear = (n: number, d: number) => Math.abs((2 * n) / d - halves(n, d)) <= 1 / 3;
const benchmark = (n: number, d: number): Value => simplest(new Fraction(halves(n, d), 2));

const combine = ({ way }: Params, first: number, second: number): Value | null => {
  const total = way === 'add' ? first + second : first - second;
  return total < 0 ? null : simplest(new Fraction(total, 2));
};
const estimateOf = (p: Params, round?: (x: number) => number) => combine(p, halves(p.a, p.b, round), halves(p.c, p.d, round));

const sign = ({ way }: Params) => (way === 'add' ? '+' : '−');

const prompts = [
  (p: Params) =>
    say`Round each fraction to 0, ${fraction(1, 2)} or 1. About how much is ${fraction(p.a, p.b)} ${sign(p)} ${fraction(p.c, p.d)}?`,
  (p: Params) =>
    p.way === 'add'
      ? say`${p.name} walks ${fraction(p.a, p.b)} of a mile and then ${fraction(p.c, p.d)} of a mile. Round each distance to 0, ${fraction(1, 2)} or 1. About how many miles is that in all?`
      : say`A trail is ${fraction(p.a, p.b)} of a mile long, and ${p.name} has walked ${fraction(p.c, p.d)} of a mile. Round each distance to 0, ${fraction(1, 2)} or 1. About how many miles are left?`,
  (p: Params) =>
    p.way === 'add'
      ? say`${p.name} pours ${fraction(p.a, p.b)} of a cup of milk and ${fraction(p.c, p.d)} of a cup of water into a bowl. Round each amount to 0, ${fraction(1, 2)} or 1. About how many cups is that in all?`
      : say`${p.name} has ${fraction(p.a, p.b)} of a cup of milk and uses ${fraction(p.c, p.d)} of a cup. Round each amount to 0, ${fraction(1, 2)} or 1. About how many cups are left?`,
];

function drawClear(rng: Rng, bottomsOf: readonly number[]): [number, number] {
  for (;;) {
    const d = rng.pick(bottomsOf);
    const n = rng.pick(lowestTops(d));
    if (isClear(n, d)) return [n, d];
  }
}

export const estimateFractions = defineSkill<Params>({
  id: 'estimate-with-fractions',
  name: 'Estimating with fractions',
  grade: 5,
  grades: [4, 6],
  domain: 'fractions',
  standard: '5.NF.A.2',
  keywords: [
    'estimate fractions',
    'benchmark fractions',
    'round fractions to one half',
    'fractions near 0, one half and 1',
    'reasonable answers with fractions',
    'fraction stories',
  ],
  prerequisites: ['compare-fractions', 'add-unlike-fractions'],
  teaching: estimateFractionsTeaching,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 2);
    const way = difficulty === 'easy' ? 'add' : rng.pick(['add', 'subtract'] as const);
    for (;;) {
      const [[a, b], [c, d]] = [drawClear(rng, bottoms[difficulty]), drawClear(rng, bottoms[difficulty])];
      const fits = way === 'add' ? halves(a, b) + halves(c, d) > 0 : halves(a, b) > halves(c, d);
      if (b !== d && fits) return { ...telling, a, b, c, d, way };
    }
  },
  solve: (p) => estimateOf(p) ?? fraction(0, 1),
  // Measures which of the three marks each fraction is nearest to.
  verify: ({ a, b, c, d, way }, answer) => {
    const nearest = (n: number, bottom: number) => {
      const [toZero, toHalf, toOne] = [2 * n, Math.abs(2 * n - bottom), 2 * (bottom - n)];
      if (toZero < toHalf) return 0;
      return toOne < toHalf ? 2 : 1;
    };
    const [first, second] = [nearest(a, b), nearest(c, d)];
    return isUnits(answer, way === 'add' ? first + second : first - second, 2);
  },
  misconceptions: [
    {
      id: 'added-tops-and-bottoms',
      name: 'Works with tops and bottoms by themselves and then rounds',
      wrong: ({ a, b, c, d, way }) => (way === 'add' ? simplest(new Fraction(halves(a + c, b + d), 2)) : null),
      feedback: ({ a, b }) =>
        say`You added the tops and the bottoms first. Round ${fraction(a, b)} by itself, then round the other one, and add at the end.`,
    },
    {
      id: 'worked-it-out-exactly',
      name: 'Works out the exact result',
      wrong: ({ a, b, c, d, way }) => {
        const exact = way === 'add' ? new Fraction(a, b).add(c, d) : new Fraction(a, b).sub(c, d);
        return exact.compare(0) < 0 ? null : simplest(exact);
      },
      feedback: () =>
        say`You worked it out exactly, which takes a while. Here you round first, so that you can do it in your head.`,
    },
    {
      id: 'rounded-up',
      name: 'Always rounds up',
      wrong: (p) => estimateOf(p, Math.ceil),
      feedback: () => say`You rounded both of them up. Look for the nearest mark, which may be below the fraction.`,
    },
    {
      id: 'rounded-down',
      name: 'Always rounds down',
      wrong: (p) => estimateOf(p, Math.floor),
      feedback: () => say`You rounded both of them down. Look for the nearest mark, which may be above the fraction.`,
    },
    {
      id: 'forgot-one-half',
      name: 'Rounds to whole numbers only',
      wrong: (p) => combine(p, 2 * Math.round(p.a / p.b), 2 * Math.round(p.c / p.d)),
      feedback: () => say`You rounded to 0 or 1 only. Some fractions are closest to the mark between them.`,
    },
    {
      id: 'used-one-fraction-only',
      name: 'Rounds the first fraction and stops',
      wrong: ({ a, b }) => benchmark(a, b),
      feedback: ({ a, b }) => say`That is the mark for ${fraction(a, b)}. The other fraction has a mark of its own.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`${fraction(p.a, p.b)} is nearest to ${benchmark(p.a, p.b)}.`,
    say`${fraction(p.c, p.d)} is nearest to ${benchmark(p.c, p.d)}.`,
    say`${benchmark(p.a, p.b)} ${sign(p)} ${benchmark(p.c, p.d)} = ${answer}, so it is about ${answer}.`,
  ],
  // Half of the nearest whole number to twice the fraction is the nearest half.
  proof: ({ a, b, c, d, way }) => ({
    expression: `floor(2 * ${a}/${b} + 1/2)/2 ${way === 'add' ? '+' : '-'} floor(2 * ${c}/${d} + 1/2)/2`,
  }),
});
