import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { polygonsOnThePlaneTeaching } from '../../teaching/geometry/polygons-on-the-plane.ts';
import { integer, showInteger } from '../../value.ts';
import { pointAt } from './shape-words.ts';

/** A rectangle with sides along the axes; asks for its width, its height or the distance around. */
type Params = Telling & { left: number; right: number; low: number; high: number; asks: 'width' | 'height' | 'around' };

const reach = { easy: 6, medium: 9, hard: 15 } as const;

function drawRectangle(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const most = reach[difficulty];
  const [left, right, low, high] = [rng.int(-most, 2), rng.int(0, most), rng.int(-most, 2), rng.int(0, most)];
  if (right - left < 2 || high - low < 2 || right - left === high - low || left + right === 0 || low + high === 0)
    return drawRectangle(rng, difficulty);
  const asks = difficulty === 'easy' ? rng.pick(['width', 'height'] as const) : rng.pick(['width', 'height', 'around'] as const);
  return { left, right, low, high, asks };
}

const width = ({ left, right }: Params) => right - left;
const height = ({ low, high }: Params) => high - low;
const corners = ({ left, right, low, high }: Params) =>
  `${pointAt(left, low)}, ${pointAt(right, low)}, ${pointAt(right, high)} and ${pointAt(left, high)}`;
/** The two coordinates between which the asked side runs. */
const ends = ({ left, right, low, high, asks }: Params): [number, number] => (asks === 'height' ? [low, high] : [left, right]);
const sideNames = { width: 'from left to right', height: 'from bottom to top' } as const;

const ask = (p: Params, unit: string) =>
  p.asks === 'around' ? `How many ${unit} is it all the way around?` : `How many ${unit} does it measure ${sideNames[p.asks]}?`;

const prompts = [
  (p: Params) => say`A rectangle on the coordinate plane has its corners at ${corners(p)}. ${ask(p, 'units')}`,
  (p: Params) =>
    say`${p.name} draws a plan of a playground, with one unit for each meter. The corners are at ${corners(p)}. ${ask(p, 'meters')}`,
  (p: Params) =>
    say`On a map of a park, one unit is one yard. ${p.name} finds a pond in the shape of a rectangle, with corners at ${corners(p)}. ${ask(p, 'yards')}`,
];

const shown = (n: number) => (n < 0 ? `(${showInteger(n)})` : showInteger(n));
const withBrackets = (n: number) => (n < 0 ? `(${n})` : `${n}`);
const gap = (from: number, to: number) => `abs(${to} - ${withBrackets(from)})`;

export const polygonsOnThePlane = defineSkill<Params>({
  id: 'polygons-on-the-coordinate-plane',
  name: 'Side lengths on the coordinate plane',
  grade: 6,
  grades: [6, 7],
  domain: 'geometry',
  standard: '6.G.A.3',
  keywords: [
    'polygons on the coordinate plane',
    'coordinate plane',
    'side lengths',
    'vertices',
    'four quadrants',
    'negative coordinates',
  ],
  prerequisites: ['distance-on-a-coordinate-grid'],
  teaching: polygonsOnThePlaneTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawRectangle(rng, difficulty) }),
  solve: (p) => integer({ width: width(p), height: height(p), around: 2 * (width(p) + height(p)) }[p.asks]),
  // Walks along the sides, one unit at a time.
  verify: ({ left, right, low, high, asks }, answer) => {
    let [across, up] = [0, 0];
    for (let x = left; x < right; x++) across++;
    for (let y = low; y < high; y++) up++;
    const walked = { width: across, height: up, around: across + up + across + up };
    return answer.kind === 'integer' && answer.n === walked[asks];
  },
  misconceptions: [
    {
      id: 'ignored-the-minus-signs',
      name: 'Subtracts the sizes of the coordinates and ignores the minus signs',
      wrong: (p) => {
        const size = ([from, to]: [number, number]) => Math.abs(Math.abs(to) - Math.abs(from));
        return integer(p.asks === 'around' ? 2 * (size([p.left, p.right]) + size([p.low, p.high])) : size(ends(p)));
      },
      feedback: () =>
        say`Look at the minus signs. When the corners lie on different sides of an axis, the two distances to it are added.`,
    },
    {
      id: 'counted-the-points',
      name: 'Counts the points and not the steps between them',
      wrong: (p) => (p.asks === 'around' ? null : integer((p.asks === 'width' ? width(p) : height(p)) + 1)),
      feedback: () => say`So close! You counted the grid points. Count the steps between them.`,
    },
    {
      id: 'other-side',
      name: 'Uses the other coordinates',
      wrong: (p) => (p.asks === 'around' ? null : integer(p.asks === 'width' ? height(p) : width(p))),
      feedback: ({ asks }) =>
        say`That is the other side. ${asks === 'width' ? 'From left to right the first coordinates change.' : 'From bottom to top the second coordinates change.'}`,
    },
    {
      id: 'one-end-only',
      name: 'Gives how far one end is from the axis',
      wrong: (p) => (p.asks === 'around' ? null : integer(Math.max(...ends(p).map(Math.abs)))),
      feedback: () => say`That is the way from the axis to one end. The side runs from one corner to the other.`,
    },
    {
      id: 'two-sides-only',
      name: 'Adds only two sides',
      wrong: (p) => (p.asks === 'around' ? integer(width(p) + height(p)) : null),
      feedback: () => say`You have two of the four sides. Walk on until you are back at the start.`,
    },
    {
      id: 'area-instead',
      name: 'Multiplies the sides',
      wrong: (p) => (p.asks === 'around' ? integer(width(p) * height(p)) : null),
      feedback: () => say`You multiplied, which gives the area. Here the four sides are added.`,
    },
    {
      id: 'counted-corners-too',
      name: 'Counts one point too many along each side',
      wrong: (p) => (p.asks === 'around' ? integer(2 * (width(p) + height(p)) + 4) : null),
      feedback: () => say`You counted the grid points along each side, so each side came out one too long. Count the steps.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => {
    const across = say`From left to right: ${p.right} − ${shown(p.left)} = ${width(p)}.`;
    const up = say`From bottom to top: ${p.high} − ${shown(p.low)} = ${height(p)}.`;
    if (p.asks === 'around') return [across, up, say`All the way around: 2 × ${width(p)} + 2 × ${height(p)} = ${answer}.`];
    const first = say`Along this side only the ${p.asks === 'width' ? 'first' : 'second'} coordinate changes.`;
    return [first, p.asks === 'width' ? across : up, say`So the length is ${answer}.`];
  },
  proof: (p) => {
    const [across, up] = [gap(p.left, p.right), gap(p.low, p.high)];
    return { expression: { width: across, height: up, around: `2 * (${across} + ${up})` }[p.asks] };
  },
});
