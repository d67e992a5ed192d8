import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { volumeByCubesTeaching, volumeOfBoxesTeaching } from '../../teaching/measurement/volume.ts';
import { integer } from '../../value.ts';

/** Layers of cubes, each of `rows` by `inRow`; `extra` cubes lie on top, or are missing there when below zero. */
type Cubes = Telling & { rows: number; inRow: number; layers: number; extra: number };

const tops = { easy: 4, medium: 5, hard: 7 } as const;

function drawCubes(rng: Rng, difficulty: Difficulty): Pick<Cubes, 'rows' | 'inRow' | 'layers' | 'extra'> {
  const [rows, inRow] = [rng.int(2, tops[difficulty]), rng.int(2, tops[difficulty] + 1)];
  const size = Math.min(rows * inRow - 1, 9);
  const extra = difficulty === 'easy' ? 0 : rng.pick([1, -1]) * rng.int(1, size);
  return { rows, inRow, layers: rng.int(2, tops[difficulty]), extra: difficulty === 'medium' ? Math.max(0, extra) : extra };
}

const perLayer = ({ rows, inRow }: Cubes) => rows * inRow;
const full = (p: Cubes) => perLayer(p) * p.layers;
const cubesText = (n: number) => (n === 1 ? '1 cube' : `${n} cubes`);
const extraText = ({ extra }: Cubes) => {
  const verb = Math.abs(extra) === 1 ? 'is' : 'are';
  if (extra === 0) return '';
  return extra > 0
    ? ` There ${verb} ${extra} more ${extra === 1 ? 'cube' : 'cubes'} on top.`
    : ` But ${cubesText(-extra)} ${verb} missing from the top layer.`;
};

const cubePrompts = [
  (p: Cubes) =>
    say`A solid is built from unit cubes in ${p.layers} layers. Each layer has ${p.rows} rows of ${p.inRow} cubes.${extraText(p)} What is its volume in cubic units?`,
  (p: Cubes) =>
    say`${p.name} packs sugar cubes in ${p.layers} layers. Each layer has ${p.rows} rows of ${p.inRow} cubes.${extraText(p)} How many cubes are there?`,
  (p: Cubes) =>
    say`${p.name} builds a block of cubes with ${p.layers} layers, and each layer has ${p.rows} rows of ${p.inRow} cubes.${extraText(p)} Each cube is 1 cubic foot. How many cubic feet is the block?`,
];

export const volumeByCubes = defineSkill<Cubes>({
  id: 'volume-by-unit-cubes',
  name: 'Finding volume by counting unit cubes',
  grade: 5,
  grades: [5, 6],
  domain: 'measurement',
  standard: '5.MD.C.4',
  keywords: ['volume', 'unit cubes', 'counting cubes', 'cubic units', 'layers of cubes', 'volume with cubes'],
  prerequisites: ['area-of-rectangles'],
  teaching: volumeByCubesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawCubes(rng, difficulty) }),
  solve: (p) => integer(full(p) + p.extra),
  // Sets the cubes down one by one, layer on layer.
  verify: ({ rows, inRow, layers, extra }, answer) => {
    let cubes = 0;
    for (let layer = 0; layer < layers; layer++) for (let row = 0; row < rows; row++) for (let i = 0; i < inRow; i++) cubes++;
    for (let i = 0; i < extra; i++) cubes++;
    for (let i = 0; i > extra; i--) cubes--;
    return answer.kind === 'integer' && answer.n === cubes;
  },
  misconceptions: [
    {
      id: 'one-layer-only',
      name: 'Counts the cubes of one layer only',
      wrong: (p) => integer(perLayer(p) + p.extra),
      feedback: ({ layers }) => say`You counted one layer. There are ${layers} layers, and the hidden cubes count as well.`,
    },
    {
      id: 'counted-the-faces',
      name: 'Counts the squares that can be seen on three sides',
      wrong: ({ rows, inRow, layers }) => integer(rows * inRow + rows * layers + inRow * layers),
      feedback: () => say`You counted squares on the outside. Volume counts the cubes, and those inside as well.`,
    },
    {
      id: 'ignored-the-extra-cubes',
      name: 'Leaves out the cubes that make the top layer uneven',
      wrong: (p) => (p.extra === 0 ? null : integer(full(p))),
      feedback: () => say`You found the full layers. Read again what is different at the top.`,
    },
    {
      id: 'extra-cubes-wrong-way',
      name: 'Takes extra cubes away, or adds missing ones',
      wrong: (p) => (p.extra === 0 ? null : integer(full(p) - p.extra)),
      feedback: () => say`You used all the numbers. Decide again whether the top layer has more cubes or fewer.`,
    },
    {
      id: 'added-the-edges',
      name: 'Adds layers, rows and cubes in a row',
      wrong: ({ rows, inRow, layers, extra }) => integer(Math.max(0, rows + inRow + layers + extra)),
      feedback: ({ rows, inRow }) =>
        say`You added the numbers. Begin with one layer: ${rows} rows with ${inRow} cubes in each row.`,
    },
    {
      id: 'one-layer-short',
      name: 'Leaves out one layer',
      wrong: (p) => integer(full(p) - perLayer(p) + p.extra),
      feedback: ({ layers }) => say`So close! One layer is missing. There are ${layers} of them.`,
    },
    {
      id: 'one-layer-too-many',
      name: 'Counts one layer too many',
      wrong: (p) => integer(full(p) + perLayer(p) + p.extra),
      feedback: ({ layers }) => say`So close! You counted one layer too many. There are ${layers} of them.`,
    },
  ],
  prompt: (params) => tell(cubePrompts, params),
  explain: (p, answer) => [
    say`One layer has ${p.rows} rows of ${p.inRow} cubes: ${p.rows} × ${p.inRow} = ${perLayer(p)}.`,
    say`There are ${p.layers} layers: ${p.layers} × ${perLayer(p)} = ${full(p)}.`,
    p.extra === 0
      ? say`So it takes ${answer} unit cubes.`
      : say`Then ${p.extra > 0 ? 'add the cubes on top' : 'take away the missing cubes'}: ${full(p)} ${p.extra > 0 ? '+' : '−'} ${Math.abs(p.extra)} = ${answer}.`,
  ],
  proof: ({ rows, inRow, layers, extra }) => ({
    expression: `${layers} * ${rows} * ${inRow}${extra === 0 ? '' : ` ${extra > 0 ? '+' : '-'} ${Math.abs(extra)}`}`,
  }),
});

