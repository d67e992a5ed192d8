import type { RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { ProofSketch } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { rectangleFormulasTeaching } from '../../teaching/measurement/rectangle-formulas.ts';
import { integer } from '../../value.ts';
import { evenly } from '../algebra/write-terms.ts';

/** A rectangle of l by w; w is never told. The kind says what is given with l, and what is asked. */
type Kind = 'area-to-width' | 'perimeter-to-width' | 'area-to-perimeter' | 'perimeter-to-area';
type Params = Telling & { kind: Kind; l: number; w: number };

const ranges = { easy: [3, 9, 2, 9], medium: [6, 15, 4, 12], hard: [8, 20, 5, 15] } as const;
const kinds = {
  easy: ['area-to-width', 'perimeter-to-width'],
  medium: ['area-to-width', 'perimeter-to-width', 'area-to-perimeter'],
  hard: ['perimeter-to-width', 'area-to-perimeter', 'perimeter-to-area'],
} as const;

const area = ({ l, w }: Params) => l * w;
const around = ({ l, w }: Params) => 2 * (l + w);
const right = (p: Params) =>
  ({ 'area-to-width': p.w, 'perimeter-to-width': p.w, 'area-to-perimeter': around(p), 'perimeter-to-area': area(p) })[p.kind];

const tellings: Readonly<Record<Kind, readonly ((params: Params) => RichText)[]>> = {
  'area-to-width': [
    (p) => say`A rectangle has an area of ${area(p)} square inches and is ${p.l} inches long. How many inches wide is it?`,
    (p) => say`${p.name} has a carpet of ${area(p)} square feet that is ${p.l} feet long. How many feet wide is the carpet?`,
    (p) =>
      say`The yard of ${p.name} is a rectangle of ${area(p)} square meters. It is ${p.l} meters long. How many meters wide is it?`,
  ],
  'perimeter-to-width': [
    (p) => say`A rectangle has a perimeter of ${around(p)} inches and is ${p.l} inches long. How many inches wide is it?`,
    (p) =>
      say`${p.name} needs ${around(p)} feet of wood to frame a picture that is ${p.l} feet long. How many feet wide is the picture?`,
    (p) =>
      say`A fence of ${around(p)} meters goes around the rectangular pen that ${p.name} built. The pen is ${p.l} meters long. How many meters wide is it?`,
  ],
  'area-to-perimeter': [
    (p) => say`A rectangle has an area of ${area(p)} square inches and is ${p.l} inches long. What is its perimeter in inches?`,
    (p) =>
      say`${p.name} has a rectangular garden of ${area(p)} square feet that is ${p.l} feet long. How many feet of fence go around it?`,
    (p) =>
      say`${p.name} sews a rectangular cloth of ${area(p)} square inches that is ${p.l} inches long. How many inches of trim go around it?`,
  ],
  'perimeter-to-area': [
    (p) => say`A rectangle has a perimeter of ${around(p)} inches and is ${p.l} inches long. What is its area in square inches?`,
    (p) =>
      say`${p.name} has ${around(p)} meters of fence around a rectangular field that is ${p.l} meters long. How many square meters is the field?`,
    (p) =>
      say`A rectangular stage has a rim of ${around(p)} feet, and ${p.name} sees that it is ${p.l} feet long. How many square feet is the stage?`,
  ],
};

const proofs: Readonly<Record<Kind, (params: Params) => ProofSketch>> = {
  'area-to-width': (p) => ({ equation: `${p.l} * x = ${area(p)}`, variable: 'x' }),
  'perimeter-to-width': (p) => ({ equation: `2 * (${p.l} + x) = ${around(p)}`, variable: 'x' }),
  'area-to-perimeter': (p) => ({ expression: `2 * (${p.l} + ${area(p)} / ${p.l})` }),
  'perimeter-to-area': (p) => ({ expression: `${p.l} * (${around(p)} / 2 - ${p.l})` }),
};

/** The width by trying one after the other, until the number that is given comes out. */
function tryWidths({ kind, l, w }: Params): number {
  const given = kind === 'area-to-width' || kind === 'area-to-perimeter' ? l * w : l + l + w + w;
  for (let width = 1; width <= given; width++) {
    const made = kind === 'area-to-width' || kind === 'area-to-perimeter' ? l * width : l + l + width + width;
    if (made === given) return width;
  }
  return 0;
}

export const rectangleFormulas = defineSkill<Params>({
  id: 'area-and-perimeter-missing-side',
  name: 'Area and perimeter formulas with a missing side',
  grade: 4,
  grades: [4, 5],
  domain: 'measurement',
  standard: '4.MD.A.3',
  keywords: ['area and perimeter', 'area formula', 'perimeter formula', 'missing side', 'unknown side length', 'width from area'],
  prerequisites: ['area-of-rectangles', 'missing-side-from-perimeter'],
  teaching: rectangleFormulasTeaching,
  make: (rng, difficulty) => {
    const [lowL, highL, lowW, highW] = ranges[difficulty];
    const w = rng.int(lowW, highW);
    return { ...drawTelling(rng, 2), kind: rng.pick(kinds[difficulty]), w, l: Math.max(w, rng.int(lowL, highL)) };
  },
  solve: (p) => integer(right(p)),
  verify: (p, answer) => {
    const width = tryWidths(p);
    let [inside, edge] = [0, 0];
    for (let row = 0; row < width; row++) inside += p.l;
    for (const side of [p.l, width, p.l, width]) edge += side;
    const wanted = {
      'area-to-width': width,
      'perimeter-to-width': width,
      'area-to-perimeter': edge,
      'perimeter-to-area': inside,
    };
    return answer.kind === 'integer' && answer.n === wanted[p.kind];
  },
  misconceptions: [
    {
      id: 'took-away-one-side',
      name: 'Takes the known side away only once',
      wrong: (p) =>
        integer(
          {
            'area-to-width': area(p) - p.l,
            'perimeter-to-width': around(p) - p.l,
            'area-to-perimeter': area(p) - p.l,
            'perimeter-to-area': p.l * (around(p) - p.l),
          }[p.kind],
        ),
      feedback: ({ kind }) =>
        kind.startsWith('area')
          ? say`You took the length from the area. The area comes from multiplying, so divide to undo it.`
          : say`You took away one side. The rectangle has two long sides and two short ones.`,
    },
    {
      id: 'stopped-at-a-step',
      name: 'Stops at a number on the way',
      wrong: (p) => {
        if (p.kind === 'area-to-width') return integer(p.l);
        return integer(p.kind === 'perimeter-to-width' ? around(p) / 2 : p.w);
      },
      feedback: ({ kind }) =>
        ({
          'area-to-width': say`That is the length, which is known. Which number times the length gives the area?`,
          'perimeter-to-width': say`Half of the perimeter is one length and one width. Take the length away.`,
          'area-to-perimeter': say`Well done, that is the width. Now go all the way around.`,
          'perimeter-to-area': say`Well done, that is the width. Now find how much the rectangle covers.`,
        })[kind],
    },
    {
      id: 'forgot-two-sides',
      name: 'Forgets to halve or to double',
      wrong: (p) => {
        if (p.kind === 'area-to-width') return area(p) % 2 === 0 ? integer(area(p) / 2) : null;
        if (p.kind === 'perimeter-to-width') return integer(around(p) - 2 * p.l);
        return integer(p.kind === 'area-to-perimeter' ? p.l + p.w : p.l * (around(p) - 2 * p.l));
      },
      feedback: ({ kind }) =>
        ({
          'area-to-width': say`You halved the area. Halving belongs to the perimeter; here divide by the length.`,
          'perimeter-to-width': say`That is both widths together. How long is one of them?`,
          'area-to-perimeter': say`That is one length and one width. A rectangle has two of each.`,
          'perimeter-to-area': say`You used both widths together. Find one width first, and then multiply.`,
        })[kind],
    },
    {
      id: 'halved-too-often',
      name: 'Halves or shares once too often',
      wrong: (p) => {
        if (p.kind.endsWith('width')) return evenly(p.w, 2);
        return p.kind === 'perimeter-to-area' ? evenly(area(p), 2) : null;
      },
      feedback: ({ kind }) =>
        kind === 'area-to-width'
          ? say`You divided by both long sides. Length times width makes the area, so divide by the length once.`
          : say`You halved once too often. Count again how many sides are still missing.`,
    },
    {
      id: 'width-one-too-small',
      name: 'Finds a width that is one too small',
      wrong: (p) => integer(right({ ...p, w: p.w - 1 })),
      feedback: (p) =>
        say`Very near! Check the width: put it in, and see whether you get back to ${p.kind.startsWith('area') ? area(p) : around(p)}.`,
    },
    {
      id: 'multiplied-the-given',
      name: 'Multiplies the two numbers of the question',
      wrong: (p) => integer(p.l * (p.kind.startsWith('area') ? area(p) : around(p))),
      feedback: () =>
        say`You multiplied both numbers of the question. Write the formula first, and put the numbers where they belong.`,
    },
    {
      id: 'repeated-the-given',
      name: 'Takes area and perimeter for the same',
      wrong: (p) =>
        p.kind === 'area-to-perimeter' ? integer(area(p)) : p.kind === 'perimeter-to-area' ? integer(around(p)) : null,
      feedback: () => say`Area and perimeter are not the same. One covers the inside, and one goes around.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) => {
    const width = p.kind.startsWith('area')
      ? [say`Area is length times width, so the width is ${area(p)} ÷ ${p.l} = ${p.w}.`]
      : [
          say`Half of the perimeter is length plus width: ${around(p)} ÷ 2 = ${around(p) / 2}.`,
          say`So the width is ${around(p) / 2} − ${p.l} = ${p.w}.`,
        ];
    if (p.kind === 'area-to-perimeter') return [...width, say`The perimeter is 2 × (${p.l} + ${p.w}) = ${answer}.`];
    if (p.kind === 'perimeter-to-area') return [...width, say`The area is ${p.l} × ${p.w} = ${answer}.`];
    const check =
      p.kind === 'area-to-width'
        ? say`Check: ${p.l} × ${answer} = ${area(p)}.`
        : say`Check: 2 × (${p.l} + ${answer}) = ${around(p)}.`;
    return [...width, check];
  },
  proof: (p) => proofs[p.kind](p),
});
