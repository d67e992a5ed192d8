import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { volumeOfJoinedBoxesTeaching } from '../../teaching/measurement/volume-of-joined-boxes.ts';
import { integer } from '../../value.ts';

type Box = readonly [l: number, w: number, h: number];
type Params = Telling & { one: Box; other: Box };

const ranges = { easy: [2, 5], medium: [2, 7], hard: [3, 10] } as const;
const drawBox = (rng: Rng, difficulty: Difficulty): Box => {
  const [low, high] = ranges[difficulty];
  return [rng.int(low + 1, high), rng.int(low, high), rng.int(2, high)];
};

const volume = ([l, w, h]: Box) => l * w * h;
const edges = ([l, w, h]: Box) => l + w + h;
const times = ([l, w, h]: Box) => `${l} × ${w} × ${h}`;
const sized = ([l, w, h]: Box, unit: string) => `${l} ${unit} by ${w} ${unit} by ${h} ${unit}`;

const prompts = [
  ({ one, other }: Params) =>
    say`A solid is made of two boxes that do not overlap. One is ${sized(one, 'inches')}, and the other is ${sized(other, 'inches')}. What is the volume of the solid in cubic inches?`,
  ({ one, other, name }: Params) =>
    say`${name} builds a stage from two blocks. One block is ${sized(one, 'feet')}, and the other is ${sized(other, 'feet')}. How many cubic feet is the stage?`,
  ({ one, other, name }: Params) =>
    say`A house that ${name} draws has two wings shaped like boxes. One wing is ${sized(one, 'meters')}, and the other is ${sized(other, 'meters')}. How many cubic meters is the house?`,
];

/** Fills a box with unit cubes. */
function fill([l, w, h]: Box): number {
  let cubes = 0;
  for (let x = 0; x < l; x++) for (let y = 0; y < w; y++) for (let z = 0; z < h; z++) cubes++;
  return cubes;
}

export const volumeOfJoinedBoxes = defineSkill<Params>({
  id: 'volume-of-joined-boxes',
  name: 'Volume of solids made of two boxes',
  grade: 5,
  grades: [5, 6],
  domain: 'measurement',
  standard: '5.MD.C.5c',
  keywords: [
    'composite volume',
    'additive volume',
    'volume of two boxes',
    'joined rectangular prisms',
    'composite solids',
    'L-shaped solid',
  ],
  prerequisites: ['volume-of-boxes'],
  teaching: volumeOfJoinedBoxesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), one: drawBox(rng, difficulty), other: drawBox(rng, difficulty) }),
  solve: ({ one, other }) => integer(volume(one) + volume(other)),
  verify: ({ one, other }, answer) => answer.kind === 'integer' && answer.n === fill(one) + fill(other),
  misconceptions: [
    {
      id: 'first-box-only',
      name: 'Finds the first box and stops',
      wrong: ({ one }) => integer(volume(one)),
      feedback: () => say`That is the volume of one box. The other one is a part of the solid too.`,
    },
    {
      id: 'second-box-only',
      name: 'Gives the second box alone',
      wrong: ({ other }) => integer(volume(other)),
      feedback: () => say`That is the second box. Add the volume of the first one to it.`,
    },
    {
      id: 'took-one-from-the-other',
      name: 'Subtracts one volume from the other',
      wrong: ({ one, other }) => integer(Math.abs(volume(one) - volume(other))),
      feedback: () => say`You subtracted. Nothing is cut out here: both boxes are part of the solid.`,
    },
    {
      id: 'multiplied-the-sums',
      name: 'Adds the edges first and multiplies then',
      wrong: ({ one, other }) => integer((one[0] + other[0]) * (one[1] + other[1]) * (one[2] + other[2])),
      feedback: () => say`That is one huge box with much empty space in it. Find the volume of each box by itself.`,
    },
    {
      id: 'added-the-edges',
      name: 'Adds all the edges',
      wrong: ({ one, other }) => integer(edges(one) + edges(other)),
      feedback: () => say`You added lengths. The volume of a box is its length times its width times its height.`,
    },
    {
      id: 'floors-only',
      name: 'Adds the areas of the floors and leaves the heights out',
      wrong: ({ one, other }) => integer(one[0] * one[1] + other[0] * other[1]),
      feedback: () => say`Those are the floors of the two boxes. Each has a height as well.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ one, other }, answer) => [
    say`The first box: ${times(one)} = ${volume(one)}.`,
    say`The second box: ${times(other)} = ${volume(other)}.`,
    say`Add both volumes: ${volume(one)} + ${volume(other)} = ${answer}.`,
  ],
  proof: ({ one, other }) => ({ expression: `${one.join(' * ')} + ${other.join(' * ')}` }),
});
