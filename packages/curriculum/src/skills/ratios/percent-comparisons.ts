import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { percentChangeTeaching, percentErrorTeaching } from '../../teaching/ratios/percent-comparisons.ts';
import { integer } from '../../value.ts';
import { endingDecimal, isNumber, numberOf } from './exact-numbers.ts';

/** `other` differs from `base` by a whole percent of `base`. */
type Params = Telling & { base: number; other: number };

const gapOf = ({ base, other }: Params): number => Math.abs(other - base);
const rises = ({ base, other }: Params): boolean => other > base;

const rules = {
  easy: { percents: [10, 20, 25, 50], step: 20, most: 10 },
  medium: { percents: [5, 15, 30, 35, 40, 60], step: 20, most: 20 },
  hard: { percents: [2, 4, 6, 8, 12, 14, 16, 24, 36, 45], step: 50, most: 16 },
} as const;

/** The base is never 100, where the difference would be the percent. */
function drawPair(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { base: number; other: number } {
  const { percents, step, most } = rules[difficulty];
  const percent = rng.pick(percents);
  const bases = Array.from({ length: most }, (_, i) => step * (i + 1)).filter((n) => n !== 100 && (n * percent) % 100 === 0);
  const base = rng.pick(bases);
  return { base, other: base + ((base * percent) / 100) * (rng.int(0, 1) === 0 ? 1 : -1) };
}

/** Laid out from hundredth to hundredth of the base until the gap is reached. */
const isPercent = (p: Params, n: number): boolean => {
  let hundredths = 0;
  for (let i = 0; i < n; i++) hundredths += p.base;
  return hundredths === gapOf(p) * 100;
};

const forgotTheHundred: Misconception<Params> = {
  id: 'forgot-the-hundred',
  name: 'Gives the part of one and not of a hundred',
  wrong: (p) => endingDecimal(new Fraction(gapOf(p), p.base)),
  feedback: () => say`You found the part as a decimal. How much is that of every hundred?`,
};
const gaveTheDifference: Misconception<Params> = {
  id: 'gave-the-difference',
  name: 'Gives the difference itself',
  wrong: (p) => integer(gapOf(p)),
  feedback: () => say`That is the difference. Compare it with the number that it is measured against.`,
};
/** The quotient of the two numbers as a percent. */
const comparedDirectly: Pick<Misconception<Params>, 'id' | 'name' | 'wrong'> = {
  id: 'compared-the-numbers-directly',
  name: 'Divides one number by the other and does not take the difference',
  wrong: (p) => endingDecimal(new Fraction(p.other, p.base).mul(100)),
};
/** The difference in percent of the wrong number. */
const wrongBase: Pick<Misconception<Params>, 'id' | 'wrong'> = {
  id: 'took-the-wrong-base',
  wrong: (p) => endingDecimal(new Fraction(gapOf(p), p.other).mul(100)),
};
const dividedTheOtherWay: Misconception<Params> = {
  id: 'divided-the-other-way',
  name: 'Divides by the difference',
  wrong: (p) => endingDecimal(new Fraction(p.base, gapOf(p))),
  feedback: ({ base }) => say`You divided by the difference. Ask which part of ${base} the difference is.`,
};
const zeroTooMany: Misconception<Params> = {
  id: 'one-zero-too-many',
  name: 'Moves the point one place too far',
  wrong: (p) => endingDecimal(new Fraction(gapOf(p), p.base).mul(1000)),
  feedback: ({ base }) => say`The digits are right. Could the difference be so many percent of ${base}?`,
};
const addedUp: Pick<Misconception<Params>, 'id' | 'wrong'> = {
  id: 'divided-by-the-sum',
  wrong: (p) => endingDecimal(new Fraction(gapOf(p), p.other + p.base).mul(100)),
};

const changePrompts = [
  (p: Params) => say`A number changes from ${p.base} to ${p.other}. By what percent does it ${rises(p) ? 'rise' : 'fall'}?`,
  (p: Params) =>
    say`A sports club had ${p.base} members last year and has ${p.other} this year, ${p.name} included. By what percent did the number ${rises(p) ? 'grow' : 'shrink'}?`,
  (p: Params) =>
    say`The price of a tablet changed from ${p.base} dollars to ${p.other} dollars while ${p.name} was saving for it. What is the percent ${rises(p) ? 'increase' : 'decrease'}?`,
  (p: Params) =>
    say`${p.name} read ${p.base} pages in May and ${p.other} pages in June. By what percent did the number of pages ${rises(p) ? 'rise' : 'fall'}?`,
];

export const percentChange = defineSkill<Params>({
  id: 'percent-change',
  name: 'Finding the percent of change',
  grade: 7,
  grades: [6, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: [
    'percent change',
    'percent of change',
    'find the percent increase',
    'find the percent decrease',
    'percentage change',
    'relative change',
  ],
  prerequisites: ['what-percent-of-a-number'],
  teaching: percentChangeTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawPair(rng, difficulty) }),
  solve: (p) => integer(new Fraction(gapOf(p), p.base).mul(100).valueOf()),
  verify: (p, answer) => answer.kind === 'integer' && isNumber(answer, (n) => isPercent(p, n)),
  misconceptions: [
    gaveTheDifference,
    {
      ...wrongBase,
      name: 'Compares the change with the new number',
      feedback: () => say`You compared the change with the new number. A change is measured against the number at the beginning.`,
    },
    {
      ...comparedDirectly,
      feedback: () => say`That tells how many percent of the old number the new one is. How far is that from 100 percent?`,
    },
    forgotTheHundred,
    dividedTheOtherWay,
    zeroTooMany,
    {
      ...addedUp,
      name: 'Compares the change with both numbers together',
      feedback: () => say`You divided by the sum of the two numbers. Only the number at the beginning is the whole.`,
    },
  ],
  prompt: (params) => tell(changePrompts, params),
  explain: (p, answer) => [
    say`The change is ${Math.max(p.base, p.other)} − ${Math.min(p.base, p.other)} = ${gapOf(p)}.`,
    say`Compare it with the number at the beginning: ${gapOf(p)} ÷ ${p.base} = ${numberOf(new Fraction(gapOf(p), p.base))}.`,
    say`In percent that is ${numberOf(new Fraction(gapOf(p), p.base))} × 100 = ${answer}.`,
  ],
  proof: (p) => ({ expression: `(${rises(p) ? `${p.other} - ${p.base}` : `${p.base} - ${p.other}`}) / ${p.base} * 100` }),
});

