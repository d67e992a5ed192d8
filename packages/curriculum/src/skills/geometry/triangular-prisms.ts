import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { prismSurfaceTeaching, prismVolumeTeaching } from '../../teaching/geometry/triangular-prisms.ts';
import { integer } from '../../value.ts';

/** A prism on a right triangle: the two sides at the right angle, the longest side, and the length of the prism. */
type Params = Telling & { a: number; b: number; longest: number; length: number };

const triangles = [
  [3, 4, 5],
  [6, 8, 10],
  [5, 12, 13],
  [9, 12, 15],
  [8, 15, 17],
  [12, 16, 20],
] as const;

function drawPrism(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [a, b, longest] = rng.pick(triangles.slice(0, { easy: 3, medium: 5, hard: 6 }[difficulty]));
  const length = rng.int(2, { easy: 10, medium: 15, hard: 30 }[difficulty]);
  return a === length || b === length || longest === length ? drawPrism(rng, difficulty) : { a, b, longest, length };
}

const ends = ({ a, b }: Params) => (a * b) / 2;
const around = ({ a, b, longest }: Params) => a + b + longest;
const triangleOf = ({ a, b, longest }: Params, unit: string) =>
  `a right triangle with sides of ${a} ${unit}, ${b} ${unit} and ${longest} ${unit}`;

const volumePrompts = [
  (p: Params) =>
    say`The base of a prism is ${triangleOf(p, 'cm')}. The prism is ${p.length} cm long. What is its volume in cubic centimeters?`,
  (p: Params) =>
    say`${p.name} pitches a tent in the shape of a prism. Its front is ${triangleOf(p, 'feet')}, and the tent is ${p.length} feet long. How many cubic feet of air are in it?`,
  (p: Params) =>
    say`A wedge of cheese is a prism. Its end is ${triangleOf(p, 'cm')}, and ${p.name} measures a length of ${p.length} cm. How many cubic centimeters of cheese is that?`,
];

export const prismVolume = defineSkill<Params>({
  id: 'volume-of-triangular-prisms',
  name: 'Volume of triangular prisms',
  grade: 7,
  grades: [7, 8],
  domain: 'geometry',
  standard: '7.G.B.6',
  keywords: ['volume of a prism', 'triangular prism', 'volume of prisms', 'right prisms', 'base area times height'],
  prerequisites: ['area-of-triangles'],
  teaching: prismVolumeTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPrism(rng, difficulty) }),
  solve: (p) => integer(ends(p) * p.length),
  // Two such wedges make a box, which is stacked up layer by layer.
  verify: ({ a, b, length }, answer) => {
    let box = 0;
    for (let layer = 0; layer < length; layer++) for (let row = 0; row < a; row++) box += b;
    return answer.kind === 'integer' && answer.n + answer.n === box;
  },
  misconceptions: [
    {
      id: 'forgot-the-half',
      name: 'Takes the base as a rectangle',
      wrong: (p) => integer(p.a * p.b * p.length),
      feedback: () => say`That is a full box. Your base is a triangle, which fills half of the rectangle.`,
    },
    {
      id: 'used-the-longest-side',
      name: 'Uses the longest side in the area of the base',
      wrong: (p) => ((p.a * p.longest * p.length) % 2 === 0 ? integer((p.a * p.longest * p.length) / 2) : null),
      feedback: () => say`The longest side is not the height of the triangle. Use the two sides that meet at the right angle.`,
    },
    {
      id: 'base-only',
      name: 'Gives the area of the base',
      wrong: (p) => integer(ends(p)),
      feedback: () => say`That is the area of the triangle. How far does the prism reach behind it?`,
    },
    {
      id: 'surface-instead',
      name: 'Multiplies the distance around the base by the length',
      wrong: (p) => integer(around(p) * p.length),
      feedback: () => say`You found the area of the three side faces. The volume needs the area of the base.`,
    },
    {
      id: 'added-the-lengths',
      name: 'Adds the three sides and the length',
      wrong: (p) => integer(around(p) + p.length),
      feedback: () => say`You added lengths. First find the area of the triangle, and then multiply it by the length.`,
    },
  ],
  prompt: (p) => tell(volumePrompts, p),
  explain: (p, answer) => [
    say`The right angle lies between the sides of ${p.a} and ${p.b}, because ${p.longest} is the longest side.`,
    say`Area of the base: ${p.a} × ${p.b} ÷ 2 = ${ends(p)}.`,
    say`Volume: ${ends(p)} × ${p.length} = ${answer}.`,
  ],
  proof: ({ a, b, length }) => ({ expression: `${a} * ${b} / 2 * ${length}` }),
});

