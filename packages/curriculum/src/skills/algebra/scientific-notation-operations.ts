import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { scientificOperationsTeaching } from '../../teaching/algebra/scientific-notation-operations.ts';
import { decimal, integer, showInteger, showValue } from '../../value.ts';
import { asProof, raised, wholeOf } from './write-terms.ts';

/** a × 10ʲ and b × 10ᵏ, to be multiplied, divided or added; the front of the result is given, its exponent asked. */
type Shape = 'product' | 'quotient' | 'sum';
type Params = Telling & { shape: Shape; a: number; j: number; b: number; k: number };

const shapes = {
  easy: ['product', 'sum'],
  medium: ['product', 'quotient', 'sum'],
  hard: ['product', 'quotient', 'sum'],
} as const;
/** Pairs whose quotient has one decimal place at most. */
const quotients = [
  [8, 4],
  [6, 3],
  [9, 2],
  [7, 5],
  [8, 5],
  [9, 6],
  [1, 2],
  [2, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [3, 6],
  [4, 8],
  [4, 5],
] as const;

const signs = { product: '×', quotient: '÷', sum: '+' } as const;
const written = (front: string | number, exponent: number | 'n') => `${front} × 10${raised(exponent)}`;

/** The result as tenths of the front number and its exponent, with a front from 1 up to 10. */
function resultOf({ shape, a, j, b, k }: Params): { tenths: number; exponent: number; shift: number } {
  const tenths = { product: a * b * 10, quotient: (a * 10) / b, sum: a * 10 + b * 10 ** (1 + k - j) }[shape];
  const exponent = { product: j + k, quotient: j - k, sum: j }[shape];
  const shift = tenths >= 100 ? 1 : tenths < 10 ? -1 : 0;
  return { tenths: Math.round(tenths / 10 ** shift), exponent: exponent + shift, shift };
}

const left = ({ shape, a, j, b, k }: Params) => `(${written(a, j)}) ${signs[shape]} (${written(b, k)})`;
const right = (p: Params) => written(showValue(decimal(resultOf(p).tenths, 1)), 'n');

const stories = {
  product: (p: Params) =>
    say`A field has ${written(p.a, p.j)} square meters, and ${p.name} counts ${written(p.b, p.k)} seeds on each. In all that is ${right(p)} seeds. What is n?`,
  quotient: (p: Params) =>
    say`${p.name} divides ${written(p.a, p.j)} liters of water among ${written(p.b, p.k)} homes. Each home gets ${right(p)} liters. What is n?`,
  sum: (p: Params) =>
    say`One archive holds ${written(p.a, p.j)} files and another ${written(p.b, p.k)} files. ${p.name} finds that they hold ${right(p)} files together. What is n?`,
};

export const scientificOperations = defineSkill<Params>({
  id: 'calculate-in-scientific-notation',
  name: 'Calculating in scientific notation',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.A.4',
  keywords: [
    'scientific notation',
    'multiply in scientific notation',
    'divide in scientific notation',
    'add in scientific notation',
    'operations with powers of ten',
  ],
  prerequisites: ['laws-of-exponents', 'scientific-notation-to-number'],
  teaching: scientificOperationsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const shape = rng.pick<Shape>(shapes[difficulty]);
    const j = rng.int(5, 9);
    const telling = drawTelling(rng, 2);
    if (shape === 'quotient') {
      const [a, b] = rng.pick<readonly [number, number]>(quotients);
      return { ...telling, shape, a, j, b, k: rng.int(2, 4) };
    }
    if (shape === 'product') {
      const [a, b] =
        difficulty === 'easy'
          ? rng.pick([
              [2, 3],
              [3, 3],
              [2, 4],
              [4, 5],
              [3, 5],
              [2, 7],
            ] as const)
          : [rng.int(2, 9), rng.int(2, 9)];
      const k = difficulty === 'hard' && telling.story !== 1 ? -rng.int(2, 9) : rng.int(2, 4);
      return { ...telling, shape, a, j, b, k };
    }
    const a = rng.int(2, 9);
    const carries = difficulty !== 'easy' && rng.int(0, 1) === 0;
    return { ...telling, shape, a, j, b: carries ? rng.int(11 - a, 9) : rng.int(2, 9), k: carries ? j : j - 1 };
  },
  solve: (p) => integer(resultOf(p).exponent),
  // Writes all three numbers out in full, forty places further left, and multiplies or adds them.
  verify: (p, answer) => {
    const [n, offset] = [wholeOf(answer), 40];
    if (!Number.isInteger(n) || n < -30) return false;
    const full = (front: number, exponent: number, by = offset) => BigInt(front) * 10n ** BigInt(exponent + by);
    const [first, second] = [full(p.a, p.j), full(p.b, p.k)];
    const tenths = resultOf(p).tenths;
    if (p.shape === 'product') return first * second === full(tenths, n - 1, 2 * offset);
    if (p.shape === 'sum') return first + second === full(tenths, n - 1);
    return full(tenths, n - 1) * second === first * 10n ** BigInt(offset);
  },
  misconceptions: [
    {
      id: 'forgot-to-adjust',
      name: 'Leaves the exponent as it is when the front number is adjusted',
      wrong: (p) => (resultOf(p).shift === 0 ? null : integer(resultOf(p).exponent - resultOf(p).shift)),
      feedback: () => say`The front number was moved by one place to lie between 1 and 10. The exponent has to make up for that.`,
    },
    {
      id: 'adjusted-the-wrong-way',
      name: 'Changes the exponent in the wrong direction',
      wrong: (p) => (resultOf(p).shift === 0 ? null : integer(resultOf(p).exponent - 2 * resultOf(p).shift)),
      feedback: (p) =>
        resultOf(p).shift > 0
          ? say`When the front number becomes smaller, the exponent must become larger.`
          : say`When the front number becomes larger, the exponent must become smaller.`,
    },
    {
      id: 'adjusted-without-need',
      name: 'Changes the exponent although the front number is fine',
      wrong: (p) => (resultOf(p).shift === 0 ? integer(resultOf(p).exponent + 1) : null),
      feedback: () => say`The front number already lies between 1 and 10, so nothing has to be moved.`,
    },
    {
      id: 'multiplied-exponents',
      name: 'Multiplies the exponents',
      wrong: ({ shape, j, k }) => (shape === 'product' ? integer(j * k) : null),
      feedback: () => say`You multiplied the exponents. Each exponent counts factors of ten, so count them together.`,
    },
    {
      id: 'added-exponents',
      name: 'Adds the exponents although the numbers are not multiplied',
      wrong: ({ shape, j, k }) => (shape === 'product' ? null : integer(j + k)),
      feedback: ({ shape }) =>
        shape === 'sum'
          ? say`Exponents are added when numbers are multiplied. Here you add the numbers, so write both with the same power of ten.`
          : say`Exponents are added when numbers are multiplied. Here you divide.`,
    },
    {
      id: 'subtracted-exponents',
      name: 'Subtracts the exponents although nothing is divided',
      wrong: ({ shape, j, k }) => (shape === 'quotient' ? null : integer(j - k)),
      feedback: () => say`Exponents are subtracted when numbers are divided. Look at the sign between the brackets.`,
    },
    {
      id: 'kept-one-exponent',
      name: 'Keeps the exponent of one number',
      wrong: ({ shape, j, k }) => integer(shape === 'sum' ? k : j),
      feedback: ({ shape }) =>
        shape === 'sum'
          ? say`You kept the exponent of the second number. Which of the two numbers decides how large the sum is?`
          : say`You kept the first exponent. The other power of ten counts as well.`,
    },
  ],
  prompt: (p) =>
    tell(
      [
        () => say`Which number is n in ${left(p)} = ${right(p)}?`,
        stories[p.shape],
        () => say`${p.name} works out ${left(p)} and writes the result as ${right(p)}. What is n?`,
      ],
      p,
    ),
  explain: (p, answer) => {
    const { shape, a, j, b, k } = p;
    const { tenths, shift, exponent } = resultOf(p);
    const before = exponent - shift;
    const front = { product: a * b * 10, quotient: Math.round((a * 10) / b), sum: Math.round(a * 10 + b * 10 ** (1 + k - j)) }[
      shape
    ];
    const frontText = showValue(decimal(front, 1));
    const second = k < 0 ? `(${showInteger(k)})` : k;
    const first = {
      product: say`Multiply the fronts, ${a} × ${b} = ${frontText}, and add the exponents, ${j} + ${second} = ${before}.`,
      quotient: say`Divide the fronts, ${a} ÷ ${b} = ${frontText}, and subtract the exponents, ${j} − ${k} = ${before}.`,
      sum: say`Write both with 10${raised(j)}: ${a} + ${showValue(decimal(Math.round(b * 10 ** (1 + k - j)), 1))} = ${frontText}.`,
    };
    return [
      first[shape],
      say`That is ${written(frontText, before)}.`,
      ...(shift === 0
        ? []
        : [say`The front has to lie between 1 and 10, so it becomes ${written(showValue(decimal(tenths, 1)), exponent)}.`]),
      say`So n = ${answer}.`,
    ];
  },
  proof: (p) => ({ equation: asProof(`${left(p)} = ${right(p)}`), variable: 'n' }),
});