/** A box; `volume` is asked for, or the height when volume, length and width are told, or the volume from base and height. */
type Box = Telling & { kind: 'edges' | 'base' | 'height'; l: number; w: number; h: number };

const boxRanges = { easy: [2, 6], medium: [3, 10], hard: [4, 12] } as const;
const boxKinds = { easy: ['edges'], medium: ['edges', 'base'], hard: ['edges', 'base', 'height'] } as const;
const base = ({ l, w }: Box) => l * w;
const volume = ({ l, w, h }: Box) => l * w * h;

const boxTellings: Readonly<Record<Box['kind'], readonly ((params: Box) => RichText)[]>> = {
  edges: [
    ({ l, w, h }) => say`A box is ${l} inches long, ${w} inches wide and ${h} inches high. What is its volume in cubic inches?`,
    ({ l, w, h, name }) =>
      say`${name} fills a sandbox that is ${l} feet long, ${w} feet wide and ${h} feet deep. How many cubic feet of sand does it hold?`,
    ({ l, w, h, name }) =>
      say`${name} measures a container: ${l} feet by ${w} feet, and ${h} feet high. What is its volume in cubic feet?`,
  ],
  base: [
    (p) =>
      say`The base of a box has an area of ${base(p)} square inches, and the box is ${p.h} inches high. What is its volume in cubic inches?`,
    (p) =>
      say`${p.name} fills a planter to a height of ${p.h} inches. Its floor has an area of ${base(p)} square inches. How many cubic inches of soil is that?`,
    (p) =>
      say`A pool has a floor of ${base(p)} square meters. ${p.name} fills it with water to a height of ${p.h} meters. How many cubic meters of water is that?`,
  ],
  height: [
    (p) =>
      say`A box has a volume of ${volume(p)} cubic inches. It is ${p.l} inches long and ${p.w} inches wide. How many inches high is it?`,
    (p) =>
      say`${p.name} has ${volume(p)} cubic feet of soil for a bed that is ${p.l} feet long and ${p.w} feet wide. How many feet high will the soil be?`,
    (p) =>
      say`The aquarium of ${p.name} holds ${volume(p)} cubic inches. Its floor is ${p.l} inches by ${p.w} inches. How many inches high is it?`,
  ],
};

const boxAnswer = (p: Box) => (p.kind === 'height' ? p.h : volume(p));

