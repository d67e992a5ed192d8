import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { areaOfJoinedRectanglesTeaching } from '../../teaching/measurement/area-of-joined-rectangles.ts';
import { integer } from '../../value.ts';

/** A rectangle of a by b that another of c by d is joined to or cut out of. */
type Params = Telling & { kind: 'joined' | 'cut'; a: number; b: number; c: number; d: number };

const tops = { easy: 5, medium: 8, hard: 10 } as const;

function drawSides(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'a' | 'b' | 'c' | 'd'> {
  const top = tops[difficulty];
  if (difficulty !== 'easy' && rng.int(0, 2) === 0) {
    const [a, b] = [rng.int(5, top), rng.int(5, top)];
    return { kind: 'cut', a, b, c: rng.int(2, a - 2), d: rng.int(2, b - 2) };
  }
  return { kind: 'joined', a: rng.int(3, top), b: rng.int(2, top), c: rng.int(2, top), d: rng.int(2, top) };
}

const tellings = {
  joined: [
    ({ a, b, c, d }: Params) =>
      say`A shape is cut into two rectangles. One is ${a} feet by ${b} feet, and the other is ${c} feet by ${d} feet. What is the area of the shape in square feet?`,
    ({ a, b, c, d, name }: Params) =>
      say`${name} has a garden of two parts that touch. One is ${a} meters by ${b} meters, and the other is ${c} meters by ${d} meters. How many square meters is the garden?`,
    ({ a, b, c, d, name }: Params) =>
      say`${name} glues two cards side by side for a sign. The cards are ${a} inches by ${b} inches and ${c} inches by ${d} inches. How many square inches is the sign?`,
  ],
  cut: [
    ({ a, b, c, d }: Params) =>
      say`A rectangle is ${a} feet by ${b} feet. A corner of ${c} feet by ${d} feet is cut off. What is the area of the rest in square feet?`,
    ({ a, b, c, d, name }: Params) =>
      say`${name} has a room of ${a} meters by ${b} meters. One corner of ${c} meters by ${d} meters is a closet, and the rest gets a carpet. How many square meters of carpet is that?`,
    ({ a, b, c, d, name }: Params) =>
      say`${name} has a cloth of ${a} inches by ${b} inches and cuts out a window of ${c} inches by ${d} inches. How many square inches of cloth are left?`,
  ],
} as const;

const right = ({ kind, a, b, c, d }: Params) => (kind === 'joined' ? a * b + c * d : a * b - c * d);

/** Lays the small squares of one rectangle. */
function tiles(a: number, b: number): number {
  let count = 0;
  for (let row = 0; row < a; row++) for (let column = 0; column < b; column++) count++;
  return count;
}

export const areaOfJoinedRectangles = defineSkill<Params>({
  id: 'area-of-joined-rectangles',
  name: 'Area of shapes made of rectangles',
  grade: 3,
  grades: [3, 5],
  domain: 'measurement',
  standard: '3.MD.C.7d',
  keywords: [
    'composite area',
    'L-shape',
    'area of joined rectangles',
    'rectilinear figures',
    'compound shapes',
    'split into rectangles',
  ],
  prerequisites: ['area-of-rectangles'],
  teaching: areaOfJoinedRectanglesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawSides(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  // Lays squares for the first part, and lays on or takes up those of the second.
  verify: ({ kind, a, b, c, d }, answer) => {
    const count = kind === 'joined' ? tiles(a, b) + tiles(c, d) : tiles(a - c, b) + tiles(c, b - d);
    return answer.kind === 'integer' && answer.n === count;
  },
  misconceptions: [
    {
      id: 'first-rectangle-only',
      name: 'Finds the first rectangle and stops',
      wrong: ({ a, b }) => integer(a * b),
      feedback: ({ kind }) =>
        kind === 'joined'
          ? say`That is one of the two rectangles. Find the other one too, and put them together.`
          : say`That is the rectangle before the cut. A piece of it is gone.`,
    },
    {
      id: 'second-rectangle-only',
      name: 'Gives the second rectangle alone',
      wrong: ({ c, d }) => integer(c * d),
      feedback: ({ kind }) =>
        kind === 'joined'
          ? say`That is the second rectangle. The first one belongs to the shape as well.`
          : say`That is the piece that is cut out. How much is left without it?`,
    },
    {
      id: 'added-or-took-wrongly',
      name: 'Adds a piece that is cut out, or takes away one that is joined',
      wrong: ({ kind, a, b, c, d }) => integer(kind === 'joined' ? Math.abs(a * b - c * d) : a * b + c * d),
      feedback: ({ kind }) =>
        kind === 'joined'
          ? say`Both pieces are part of the shape. So put their areas together.`
          : say`The shape gets smaller when a piece is cut out. You made it larger.`,
    },
    {
      id: 'added-all-sides',
      name: 'Adds the four side lengths',
      wrong: ({ a, b, c, d }) => integer(a + b + c + d),
      feedback: () => say`You added lengths. For the area of a rectangle, multiply its two sides.`,
    },
    {
      id: 'one-big-rectangle',
      name: 'Makes one large rectangle of the sums or gaps of the sides',
      wrong: ({ kind, a, b, c, d }) => integer(kind === 'joined' ? (a + c) * (b + d) : (a - c) * (b - d)),
      feedback: ({ kind }) =>
        kind === 'joined'
          ? say`That is a rectangle around everything, with empty corners. Find the area of each piece by itself.`
          : say`That takes away whole strips. Only one corner is gone, so find its area.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: ({ kind, a, b, c, d }, answer) => [
    say`${kind === 'joined' ? 'The first rectangle' : 'The whole rectangle'}: ${a} × ${b} = ${a * b}.`,
    say`${kind === 'joined' ? 'The second rectangle' : 'The piece that is cut out'}: ${c} × ${d} = ${c * d}.`,
    kind === 'joined'
      ? say`Put them together: ${a * b} + ${c * d} = ${answer}.`
      : say`Take it away: ${a * b} − ${c * d} = ${answer}.`,
  ],
  proof: ({ kind, a, b, c, d }) => ({ expression: `${a} * ${b} ${kind === 'joined' ? '+' : '-'} ${c} * ${d}` }),
});
