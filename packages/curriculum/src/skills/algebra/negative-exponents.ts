import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { negativeExponentsTeaching } from '../../teaching/algebra/negative-exponents.ts';
import { exactOf, fraction, integer, simplest } from '../../value.ts';
import { asProof, raised } from './write-terms.ts';

/** c × base⁻ⁿ; c is 1 where nothing stands before the power. */
type Params = Telling & { base: number; n: number; c: number };

/** Largest exponent for each base, so that bottoms stay below about two thousand. */
const largestExponent: Readonly<Record<number, number>> = { 2: 8, 3: 6, 4: 5, 5: 4, 6: 4, 7: 3, 8: 3, 9: 3, 10: 4 };

const powerText = ({ base, n }: Params) => `${base}${raised(-n)}`;
const textOf = (p: Params) => (p.c === 1 ? powerText(p) : `${p.c} × ${powerText(p)}`);

const prompts = [
  (p: Params) => say`What is the value of ${textOf(p)}?`,
  (p: Params) =>
    say`In an experiment ${p.name} keeps only one part in ${p.base} of a liquid, again and again. After ${p.n} rounds ${p.c === 1 ? 'one liter has become' : `${p.c} liters have become`} ${textOf(p)} liters. How many liters is that?`,
  (p: Params) =>
    say`${p.name} folds a strip of ${p.c === 1 ? 'one meter' : `${p.c} meters`} into ${p.base} equal parts, and each part into ${p.base} again, ${p.n} times in all. A part is ${textOf(p)} meters long. How many meters is that?`,
];

export const negativeExponents = defineSkill<Params>({
  id: 'negative-exponents',
  name: 'Powers with negative exponents',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.A.1',
  keywords: ['negative exponents', 'negative powers', 'integer exponents', 'reciprocal', 'exponent rules'],
  prerequisites: ['powers-with-whole-number-exponents'],
  teaching: negativeExponentsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const base = rng.int(2, 10);
    const n = rng.int(difficulty === 'easy' ? 1 : 2, Math.min(largestExponent[base] ?? 3, difficulty === 'easy' ? 3 : 8));
    const { name, story } = drawTelling(rng, 2);
    // The stories tell of several rounds.
    return { name, story: n > 1 ? story : 0, base, n, c: difficulty === 'hard' ? rng.int(2, 9) : 1 };
  },
  solve: ({ base, n, c }) => simplest(new Fraction(c, base ** n)),
  // Multiplies the answer by the base until the negative exponent is used up: c has to be left.
  verify: ({ base, n, c }, answer) => {
    const exact = exactOf(answer);
    if (!exact || answer.kind === 'decimal') return false;
    let top = exact.n;
    for (let i = 0; i < n; i++) top *= BigInt(base);
    return top === BigInt(c) * exact.d;
  },
  misconceptions: [
    {
      id: 'minus-as-negative-value',
      name: 'Takes the minus of the exponent for the sign of the value',
      wrong: ({ base, n, c }) => integer(-c * base ** n),
      feedback: ({ base }) =>
        say`The minus in the exponent makes no number below zero. It tells you to divide by ${base} instead of multiplying.`,
    },
    {
      id: 'base-times-exponent',
      name: 'Multiplies the base by the exponent',
      wrong: ({ base, n, c }) => integer(-c * base * n),
      feedback: () => say`An exponent is not a factor. It counts how often you multiply by the base, or divide by it.`,
    },
    {
      id: 'ignored-the-minus',
      name: 'Overlooks the minus',
      wrong: ({ base, n, c }) => integer(c * base ** n),
      feedback: ({ n }) => say`That belongs to the exponent ${n}. With a minus before it, the value has to be smaller than that.`,
    },
    {
      id: 'one-over-base-times-exponent',
      name: 'Writes one over the base times the exponent',
      wrong: ({ base, n, c }) => simplest(new Fraction(c, base * n)),
      feedback: ({ base, n }) =>
        say`Dividing is the right idea. But divide by ${base} exactly ${n} times, and not by their product.`,
    },
    {
      id: 'moved-the-number-before-it',
      name: 'Takes the number before the power to the bottom as well',
      wrong: ({ base, n, c }) => (c > 1 ? fraction(1, c * base ** n) : null),
      feedback: ({ c }) => say`The exponent belongs to the base alone. The ${c} before it is a plain factor and stays on top.`,
    },
    {
      id: 'minus-fraction',
      name: 'Takes the fraction with a minus',
      wrong: ({ base, n, c }) => simplest(new Fraction(-c, base ** n)),
      feedback: () => say`The size is right. Dividing one again and again never leads below zero.`,
    },
    {
      id: 'one-division-short',
      name: 'Divides once too few times',
      wrong: ({ base, n, c }) => (n > 1 ? simplest(new Fraction(c, base ** (n - 1))) : null),
      feedback: ({ base }) => say`So close! Divide by ${base} once more, and count along with the exponent.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => {
    const { base, n, c } = p;
    return [
      say`A negative exponent counts divisions: ${powerText(p)} is 1 divided by ${base}, ${n === 1 ? 'once' : `${n} times`}.`,
      say`That is ${fraction(1, base ** n)}, since ${base}${raised(n)} = ${base ** n}.`,
      ...(c === 1 ? [] : [say`Then ${c} × ${fraction(1, base ** n)} = ${fraction(c, base ** n)}.`]),
      say`So ${textOf(p)} = ${answer}.`,
    ];
  },
  proof: (p) => ({ expression: asProof(textOf(p)) }),
});