const surfacePrompts = [
  (p: Params) =>
    say`The base of a prism is ${triangleOf(p, 'cm')}. The prism is ${p.length} cm long. What is its surface area in square centimeters?`,
  (p: Params) =>
    say`${p.name} wraps a gift in the shape of a prism. Its end is ${triangleOf(p, 'inches')}, and it is ${p.length} inches long. How many square inches of paper cover it, with no overlap?`,
  (p: Params) =>
    say`${p.name} paints a wooden ramp on all of its faces. From the side it is ${triangleOf(p, 'feet')}, and it is ${p.length} feet wide. How many square feet are painted?`,
];

export const prismSurface = defineSkill<Params>({
  id: 'surface-area-of-triangular-prisms',
  name: 'Surface area of triangular prisms',
  grade: 7,
  grades: [7, 8],
  domain: 'geometry',
  standard: '7.G.B.6',
  keywords: ['surface area of a prism', 'triangular prism', 'surface area of prisms', 'lateral faces', 'surface area'],
  prerequisites: ['surface-area-from-nets'],
  teaching: prismSurfaceTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPrism(rng, difficulty) }),
  solve: (p) => integer(2 * ends(p) + around(p) * p.length),
  // The two ends fit together to one rectangle; the other faces are added one by one.
  verify: ({ a, b, longest, length }, answer) => {
    let faces = 0;
    for (let row = 0; row < a; row++) faces += b;
    for (const side of [a, b, longest]) for (let row = 0; row < length; row++) faces += side;
    return answer.kind === 'integer' && answer.n === faces;
  },
  misconceptions: [
    {
      id: 'volume-instead',
      name: 'Finds the volume',
      wrong: (p) => integer(ends(p) * p.length),
      feedback: () => say`You found what fits inside. The surface is made of the five faces on the outside.`,
    },
    {
      id: 'forgot-the-ends',
      name: 'Leaves out the two triangles',
      wrong: (p) => integer(around(p) * p.length),
      feedback: () => say`The three rectangles are right. The two triangles at the ends are still missing.`,
    },
    {
      id: 'one-end-only',
      name: 'Counts one triangle only',
      wrong: (p) => integer(ends(p) + around(p) * p.length),
      feedback: () => say`You are nearly there. The prism has a triangle at each of its two ends.`,
    },
    {
      id: 'triangles-not-halved',
      name: 'Takes the triangles as rectangles',
      wrong: (p) => integer(2 * p.a * p.b + around(p) * p.length),
      feedback: () => say`Each end is a triangle, not a full rectangle. Take half of it.`,
    },
    {
      id: 'forgot-the-slope',
      name: 'Leaves out the face on the longest side',
      wrong: (p) => integer(2 * ends(p) + (p.a + p.b) * p.length),
      feedback: () => say`One rectangle is missing: the sloping face on the longest side of the triangle.`,
    },
  ],
  prompt: (p) => tell(surfacePrompts, p),
  explain: (p, answer) => [
    say`The two ends: 2 × ${p.a} × ${p.b} ÷ 2 = ${p.a * p.b}.`,
    say`The three rectangles: (${p.a} + ${p.b} + ${p.longest}) × ${p.length} = ${around(p) * p.length}.`,
    say`Together: ${p.a * p.b} + ${around(p) * p.length} = ${answer}.`,
  ],
  proof: ({ a, b, longest, length }) => ({ expression: `2 * (${a} * ${b} / 2) + (${a} + ${b} + ${longest}) * ${length}` }),
});
