import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { oneStepDecimalEquationsTeaching } from '../../teaching/algebra/one-step-decimal-equations.ts';
import { decimal, exactOf, showValue, type Value } from '../../value.ts';

/** x + k = total, x − k = total, or k times x = total; all numbers in hundredths, and k a whole number in a product. */
type Kind = 'sum' | 'difference' | 'product';
type Params = Telling & { kind: Kind; k: number; total: number };

const kinds = { easy: ['sum'], medium: ['sum', 'difference', 'product'], hard: ['sum', 'difference', 'product'] } as const;

/** Hundredths that are no whole number; whole tenths when it is easy. */
function drawHundredths(rng: Rng, most: number, tenths: boolean): number {
  const whole = rng.int(0, most) * 100;
  return whole + (tenths ? rng.int(1, 9) * 10 : rng.int(0, 9) * 10 + rng.int(1, 9));
}

const shown = (hundredths: number): string => showValue(decimal(hundredths, 2));

const textOf = ({ kind, k, total }: Params) =>
  ({
    sum: `x + ${shown(k)} = ${shown(total)}`,
    difference: `x − ${shown(k)} = ${shown(total)}`,
    product: `${shown(k)}x = ${shown(total)}`,
  })[kind];

const stories = {
  sum: [
    ({ k, total, name }: Params) =>
      say`A parcel weighs x kilograms. ${name} adds a book of ${shown(k)} kilograms, and now it weighs ${shown(total)} kilograms. What is x?`,
    ({ k, total, name }: Params) =>
      say`${name} cycles x kilometers, and then ${shown(k)} kilometers more. That makes ${shown(total)} kilometers. What is x?`,
  ],
  difference: [
    ({ k, total, name }: Params) =>
      say`A board is x meters long. ${name} saws off ${shown(k)} meters, and ${shown(total)} meters are left. What is x?`,
    ({ k, total, name }: Params) =>
      say`A can holds x liters. ${name} pours out ${shown(k)} liters, and ${shown(total)} liters stay in the can. What is x?`,
  ],
  product: [
    ({ k, total, name }: Params) =>
      say`${name} stacks ${shown(k)} equal boards of x centimeters. The stack is ${shown(total)} centimeters high. What is x?`,
    ({ k, total, name }: Params) =>
      say`${name} fills ${shown(k)} jars with x liters each. That takes ${shown(total)} liters of juice. What is x?`,
  ],
};

/** x in hundredths. */
function solution({ kind, k, total }: Params): number {
  if (kind === 'product') return Math.round((total / k) * 100);
  return kind === 'sum' ? total - k : total + k;
}

/** Both numbers written with their last digits under each other, whatever their places. */
function lastDigitsAligned({ k, total }: Params, sign: 1 | -1): Value {
  const trimmed = (n: number) => (n % 100 === 0 ? n / 100 : n % 10 === 0 ? n / 10 : n);
  return decimal(Math.abs(trimmed(total) + sign * trimmed(k)), k % 10 === 0 && total % 10 === 0 ? 1 : 2);
}