export const volumeOfBoxes = defineSkill<Box>({
  id: 'volume-of-boxes',
  name: 'Volume of boxes',
  grade: 5,
  grades: [5, 6],
  domain: 'measurement',
  standard: '5.MD.C.5b',
  keywords: [
    'volume',
    'volume formula',
    'rectangular prism',
    'length times width times height',
    'volume of a box',
    'base area times height',
  ],
  prerequisites: ['volume-by-unit-cubes', 'multiply-whole-numbers'],
  teaching: volumeOfBoxesTeaching,
  make: (rng, difficulty) => {
    const [low, high] = boxRanges[difficulty];
    const [l, w, h] = [rng.int(low, high), rng.int(2, high), rng.int(2, high)];
    return { ...drawTelling(rng, 2), kind: rng.pick(boxKinds[difficulty]), l: Math.max(l, w), w: Math.min(l, w), h };
  },
  solve: (p) => integer(boxAnswer(p)),
  // Fills the box with layers of the base; for a height, counts the layers until the volume is reached.
  verify: (p, answer) => {
    let [filled, layers, floor] = [0, 0, 0];
    for (let row = 0; row < p.w; row++) floor += p.l;
    const isFull = () => (p.kind === 'height' ? filled >= volume(p) : layers >= p.h);
    while (!isFull()) [filled, layers] = [filled + floor, layers + 1];
    return answer.kind === 'integer' && answer.n === (p.kind === 'height' ? layers : filled);
  },
  misconceptions: [
    {
      id: 'added-the-edges',
      name: 'Adds the numbers in place of multiplying',
      wrong: (p) => {
        if (p.kind === 'edges') return integer(p.l + p.w + p.h);
        return p.kind === 'base' ? integer(base(p) + p.h) : integer(Math.abs(volume(p) - p.l - p.w));
      },
      feedback: ({ kind }) =>
        kind === 'height'
          ? say`You subtracted the edges. The volume comes from multiplying, so it is undone by dividing.`
          : say`You added the numbers. Think of layers of cubes: how many are in one, and how many layers are there?`,
    },
    {
      id: 'one-face-only',
      name: 'Stops at the area of one face',
      wrong: (p) => integer(base(p)),
      feedback: ({ kind }) =>
        kind === 'height'
          ? say`That is the area of the floor. How many layers of it make the volume?`
          : say`That is only the area of the floor. Volume needs the height as well.`,
    },
    {
      id: 'surface-of-the-box',
      name: 'Adds the areas of all faces',
      wrong: ({ kind, l, w, h }) => (kind === 'edges' ? integer(2 * (l * w + l * h + w * h)) : null),
      feedback: () => say`You found how much paper covers the box. Volume tells how many cubes fit inside.`,
    },
    {
      id: 'used-one-edge-twice',
      name: 'Uses one edge twice',
      wrong: (p) => (p.kind === 'edges' ? integer(p.l * p.w * p.w) : p.kind === 'base' ? integer(base(p) * p.h * p.h) : null),
      feedback: ({ kind }) =>
        kind === 'edges'
          ? say`You used the width twice. Length, width and height are each used once.`
          : say`You used the height twice. The area of the base holds length and width already.`,
    },
    {
      id: 'divided-by-one-edge',
      name: 'Divides the volume by one edge only',
      wrong: (p) => (p.kind === 'height' ? integer(volume(p) / p.l) : null),
      feedback: () => say`You divided by the length. Divide by the width as well, or by the whole floor at once.`,
    },
    {
      id: 'divided-by-the-sum',
      name: 'Divides the volume by length plus width',
      wrong: (p) => (p.kind === 'height' && volume(p) % (p.l + p.w) === 0 ? integer(volume(p) / (p.l + p.w)) : null),
      feedback: () => say`You added length and width before dividing. The floor is found by multiplying them.`,
    },
    {
      id: 'one-layer-short',
      name: 'Counts one layer too few',
      wrong: (p) => integer(p.kind === 'height' ? p.h - 1 : base(p) * (p.h - 1)),
      feedback: () => say`So close! One layer of cubes is missing. Count the layers from the floor to the top.`,
    },
  ],
  prompt: (params) => tell(boxTellings[params.kind], params),
  explain: (p, answer) => {
    const floor = say`The floor is ${p.l} × ${p.w} = ${base(p)}.`;
    if (p.kind === 'height')
      return [floor, say`Volume is floor times height, so the height is ${volume(p)} ÷ ${base(p)} = ${answer}.`];
    const first = p.kind === 'edges' ? floor : say`The base is known, so a layer of height 1 fills ${base(p)} cubic units.`;
    return [first, say`Multiply by the height: ${base(p)} × ${p.h} = ${answer}.`];
  },
  proof: (p) => ({
    expression: { edges: `${p.l} * ${p.w} * ${p.h}`, base: `${base(p)} * ${p.h}`, height: `${volume(p)} / (${p.l} * ${p.w})` }[
      p.kind
    ],
  }),
});
