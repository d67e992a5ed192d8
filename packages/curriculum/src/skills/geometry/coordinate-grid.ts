import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { gridDistanceTeaching, gridMovesTeaching } from '../../teaching/geometry/coordinate-grid.ts';
import { integer } from '../../value.ts';
import { counted, pointAt } from './shape-words.ts';

type Axis = 'x' | 'y';
/** From (x, y) go `dx` to the right and `dy` up; what is below zero goes left or down. */
type Moves = Telling & { x: number; y: number; dx: number; dy: number; asks: Axis };

const reach = { easy: 7, medium: 12, hard: 20 } as const;

function drawMoves(rng: Rng, difficulty: Difficulty): Omit<Moves, keyof Telling> {
  const most = reach[difficulty];
  const [x, y, toX, toY] = [rng.int(1, most), rng.int(1, most), rng.int(0, most), rng.int(0, most)];
  const onlyForward = difficulty === 'easy' && (toX < x || toY < y);
  if (x === y || toX === x || toY === y || onlyForward) return drawMoves(rng, difficulty);
  return { x, y, dx: toX - x, dy: toY - y, asks: rng.pick(['x', 'y'] as const) };
}

const startOf = (p: Moves) => (p.asks === 'x' ? p.x : p.y);
const moveOf = (p: Moves) => (p.asks === 'x' ? p.dx : p.dy);
const otherMove = (p: Moves) => (p.asks === 'x' ? p.dy : p.dx);
const across = ({ dx }: Moves) => `${counted(Math.abs(dx), 'unit')} to the ${dx > 0 ? 'right' : 'left'}`;
const upright = ({ dy }: Moves) => `${counted(Math.abs(dy), 'unit')} ${dy > 0 ? 'up' : 'down'}`;

const movePrompts = [
  (p: Moves) =>
    say`Start at the point ${pointAt(p.x, p.y)}. Move ${across(p)} and ${upright(p)}. What is the ${p.asks}-coordinate of the new point?`,
  (p: Moves) =>
    say`${p.name} steers a toy robot from ${pointAt(p.x, p.y)} on a grid. It goes ${across(p)} and then ${upright(p)}. What is the ${p.asks}-coordinate of the place where it stops?`,
  (p: Moves) =>
    say`On a map the camp is at ${pointAt(p.x, p.y)}. ${p.name} walks ${across(p)} and ${upright(p)} on the grid. What is the ${p.asks}-coordinate of the place that ${p.name} reaches?`,
];

