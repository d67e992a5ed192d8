import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { areaOfRectanglesTeaching } from '../../teaching/measurement/area-of-rectangles.ts';
import { integer } from '../../value.ts';

/** The sides of a rectangle. */
type Params = Telling & { a: number; b: number };

const ranges = { easy: [2, 5, 3, 8], medium: [4, 9, 5, 10], hard: [6, 10, 8, 12] } as const;

const prompts = [
  ({ a, b }: Params) => say`A rectangle is ${b} inches long and ${a} inches wide. What is its area in square inches?`,
  ({ a, b, name }: Params) =>
    say`${name} has a garden bed that is ${b} feet long and ${a} feet wide. What is its area in square feet?`,
  ({ a, b, name }: Params) =>
    say`${name} covers the floor of a hut with square tiles. Each tile is 1 meter by 1 meter. The floor is ${b} meters long and ${a} meters wide. How many tiles cover the floor?`,
  ({ a, b, name }: Params) =>
    say`${name} paints a card of ${b} centimeters by ${a} centimeters. What is its area in square centimeters?`,
];

export const areaOfRectangles = defineSkill<Params>({
  id: 'area-of-rectangles',
  name: 'Area of rectangles',
  grade: 3,
  grades: [3, 5],
  domain: 'measurement',
  standard: '3.MD.C.7b',
  keywords: ['area', 'area of a rectangle', 'length times width', 'square feet', 'multiply side lengths', 'area word problems'],
  prerequisites: ['multiply-facts', 'area-by-counting-squares'],
  teaching: areaOfRectanglesTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    return { ...drawTelling(rng, 3), a: rng.int(lowA, highA), b: rng.int(lowB, highB) };
  },
  solve: ({ a, b }) => integer(a * b),
  // Lays the tiles, row after row.
  verify: ({ a, b }, answer) => {
    let tiles = 0;
    for (let row = 0; row < a; row++) for (let column = 0; column < b; column++) tiles++;
    return answer.kind === 'integer' && answer.n === tiles;
  },
  misconceptions: [
    {
      id: 'gave-the-perimeter',
      name: 'Gives the perimeter',
      wrong: ({ a, b }) => integer(a + b + a + b),
      feedback: () => say`That is the way around the edge. Area counts the squares that cover the inside.`,
    },
    {
      id: 'added-the-sides',
      name: 'Adds length and width',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b }) => say`You added the two sides. Think of ${a} rows with ${b} squares in each.`,
    },
    {
      id: 'one-row-short',
      name: 'Leaves out one row of squares',
      wrong: ({ a, b }) => integer((a - 1) * b),
      feedback: ({ a, b }) => say`So close! One row is missing. Count by ${b}, and put up a finger for each of the ${a} rows.`,
    },
    {
      id: 'one-row-extra',
      name: 'Counts one row of squares too many',
      wrong: ({ a, b }) => integer((a + 1) * b),
      feedback: ({ a }) => say`So close! There are only ${a} rows. You counted one row more.`,
    },
    {
      id: 'only-the-border-squares',
      name: 'Counts the squares along the border',
      wrong: ({ a, b }) => (a > 2 ? integer(2 * (a + b) - 4) : null),
      feedback: () => say`You counted the squares along the edge. Count those in the middle as well.`,
    },
    {
      id: 'squared-the-length',
      name: 'Takes the length for both sides',
      wrong: ({ b }) => integer(b * b),
      feedback: ({ a, b }) => say`You used ${b} twice, as for a square. This rectangle is ${a} wide.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => [
    say`Cover the rectangle with unit squares: ${a} rows with ${b} squares in each row.`,
    say`Multiply the rows by the squares in a row: ${a} × ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${b} * ${a}` }),
});
