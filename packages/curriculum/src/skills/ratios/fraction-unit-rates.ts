import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { fractionUnitRatesTeaching } from '../../teaching/ratios/fraction-unit-rates.ts';
import { fraction, ratioOf, simplest, type Value } from '../../value.ts';

/** a/b of one thing for c/d of another. */
type Params = Telling & { a: number; b: number; c: number; d: number };

const amount = ({ a, b }: Params): Value => fraction(a, b);
const each = ({ c, d }: Params): Value => fraction(c, d);
const exact = (top: number, bottom: number): Value => simplest(new Fraction(top, bottom));

const bottoms = {
  easy: [
    [2, 3, 4, 5],
    [2, 3, 4, 5],
  ],
  medium: [
    [2, 3, 4, 5, 6, 8],
    [3, 4, 5, 6],
  ],
  hard: [
    [5, 6, 8, 9, 10, 12],
    [4, 5, 6, 8, 12],
  ],
} as const;

function drawFractions(rng: Rng, difficulty: 'easy' | 'medium' | 'hard') {
  const [firsts, seconds] = bottoms[difficulty];
  const [b, d] = [rng.pick(firsts), rng.pick(seconds)];
  // Easy rates are for a unit fraction, hard ones never.
  const tops = lowestTops(d).filter((top) => top > 1);
  return { a: rng.pick(lowestTops(b)), b, c: difficulty === 'easy' || tops.length === 0 ? 1 : rng.pick(tops), d };
}

const prompts = [
  (p: Params) => say`Someone walks ${amount(p)} of a mile in ${each(p)} of an hour. What is the speed in miles per hour?`,
  (p: Params) => say`${p.name} paints ${amount(p)} of a wall in ${each(p)} of an hour. How many walls per hour is that?`,
  (p: Params) =>
    say`A recipe uses ${amount(p)} of a cup of sugar for ${each(p)} of a liter of tea, and ${p.name} wants to know the unit rate. How many cups of sugar per liter is it?`,
  (p: Params) =>
    say`A hose fills ${amount(p)} of a pool in ${each(p)} of a day, and ${p.name} works out the unit rate. How many pools per day is it?`,
];

export const fractionUnitRates = defineSkill<Params>({
  id: 'unit-rates-with-fractions',
  name: 'Unit rates with fractions',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.1',
  keywords: [
    'unit rates with fractions',
    'complex fractions',
    'ratios of fractions',
    'fractional rates',
    'speed with fractions',
    'divide fractions to find a rate',
  ],
  prerequisites: ['unit-rates', 'divide-fractions'],
  teaching: fractionUnitRatesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawFractions(rng, difficulty) }),
  solve: ({ a, b, c, d }) => simplest(new Fraction(a, b).div(c, d)),
  // Takes c/d of the answer, which has to be the amount again.
  verify: ({ a, b, c, d }, answer) => {
    const ratio = ratioOf(answer);
    const isKind = answer.kind === 'integer' || answer.kind === 'fraction' || answer.kind === 'mixed';
    return isKind && ratio !== null && ratio.n * c * b === a * ratio.d * d;
  },
  misconceptions: [
    {
      id: 'multiplied-straight',
      name: 'Multiplies the two fractions',
      wrong: ({ a, b, c, d }) => exact(a * c, b * d),
      feedback: () => say`You multiplied. The amount belongs to only a part of one, so for a whole one there is more of it.`,
    },
    {
      id: 'divided-the-other-way',
      name: 'Divides the other way round',
      wrong: ({ a, b, c, d }) => exact(b * c, a * d),
      feedback: () => say`You divided the other way round. The word after "per" names what becomes one, so divide by that.`,
    },
    {
      id: 'multiplied-by-the-bottom-only',
      name: 'Multiplies by the bottom of the second fraction and stops',
      wrong: ({ a, b, c, d }) => (c === 1 ? null : exact(a * d, b)),
      feedback: ({ c, d }) => say`Taking it ${d} times gives the amount for ${c}, not for one. What is left to do?`,
    },
    {
      id: 'divided-by-the-top-only',
      name: 'Divides by the top of the second fraction and stops',
      wrong: ({ a, b, c }) => (c === 1 ? null : exact(a, b * c)),
      feedback: ({ c, d }) => say`Dividing by ${c} gives the amount for one of ${d} parts. How much is it for all of them?`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the fractions',
      wrong: ({ a, b, c, d }) => (a * d > b * c ? exact(a * d - b * c, b * d) : null),
      feedback: () => say`You subtracted. A rate compares by dividing.`,
    },
    {
      id: 'gave-the-amount',
      name: 'Gives the amount as if it were for one already',
      wrong: ({ a, b }) => fraction(a, b),
      feedback: (p) => say`That is the amount for ${each(p)}. How much is it for a whole one?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b, c, d }, answer) => [
    say`The unit rate is the first amount divided by the second: ${fraction(a, b)} ÷ ${fraction(c, d)}.`,
    say`Turn the second fraction over and multiply: ${fraction(a, b)} × ${fraction(d, c)} = ${fraction(a * d, b * c)}.`,
    say`In simplest form the unit rate is ${answer}.`,
  ],
  proof: ({ a, b, c, d }) => ({ expression: `(${a}/${b}) / (${c}/${d})` }),
});
