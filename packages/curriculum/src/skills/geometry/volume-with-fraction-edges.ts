import type { Difficulty } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { volumeWithFractionEdgesTeaching } from '../../teaching/geometry/volume-with-fraction-edges.ts';
import { integer, simplest } from '../../value.ts';
import { isNumber } from './number-checks.ts';

/** An edge of `whole` and top/bottom; the bottom is 1 for a whole edge. */
type Edge = { whole: number; top: number; bottom: number };
type Params = Telling & { edges: readonly [Edge, Edge, Edge] };

function drawEdge(rng: Rng, bottoms: readonly number[], most: number): Edge {
  const bottom = rng.pick(bottoms);
  return bottom === 1
    ? { whole: rng.int(2, most), top: 0, bottom }
    : { whole: rng.int(0, most), top: rng.pick(lowestTops(bottom)), bottom };
}

function drawEdges(rng: Rng, difficulty: Difficulty): Params['edges'] {
  if (difficulty === 'easy') return [drawEdge(rng, [2, 3, 4], 0), drawEdge(rng, [1], 6), drawEdge(rng, [1], 5)];
  if (difficulty === 'medium') return [drawEdge(rng, [2, 3, 4], 2), drawEdge(rng, [2, 4], 1), drawEdge(rng, [1], 5)];
  return [drawEdge(rng, [2, 3, 4], 2), drawEdge(rng, [2, 3, 4, 5], 1), drawEdge(rng, [2, 3], 2)];
}

const topOf = ({ whole, top, bottom }: Edge) => whole * bottom + top;
const exact = (edge: Edge) => new Fraction(topOf(edge), edge.bottom);
const shown = (edge: Edge) => simplest(exact(edge));
/** `2/3 yard`, `1 1/2 yards`. */
const long = (edge: Edge, one: string, many: string) => say`${shown(edge)} ${edge.whole === 0 ? one : many}`;
const volume = ({ edges: [a, b, c] }: Params) => exact(a).mul(exact(b)).mul(exact(c));
const improper = (edge: Edge) => (edge.bottom === 1 ? `${topOf(edge)}` : `${topOf(edge)}/${edge.bottom}`);

const prompts = [
  ({ edges: [a, b, c] }: Params) =>
    say`A rectangular prism is ${shown(a)} m long, ${shown(b)} m wide and ${shown(c)} m high. What is its volume in cubic meters?`,
  ({ edges: [a, b, c], name }: Params) =>
    say`${name} packs a box that measures ${long(a, 'foot', 'feet')} by ${long(b, 'foot', 'feet')} by ${long(c, 'foot', 'feet')}. How many cubic feet does it hold?`,
  ({ edges: [a, b, c], name }: Params) =>
    say`${name} fills a flower box with soil. It is ${long(a, 'yard', 'yards')} long, ${long(b, 'yard', 'yards')} wide and ${long(c, 'yard', 'yards')} deep. How many cubic yards of soil fit in?`,
];

export const volumeWithFractionEdges = defineSkill<Params>({
  id: 'volume-with-fraction-edges',
  name: 'Volume of prisms with fraction edges',
  grade: 6,
  grades: [6, 7],
  domain: 'geometry',
  standard: '6.G.A.2',
  keywords: [
    'volume',
    'fractional edge lengths',
    'rectangular prism',
    'volume with fractions',
    'fraction sides',
    'right rectangular prisms',
  ],
  prerequisites: ['multiply-fractions'],
  teaching: volumeWithFractionEdgesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), edges: drawEdges(rng, difficulty) }),
  solve: (p) => simplest(volume(p)),
  // Packs the prism with little blocks, counts them, and counts how many fill one cube of one unit.
  verify: ({ edges: [a, b, c] }, answer) => {
    let [blocks, inOneCube] = [0, 0];
    for (let i = 0; i < topOf(a); i++) for (let j = 0; j < topOf(b); j++) blocks += topOf(c);
    for (let i = 0; i < a.bottom; i++) for (let j = 0; j < b.bottom; j++) inOneCube += c.bottom;
    return isNumber(answer, blocks, inOneCube);
  },
  misconceptions: [
    {
      id: 'added-the-edges',
      name: 'Adds the three edges',
      wrong: ({ edges: [a, b, c] }) => simplest(exact(a).add(exact(b)).add(exact(c))),
      feedback: () => say`You added three lengths. A volume is length times width times height.`,
    },
    {
      id: 'floor-only',
      name: 'Multiplies length and width and forgets the height',
      wrong: ({ edges: [a, b] }) => simplest(exact(a).mul(exact(b))),
      feedback: () => say`That is the area of the bottom. How high do you fill it?`,
    },
    {
      id: 'wholes-and-fractions-apart',
      name: 'Multiplies the whole numbers and the fractions separately',
      wrong: ({ edges }) => {
        if (edges.filter(({ whole, top }) => whole > 0 && top > 0).length < 2) return null;
        const wholes = edges.reduce((product, { whole }) => product * Math.max(whole, 1), 1);
        const parts = edges.reduce(
          (product, { top, bottom }) => (top === 0 ? product : product.mul(top, bottom)),
          new Fraction(1),
        );
        return simplest(parts.add(wholes));
      },
      feedback: () => say`You multiplied the wholes and the fractions apart. Write each mixed number as one fraction first.`,
    },
    {
      id: 'forgot-the-bottoms',
      name: 'Multiplies the tops and forgets the bottoms',
      wrong: ({ edges: [a, b, c] }) => integer(topOf(a) * topOf(b) * topOf(c)),
      feedback: () => say`You counted the little blocks. Now work out how many of them fill one whole cube.`,
    },
    {
      id: 'one-bottom-only',
      name: 'Divides by the largest bottom only',
      wrong: ({ edges: [a, b, c] }) =>
        simplest(new Fraction(topOf(a) * topOf(b) * topOf(c), Math.max(a.bottom, b.bottom, c.bottom))),
      feedback: () => say`The tops are multiplied well. Multiply all of the bottoms too.`,
    },
    {
      id: 'height-as-a-sum',
      name: 'Multiplies length and width and adds the height',
      wrong: ({ edges: [a, b, c] }) => simplest(exact(a).mul(exact(b)).add(exact(c))),
      feedback: () => say`The bottom is right, but then you added the height. Multiply by it instead.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: ({ edges: [a, b, c] }, answer) => {
    const [tops, bottoms] = [topOf(a) * topOf(b) * topOf(c), a.bottom * b.bottom * c.bottom];
    return [
      say`Multiply the three edges: ${shown(a)} × ${shown(b)} × ${shown(c)}.`,
      say`Tops: ${topOf(a)} × ${topOf(b)} × ${topOf(c)} = ${tops}. Bottoms: ${a.bottom} × ${b.bottom} × ${c.bottom} = ${bottoms}.`,
      say`So the volume is ${tops} ÷ ${bottoms} = ${answer}.`,
    ];
  },
  proof: ({ edges: [a, b, c] }) => ({ expression: `(${improper(a)}) * (${improper(b)}) * (${improper(c)})` }),
});
