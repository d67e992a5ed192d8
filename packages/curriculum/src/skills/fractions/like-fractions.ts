import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { addLikeFractionsTeaching, subtractLikeFractionsTeaching } from '../../teaching/fractions/like-fractions.ts';
import { fraction, integer, ratioOf, showValue, simplest, type Value } from '../../value.ts';

/** a/d with b/d. */
type Params = Telling & { a: number; b: number; d: number };

const bottoms = { easy: [4, 5, 6, 8], medium: [5, 6, 7, 8, 9, 10], hard: [7, 8, 9, 10, 12] } as const;

/** Whether the answer is that many d-ths, compared by the size of one part. */
const isParts = (answer: Value, parts: number, d: number) => {
  const ratio = ratioOf(answer);
  return ratio !== null && ratio.n * d === parts * ratio.d;
};

const simplify = (n: number, d: number, answer: Value) =>
  showValue(answer) === `${n}/${d}` ? [] : [say`${fraction(n, d)} is the same as ${answer}.`];

const addPrompts = [
  ({ a, b, d }: Params) => say`What is ${fraction(a, d)} + ${fraction(b, d)}?`,
  ({ a, b, d, name }: Params) =>
    say`${name} walks ${fraction(a, d)} of a mile to school and then ${fraction(b, d)} of a mile to the park. How far is that in miles?`,
  ({ a, b, d, name }: Params) =>
    say`${name} pours ${fraction(a, d)} of a cup of milk and ${fraction(b, d)} of a cup of water. How many cups is that?`,
];