export const gridMoves = defineSkill<Moves>({
  id: 'moves-on-a-coordinate-grid',
  name: 'Moving on the coordinate grid',
  grade: 5,
  grades: [5, 6],
  domain: 'geometry',
  standard: '5.G.A.1',
  keywords: [
    'coordinate grid',
    'coordinate plane',
    'ordered pairs',
    'x-coordinate',
    'plot points',
    'first quadrant',
    'coordinates',
  ],
  prerequisites: [],
  teaching: gridMovesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawMoves(rng, difficulty) }),
  solve: (p) => integer(startOf(p) + moveOf(p)),
  // Goes back from the answer, a unit at a time, and has to arrive at the start.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let at = answer.n;
    for (let step = 0; step < Math.abs(moveOf(p)); step++) at += moveOf(p) > 0 ? -1 : 1;
    return at === startOf(p);
  },
  misconceptions: [
    {
      id: 'mixed-up-the-axes',
      name: 'Takes the first number for up and down',
      wrong: (p) => integer((p.asks === 'x' ? p.y : p.x) + moveOf(p)),
      feedback: () => say`You began with the other coordinate. The first number goes across, and the second goes up.`,
    },
    {
      id: 'used-the-other-move',
      name: 'Uses the move along the other axis',
      wrong: (p) => integer(startOf(p) + otherMove(p)),
      feedback: ({ asks }) =>
        say`You used the other move. The ${asks}-coordinate changes only when you go ${asks === 'x' ? 'left or right' : 'up or down'}.`,
    },
    {
      id: 'gave-the-other-coordinate',
      name: 'Gives the other coordinate of the new point',
      wrong: (p) => integer(p.asks === 'x' ? p.y + p.dy : p.x + p.dx),
      feedback: ({ asks }) => say`That is the other coordinate of the new point. Which of the two is called ${asks}?`,
    },
    {
      id: 'went-the-wrong-way',
      name: 'Goes in the opposite direction',
      wrong: (p) => integer(startOf(p) - moveOf(p)),
      feedback: () => say`You went the opposite way. Right and up make a coordinate larger, left and down make it smaller.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the starting point as the first step',
      wrong: (p) => integer(startOf(p) + moveOf(p) - Math.sign(moveOf(p))),
      feedback: () => say`So close! The place where you stand is step 0. Begin to count when you move.`,
    },
    {
      id: 'gave-the-move',
      name: 'Gives the length of the move',
      wrong: (p) => integer(Math.abs(moveOf(p))),
      feedback: (p) => say`That is how far you go. Where do you arrive when you start at ${startOf(p)}?`,
    },
  ],
  prompt: (p) => tell(movePrompts, p),
  explain: (p, answer) => [
    say`The ${p.asks}-coordinate is the ${p.asks === 'x' ? 'first' : 'second'} number, so it starts at ${startOf(p)}.`,
    say`Moving ${p.asks === 'x' ? across(p) : upright(p)} makes it ${moveOf(p) > 0 ? 'larger' : 'smaller'}.`,
    say`${startOf(p)} ${moveOf(p) > 0 ? '+' : '−'} ${Math.abs(moveOf(p))} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${startOf(p)} ${moveOf(p) > 0 ? '+' : '-'} ${Math.abs(moveOf(p))}` }),
});

/** Two points of a grid, and the way between them along its lines. */
type Pair = Telling & { x1: number; y1: number; x2: number; y2: number };

function drawPair(rng: Rng, difficulty: Difficulty): Omit<Pair, keyof Telling> {
  const most = reach[difficulty];
  const [x1, y1, x2, y2] = [rng.int(0, most), rng.int(0, most), rng.int(0, most), rng.int(0, most)];
  if (Math.abs(x1 - x2) < 2 || Math.abs(y1 - y2) < 2) return drawPair(rng, difficulty);
  if (difficulty !== 'easy') return { x1, y1, x2, y2 };
  return rng.int(0, 1) === 0 ? { x1, y1, x2, y2: y1 } : { x1, y1, x2: x1, y2 };
}

const acrossGap = ({ x1, x2 }: Pair) => Math.abs(x1 - x2);
const uprightGap = ({ y1, y2 }: Pair) => Math.abs(y1 - y2);
const gaps = (p: Pair) => [acrossGap(p), uprightGap(p)].filter((gap) => gap > 0);
const distance = (p: Pair) => acrossGap(p) + uprightGap(p);

const pairPrompts = [
  (p: Pair) =>
    say`You go from ${pointAt(p.x1, p.y1)} to ${pointAt(p.x2, p.y2)} along the lines of a grid. How many units long is the shortest way?`,
  (p: Pair) =>
    say`On a city map, one unit is one block. The school is at ${pointAt(p.x1, p.y1)} and the library is at ${pointAt(p.x2, p.y2)}. How many blocks does ${p.name} have to walk along the streets, at least?`,
  (p: Pair) =>
    say`A garden plan has a grid with lines one meter apart. ${p.name} lays a hose along the grid lines from the tap at ${pointAt(p.x1, p.y1)} to the tree at ${pointAt(p.x2, p.y2)}. How many meters of hose are needed, at least?`,
];

export const gridDistance = defineSkill<Pair>({
  id: 'distance-on-a-coordinate-grid',
  name: 'Distances along the coordinate grid',
  grade: 5,
  grades: [5, 6],
  domain: 'geometry',
  standard: '5.G.A.2',
  keywords: ['coordinate grid', 'distance on a grid', 'coordinate plane', 'blocks on a map', 'graph points', 'ordered pairs'],
  prerequisites: ['moves-on-a-coordinate-grid'],
  teaching: gridDistanceTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPair(rng, difficulty) }),
  solve: (p) => integer(distance(p)),
  // Walks from the first point to the second and counts the steps.
  verify: ({ x1, y1, x2, y2 }, answer) => {
    let [x, y, steps] = [x1, y1, 0];
    for (; x !== x2; steps++) x += x < x2 ? 1 : -1;
    for (; y !== y2; steps++) y += y < y2 ? 1 : -1;
    return answer.kind === 'integer' && answer.n === steps;
  },
  misconceptions: [
    {
      id: 'counted-the-points',
      name: 'Counts the crossings and not the steps between them',
      wrong: (p) => integer(distance(p) + 1),
      feedback: () => say`You counted the crossings that you visit. Count the steps between them.`,
    },
    {
      id: 'one-direction-only',
      name: 'Counts the way in one direction only',
      wrong: (p) => (gaps(p).length === 2 ? integer(Math.max(...gaps(p))) : null),
      feedback: () => say`You went only part of the way. Go across first, and then up or down.`,
    },
    {
      id: 'mixed-up-coordinates',
      name: 'Compares the two numbers of one point',
      wrong: ({ x1, y1, x2, y2 }) => integer(Math.abs(x1 - y1) + Math.abs(x2 - y2)),
      feedback: () =>
        say`You compared the two numbers of one point. Compare the first numbers of both points, and then the second ones.`,
    },
    {
      id: 'added-coordinates',
      name: 'Adds the coordinates that differ',
      wrong: (p) => integer((acrossGap(p) > 0 ? p.x1 + p.x2 : 0) + (uprightGap(p) > 0 ? p.y1 + p.y2 : 0)),
      feedback: () => say`Adding two positions does not give the way between them. Subtract the smaller from the larger.`,
    },
    {
      id: 'gave-the-end',
      name: 'Adds up the coordinates of the end',
      wrong: ({ x2, y2 }) => integer(x2 + y2),
      feedback: (p) => say`That is the way from (0, 0) to the end. You start at ${pointAt(p.x1, p.y1)}.`,
    },
    {
      id: 'one-step-short',
      name: 'Leaves out the last step',
      wrong: (p) => integer(distance(p) - 1),
      feedback: () => say`So close! You stopped one step before the end.`,
    },
  ],
  prompt: (p) => tell(pairPrompts, p),
  explain: (p, answer) => [
    acrossGap(p) === 0
      ? say`The first numbers are equal, so there is no way to go across.`
      : say`Across: from ${p.x1} to ${p.x2} there are ${counted(acrossGap(p), 'unit')}.`,
    uprightGap(p) === 0
      ? say`The second numbers are equal, so there is no way to go up or down.`
      : say`Up or down: from ${p.y1} to ${p.y2} there are ${counted(uprightGap(p), 'unit')}.`,
    say`Altogether: ${[acrossGap(p), uprightGap(p)].join(' + ')} = ${answer}.`,
  ],
  proof: ({ x1, y1, x2, y2 }) => ({ expression: `abs(${x2} - ${x1}) + abs(${y2} - ${y1})` }),
});
