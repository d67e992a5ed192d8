import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { slopeFromPointsTeaching } from '../../teaching/algebra/slope-from-points.ts';
import { integer, ratioOf, showInteger, showValue } from '../../value.ts';
import { quotient, reduced } from './write-terms.ts';

/** A straight line through (x1, y1) and (x2, y2), which lies further to the right. */
type Params = Telling & { x1: number; y1: number; x2: number; y2: number };

const point = (x: number, y: number) => `(${showInteger(x)}, ${showInteger(y)})`;
const points = ({ x1, y1, x2, y2 }: Params) => `${point(x1, y1)} and ${point(x2, y2)}`;
const bracketed = (n: number) => (n < 0 ? `(${showInteger(n)})` : showInteger(n));
const ascii = (n: number) => (n < 0 ? `(${n})` : String(n));

const prompts = [
  (p: Params) => say`What is the slope of the line through ${points(p)}?`,
  (p: Params) =>
    say`${p.name} draws a straight line through ${points(p)}. By how much does y change for each step of 1 to the right?`,
  (p: Params) =>
    say`A game moves a ball straight from ${point(p.x1, p.y1)} to ${point(p.x2, p.y2)}. ${p.name} needs the slope of its path. Which number is it?`,
  (p: Params) =>
    say`On a graph with the hours on the x-axis, ${p.name} finds the points ${points(p)} on one straight line. By how much does y change in each hour?`,
];

export const slopeFromPoints = defineSkill<Params>({
  id: 'slope-from-two-points',
  name: 'Slope of a line from two points',
  grade: 8,
  grades: [8, 8],
  domain: 'algebra',
  standard: '8.EE.B.6',
  keywords: ['slope', 'slope formula', 'rise over run', 'gradient', 'two points', 'steepness of a line', 'rate of change'],
  prerequisites: ['two-step-equations'],
  teaching: slopeFromPointsTeaching,
  belowZero: true,
  make: (rng, difficulty) => {
    const telling = drawTelling(rng, 3);
    const run = rng.int(2, difficulty === 'easy' ? 5 : 8);
    const rise =
      difficulty === 'easy'
        ? run * rng.int(2, 6)
        : difficulty === 'medium'
          ? run * rng.int(2, 5) * rng.pick([1, -1])
          : rng.int(2, 15) * rng.pick([1, -1]);
    // Hours on the axis are not below zero.
    const below = difficulty === 'easy' || telling.story === 3 ? 0 : 6;
    const x1 = rng.int(1 - below, 6);
    const y1 = rise < 0 && below === 0 ? rng.int(1, 9) - rise : rng.int(1 - below, 9);
    return { ...telling, x1, y1, x2: x1 + run, y2: y1 + rise };
  },
  solve: ({ x1, y1, x2, y2 }) => reduced(y2 - y1, x2 - x1),
  // Walks from the first point one step at a time, with the answer as the climb of each, and has to meet the second.
  verify: ({ x1, y1, x2, y2 }, answer) => {
    const climb = ratioOf(answer);
    if (!climb || answer.kind === 'decimal') return false;
    let height = y1 * climb.d;
    for (let x = x1; x < x2; x++) height += climb.n;
    return height === y2 * climb.d;
  },
  misconceptions: [
    {
      id: 'run-over-rise',
      name: 'Divides the way to the side by the way up',
      wrong: ({ x1, y1, x2, y2 }) => quotient(x2 - x1, y2 - y1),
      feedback: () => say`You divided the change of x by the change of y. The slope says how much y changes for one step in x.`,
    },
    {
      id: 'lost-the-sign',
      name: 'Subtracts in one order above and in the other below',
      wrong: ({ x1, y1, x2, y2 }) => quotient(y1 - y2, x2 - x1),
      feedback: () =>
        say`The steepness is right. Begin with the same point above and below, and look whether the line rises or falls.`,
    },
    {
      id: 'rise-only',
      name: 'Gives the change of y alone',
      wrong: ({ y1, y2 }) => integer(y2 - y1),
      feedback: ({ x1, x2 }) => say`That is the whole change of y. It happens over ${x2 - x1} steps, so share it among them.`,
    },
    {
      id: 'run-only',
      name: 'Gives the change of x alone',
      wrong: ({ x1, x2 }) => integer(x2 - x1),
      feedback: () => say`That is the change of x. How much does y change for each of these steps?`,
    },
    {
      id: 'divided-one-point',
      name: 'Divides the numbers of one point',
      wrong: ({ x2, y2 }) => quotient(y2, x2),
      feedback: () =>
        say`You used only the second point. A slope compares two points, so look at how far it is from one to the other.`,
    },
    {
      id: 'added-coordinates',
      name: 'Adds the coordinates instead of subtracting them',
      wrong: ({ x1, y1, x2, y2 }) => quotient(y1 + y2, x1 + x2),
      feedback: () => say`You added the numbers. A change is found by subtracting, above and below.`,
    },
    {
      id: 'ignored-minus-signs',
      name: 'Overlooks minus signs of coordinates',
      wrong: ({ x1, y1, x2, y2 }) =>
        Math.min(x1, x2, y1, y2) < 0 ? quotient(Math.abs(y2) - Math.abs(y1), Math.abs(x2) - Math.abs(x1)) : null,
      feedback: () => say`One of the numbers has a minus sign. From a number below zero the way to one above it is longer.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: ({ x1, y1, x2, y2 }, answer) => [
    say`From the first point to the second, y changes by ${showInteger(y2)} − ${bracketed(y1)} = ${showInteger(y2 - y1)}.`,
    say`In the same way, x changes by ${showInteger(x2)} − ${bracketed(x1)} = ${showInteger(x2 - x1)}.`,
    say`The slope is ${showInteger(y2 - y1)} ÷ ${showInteger(x2 - x1)} = ${showValue(answer)}.`,
  ],
  proof: ({ x1, y1, x2, y2 }) => ({ expression: `(${y2} - ${ascii(y1)}) / (${x2} - ${ascii(x1)})` }),
});
