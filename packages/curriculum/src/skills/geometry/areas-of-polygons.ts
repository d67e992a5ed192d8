import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  parallelogramAreaTeaching,
  trapezoidAreaTeaching,
  triangleAreaTeaching,
} from '../../teaching/geometry/areas-of-polygons.ts';
import { decimal } from '../../value.ts';
import { addUp, isNumber } from './number-checks.ts';

/** Base, height straight up from it, and a slanted side that the area does not need. */
type Params = Telling & { base: number; height: number; side: number };

/** Tenths, so that half of an odd number has a name. */
const tenths = (n: number) => decimal(Math.round(n * 10), 1);

const ranges = { easy: [4, 10], medium: [6, 16], hard: [9, 30] } as const;

function drawSlanted(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [low, high] = ranges[difficulty];
  const [base, height] = [rng.int(low, high), rng.int(low, high)];
  const side = height + rng.int(1, 3);
  // The slanted side leans over a part of the base only, so that one cut turns a parallelogram into a rectangle.
  const leansTooFar = side * side - height * height >= base * base;
  if (base === height || leansTooFar || (difficulty !== 'hard' && (base * height) % 2 === 1)) return drawSlanted(rng, difficulty);
  return { base, height, side };
}

const trianglePrompts = [
  ({ base, height, side }: Params) =>
    say`A triangle has a base of ${base} cm and a height of ${height} cm. One of its other sides is ${side} cm long. What is its area in square centimeters?`,
  ({ base, height, side, name }: Params) =>
    say`${name} sews a sail in the shape of a triangle. The base is ${base} feet, the height is ${height} feet, and a slanted side is ${side} feet. How many square feet of cloth are in the sail?`,
  ({ base, height, side, name }: Params) =>
    say`A flower bed is a triangle with a base of ${base} m and a height of ${height} m. ${name} walks ${side} m along another side. How many square meters does the flower bed cover?`,
];

export const triangleArea = defineSkill<Params>({
  id: 'area-of-triangles',
  name: 'Area of triangles',
  grade: 6,
  grades: [5, 7],
  domain: 'geometry',
  standard: '6.G.A.1',
  keywords: ['area of a triangle', 'area of triangles', 'triangle area', 'base and height', 'half base times height'],
  prerequisites: [],
  teaching: triangleAreaTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawSlanted(rng, difficulty) }),
  solve: ({ base, height }) => tenths((base * height) / 2),
  // Two such triangles fill a parallelogram, which is as large as so many rows of the base.
  verify: ({ base, height }, answer) => isNumber(answer, addUp(base, height), 2),
  misconceptions: [
    {
      id: 'forgot-the-half',
      name: 'Multiplies base and height and does not halve',
      wrong: ({ base, height }) => tenths(base * height),
      feedback: () => say`That is the rectangle around the triangle. How much of it does the triangle fill?`,
    },
    {
      id: 'used-the-slanted-side',
      name: 'Takes a slanted side for the height',
      wrong: ({ base, side }) => tenths((base * side) / 2),
      feedback: ({ side }) => say`The side of ${side} is slanted. The height stands straight up from the base.`,
    },
    {
      id: 'added-the-sides',
      name: 'Adds the lengths',
      wrong: ({ base, height, side }) => tenths(base + height + side),
      feedback: () => say`You added lengths, as for a distance around. Area comes from multiplying a base by its height.`,
    },
    {
      id: 'halved-both',
      name: 'Halves the base and the height as well',
      wrong: ({ base, height }) => ((base * height) % 2 === 0 ? decimal((base * height * 100) / 4, 2) : null),
      feedback: () => say`You halved two times. One half is enough, since two such triangles make the whole rectangle.`,
    },
    {
      id: 'added-and-halved',
      name: 'Adds base and height and takes half of it',
      wrong: ({ base, height }) => tenths((base + height) / 2),
      feedback: () => say`The half is a good idea. Multiply the base by the height first, and do not add them.`,
    },
  ],
  prompt: (p) => tell(trianglePrompts, p),
  explain: ({ base, height }, answer) => [
    say`The base is ${base} and the height is ${height}. The slanted side is not needed.`,
    say`Two such triangles make a parallelogram of ${base} × ${height} = ${base * height}.`,
    say`The triangle is half of it: ${base * height} ÷ 2 = ${answer}.`,
  ],
  proof: ({ base, height }) => ({ expression: `${base} * ${height} / 2` }),
});

const parallelogramPrompts = [
  ({ base, height, side }: Params) =>
    say`A parallelogram has a base of ${base} cm, a slanted side of ${side} cm and a height of ${height} cm. What is its area in square centimeters?`,
  ({ base, height, side, name }: Params) =>
    say`${name} paints a parking space in the shape of a parallelogram. Its base is ${base} feet, its slanted side is ${side} feet, and its height is ${height} feet. How many square feet does ${name} paint?`,
  ({ base, height, side, name }: Params) =>
    say`A field has the shape of a parallelogram. ${name} measures a base of ${base} m, a slanted side of ${side} m and a height of ${height} m. How many square meters does the field cover?`,
];

