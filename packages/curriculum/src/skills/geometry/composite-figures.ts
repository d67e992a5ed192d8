import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compositeFiguresTeaching } from '../../teaching/geometry/composite-figures.ts';
import { integer } from '../../value.ts';

/** A rectangle with a triangle on its top side, or with a smaller rectangle cut out of it. */
type Params = Telling & { figure: 'roof' | 'hole'; width: number; height: number; partWidth: number; partHeight: number };

const ranges = { easy: [4, 10], medium: [6, 15], hard: [10, 30] } as const;

function drawFigure(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const [low, high] = ranges[difficulty];
  const figure = rng.pick(['roof', 'hole'] as const);
  const [width, height] = [rng.int(low, high), rng.int(low, high)];
  if (width === height) return drawFigure(rng, difficulty);
  if (figure === 'hole') return { figure, width, height, partWidth: rng.int(2, width - 2), partHeight: rng.int(2, height - 2) };
  const partHeight = rng.int(2, Math.max(3, low));
  return (width * partHeight) % 2 === 1 ? drawFigure(rng, difficulty) : { figure, width, height, partWidth: width, partHeight };
}

const whole = ({ width, height }: Params) => width * height;
const partBox = ({ partWidth, partHeight }: Params) => partWidth * partHeight;
const area = (p: Params) => (p.figure === 'roof' ? whole(p) + partBox(p) / 2 : whole(p) - partBox(p));

const prompts = [
  (p: Params) =>
    p.figure === 'roof'
      ? say`A figure is made of a rectangle that is ${p.width} cm wide and ${p.height} cm high, and of a triangle on its top side that has the same width and is ${p.partHeight} cm high. What is its area in square centimeters?`
      : say`A rectangle of ${p.partWidth} cm by ${p.partHeight} cm is cut out of a larger rectangle of ${p.width} cm by ${p.height} cm. What area is left, in square centimeters?`,
  (p: Params) =>
    p.figure === 'roof'
      ? say`${p.name} paints the front of a barn. It is a rectangle ${p.width} feet wide and ${p.height} feet high, with a triangle of the same width and ${p.partHeight} feet of height above it. How many square feet is that?`
      : say`${p.name} paints a wall that is ${p.width} feet wide and ${p.height} feet high. A window of ${p.partWidth} feet by ${p.partHeight} feet stays unpainted. How many square feet does ${p.name} paint?`,
  (p: Params) =>
    p.figure === 'roof'
      ? say`A sign is a rectangle of ${p.width} inches by ${p.height} inches. A triangle sits on its side of ${p.width} inches and is ${p.partHeight} inches high. How many square inches of wood does ${p.name} need?`
      : say`A park is ${p.width} m long and ${p.height} m wide. A pond of ${p.partWidth} m by ${p.partHeight} m lies in it, and ${p.name} sows grass on all the rest. How many square meters of grass is that?`,
];

export const compositeFigures = defineSkill<Params>({
  id: 'area-of-composite-figures',
  name: 'Area of composite figures',
  grade: 7,
  grades: [6, 8],
  domain: 'geometry',
  standard: '7.G.B.6',
  keywords: ['composite figures', 'area of composite figures', 'compound shapes', 'irregular shapes', 'area of complex figures'],
  prerequisites: ['area-of-triangles'],
  teaching: compositeFiguresTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawFigure(rng, difficulty) }),
  solve: (p) => integer(area(p)),
  // Counts half squares, one row of the figure after the other; two rows of the triangle make one row of its width.
  verify: ({ figure, width, height, partWidth, partHeight }, answer) => {
    let halves = 0;
    for (let row = 0; row < height; row++) halves += 2 * width;
    for (let row = 0; row < partHeight; row++) halves += figure === 'roof' ? width : -2 * partWidth;
    return answer.kind === 'integer' && answer.n + answer.n === halves;
  },
  misconceptions: [
    {
      id: 'triangle-not-halved',
      name: 'Takes the triangle as a rectangle',
      wrong: (p) => (p.figure === 'roof' ? integer(whole(p) + partBox(p)) : null),
      feedback: () => say`You counted the triangle as a full rectangle. It fills only half of that.`,
    },
    {
      id: 'one-part-only',
      name: 'Gives the area of the rectangle only',
      wrong: (p) => integer(whole(p)),
      feedback: ({ figure }) =>
        figure === 'roof'
          ? say`The rectangle is right. The triangle above it belongs to the figure as well.`
          : say`The large rectangle is right. Now take away the part that is missing.`,
    },
    {
      id: 'wrong-way',
      name: 'Adds the part that is missing, or subtracts the part that belongs to it',
      wrong: (p) => integer(p.figure === 'roof' ? whole(p) - partBox(p) / 2 : whole(p) + partBox(p)),
      feedback: ({ figure }) =>
        figure === 'roof'
          ? say`The triangle sits on top, so its area comes on top as well.`
          : say`You added the missing part. It is cut out, so the area gets smaller.`,
    },
    {
      id: 'subtracted-the-lengths',
      name: 'Subtracts the lengths first and multiplies then',
      wrong: (p) => (p.figure === 'hole' ? integer((p.width - p.partWidth) * (p.height - p.partHeight)) : null),
      feedback: () => say`You subtracted lengths, and that leaves only one corner of the figure. Find both areas first.`,
    },
    {
      id: 'part-only',
      name: 'Gives the area of the smaller part',
      wrong: (p) => integer(p.figure === 'roof' ? partBox(p) / 2 : partBox(p)),
      feedback: () => say`That is the smaller part. How does it go together with the large rectangle?`,
    },
    {
      id: 'one-tall-rectangle',
      name: 'Halves the whole figure',
      wrong: (p) =>
        p.figure === 'roof' && (p.width * (p.height + p.partHeight)) % 2 === 0
          ? integer((p.width * (p.height + p.partHeight)) / 2)
          : null,
      feedback: () => say`You halved everything. Only the triangle is half of a rectangle.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`The large rectangle: ${p.width} × ${p.height} = ${whole(p)}.`,
    p.figure === 'roof'
      ? say`The triangle: ${p.width} × ${p.partHeight} ÷ 2 = ${partBox(p) / 2}.`
      : say`The part that is missing: ${p.partWidth} × ${p.partHeight} = ${partBox(p)}.`,
    p.figure === 'roof'
      ? say`Together: ${whole(p)} + ${partBox(p) / 2} = ${answer}.`
      : say`What is left: ${whole(p)} − ${partBox(p)} = ${answer}.`,
  ],
  proof: ({ figure, width, height, partWidth, partHeight }) => ({
    expression: `${width} * ${height} ${figure === 'roof' ? `+ ${partWidth} * ${partHeight} / 2` : `- ${partWidth} * ${partHeight}`}`,
  }),
});