export const oneStepDecimalEquations = defineSkill<Params>({
  id: 'one-step-equations-with-decimals',
  name: 'Solving one-step equations with decimals',
  grade: 6,
  grades: [6, 7],
  domain: 'algebra',
  standard: '6.EE.B.7',
  keywords: ['equations with decimals', 'one-step equations', 'solve for x', 'decimal equations', 'unknown'],
  prerequisites: ['subtract-decimals', 'one-step-equations'],
  teaching: oneStepDecimalEquationsTeaching,
  make: (rng, difficulty) => {
    const kind = rng.pick<Kind>(kinds[difficulty]);
    const x = drawHundredths(rng, difficulty === 'easy' ? 5 : 9, difficulty === 'easy');
    const k = kind === 'product' ? rng.int(3, 9) * 100 : drawHundredths(rng, 6, difficulty !== 'hard');
    const total = { sum: x + k, difference: x, product: (x * k) / 100 }[kind];
    return { ...drawTelling(rng, 2), kind, k, total };
  },
  solve: ({ kind, k, total }) => {
    const [side, known] = [new Fraction(total), new Fraction(k)];
    const x = { sum: side.sub(known), difference: side.add(known), product: side.div(known).mul(100) }[kind];
    return decimal(x.valueOf(), 2);
  },
  // Puts the answer back into the left side, with the exact parts of a hundred as whole numbers.
  verify: ({ kind, k, total }, answer) => {
    const exact = exactOf(answer);
    if (!exact || (answer.kind !== 'decimal' && answer.kind !== 'integer')) return false;
    const [n, d] = [Number(exact.n), Number(exact.d)];
    if (kind !== 'product') return n * 100 + (kind === 'sum' ? k : -k) * d === total * d;
    let left = 0;
    for (let i = 0; i < k / 100; i++) left += n;
    return left * 100 === total * d;
  },
  misconceptions: [
    {
      id: 'repeated-the-operation',
      name: 'Does the same operation again and does not undo it',
      wrong: ({ kind, k, total }) => decimal({ sum: total + k, difference: total - k, product: (total * k) / 100 }[kind], 2),
      feedback: ({ kind, k }) =>
        ({
          sum: say`You added ${shown(k)} once more. Undo it: take ${shown(k)} from both sides.`,
          difference: say`You took ${shown(k)} away once more. Undo it: add ${shown(k)} to both sides.`,
          product: say`You multiplied once more. Undo it: divide both sides by ${shown(k)}.`,
        })[kind],
    },
    {
      id: 'lined-up-last-digits',
      name: 'Lines the numbers up by their last digits',
      wrong: (p) => (p.kind === 'product' ? null : lastDigitsAligned(p, p.kind === 'sum' ? -1 : 1)),
      feedback: () =>
        say`Write the numbers with their points under each other, not their last digits. Fill the empty places with 0.`,
    },
    {
      id: 'point-one-place-off',
      name: 'Sets the point one place too far to the right',
      wrong: (p) => (p.kind === 'sum' ? null : decimal(10 * solution(p), 2)),
      feedback: () => say`The digits are right. Put your number in for x: does the left side get far too large?`,
    },
    {
      id: 'point-one-place-left',
      name: 'Sets the point one place too far to the left',
      wrong: (p) => (p.kind === 'difference' ? null : decimal(solution(p), 3)),
      feedback: () => say`The digits are right. Put your number in for x: does the left side stay far too small?`,
    },
    {
      id: 'subtracted-the-factor',
      name: 'Subtracts the factor instead of dividing by it',
      wrong: ({ kind, k, total }) => (kind === 'product' ? decimal(total - k, 2) : null),
      feedback: ({ k }) => say`There is a × hidden between ${shown(k)} and x. Undo it by dividing.`,
    },
    {
      id: 'gave-the-total',
      name: 'Gives the number on the other side',
      wrong: ({ total }) => decimal(total, 2),
      feedback: ({ total }) => say`${shown(total)} is what the whole left side makes. Put it in for x and see what you get.`,
    },
    {
      id: 'lost-a-whole',
      name: 'Is off by one whole after regrouping',
      wrong: ({ kind, k, total }) =>
        decimal({ sum: total - k + 100, difference: total + k - 100, product: Math.round((total / k) * 100) + 100 }[kind], 2),
      feedback: () => say`Very near! Put your number in for x and check the ones.`,
    },
    {
      id: 'a-whole-off-the-other-way',
      name: 'Counts a whole one time too often while regrouping',
      wrong: (p) => decimal(solution(p) + (p.kind === 'difference' ? 100 : -100), 2),
      feedback: () => say`So close! One whole is counted wrongly. Put your number in for x and look at the ones.`,
    },
  ],
  prompt: (p) => tell([() => say`Solve ${textOf(p)}. What is x?`, ...stories[p.kind]], p),
  explain: (p, answer) => {
    const { kind, k, total } = p;
    const [known, side] = [shown(k), shown(total)];
    return [
      say`The equation is ${textOf(p)}.`,
      {
        sum: say`Undo the + ${known}: take ${known} from both sides. ${side} − ${known} = ${answer}.`,
        difference: say`Undo the − ${known}: add ${known} to both sides. ${side} + ${known} = ${answer}.`,
        product: say`Undo the × ${known}: divide both sides by ${known}. ${side} ÷ ${known} = ${answer}.`,
      }[kind],
      {
        sum: say`Check: ${answer} + ${known} = ${side}.`,
        difference: say`Check: ${answer} − ${known} = ${side}.`,
        product: say`Check: ${known} × ${answer} = ${side}.`,
      }[kind],
      say`So x = ${answer}.`,
    ];
  },
  proof: ({ kind, k, total }) => ({
    equation: `${{ sum: `x + ${k / 100}`, difference: `x - ${k / 100}`, product: `${k / 100} * x` }[kind]} = ${total / 100}`,
    variable: 'x',
  }),
});
