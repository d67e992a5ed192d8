import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { powersTeaching } from '../../teaching/algebra/powers.ts';
import { integer } from '../../value.ts';
import { asProof, raised, wholeOf } from './write-terms.ts';

/** aⁿ, c × aⁿ, a² + c², or (a + c)². */
type Shape = 'power' | 'times' | 'squares' | 'bracket';
type Params = Telling & { shape: Shape; a: number; n: number; c: number };

/** Largest exponent for each base, so that the powers stay below about a thousand. */
const largestExponent: Readonly<Record<number, number>> = { 2: 7, 3: 5, 4: 4, 5: 4, 6: 3, 7: 3, 8: 3, 9: 3, 10: 4 };

function drawPowers(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const shape = rng.pick<Shape>(
    { easy: ['power'] as const, medium: ['power', 'times'] as const, hard: ['times', 'squares', 'bracket'] as const }[difficulty],
  );
  if (shape === 'squares' || shape === 'bracket') return { shape, a: rng.int(3, 9), n: 2, c: rng.int(2, 9) };
  const a = shape === 'times' ? rng.int(2, 5) : rng.int(2, 10);
  return { shape, a, n: rng.int(difficulty === 'easy' ? 2 : 3, largestExponent[a] ?? 2), c: rng.int(2, 9) };
}

const powerText = ({ a, n }: Params) => `${a}${raised(n)}`;

function textOf(p: Params): string {
  if (p.shape === 'power') return powerText(p);
  if (p.shape === 'times') return `${p.c} × ${powerText(p)}`;
  return p.shape === 'squares' ? `${p.a}² + ${p.c}²` : `(${p.a} + ${p.c})²`;
}

/** The value for those who take a power to be `power`. */
function valueWith({ shape, a, n, c }: Params, power: (base: number, exponent: number) => number): number {
  if (shape === 'power') return power(a, n);
  if (shape === 'times') return c * power(a, n);
  return shape === 'squares' ? power(a, 2) + power(c, 2) : power(a + c, 2);
}

const stories = {
  power: [
    ({ a, n, name }: Params) =>
      say`${name} opens ${a} folders. Each of them holds ${a} new folders, and so on. At step ${n} there are ${a}${raised(n)} folders. How many is that?`,
    ({ a, n, name }: Params) =>
      say`A lock has ${n} wheels, and each wheel shows one of ${a} signs. ${name} knows that there are ${a}${raised(n)} codes. How many codes is that?`,
  ],
  times: [
    ({ a, n, c, name }: Params) =>
      say`${name} starts with ${c} cells. Every hour there are ${a} times as many. After ${n} hours there are ${c} × ${a}${raised(n)} cells. How many cells is that?`,
    ({ a, n, c, name }: Params) =>
      say`${c} people each tell ${a} friends some news, and the newcomers always tell ${a} more. ${name} counts ${c} × ${a}${raised(n)} newcomers in round ${n}. How many is that?`,
  ],
  squares: [
    ({ a, c, name }: Params) =>
      say`${name} plants two square gardens. Their sides are ${a} meters and ${c} meters long. How many square meters do the two gardens have together?`,
    ({ a, c, name }: Params) => say`${name} lays one square of ${a}² tiles and another of ${c}² tiles. How many tiles are used?`,
  ],
  bracket: [
    ({ a, c, name }: Params) =>
      say`The side of a square field was ${a} meters long. ${name} makes it ${c} meters longer. How many square meters does the new square field have?`,
    ({ a, c, name }: Params) =>
      say`${name} builds a square floor. Each side has ${a} gray tiles and then ${c} white tiles, and all rows are full. How many tiles are there in all?`,
  ],
};

