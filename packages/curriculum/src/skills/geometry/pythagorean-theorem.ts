import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { findHypotenuseTeaching, findLegTeaching } from '../../teaching/geometry/pythagorean-theorem.ts';
import { decimal, ratioOf, type Value } from '../../value.ts';

/** Legs and hypotenuse of a right triangle in tenths of the unit. */
type Params = Telling & { a: number; b: number; c: number };

const triples = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
  [12, 35, 37],
  [9, 40, 41],
  [28, 45, 53],
  [33, 56, 65],
  [16, 63, 65],
  [48, 55, 73],
] as const;

/** Easy triangles are multiples of two well-known ones; hard ones may have tenths. */
function drawTriangle(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [x, y, c] = rng.pick(triples.slice(0, { easy: 2, medium: 6, hard: 11 }[difficulty]));
  const scale =
    difficulty === 'hard' && c < 30 ? rng.pick([5, 10, 15, 20, 25]) : 10 * rng.int(1, Math.max(1, Math.floor(60 / c)));
  const [a, b] = rng.int(0, 1) === 0 ? [x, y] : [y, x];
  return { a: a * scale, b: b * scale, c: c * scale };
}

const tenths = (n: number): Value => decimal(Math.round(n), 1);
const ascii = (n: number) => String(n / 10);
/** The square of a length in tenths. */
const square = (n: number): Value => decimal(n * n, 2);
const roots = (n: number) => Math.round(Math.sqrt(n));

/** Whether the squares on two sides, put together, are as large as the square on the third; all in tenths. */
function squaresFit(side: Value, others: readonly [number, number], total: number | 'side'): boolean {
  const ratio = side.kind === 'integer' || side.kind === 'decimal' ? ratioOf(side) : null;
  if (!ratio || ratio.n <= 0) return false;
  const own = BigInt(ratio.n) ** 2n * 100n;
  const scale = BigInt(ratio.d) ** 2n;
  const [first, second] = others.map((n) => BigInt(n) ** 2n * scale);
  if (first === undefined || second === undefined) return false;
  return total === 'side' ? first + second === own : own + first === second;
}

const hypotenusePrompts = [
  ({ a, b }: Params) =>
    say`The legs of a right triangle are ${tenths(a)} cm and ${tenths(b)} cm long. How many centimeters long is the hypotenuse?`,
  ({ a, b, name }: Params) =>
    say`${name} rides a bicycle ${tenths(a)} km straight east and then ${tenths(b)} km straight north. How many kilometers is it from there straight back to the start?`,
  ({ a, b, name }: Params) =>
    say`A rectangular field is ${tenths(a)} m wide and ${tenths(b)} m long. ${name} stretches a rope from one corner to the opposite corner. How many meters long is the rope?`,
];

export const findHypotenuse = defineSkill<Params>({
  id: 'pythagorean-theorem-hypotenuse',
  name: 'Pythagorean theorem: the hypotenuse',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.B.7',
  keywords: [
    'pythagorean theorem',
    'pythagoras',
    'hypotenuse',
    'right triangles',
    'right triangle side lengths',
    'a squared plus b squared',
  ],
  prerequisites: [],
  teaching: findHypotenuseTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTriangle(rng, difficulty) }),
  solve: ({ a, b }) => tenths(roots(a * a + b * b)),
  // Builds the three squares and compares them, with no root at all.
  verify: ({ a, b }, answer) => squaresFit(answer, [a, b], 'side'),
  misconceptions: [
    {
      id: 'added-the-legs',
      name: 'Adds the legs',
      wrong: ({ a, b }) => tenths(a + b),
      feedback: () => say`You went along both legs. The straight way is shorter, and its square is the sum of the two squares.`,
    },
    {
      id: 'took-the-longer-leg',
      name: 'Takes the hypotenuse to be as long as the longer leg',
      wrong: ({ a, b }) => tenths(Math.max(a, b)),
      feedback: () => say`That is the longer leg. The slanted side reaches farther than either leg.`,
    },
    {
      id: 'subtracted-the-legs',
      name: 'Subtracts the legs',
      wrong: ({ a, b }) => tenths(Math.abs(a - b)),
      feedback: () => say`You subtracted the legs. The hypotenuse is longer than each of them.`,
    },
    {
      id: 'took-the-mean',
      name: 'Takes the number halfway between the legs',
      wrong: ({ a, b }) => decimal((a + b) * 5, 2),
      feedback: () => say`You took the middle of both legs. The hypotenuse is the longest side of the triangle.`,
    },
    {
      id: 'forgot-the-root',
      name: 'Adds the squares and takes no root',
      wrong: ({ a, b }) => decimal(a * a + b * b, 2),
      feedback: () => say`You have the square of the hypotenuse. Take its square root to get the length.`,
    },
    {
      id: 'halved-the-sum',
      name: 'Halves the sum of the squares in place of taking the root',
      wrong: ({ a, b }) => decimal((a * a + b * b) * 5, 3),
      feedback: () =>
        say`Taking a square root is not the same as halving. Which number times itself gives the sum of the squares?`,
    },
    {
      id: 'doubled-in-place-of-squared',
      name: 'Doubles the legs where they have to be squared',
      wrong: ({ a, b }) => tenths(2 * a + 2 * b),
      feedback: () => say`To square a number is to multiply it by itself, not by 2.`,
    },
    {
      id: 'multiplied-the-legs',
      name: 'Finds the area of the triangle',
      wrong: ({ a, b }) => decimal(a * b * 5, 3),
      feedback: () => say`You found the area of the triangle. The question asks for the length of its longest side.`,
    },
  ],
  prompt: (p) => tell(hypotenusePrompts, p),
  explain: ({ a, b }, answer) => [
    say`The hypotenuse c is opposite the right angle, so c² = ${tenths(a)}² + ${tenths(b)}².`,
    say`c² = ${square(a)} + ${square(b)} = ${decimal(a * a + b * b, 2)}.`,
    say`The number above zero with this square is ${answer}.`,
  ],
  proof: ({ a, b }) => ({ equation: `c^2 = ${ascii(a)}^2 + ${ascii(b)}^2`, variable: 'c' }),
});

