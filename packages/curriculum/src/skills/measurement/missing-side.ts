import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { missingSideTeaching } from '../../teaching/measurement/missing-side.ts';
import { integer } from '../../value.ts';
import { evenly } from '../algebra/write-terms.ts';

/** `known` sides and one unknown side `x`; of a rectangle one side is known. */
type Params = Telling & { kind: 'rectangle' | 'sides'; known: readonly number[]; x: number };

const tops = { easy: 9, medium: 14, hard: 25 } as const;

function drawShape(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'known' | 'x'> {
  const top = tops[difficulty];
  const kind = rng.pick(['rectangle', 'sides'] as const);
  if (kind === 'rectangle') {
    const [one, other] = [rng.int(3, top), rng.int(2, top)];
    return { kind, known: [Math.max(one, other)], x: Math.min(one, other) };
  }
  // More than half of the longest, so that three sides always close to a triangle.
  const least = Math.floor(top / 2) + 1;
  const known = Array.from({ length: difficulty === 'easy' ? 2 : rng.int(2, 4) }, () => rng.int(least, top));
  return { kind, known, x: rng.int(least, top) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, side) => all + side, 0);
const around = ({ kind, known, x }: Params) => (kind === 'rectangle' ? 2 : 1) * (sum(known) + x);
const side = ({ known }: Params) => known[0] ?? 0;
const listed = (numbers: readonly number[]) => `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? 0}`;

const tellings = {
  rectangle: [
    (p: Params) =>
      say`A rectangle has a perimeter of ${around(p)} inches. It is ${side(p)} inches long. How many inches wide is it?`,
    (p: Params) =>
      say`${p.name} used ${around(p)} meters of fence for a yard in the shape of a rectangle. The yard is ${side(p)} meters long. How many meters wide is it?`,
    (p: Params) =>
      say`A ribbon of ${around(p)} inches fits exactly around the rectangle that ${p.name} drew. One side is ${side(p)} inches. How many inches long is the side next to it?`,
  ],
  sides: [
    (p: Params) =>
      say`A shape has a perimeter of ${around(p)} inches. All its sides but one are ${listed(p.known)} inches long. How many inches long is the last side?`,
    (p: Params) =>
      say`Once around a yard is ${around(p)} meters. ${p.name} knows all sides but one: ${listed(p.known)} meters. How many meters long is the last side?`,
    (p: Params) =>
      say`${p.name} bends a wire of ${around(p)} inches into a shape. All sides but one are ${listed(p.known)} inches long. How many inches are left for the last side?`,
  ],
} as const;

export const missingSide = defineSkill<Params>({
  id: 'missing-side-from-perimeter',
  name: 'Missing side from the perimeter',
  grade: 3,
  grades: [3, 5],
  domain: 'measurement',
  standard: '3.MD.D.8',
  keywords: [
    'missing side',
    'unknown side',
    'perimeter',
    'find the missing side length',
    'side from perimeter',
    'width from perimeter',
  ],
  prerequisites: ['perimeter-of-shapes'],
  teaching: missingSideTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawShape(rng, difficulty) }),
  solve: (p) => integer(p.kind === 'rectangle' ? around(p) / 2 - side(p) : around(p) - sum(p.known)),
  // Walks around with the answer put in, and sees whether the walk has the right length.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    const sides = p.kind === 'rectangle' ? [side(p), answer.n, side(p), answer.n] : [...p.known, answer.n];
    let left = around(p);
    for (const length of sides) left -= length;
    return left === 0;
  },
  misconceptions: [
    {
      id: 'took-away-one-side',
      name: 'Takes only one side from the perimeter',
      wrong: (p) => integer(around(p) - side(p)),
      feedback: ({ kind }) =>
        kind === 'rectangle'
          ? say`You took away one side. The side across from it is just as long.`
          : say`You took away one side. The other known sides are part of the way around too.`,
    },
    {
      id: 'forgot-to-halve',
      name: 'Takes both known sides away and gives the two others together',
      wrong: (p) => (p.kind === 'rectangle' ? integer(around(p) - 2 * side(p)) : null),
      feedback: () => say`What you have is two sides together. They are equal, so how long is one of them?`,
    },
    {
      id: 'half-the-perimeter',
      name: 'Halves the perimeter and stops',
      wrong: (p) => (p.kind === 'rectangle' ? integer(around(p) / 2) : null),
      feedback: () => say`Half of the way around is one long and one wide side together. Take the known side away.`,
    },
    {
      id: 'added-the-known-sides',
      name: 'Gives the known sides together',
      wrong: (p) => integer(p.kind === 'rectangle' ? 2 * side(p) : sum(p.known)),
      feedback: (p) => say`Those are the sides that you know. How much is missing up to ${around(p)}?`,
    },
    {
      id: 'added-to-the-perimeter',
      name: 'Adds the known sides to the perimeter',
      wrong: (p) => integer(around(p) + sum(p.known)),
      feedback: (p) => say`${around(p)} is the whole way around already. One side is only a part of it.`,
    },
    {
      id: 'shared-among-all-sides',
      name: 'Shares the perimeter equally among the sides',
      wrong: (p) => evenly(around(p), p.kind === 'rectangle' ? 4 : p.known.length + 1),
      feedback: () => say`That works where all sides are equal. Use the sides that you know.`,
    },
    {
      id: 'copied-a-known-side',
      name: 'Repeats the shortest side that is known',
      wrong: (p) => (p.kind === 'sides' ? integer(Math.min(...p.known)) : null),
      feedback: (p) => say`That side is known already. How much is missing up to ${around(p)}?`,
    },
    {
      id: 'halved-once-more',
      name: 'Shares what is left among four sides',
      wrong: (p) => (p.kind === 'rectangle' ? evenly(around(p) - 2 * side(p), 4) : null),
      feedback: () => say`You shared what is left among four sides. Only two sides are still missing.`,
    },
    {
      id: 'stopped-too-soon',
      name: 'Counts up to the perimeter and stops one too soon',
      wrong: (p) => integer(p.x - 1),
      feedback: (p) => say`So close! Put your side in and add all sides up. Do you reach ${around(p)}?`,
    },
    {
      id: 'forgot-the-last-known-side',
      name: 'Leaves out the last of the known sides',
      wrong: (p) => (p.kind === 'sides' ? integer(around(p) - sum(p.known.slice(0, -1))) : null),
      feedback: () => say`One of the known sides is still in your answer. Take all of them away.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) =>
    p.kind === 'rectangle'
      ? [
          say`Half of the way around is one length and one width: ${around(p)} ÷ 2 = ${around(p) / 2}.`,
          say`Take the known side away: ${around(p) / 2} − ${side(p)} = ${answer}.`,
        ]
      : [
          say`Add the sides that you know: ${p.known.join(' + ')} = ${sum(p.known)}.`,
          say`Take them from the perimeter: ${around(p)} − ${sum(p.known)} = ${answer}.`,
        ],
  proof: (p) => ({
    equation: p.kind === 'rectangle' ? `2 * (${side(p)} + x) = ${around(p)}` : `${p.known.join(' + ')} + x = ${around(p)}`,
    variable: 'x',
  }),
});
