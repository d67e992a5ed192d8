import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { distanceBetweenPointsTeaching } from '../../teaching/geometry/distance-between-points.ts';
import { integer } from '../../value.ts';
import { pointAt } from './shape-words.ts';

type Params = Telling & { x1: number; y1: number; x2: number; y2: number };

const legs = [
  [3, 4],
  [6, 8],
  [5, 12],
  [9, 12],
  [8, 15],
  [12, 16],
  [7, 24],
  [20, 21],
  [10, 24],
] as const;

function drawPoints(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [first, second] = rng.pick(legs.slice(0, { easy: 3, medium: 6, hard: 9 }[difficulty]));
  const [across, up] = rng.int(0, 1) === 0 ? [first, second] : [second, first];
  const lowest = difficulty === 'easy' ? 0 : -12;
  const [x1, y1] = [rng.int(lowest, 8), rng.int(lowest, 8)];
  const [toX, toY] = difficulty === 'easy' ? [1, 1] : [rng.pick([-1, 1]), rng.pick([-1, 1])];
  return { x1, y1, x2: x1 + toX * across, y2: y1 + toY * up };
}

const gapX = ({ x1, x2 }: Params) => Math.abs(x2 - x1);
const gapY = ({ y1, y2 }: Params) => Math.abs(y2 - y1);
const squares = (p: Params) => gapX(p) ** 2 + gapY(p) ** 2;
const ascii = (n: number) => (n < 0 ? `(${n})` : `${n}`);

const prompts = [
  (p: Params) => say`What is the distance between the points ${pointAt(p.x1, p.y1)} and ${pointAt(p.x2, p.y2)}?`,
  (p: Params) =>
    say`On a map with a grid of one-kilometer squares, a ship is at ${pointAt(p.x1, p.y1)} and a harbor is at ${pointAt(p.x2, p.y2)}. How many kilometers is the straight way that ${p.name} sails?`,
  (p: Params) =>
    say`${p.name} plans a straight cable across a field. On the plan, where one unit is one meter, it runs from ${pointAt(p.x1, p.y1)} to ${pointAt(p.x2, p.y2)}. How many meters long is the cable?`,
];

export const distanceBetweenPoints = defineSkill<Params>({
  id: 'distance-between-points',
  name: 'Distance between two points',
  grade: 8,
  grades: [8, 9],
  domain: 'geometry',
  standard: '8.G.B.8',
  keywords: [
    'distance between two points',
    'distance formula',
    'coordinate plane distance',
    'pythagorean theorem on a grid',
    'coordinates',
  ],
  prerequisites: ['pythagorean-theorem-hypotenuse'],
  teaching: distanceBetweenPointsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPoints(rng, difficulty) }),
  solve: (p) => integer(Math.round(Math.sqrt(squares(p)))),
  // The square on the answer has to be as large as those on the two gaps, which are walked step by step.
  verify: ({ x1, y1, x2, y2 }, answer) => {
    if (answer.kind !== 'integer' || answer.n <= 0) return false;
    const walk = (from: number, to: number) => {
      let steps = 0;
      for (let at = Math.min(from, to); at < Math.max(from, to); at++) steps++;
      return steps;
    };
    const [across, up] = [walk(x1, x2), walk(y1, y2)];
    return answer.n * answer.n - across * across === up * up;
  },
  misconceptions: [
    {
      id: 'added-the-gaps',
      name: 'Adds the two gaps',
      wrong: (p) => integer(gapX(p) + gapY(p)),
      feedback: () =>
        say`You went along the grid lines. The straight way is the hypotenuse of the right triangle that they form.`,
    },
    {
      id: 'forgot-the-root',
      name: 'Adds the squares and takes no root',
      wrong: (p) => integer(squares(p)),
      feedback: () => say`You have the square of the distance. Take its square root.`,
    },
    {
      id: 'longer-gap-only',
      name: 'Gives the longer of the two gaps',
      wrong: (p) => integer(Math.max(gapX(p), gapY(p))),
      feedback: () => say`That is the way in one direction only. The points are apart in the other direction too.`,
    },
    {
      id: 'lost-a-minus-sign',
      name: 'Adds the coordinates before squaring',
      wrong: ({ x1, y1, x2, y2 }) => integer((x1 + x2) ** 2 + (y1 + y2) ** 2),
      feedback: () => say`You added coordinates and took no root. Start from the differences of the coordinates.`,
    },
    {
      id: 'subtracted-the-gaps',
      name: 'Subtracts the two gaps',
      wrong: (p) => integer(Math.abs(gapX(p) - gapY(p))),
      feedback: () =>
        say`You subtracted one gap from the other. Both gaps are legs of a right triangle, so their squares are added.`,
    },
    {
      id: 'halved-the-sum-of-gaps',
      name: 'Takes half of the way along the grid lines',
      wrong: (p) => ((gapX(p) + gapY(p)) % 2 === 0 ? integer((gapX(p) + gapY(p)) / 2) : null),
      feedback: () =>
        say`The straight way is shorter than the way along the lines, but not half of it. Use the squares of the two gaps.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`Gap across: from ${p.x1} to ${p.x2} is ${gapX(p)}. Gap up or down: from ${p.y1} to ${p.y2} is ${gapY(p)}.`,
    say`The gaps are the legs of a right triangle: ${gapX(p)}² + ${gapY(p)}² = ${squares(p)}.`,
    say`The square root of ${squares(p)} is ${answer}.`,
  ],
  proof: ({ x1, y1, x2, y2 }) => ({
    equation: `d^2 = (${x2} - ${ascii(x1)})^2 + (${y2} - ${ascii(y1)})^2`,
    variable: 'd',
  }),
});