const legPrompts = [
  ({ a, c }: Params) =>
    say`The hypotenuse of a right triangle is ${tenths(c)} cm long, and one leg is ${tenths(a)} cm long. How many centimeters long is the other leg?`,
  ({ a, c, name }: Params) =>
    say`${name} leans a ladder of ${tenths(c)} feet against a wall. Its foot stands ${tenths(a)} feet from the wall on level ground. How many feet up the wall does the ladder reach?`,
  ({ a, c, name }: Params) =>
    say`A straight zip line is ${tenths(c)} m long. It starts at the top of an upright pole, ${tenths(a)} m above the level ground, and ends on the ground. How many meters from the foot of the pole does ${name} land?`,
];

export const findLeg = defineSkill<Params>({
  id: 'pythagorean-theorem-leg',
  name: 'Pythagorean theorem: a missing leg',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.B.7',
  keywords: ['pythagorean theorem', 'pythagoras', 'missing leg', 'find a leg', 'right triangles', 'missing side'],
  prerequisites: ['pythagorean-theorem-hypotenuse'],
  teaching: findLegTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTriangle(rng, difficulty) }),
  solve: ({ a, c }) => tenths(roots(c * c - a * a)),
  // Builds the three squares and compares them, with no root at all.
  verify: ({ a, c }, answer) => squaresFit(answer, [a, c], c),
  misconceptions: [
    {
      id: 'subtracted-the-lengths',
      name: 'Subtracts the lengths',
      wrong: ({ a, c }) => tenths(c - a),
      feedback: () => say`You subtracted lengths. In the theorem the squares of the lengths are subtracted.`,
    },
    {
      id: 'forgot-the-root',
      name: 'Subtracts the squares and takes no root',
      wrong: ({ a, c }) => decimal(c * c - a * a, 2),
      feedback: () => say`You have the square of the leg. Take its square root to get the length.`,
    },
    {
      id: 'halved-the-difference',
      name: 'Halves the difference of the squares in place of taking the root',
      wrong: ({ a, c }) => decimal((c * c - a * a) * 5, 3),
      feedback: () => say`Taking a square root is not the same as halving. Which number times itself gives the difference?`,
    },
    {
      id: 'added-the-squares',
      name: 'Adds the squares as if both sides were legs',
      wrong: ({ a, c }) => decimal(c * c + a * a, 2),
      feedback: () => say`You added the squares. The longest side is already known, so one square is taken away from the other.`,
    },
    {
      id: 'doubled-in-place-of-squared',
      name: 'Doubles the lengths where they have to be squared',
      wrong: ({ a, c }) => tenths(2 * (c - a)),
      feedback: () => say`To square a number is to multiply it by itself, not by 2.`,
    },
    {
      id: 'added-the-lengths',
      name: 'Adds the two lengths',
      wrong: ({ a, c }) => tenths(a + c),
      feedback: () => say`You added the lengths. A leg is always shorter than the hypotenuse, so check the size of your answer.`,
    },
  ],
  prompt: (p) => tell(legPrompts, p),
  explain: ({ a, c }, answer) => [
    say`The longest side is the hypotenuse, so ${tenths(a)}² + b² = ${tenths(c)}².`,
    say`b² = ${square(c)} − ${square(a)} = ${decimal(c * c - a * a, 2)}.`,
    say`The number above zero with this square is ${answer}.`,
  ],
  proof: ({ a, c }) => ({ equation: `${ascii(a)}^2 + b^2 = ${ascii(c)}^2`, variable: 'b' }),
});
