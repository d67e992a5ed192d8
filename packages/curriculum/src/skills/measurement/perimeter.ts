import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { perimeterTeaching } from '../../teaching/measurement/perimeter.ts';
import { integer } from '../../value.ts';

/** `rectangle`: two of its sides; `regular`: how many equal sides, and one of them; `sides`: each side. */
type Params = Telling & { kind: 'rectangle' | 'regular' | 'sides'; sides: readonly number[] };

const tops = { easy: 9, medium: 15, hard: 30 } as const;
const shapes: Readonly<Record<number, string>> = { 3: 'triangle', 4: 'square', 5: 'pentagon', 6: 'hexagon', 8: 'octagon' };

function drawShape(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'sides'> {
  const top = tops[difficulty];
  const kind = rng.pick(['rectangle', 'regular', 'sides'] as const);
  if (kind === 'rectangle') {
    const [one, other] = [rng.int(3, top), rng.int(2, top)];
    return { kind, sides: [Math.max(one, other), Math.min(one, other)] };
  }
  if (kind === 'regular') {
    const count = rng.pick(difficulty === 'easy' ? [3, 4] : [3, 4, 5, 6, 8]);
    return { kind, sides: Array.from({ length: count }, () => 0).fill(rng.int(2, Math.min(top, 12))) };
  }
  // More than half of the longest, so that three sides always close to a triangle.
  const least = Math.floor(top / 2) + 1;
  return { kind, sides: Array.from({ length: difficulty === 'easy' ? 3 : rng.int(3, 5) }, () => rng.int(least, top)) };
}

const listed = (sides: readonly number[]) => `${sides.slice(0, -1).join(', ')} and ${sides.at(-1) ?? 0}`;
const sumText = (sides: readonly number[]) => sides.join(' + ');

/** All sides as a walk around the shape meets them. */
const walk = ({ kind, sides }: Params): readonly number[] => (kind === 'rectangle' ? [...sides, ...sides] : sides);
const total = (numbers: readonly number[]) => numbers.reduce((sum, side) => sum + side, 0);
const product = (numbers: readonly number[]) => (numbers[0] ?? 0) * (numbers[1] ?? 0);
const nameOf = ({ sides }: Params) => shapes[sides.length] ?? 'shape';

const tellings = {
  rectangle: [
    ({ sides: [a = 0, b = 0] }: Params) =>
      say`A rectangle is ${a} inches long and ${b} inches wide. What is its perimeter in inches?`,
    ({ sides: [a = 0, b = 0], name }: Params) =>
      say`${name} puts a fence around a garden that is ${a} meters long and ${b} meters wide. How many meters of fence go around it?`,
    ({ sides: [a = 0, b = 0], name }: Params) =>
      say`${name} glues ribbon around the edge of a card of ${a} inches by ${b} inches. How many inches of ribbon are needed?`,
  ],
  regular: [
    (p: Params) =>
      say`A ${nameOf(p)} has ${p.sides.length} equal sides. Each side is ${p.sides[0] ?? 0} inches long. What is its perimeter in inches?`,
    (p: Params) =>
      say`${p.name} walks around a pool with ${p.sides.length} equal sides. Each side is ${p.sides[0] ?? 0} meters long. How many meters is it once around?`,
    (p: Params) =>
      say`${p.name} makes a frame with ${p.sides.length} equal sides of ${p.sides[0] ?? 0} inches each. How many inches of wood go around it?`,
  ],
  sides: [
    ({ sides }: Params) => say`A shape has sides of ${listed(sides)} inches. What is its perimeter in inches?`,
    ({ sides, name }: Params) =>
      say`${name} walks once around a yard with sides of ${listed(sides)} meters. How many meters is that?`,
    ({ sides, name }: Params) =>
      say`${name} lays a string around a flag with sides of ${listed(sides)} inches. How many inches of string go around it?`,
  ],
} as const;

export const perimeter = defineSkill<Params>({
  id: 'perimeter-of-shapes',
  name: 'Perimeter of shapes',
  grade: 3,
  grades: [3, 5],
  domain: 'measurement',
  standard: '3.MD.D.8',
  keywords: [
    'perimeter',
    'distance around',
    'perimeter of a rectangle',
    'perimeter of polygons',
    'fence around',
    'add the sides',
  ],
  prerequisites: ['add-within-1000'],
  teaching: perimeterTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawShape(rng, difficulty) }),
  solve: (p) => integer(total(walk(p))),
  // Takes one step after the other along every side, until the start is reached again.
  verify: ({ kind, sides }, answer) => {
    let steps = 0;
    for (let round = 0; round < (kind === 'rectangle' ? 2 : 1); round++) {
      for (const side of sides) for (let step = 0; step < side; step++) steps++;
    }
    return answer.kind === 'integer' && answer.n === steps;
  },
  misconceptions: [
    {
      id: 'only-the-sides-named',
      name: 'Adds two sides and stops',
      wrong: ({ sides }) => integer(total(sides.slice(0, 2))),
      feedback: () => say`You added two sides. Walk with your finger all the way around and add every side.`,
    },
    {
      id: 'gave-the-area',
      name: 'Multiplies two sides, as for the area',
      wrong: ({ sides }) => integer(product(sides)),
      feedback: () => say`You multiplied two sides. The perimeter is the way around, so count each side once.`,
    },
    {
      id: 'left-out-one-side',
      name: 'Leaves out the last side',
      wrong: (p) => integer(total(walk(p).slice(0, -1))),
      feedback: (p) => say`One side is missing. This shape has ${walk(p).length} sides.`,
    },
    {
      id: 'counted-a-side-twice',
      name: 'Counts the first side twice',
      wrong: (p) => integer(total(walk(p)) + (p.sides[0] ?? 0)),
      feedback: () => say`You went on past the start. Stop where you began, so that each side counts once.`,
    },
    {
      id: 'four-equal-sides',
      name: 'Takes four equal sides, as for a square',
      wrong: ({ kind, sides }) => (kind === 'sides' ? null : integer(4 * (sides[0] ?? 0))),
      feedback: ({ kind, sides }) =>
        kind === 'rectangle'
          ? say`You took four equal sides, as in a square. How long are the two other sides here?`
          : say`You counted four sides. This shape has ${sides.length} of them.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) => {
    const first = {
      rectangle: 'The sides across from each other are equal, so each length comes twice.',
      regular: `There are ${p.sides.length} equal sides.`,
      sides: 'Go around the shape and add each side once.',
    }[p.kind];
    return [say`${first}`, say`${sumText(walk(p))} = ${answer}.`];
  },
  proof: (p) => {
    const [a = 0, b = 0] = p.sides;
    const { length } = p.sides;
    return { expression: { rectangle: `2 * (${a} + ${b})`, regular: `${length} * ${a}`, sides: sumText(p.sides) }[p.kind] };
  },
});
