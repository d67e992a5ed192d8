import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { leastCommonMultiple, lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { oneStepFractionEquationsTeaching } from '../../teaching/algebra/one-step-fraction-equations.ts';
import { fraction, integer, ratioOf, simplest } from '../../value.ts';

/** x + n/d = t/u (both proper), or n/d of x = t, a whole number (then u is 1). */
type Params = Telling & { kind: 'sum' | 'part'; n: number; d: number; t: number; u: number };

const bottoms = { easy: [2, 3, 4, 5, 6], medium: [3, 4, 5, 6, 8], hard: [4, 5, 6, 7, 8, 9, 10, 12] } as const;

const stories = {
  sum: [
    ({ n, d, t, u, name }: Params) =>
      say`A jug holds x liters. ${name} pours in ${fraction(n, d)} of a liter, and now it holds ${fraction(t, u)} of a liter. What is x?`,
    ({ n, d, t, u, name }: Params) =>
      say`${name} jogs x miles and then walks ${fraction(n, d)} of a mile. That is ${fraction(t, u)} of a mile in all. What is x?`,
  ],
  part: [
    ({ n, d, t, name }: Params) =>
      say`${name} has read ${t} pages, which is ${fraction(n, d)} of a book with x pages. What is x?`,
    ({ n, d, t, name }: Params) =>
      say`A club has x members, and ${fraction(n, d)} of them play chess. ${name} counts ${t} chess players. What is x?`,
  ],
};

export const oneStepFractionEquations = defineSkill<Params>({
  id: 'one-step-equations-with-fractions',
  name: 'Solving one-step equations with fractions',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.B.7',
  keywords: [
    'equations with fractions',
    'one-step equations',
    'solve for x',
    'fraction equations',
    'unknown',
    'fraction of a number',
  ],
  prerequisites: ['subtract-unlike-fractions', 'one-step-equations'],
  teaching: oneStepFractionEquationsTeaching,
  make: (rng, difficulty) => {
    const kind = rng.pick(['sum', 'part'] as const);
    const d = rng.pick(bottoms[difficulty]);
    if (kind === 'part') {
      const n = rng.pick(d > 2 ? lowestTops(d).slice(1) : lowestTops(d));
      return { ...drawTelling(rng, 2), kind, n, d, t: n * rng.int(2, difficulty === 'easy' ? 9 : 15), u: 1 };
    }
    // From thirds on there is a t/u between the smallest n/d and 1.
    const u = rng.pick(bottoms[difficulty].filter((bottom) => bottom > 2));
    const n = rng.pick(lowestTops(d).filter((top) => top * u < d * (u - 1)));
    const t = rng.pick(lowestTops(u).filter((top) => top * d > n * u));
    return { ...drawTelling(rng, 2), kind, n, d, t, u };
  },
  solve: ({ kind, n, d, t, u }) =>
    simplest(kind === 'sum' ? new Fraction(t, u).sub(n, d) : new Fraction(t).div(new Fraction(n, d))),
  // Puts the answer in: cuts everything into equal parts, or shares x by d and takes n of the shares.
  verify: ({ kind, n, d, t, u }, answer) => {
    const x = ratioOf(answer);
    if (!x || answer.kind === 'decimal' || x.n <= 0) return false;
    if (kind === 'sum') return x.n * d * u + n * x.d * u === t * x.d * d;
    let taken = 0;
    for (let share = 0; share < n; share++) taken += x.n;
    return taken === t * d * x.d;
  },
  misconceptions: [
    {
      id: 'repeated-the-operation',
      name: 'Does the same operation again and does not undo it',
      wrong: ({ kind, n, d, t, u }) => simplest(kind === 'sum' ? new Fraction(t, u).add(n, d) : new Fraction(t).mul(n, d)),
      feedback: ({ kind, n, d }) =>
        kind === 'sum'
          ? say`You added ${fraction(n, d)} once more. Undo it: take ${fraction(n, d)} from both sides.`
          : say`You took ${fraction(n, d)} of it once more. The x on the left side has to be more than a part of it.`,
    },
    {
      id: 'subtracted-tops-and-bottoms',
      name: 'Subtracts the tops and the bottoms',
      wrong: ({ kind, n, d, t, u }) => (kind === 'sum' && d !== u && t !== n ? fraction(Math.abs(t - n), Math.abs(u - d)) : null),
      feedback: () => say`You took bottoms from bottoms. Cut both fractions into parts of the same size first.`,
    },
    {
      id: 'kept-the-larger-bottom',
      name: 'Subtracts the tops and keeps one bottom',
      wrong: ({ kind, n, d, t, u }) => (kind === 'sum' && d !== u && t !== n ? fraction(Math.abs(t - n), Math.max(d, u)) : null),
      feedback: () => say`The parts do not have the same size yet. Change both fractions before you take the tops away.`,
    },
    {
      id: 'added-tops-and-bottoms',
      name: 'Adds tops and bottoms',
      wrong: ({ kind, n, d, t, u }) => (kind === 'sum' ? fraction(t + n, u + d) : null),
      feedback: ({ n, d }) => say`You added tops and bottoms. To undo + ${fraction(n, d)}, take it away from both sides.`,
    },
    {
      id: 'used-bottom-only',
      name: 'Multiplies by the bottom and forgets the top',
      wrong: ({ kind, d, t }) => (kind === 'part' ? integer(t * d) : null),
      feedback: ({ n, t }) =>
        say`You multiplied by the bottom. But ${t} is ${n} of the parts, so first find how much one part is.`,
    },
    {
      id: 'used-top-only',
      name: 'Divides by the top and stops at one part',
      wrong: ({ kind, n, t }) => (kind === 'part' && n > 1 ? integer(t / n) : null),
      feedback: ({ d }) => say`That is one part. The whole x has ${d} such parts.`,
    },
    {
      id: 'subtracted-the-fraction',
      name: 'Subtracts the fraction instead of dividing by it',
      wrong: ({ kind, n, d, t }) => (kind === 'part' ? simplest(new Fraction(t).sub(n, d)) : null),
      feedback: ({ n, d }) => say`You took ${fraction(n, d)} away. The equation says "times", so it is undone by dividing.`,
    },
    {
      id: 'took-the-rest',
      name: 'Adds the missing part to 1 instead of finding x',
      wrong: ({ kind, n, d, t, u }) => (kind === 'sum' ? simplest(new Fraction(1).sub(n, d)) : integer(t + d * u)),
      feedback: ({ kind, n, d, t }) =>
        kind === 'sum'
          ? say`You went up from ${fraction(n, d)} to 1. Which number does the equation go up to?`
          : say`You added the bottom to ${t}. The bottom says into how many equal parts x is cut.`,
    },
  ],
  prompt: (p) => {
    const { kind, n, d, t, u } = p;
    return tell(
      [
        () =>
          kind === 'sum'
            ? say`Solve x + ${fraction(n, d)} = ${fraction(t, u)}. What is x?`
            : say`Solve ${fraction(n, d)} × x = ${t}. What is x?`,
        ...stories[kind],
      ],
      p,
    );
  },
  explain: ({ kind, n, d, t, u }, answer) => {
    if (kind === 'part') {
      return [
        say`${fraction(n, d)} of x is ${t}, so ${n} of ${d} equal parts make ${t}.`,
        say`One part is ${t} ÷ ${n} = ${t / n}.`,
        say`All ${d} parts are ${d} × ${t / n} = ${answer}. So x = ${answer}.`,
      ];
    }
    const common = leastCommonMultiple(d, u);
    const [top, bottom] = [(t * common) / u, (n * common) / d];
    return [
      say`Undo the + ${fraction(n, d)}: x = ${fraction(t, u)} − ${fraction(n, d)}.`,
      say`With equal parts that is ${fraction(top, common)} − ${fraction(bottom, common)} = ${fraction(top - bottom, common)}.`,
      say`So x = ${answer}.`,
    ];
  },
  proof: ({ kind, n, d, t, u }) => ({
    equation: kind === 'sum' ? `x + ${n}/${d} = ${t}/${u}` : `${n}/${d} * x = ${t}`,
    variable: 'x',
  }),
});
