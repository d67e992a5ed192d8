import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { composeShapesTeaching } from '../../teaching/geometry/compose-shapes.ts';
import { integer } from '../../value.ts';
import { sum } from './number-checks.ts';
import { counted, listed } from './shape-words.ts';

type Big = { name: string; each: number; times: number };
/** Big shapes, each made of the same small one. */
type Params = Telling & { small: string; bigs: readonly Big[] };

const puzzles = [
  {
    small: 'triangle',
    bigs: [
      { name: 'diamond', each: 2 },
      { name: 'trapezoid', each: 3 },
      { name: 'hexagon', each: 6 },
    ],
  },
  {
    small: 'small square',
    bigs: [
      { name: 'rectangle', each: 2 },
      { name: 'big square', each: 4 },
    ],
  },
] as const;

const mostPieces = { easy: 10, medium: 14, hard: 20 } as const;

function drawBigs(rng: Rng, difficulty: Difficulty): { small: string; bigs: Big[] } {
  const { small, bigs } = rng.pick([puzzles[0], puzzles[0], puzzles[1]]);
  const kinds = difficulty === 'easy' ? 1 : 2;
  const drawn = rng.shuffle<{ name: string; each: number }>(bigs).slice(0, kinds);
  const times = drawn.map((big) => ({ ...big, times: rng.int(kinds === 1 ? 2 : 1, kinds === 1 ? 4 : 3) }));
  return sum(partsOf(times)) > mostPieces[difficulty] ? drawBigs(rng, difficulty) : { small, bigs: times };
}

const partsOf = (bigs: readonly Big[]) => bigs.flatMap(({ each, times }) => Array.from({ length: times }, () => each));
const total = ({ bigs }: Params) => sum(partsOf(bigs));
const shapesOf = ({ bigs }: Params) => listed(bigs.map(({ name, times }) => counted(times, name)));
const recipe = ({ small, bigs }: Params) =>
  bigs.map(({ name, each }) => `It takes ${each} ${small}s to make a ${name}.`).join(' ');

const prompts = [
  (p: Params) => say`${recipe(p)} How many ${p.small}s make ${shapesOf(p)}?`,
  (p: Params) => say`${recipe(p)} ${p.name} makes ${shapesOf(p)}. How many ${p.small}s does ${p.name} need?`,
  (p: Params) => say`${recipe(p)} ${p.name} cuts ${shapesOf(p)} back into ${p.small}s. How many ${p.small}s are there?`,
];

export const composeShapes = defineSkill<Params>({
  id: 'compose-shapes',
  name: 'Putting shapes together',
  grade: 1,
  grades: [0, 2],
  domain: 'geometry',
  standard: '1.G.A.2',
  keywords: ['compose shapes', 'put shapes together', 'pattern blocks', 'make a new shape', 'tangram', 'composite shapes'],
  prerequisites: ['count-sides-and-corners'],
  teaching: composeShapesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawBigs(rng, difficulty) }),
  solve: (p) => integer(total(p)),
  // Lays the small pieces down one at a time until every big shape is full.
  verify: ({ bigs }, answer) => {
    let pieces = 0;
    for (const { each, times } of bigs) {
      for (let shape = 0; shape < times; shape++) for (let piece = 0; piece < each; piece++) pieces++;
    }
    return answer.kind === 'integer' && answer.n === pieces;
  },
  misconceptions: [
    {
      id: 'counted-the-big-shapes',
      name: 'Counts the big shapes and not the small ones in them',
      wrong: ({ bigs }) => integer(sum(bigs.map(({ times }) => times))),
      feedback: ({ small }) => say`You counted the big shapes. How many ${small}s are in each of them?`,
    },
    {
      id: 'one-of-each',
      name: 'Makes each big shape only one time',
      wrong: ({ bigs }) => integer(sum(bigs.map(({ each }) => each))),
      feedback: (p) => say`That is enough for one of each. The question has ${shapesOf(p)}.`,
    },
    {
      id: 'one-shape-short',
      name: 'Forgets one big shape',
      wrong: (p) => integer(total(p) - (p.bigs.at(-1)?.each ?? 0)),
      feedback: ({ bigs }) => say`One ${bigs.at(-1)?.name ?? 'shape'} is still empty. Fill it too, and count again.`,
    },
    {
      id: 'one-shape-extra',
      name: 'Fills one big shape two times',
      wrong: (p) => integer(total(p) + (p.bigs[0]?.each ?? 0)),
      feedback: ({ bigs }) => say`You filled one ${bigs[0]?.name ?? 'shape'} too many. Point to each shape just once.`,
    },
    {
      id: 'missed-one-piece',
      name: 'Leaves out one small piece',
      wrong: (p) => integer(total(p) - 1),
      feedback: ({ small }) => say`So close! One ${small} is missing. Draw them all and count again.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    ...p.bigs.map(
      ({ name, each, times }) => say`${counted(times, name)}: ${Array.from({ length: times }, () => each).join(' + ')}.`,
    ),
    say`Add all the parts: ${partsOf(p.bigs).join(' + ')} = ${answer}.`,
  ],
  proof: ({ bigs }) => ({ expression: partsOf(bigs).join(' + ') }),
});
