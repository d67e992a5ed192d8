import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops, partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { fractionOfWholeTeaching, fractionTimesWholeTeaching } from '../../teaching/fractions/fraction-times-whole.ts';
import { fraction, integer, showValue, simplest } from '../../value.ts';
import { mixed } from './mixed-numbers.ts';
import { isUnits } from './unlike-fractions.ts';

/** n times a/b, or a/b of n; a/b is below 1 and in lowest terms. */
type Params = Telling & { n: number; a: number; b: number };

const timesBottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6, 8], hard: [5, 6, 7, 8, 9, 10, 12] } as const;

const timesPrompts = [
  ({ n, a, b }: Params) => say`What is ${n} × ${fraction(a, b)}?`,
  ({ n, a, b, name }: Params) =>
    say`${name} needs ${fraction(a, b)} of a cup of flour for one cake. How many cups of flour are needed for ${n} cakes?`,
  ({ n, a, b, name }: Params) =>
    say`${name} runs ${fraction(a, b)} of a mile on each of ${n} days. How many miles is that in all?`,
  ({ n, a, b, name }: Params) =>
    say`Each of ${n} bottles holds ${fraction(a, b)} of a gallon. ${name} fills them all. How many gallons is that?`,
];

export const fractionTimesWhole = defineSkill<Params>({
  id: 'multiply-fraction-by-whole-number',
  name: 'Multiplying a fraction by a whole number',
  grade: 4,
  grades: [4, 5],
  domain: 'fractions',
  standard: '4.NF.B.4c',
  keywords: ['multiply fractions by whole numbers', 'whole number times fraction', 'multiply fraction', 'multiples of fractions'],
  prerequisites: ['add-like-fractions', 'multiply-facts'],
  teaching: fractionTimesWholeTeaching,
  make: (rng, difficulty) => {
    const b = rng.pick<number>(timesBottoms[difficulty]);
    return { ...drawTelling(rng, 3), n: rng.int(2, difficulty === 'easy' ? 5 : 9), a: rng.pick(lowestTops(b)), b };
  },
  solve: ({ n, a, b }) => simplest(new Fraction(a, b).mul(n)),
  // Lays the parts of each group side by side and counts them.
  verify: ({ n, a, b }, answer) => {
    let parts = 0;
    for (let group = 0; group < n; group++) for (let part = 0; part < a; part++) parts++;
    return isUnits(answer, parts, b);
  },
  misconceptions: [
    {
      id: 'multiplied-top-and-bottom',
      name: 'Multiplies the top and the bottom',
      wrong: ({ n, a, b }) => fraction(n * a, n * b),
      feedback: ({ b }) => say`You multiplied the bottom as well. There are more parts now, but they are still ${partName(b)}.`,
    },
    {
      id: 'multiplied-the-bottom',
      name: 'Multiplies the bottom only',
      wrong: ({ n, a, b }) => fraction(a, n * b),
      feedback: ({ n, b }) => say`A larger bottom makes smaller parts. Here you take the same ${partName(b)} ${n} times.`,
    },
    {
      id: 'put-the-number-in-front',
      name: 'Writes the whole number in front of the fraction',
      wrong: ({ n, a, b }) => mixed(n, a, b),
      feedback: ({ n, a, b }) =>
        say`That would be ${n} wholes and ${fraction(a, b)}. Here you have ${n} groups of ${fraction(a, b)}.`,
    },
    {
      id: 'added-to-the-top',
      name: 'Adds the whole number to the top',
      wrong: ({ n, a, b }) => simplest(new Fraction(n + a, b)),
      feedback: ({ n, a }) =>
        say`You added ${n} to the top. Each of the ${n} groups has ${a} ${a === 1 ? 'part' : 'parts'}, so count them in groups.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few',
      wrong: ({ n, a, b }) => simplest(new Fraction(a, b).mul(n - 1)),
      feedback: ({ n }) => say`So close! That is ${n - 1} ${n === 2 ? 'group' : 'groups'}. One more is needed.`,
    },
    {
      id: 'forgot-the-parts',
      name: 'Gives the number of parts as a whole number',
      wrong: ({ n, a }) => integer(n * a),
      feedback: ({ b }) => say`You counted the parts. They are ${partName(b)}, so write what kind of parts they are.`,
    },
  ],
  prompt: (params) => tell(timesPrompts, params),
  explain: ({ n, a, b }, answer) => [
    say`${fraction(a, b)} is ${a} ${a === 1 ? 'part' : 'parts'}, and there are ${n} groups of that.`,
    say`${n} × ${a} = ${n * a}, so there are ${n * a} ${partName(b)}: ${fraction(n * a, b)}.`,
    ...(showValue(answer) === `${n * a}/${b}` ? [] : [say`${fraction(n * a, b)} is the same as ${answer}.`]),
    say`${n} × ${fraction(a, b)} = ${answer}.`,
  ],
  proof: ({ n, a, b }) => ({ expression: `${n} * (${a}/${b})` }),
});

const ofBottoms = { easy: [2, 3, 4, 5], medium: [3, 4, 5, 6, 8], hard: [3, 4, 5, 6, 7, 8] } as const;

const ofPrompts = [
  ({ n, a, b }: Params) => say`What is ${fraction(a, b)} of ${n}?`,
  ({ n, a, b, name }: Params) => say`A rope is ${n} yards long. ${name} uses ${fraction(a, b)} of it. How many yards is that?`,
  ({ n, a, b, name }: Params) =>
    say`${name} picks ${n} pounds of plums and cooks ${fraction(a, b)} of them. How many pounds is that?`,
  ({ n, a, b, name }: Params) =>
    say`A river trail is ${n} miles long. ${name} has hiked ${fraction(a, b)} of it. How many miles is that?`,
];

export const fractionOfWhole = defineSkill<Params>({
  id: 'fraction-of-a-whole-number',
  name: 'Finding a fraction of a whole number',
  grade: 5,
  grades: [4, 6],
  domain: 'fractions',
  standard: '5.NF.B.4a',
  keywords: [
    'fraction of a number',
    'fraction of a whole number',
    'fraction of an amount',
    'find a part of a number',
    'multiply a whole number by a fraction',
  ],
  prerequisites: ['multiply-fraction-by-whole-number', 'divide-facts'],
  teaching: fractionOfWholeTeaching,
  make: (rng, difficulty) => {
    const b = rng.pick<number>(ofBottoms[difficulty]);
    const n = difficulty === 'hard' ? b * rng.int(1, 5) + rng.int(1, b - 1) : b * rng.int(2, difficulty === 'easy' ? 6 : 12);
    return { ...drawTelling(rng, 3), n, a: rng.pick(lowestTops(b)), b };
  },
  solve: ({ n, a, b }) => simplest(new Fraction(n).mul(a, b)),
  // Cuts each of the n wholes into b parts and takes a of them.
  verify: ({ n, a, b }, answer) => {
    let [parts, taken] = [0, 0];
    for (let whole = 0; whole < n; whole++) {
      for (let part = 0; part < b; part++) [parts, taken] = [parts + 1, taken + (part < a ? 1 : 0)];
    }
    return parts === n * b && isUnits(answer, taken, b);
  },
  misconceptions: [
    {
      id: 'one-part-only',
      name: 'Finds one part only',
      wrong: ({ n, b }) => simplest(new Fraction(n, b)),
      feedback: ({ b }) => say`That is the size of one ${partName(b, 1)}. How many of these parts does the question ask for?`,
    },
    {
      id: 'gave-the-rest',
      name: 'Gives the part that is left',
      wrong: ({ n, a, b }) => simplest(new Fraction(n).mul(b - a, b)),
      feedback: ({ a, b }) => say`That is what remains. The question asks for the ${fraction(a, b)} itself.`,
    },
    {
      id: 'turned-the-fraction',
      name: 'Divides by the top and multiplies by the bottom',
      wrong: ({ n, a, b }) => simplest(new Fraction(n).mul(b, a)),
      feedback: ({ n }) =>
        say`The answer has to be less than ${n}, since you take only a part of it. Which number tells into how many parts to divide?`,
    },
    {
      id: 'multiplied-by-the-top-only',
      name: 'Multiplies by the top only',
      wrong: ({ n, a }) => integer(n * a),
      feedback: ({ b }) => say`You multiplied by the top. The bottom, ${b}, tells you to divide into equal parts as well.`,
    },
    {
      id: 'divided-by-the-top',
      name: 'Divides by the top',
      wrong: ({ n, a }) => simplest(new Fraction(n, a)),
      feedback: ({ b }) => say`You divided by the top. The number of equal parts stands at the bottom, and that is ${b}.`,
    },
    {
      id: 'one-part-short',
      name: 'Takes one part too few',
      wrong: ({ n, a, b }) => (a > 1 ? simplest(new Fraction(n).mul(a - 1, b)) : null),
      feedback: ({ a, b }) => say`So close! Count the ${partName(b)} that you took. There have to be ${a}.`,
    },
    {
      id: 'subtracted-the-fraction',
      name: 'Subtracts the fraction from the number',
      wrong: ({ n, a, b }) => simplest(new Fraction(n).sub(a, b)),
      feedback: ({ n, a, b }) => say`You took ${fraction(a, b)} away from ${n}. The word "of" asks for a part of ${n}.`,
    },
  ],
  prompt: (params) => tell(ofPrompts, params),
  explain: ({ n, a, b }, answer) => {
    const last = say`So ${fraction(a, b)} of ${n} is ${answer}.`;
    if (a === 1) return [say`The top says to take one of ${b} equal parts.`, say`${n} ÷ ${b} = ${answer}.`, last];
    if (n % b !== 0)
      return [
        say`${n} cannot be divided evenly by ${b}, so multiply by the top first: ${n} × ${a} = ${n * a}.`,
        say`Then divide by the bottom: ${n * a} ÷ ${b} = ${answer}.`,
        last,
      ];
    return [
      say`The bottom says ${b} equal parts: ${n} ÷ ${b} = ${n / b}.`,
      say`The top says to take ${a} of them: ${a} × ${n / b} = ${answer}.`,
      last,
    ];
  },
  proof: ({ n, a, b }) => ({ expression: `(${a}/${b}) * ${n}` }),
});