export const parallelogramArea = defineSkill<Params>({
  id: 'area-of-parallelograms',
  name: 'Area of parallelograms',
  grade: 6,
  grades: [5, 7],
  domain: 'geometry',
  standard: '6.G.A.1',
  keywords: ['area of a parallelogram', 'area of parallelograms', 'parallelogram', 'base and height', 'area of quadrilaterals'],
  prerequisites: [],
  teaching: parallelogramAreaTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawSlanted(rng, difficulty) }),
  solve: ({ base, height }) => decimal(base * height, 0),
  // Fills it with so many strips as long as the base, each one unit high.
  verify: ({ base, height }, answer) => isNumber(answer, addUp(base, height)),
  misconceptions: [
    {
      id: 'used-the-slanted-side',
      name: 'Multiplies the base by the slanted side',
      wrong: ({ base, side }) => decimal(base * side, 0),
      feedback: ({ side }) => say`The side of ${side} is slanted, so it is too long. Use the height that stands straight up.`,
    },
    {
      id: 'halved-it',
      name: 'Halves the product, as for a triangle',
      wrong: ({ base, height }) => tenths((base * height) / 2),
      feedback: () => say`Half is right for a triangle. A parallelogram can be rearranged into a whole rectangle.`,
    },
    {
      id: 'went-around',
      name: 'Finds the distance around',
      wrong: ({ base, side }) => decimal(2 * (base + side), 0),
      feedback: () => say`You found the distance around it. Area tells how many unit squares lie inside.`,
    },
    {
      id: 'multiplied-the-other-pair',
      name: 'Multiplies the height by the slanted side',
      wrong: ({ height, side }) => decimal(height * side, 0),
      feedback: () => say`You multiplied the height by the slanted side. The height given here belongs to the base.`,
    },
    {
      id: 'added-base-and-height',
      name: 'Adds the base and the height',
      wrong: ({ base, height }) => decimal(base + height, 0),
      feedback: () => say`You added two lengths, and that gives a length. For an area, multiply the base by the height.`,
    },
  ],
  prompt: (p) => tell(parallelogramPrompts, p),
  explain: ({ base, height }, answer) => [
    say`Cut a triangle off one end and move it to the other: you get a rectangle of ${base} by ${height}.`,
    say`The slanted side is not needed.`,
    say`${base} × ${height} = ${answer}.`,
  ],
  proof: ({ base, height }) => ({ expression: `${base} * ${height}` }),
});

/** The two parallel sides and the distance between them. */
type Trapezoid = Telling & { long: number; short: number; height: number };

function drawTrapezoid(rng: Rng, difficulty: Difficulty): Omit<Trapezoid, keyof Telling> {
  const [low, high] = ranges[difficulty];
  const [short, gap, height] = [rng.int(low, high) - 1, rng.int(2, low + 1), rng.int(3, high)];
  const odd = ((short + short + gap) * height) % 2 === 1;
  return odd && difficulty !== 'hard' ? drawTrapezoid(rng, difficulty) : { long: short + gap, short, height };
}

const trapezoidPrompts = [
  ({ long, short, height }: Trapezoid) =>
    say`The parallel sides of a trapezoid are ${long} cm and ${short} cm long. Its height is ${height} cm. What is its area in square centimeters?`,
  ({ long, short, height, name }: Trapezoid) =>
    say`${name} builds a table top in the shape of a trapezoid. The parallel edges are ${long} inches and ${short} inches, and they are ${height} inches apart. How many square inches is the table top?`,
  ({ long, short, height, name }: Trapezoid) =>
    say`One wall of a shed is a trapezoid. Its parallel sides measure ${long} feet and ${short} feet, and its height is ${height} feet. How many square feet does ${name} have to paint?`,
];

export const trapezoidArea = defineSkill<Trapezoid>({
  id: 'area-of-trapezoids',
  name: 'Area of trapezoids',
  grade: 6,
  grades: [6, 7],
  domain: 'geometry',
  standard: '6.G.A.1',
  keywords: ['area of a trapezoid', 'area of trapezoids', 'trapezoid', 'parallel sides', 'area of quadrilaterals'],
  prerequisites: ['area-of-triangles'],
  teaching: trapezoidAreaTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawTrapezoid(rng, difficulty) }),
  solve: ({ long, short, height }) => tenths(((long + short) * height) / 2),
  // Cuts it along a diagonal into two triangles of the same height.
  verify: ({ long, short, height }, answer) => isNumber(answer, addUp(long, height) + addUp(short, height), 2),
  misconceptions: [
    {
      id: 'forgot-the-half',
      name: 'Adds the parallel sides, multiplies by the height and does not halve',
      wrong: ({ long, short, height }) => tenths((long + short) * height),
      feedback: () => say`That is the area of two such trapezoids put together. You need only one of them.`,
    },
    {
      id: 'long-side-only',
      name: 'Multiplies the longer side by the height',
      wrong: ({ long, height }) => tenths(long * height),
      feedback: () => say`That is a rectangle as wide as the longer side. The trapezoid gets narrower, so its area is smaller.`,
    },
    {
      id: 'short-side-only',
      name: 'Multiplies the shorter side by the height',
      wrong: ({ short, height }) => tenths(short * height),
      feedback: () =>
        say`That rectangle fits inside the trapezoid, but some of the trapezoid sticks out. Use both parallel sides.`,
    },
    {
      id: 'multiplied-all',
      name: 'Multiplies all three lengths',
      wrong: ({ long, short, height }) => tenths(long * short * height),
      feedback: () => say`You multiplied three lengths, which would be a volume. Add the two parallel sides first.`,
    },
    {
      id: 'added-all',
      name: 'Adds all three lengths',
      wrong: ({ long, short, height }) => tenths(long + short + height),
      feedback: () => say`You added lengths. For an area, the mean of the parallel sides is multiplied by the height.`,
    },
  ],
  prompt: (p) => tell(trapezoidPrompts, p),
  explain: ({ long, short, height }, answer) => [
    say`Add the parallel sides: ${long} + ${short} = ${long + short}.`,
    say`Two such trapezoids make a parallelogram: ${long + short} × ${height} = ${(long + short) * height}.`,
    say`One trapezoid is half of it: ${(long + short) * height} ÷ 2 = ${answer}.`,
  ],
  proof: ({ long, short, height }) => ({ expression: `(${long} + ${short}) / 2 * ${height}` }),
});