export const powers = defineSkill<Params>({
  id: 'powers-with-whole-number-exponents',
  name: 'Powers with whole-number exponents',
  grade: 6,
  grades: [5, 7],
  domain: 'algebra',
  standard: '6.EE.A.1',
  keywords: ['powers', 'exponents', 'squared', 'cubed', 'base and exponent', 'repeated multiplication', 'indices'],
  prerequisites: ['multiply-whole-numbers', 'order-of-operations'],
  teaching: powersTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPowers(rng, difficulty) }),
  solve: (p) => integer(valueWith(p, (base, exponent) => base ** exponent)),
  // Divides the answer by the base again and again; squares are built from the odd numbers 1 + 3 + 5 + ….
  verify: ({ shape, a, n, c }, answer) => {
    let left = wholeOf(answer);
    if (shape === 'power' || shape === 'times') {
      for (let i = 0; i < n; i++) left /= a;
      return left === (shape === 'times' ? c : 1);
    }
    for (const side of shape === 'squares' ? [a, c] : [a + c]) for (let row = 0; row < side; row++) left -= 2 * row + 1;
    return left === 0;
  },
  misconceptions: [
    {
      id: 'base-times-exponent',
      name: 'Multiplies the base by the exponent',
      wrong: (p) => integer(valueWith(p, (base, exponent) => base * exponent)),
      feedback: (p) => say`You multiplied by the exponent. ${powerText(p)} uses ${p.a} as a factor ${p.n} times.`,
    },
    {
      id: 'swapped-base-and-exponent',
      name: 'Swaps base and exponent',
      wrong: (p) =>
        p.shape === 'power' || p.shape === 'times' ? integer(valueWith(p, (base, exponent) => exponent ** base)) : null,
      feedback: ({ a, n }) =>
        say`Base and exponent changed places. The large ${a} is the factor, and the small ${n} counts the factors.`,
    },
    {
      id: 'one-factor-short',
      name: 'Leaves one factor out',
      wrong: (p) =>
        p.shape === 'power' || p.shape === 'times' ? integer(valueWith(p, (base, exponent) => base ** (exponent - 1))) : null,
      feedback: ({ n }) => say`You are one factor short. Write the base down ${n} times, and put × between.`,
    },
    {
      id: 'base-plus-exponent',
      name: 'Adds base and exponent',
      wrong: (p) => integer(valueWith(p, (base, exponent) => base + exponent)),
      feedback: () => say`A raised number does not ask you to add. It counts how often the base is a factor.`,
    },
    {
      id: 'multiplied-before-power',
      name: 'Multiplies first and then takes the power',
      wrong: ({ shape, a, n, c }) => (shape === 'times' ? integer((c * a) ** n) : null),
      feedback: (p) =>
        say`The exponent belongs to ${p.a} alone. Work out ${powerText(p)} first, and multiply by ${p.c} afterwards.`,
    },
    {
      id: 'square-of-sum-as-squares',
      name: 'Takes the square of a sum for the sum of the squares, or the other way round',
      wrong: ({ shape, a, c }) =>
        shape === 'bracket' ? integer(a ** 2 + c ** 2) : shape === 'squares' ? integer((a + c) ** 2) : null,
      feedback: ({ shape }) =>
        shape === 'bracket'
          ? say`You squared the numbers one by one. The brackets come first, and then the whole sum is squared.`
          : say`You added first. There are no brackets, so each number is squared on its own.`,
    },
    {
      id: 'squared-one-number-only',
      name: 'Squares only one of the numbers',
      wrong: ({ shape, a, c }) => (shape === 'squares' || shape === 'bracket' ? integer(a + c ** 2) : null),
      feedback: ({ shape }) =>
        shape === 'bracket'
          ? say`Only the last number got squared. The small 2 stands behind the brackets, so it is for all that is inside.`
          : say`Only one number got squared. Each of the two has its own small 2.`,
    },
  ],
  prompt: (p) => tell([() => say`What is the value of ${textOf(p)}?`, ...stories[p.shape]], p),
  explain: (p, answer) => {
    const { shape, a, n, c } = p;
    const last = say`So ${textOf(p)} = ${answer}.`;
    if (shape === 'bracket')
      return [say`Brackets come first: ${a} + ${c} = ${a + c}.`, say`Then square it: ${a + c} × ${a + c} = ${answer}.`, last];
    if (shape === 'squares')
      return [
        say`${a}² = ${a} × ${a} = ${a * a}.`,
        say`${c}² = ${c} × ${c} = ${c * c}.`,
        say`${a * a} + ${c * c} = ${answer}.`,
        last,
      ];
    return [
      say`${powerText(p)} means that ${a} is a factor ${n} times: ${Array.from({ length: n }, () => a).join(' × ')}.`,
      say`${powerText(p)} = ${a ** n}.`,
      ...(shape === 'times' ? [say`Then ${c} × ${a ** n} = ${answer}.`] : []),
      last,
    ];
  },
  proof: (p) => ({ expression: asProof(textOf(p)) }),
});