const errorPrompts = [
  (p: Params) => say`An estimate is ${p.other}, and the actual value is ${p.base}. What is the percent error?`,
  (p: Params) =>
    say`${p.name} guesses that a jar holds ${p.other} beans. It really holds ${p.base}. What is the percent error of the guess?`,
  (p: Params) =>
    say`A scale shows ${p.other} grams for a weight of exactly ${p.base} grams, and ${p.name} checks it. What is the percent error of the scale?`,
  (p: Params) =>
    say`${p.name} expects ${p.other} visitors at a school fair, but ${p.base} come. What is the percent error of the forecast?`,
];

export const percentError = defineSkill<Params>({
  id: 'percent-error',
  name: 'Percent error',
  grade: 7,
  grades: [7, 8],
  domain: 'ratios and percent',
  standard: '7.RP.A.3',
  keywords: [
    'percent error',
    'percentage error',
    'estimate and actual value',
    'measurement error',
    'relative error',
    'accuracy of an estimate',
  ],
  prerequisites: ['percent-change'],
  teaching: percentErrorTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawPair(rng, difficulty) }),
  solve: (p) => integer(new Fraction(gapOf(p), p.base).mul(100).valueOf()),
  verify: (p, answer) => answer.kind === 'integer' && isNumber(answer, (n) => isPercent(p, n)),
  misconceptions: [
    gaveTheDifference,
    {
      ...wrongBase,
      name: 'Compares the error with the estimate',
      feedback: () => say`You compared the error with the estimate. It is measured against the actual value.`,
    },
    {
      ...comparedDirectly,
      feedback: () =>
        say`That tells how many percent of the actual value the estimate is. The error is how far this is from 100 percent.`,
    },
    forgotTheHundred,
    dividedTheOtherWay,
    zeroTooMany,
    {
      ...addedUp,
      name: 'Compares the error with both numbers together',
      feedback: () => say`You divided by the sum of the two numbers. Only the actual value is the whole.`,
    },
  ],
  prompt: (params) => tell(errorPrompts, params),
  explain: (p, answer) => [
    say`The error is the difference, without a sign: ${Math.max(p.base, p.other)} − ${Math.min(p.base, p.other)} = ${gapOf(p)}.`,
    say`Compare it with the actual value: ${gapOf(p)} ÷ ${p.base} = ${numberOf(new Fraction(gapOf(p), p.base))}.`,
    say`The percent error is ${numberOf(new Fraction(gapOf(p), p.base))} × 100 = ${answer}.`,
  ],
  proof: (p) => ({ expression: `abs(${p.other} - ${p.base}) / ${p.base} * 100` }),
});
