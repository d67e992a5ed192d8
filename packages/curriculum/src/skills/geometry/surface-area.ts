import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { surfaceAreaTeaching } from '../../teaching/geometry/surface-area.ts';
import { integer } from '../../value.ts';

/** A box, or a pyramid on a square of `length` whose triangles are `height` high. */
type Params = Telling & { solid: 'box' | 'pyramid'; length: number; width: number; height: number };

const most = { easy: 6, medium: 9, hard: 15 } as const;

function drawSolid(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const solid = difficulty !== 'easy' && rng.int(0, 1) === 0 ? 'pyramid' : 'box';
  const [length, width, height] = [rng.int(2, most[difficulty]), rng.int(2, most[difficulty]), rng.int(2, most[difficulty])];
  if (solid === 'box')
    return length === width || width === height ? drawSolid(rng, difficulty) : { solid, length, width, height };
  // The triangles have to be higher than half the square, or they could not meet above it.
  return { solid, length, width: length, height: length + rng.int(1, 6) };
}

const faces = ({ solid, length, width, height }: Params): number[] =>
  solid === 'box'
    ? [length * width, length * width, length * height, length * height, width * height, width * height]
    : [length * length, ...[1, 2, 3, 4].map(() => (length * height) / 2)];

const surface = (p: Params) => faces(p).reduce((total, face) => total + face, 0);
const volume = ({ length, width, height }: Params) => length * width * height;

const prompts = [
  (p: Params) =>
    p.solid === 'box'
      ? say`The net of a rectangular prism folds up to a box that is ${p.length} cm long, ${p.width} cm wide and ${p.height} cm high. What is its surface area in square centimeters?`
      : say`A net is made of a square with sides of ${p.length} cm and four triangles on its sides, each ${p.height} cm high. What is the surface area of the pyramid in square centimeters?`,
  (p: Params) =>
    p.solid === 'box'
      ? say`${p.name} wraps a box that is ${p.length} inches long, ${p.width} inches wide and ${p.height} inches high. How many square inches of paper cover it, with no overlap?`
      : say`${p.name} folds a paper pyramid. Its base is a square with sides of ${p.length} inches, and each of its four triangles is ${p.height} inches high. How many square inches of paper cover it, with no overlap?`,
  (p: Params) =>
    p.solid === 'box'
      ? say`${p.name} paints all the faces of a wooden block. It measures ${p.length} cm by ${p.width} cm by ${p.height} cm. How many square centimeters are painted?`
      : say`${p.name} paints a wooden pyramid on all its faces, the square base as well. The sides of the base are ${p.length} cm long, and each of the four triangles is ${p.height} cm high. How many square centimeters are painted?`,
];

export const surfaceArea = defineSkill<Params>({
  id: 'surface-area-from-nets',
  name: 'Surface area and nets',
  grade: 6,
  grades: [6, 7],
  domain: 'geometry',
  standard: '6.G.A.4',
  keywords: ['surface area', 'nets', 'net of a prism', 'pyramid', 'three-dimensional figures', 'surface area of a box'],
  prerequisites: ['area-of-triangles'],
  teaching: surfaceAreaTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawSolid(rng, difficulty) }),
  solve: (p) => integer(surface(p)),
  // Unrolls the sides of the box into one strip; pairs the triangles of the pyramid into two rectangles.
  verify: ({ solid, length, width, height }, answer) => {
    const strip = (length + width + length + width) * height;
    const area = solid === 'box' ? strip + length * width + width * length : length * length + (height + height) * length;
    return answer.kind === 'integer' && answer.n === area;
  },
  misconceptions: [
    {
      id: 'volume-instead',
      name: 'Finds the volume',
      wrong: (p) => (p.solid === 'box' ? integer(volume(p)) : null),
      feedback: () => say`You found how much fits inside. The surface is what you can touch from outside, face by face.`,
    },
    {
      id: 'each-face-once',
      name: 'Counts each kind of face only once',
      wrong: (p) => integer(p.solid === 'box' ? surface(p) / 2 : p.length * p.length + (p.length * p.height) / 2),
      feedback: ({ solid }) =>
        solid === 'box'
          ? say`Each face has a twin on the opposite side. Look for all six faces of the net.`
          : say`You took one triangle. Look at the net again: there is one on each side of the square.`,
    },
    {
      id: 'forgot-top-and-bottom',
      name: 'Leaves out the base, or the top and the bottom',
      wrong: (p) => integer(surface(p) - (p.solid === 'box' ? 2 : 1) * p.length * p.width),
      feedback: ({ solid }) =>
        solid === 'box'
          ? say`The four sides are right. Add the top and the bottom too.`
          : say`The triangles are right. Add the square as well.`,
    },
    {
      id: 'forgot-the-lid',
      name: 'Counts the bottom but no top',
      wrong: (p) => (p.solid === 'box' ? integer(surface(p) - p.length * p.width) : null),
      feedback: () => say`Your box is open. It needs a top that is as large as the bottom.`,
    },
    {
      id: 'doubled-again',
      name: 'Finds all six faces and doubles once more',
      wrong: (p) => (p.solid === 'box' ? integer(2 * surface(p)) : null),
      feedback: () => say`You doubled too often. Count the faces of the net: there are six.`,
    },
    {
      id: 'square-on-top-as-well',
      name: 'Counts a square on top of the pyramid as well',
      wrong: (p) => (p.solid === 'pyramid' ? integer(surface(p) + p.length * p.length) : null),
      feedback: () => say`You counted two squares. At the top of a pyramid there is only a point.`,
    },
    {
      id: 'triangles-not-halved',
      name: 'Takes the triangles as rectangles',
      wrong: (p) => (p.solid === 'pyramid' ? integer(p.length * p.length + 4 * p.length * p.height) : null),
      feedback: () => say`You counted each triangle as a whole rectangle. A triangle is half of it.`,
    },
    {
      id: 'added-the-edges',
      name: 'Adds the lengths of the edges',
      wrong: (p) => integer(p.solid === 'box' ? 4 * (p.length + p.width + p.height) : 4 * p.length + 4 * p.height),
      feedback: () => say`You added lengths. Find the area of every face first, and then add those areas.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => {
    const { solid, length, width, height } = p;
    if (solid === 'box')
      return [
        say`The net has six rectangles, always two alike.`,
        say`2 × ${length} × ${width} = ${2 * length * width}, 2 × ${length} × ${height} = ${2 * length * height}, 2 × ${width} × ${height} = ${2 * width * height}.`,
        say`Add them: ${2 * length * width} + ${2 * length * height} + ${2 * width * height} = ${answer}.`,
      ];
    return [
      say`The square: ${length} × ${length} = ${length * length}.`,
      say`The four triangles: 4 × ${length} × ${height} ÷ 2 = ${2 * length * height}.`,
      say`Add them: ${length * length} + ${2 * length * height} = ${answer}.`,
    ];
  },
  proof: ({ solid, length: l, width: w, height: h }) => ({
    expression: solid === 'box' ? `2 * (${l} * ${w} + ${l} * ${h} + ${w} * ${h})` : `${l}^2 + 4 * (${l} * ${h} / 2)`,
  }),
});