export const addLikeFractions = defineSkill<Params>({
  id: 'add-like-fractions',
  name: 'Adding fractions with like denominators',
  grade: 4,
  grades: [3, 5],
  domain: 'fractions',
  standard: '4.NF.B.3a',
  keywords: ['fraction', 'add', 'like denominators', 'same denominator', 'common denominator'],
  prerequisites: ['name-fractions'],
  teaching: addLikeFractionsTeaching,
  make: (rng, difficulty) => {
    const d = rng.pick(bottoms[difficulty]);
    const a = rng.int(1, d - 2);
    return { ...drawTelling(rng, 2), a, b: rng.int(1, difficulty === 'hard' ? d - 1 : d - 1 - a), d };
  },
  solve: ({ a, b, d }) => simplest(new Fraction(a, d).add(b, d)),
  verify: ({ a, b, d }, answer) => {
    let parts = 0;
    for (let i = 0; i < a; i++) parts++;
    for (let i = 0; i < b; i++) parts++;
    return isParts(answer, parts, d);
  },
  misconceptions: [
    {
      id: 'added-tops-and-bottoms',
      name: 'Adds the bottoms as well',
      wrong: ({ a, b, d }) => fraction(a + b, d + d),
      feedback: ({ d }) => say`You added the bottoms too. The parts are still ${partName(d)}, so the bottom stays ${d}.`,
    },
    {
      id: 'forgot-the-parts',
      name: 'Writes a whole number of parts',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b, d }) => say`You counted ${a + b} parts. Parts of what size? Write ${d} at the bottom.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the tops',
      wrong: ({ a, b, d }) => (a === b ? null : fraction(Math.abs(a - b), d)),
      feedback: ({ a, b }) => say`You took one from the other. Here the parts come together: ${a} parts and ${b} more.`,
    },
    {
      id: 'multiplied-bottoms',
      name: 'Multiplies the bottoms',
      wrong: ({ a, b, d }) => fraction(a + b, d * d),
      feedback: ({ d }) => say`The top is right. The parts did not change their size, so the bottom is ${d}.`,
    },
    {
      id: 'multiplied-tops',
      name: 'Multiplies the tops',
      wrong: ({ a, b, d }) => fraction(a * b, d),
      feedback: ({ a, b }) => say`The bottom is right. On top, count on: ${a} and ${b} more. You multiplied them.`,
    },
    {
      id: 'one-part-short',
      name: 'Counts one part twice and ends one short',
      wrong: ({ a, b, d }) => fraction(a + b - 1, d),
      feedback: ({ a, b }) => say`So close! Start at ${a} and count ${b} parts on. The first new part is ${a + 1}.`,
    },
  ],
  prompt: (params) => tell(addPrompts, params),
  explain: ({ a, b, d }, answer) => [
    say`Both fractions are made of ${partName(d)}, so the parts have the same size.`,
    say`Add the tops: ${a} + ${b} = ${a + b}. The bottom stays ${d}.`,
    ...simplify(a + b, d, answer),
    say`${fraction(a, d)} + ${fraction(b, d)} = ${answer}.`,
  ],
  proof: ({ a, b, d }) => ({ expression: `${a}/${d} + ${b}/${d}` }),
});

const subtractPrompts = [
  ({ a, b, d }: Params) => say`What is ${fraction(a, d)} − ${fraction(b, d)}?`,
  ({ a, b, d, name }: Params) =>
    say`${name} has ${fraction(a, d)} of a yard of rope and cuts off ${fraction(b, d)} of a yard. How many yards are left?`,
  ({ a, b, d, name }: Params) =>
    say`A tank is ${fraction(a, d)} full. ${name} uses ${fraction(b, d)} of the tank. What fraction of the tank is still full?`,
];

export const subtractLikeFractions = defineSkill<Params>({
  id: 'subtract-like-fractions',
  name: 'Subtracting fractions with like denominators',
  grade: 4,
  grades: [3, 5],
  domain: 'fractions',
  standard: '4.NF.B.3a',
  keywords: ['fraction', 'subtract', 'like denominators', 'same denominator', 'common denominator'],
  prerequisites: ['name-fractions'],
  teaching: subtractLikeFractionsTeaching,
  make: (rng, difficulty) => {
    const d = rng.pick(bottoms[difficulty]);
    const b = rng.int(1, d - 2);
    return { ...drawTelling(rng, 2), a: rng.int(b + 1, d - 1), b, d };
  },
  solve: ({ a, b, d }) => simplest(new Fraction(a, d).sub(b, d)),
  // Counts the parts from b up to a.
  verify: ({ a, b, d }, answer) => {
    let parts = 0;
    for (let at = b; at < a; at++) parts++;
    return isParts(answer, parts, d);
  },
  misconceptions: [
    {
      id: 'added-instead',
      name: 'Adds the tops',
      wrong: ({ a, b, d }) => fraction(a + b, d),
      feedback: ({ a, d }) => say`You put the parts together. Here some are taken away, so less than ${fraction(a, d)} is left.`,
    },
    {
      id: 'forgot-the-parts',
      name: 'Takes the bottoms away as well, so that only a number is left',
      wrong: ({ a, b }) => integer(a - b),
      feedback: ({ a, b, d }) =>
        say`You have ${a - b} left on top, which is right. The parts are still ${partName(d)}, so write ${d} at the bottom.`,
    },
    {
      id: 'took-from-the-whole',
      name: 'Takes the second fraction from one whole',
      wrong: ({ b, d }) => fraction(d - b, d),
      feedback: ({ a, d }) => say`You started from one whole. The question starts with ${fraction(a, d)}.`,
    },
    {
      id: 'added-bottoms',
      name: 'Subtracts the tops and adds the bottoms',
      wrong: ({ a, b, d }) => fraction(a - b, d + d),
      feedback: ({ d }) => say`The top is right. The size of the parts does not change, so the bottom stays ${d}.`,
    },
    {
      id: 'one-part-short',
      name: 'Counts one part too few',
      wrong: ({ a, b, d }) => (a - b > 1 ? fraction(a - b - 1, d) : null),
      feedback: ({ a, b }) => say`So close! Count back ${b} steps from ${a}. The first step lands on ${a - 1}.`,
    },
  ],
  prompt: (params) => tell(subtractPrompts, params),
  explain: ({ a, b, d }, answer) => [
    say`Both fractions are made of ${partName(d)}, so the parts have the same size.`,
    say`Subtract the tops: ${a} − ${b} = ${a - b}. The bottom stays ${d}.`,
    ...simplify(a - b, d, answer),
    say`${fraction(a, d)} − ${fraction(b, d)} = ${answer}.`,
  ],
  proof: ({ a, b, d }) => ({ expression: `${a}/${d} - ${b}/${d}` }),
});
