import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareThreeLengthsTeaching } from '../../teaching/measurement/compare-three-lengths.ts';
import { integer } from '../../value.ts';

/**
 * Three things, two of them compared through the third. `chain`: the first is x longer than the second, the second y longer
 * than the third. `fan`: the first is x longer than the third, the second y longer than the third, and x is more than y.
 */
type Params = Telling & { kind: 'chain' | 'fan'; x: number; y: number };

const tops = { easy: 4, medium: 7, hard: 10 } as const;

const right = ({ kind, x, y }: Params) => (kind === 'chain' ? x + y : x - y);

const tellings = {
  chain: [
    ({ x, y }: Params) =>
      say`A red rod is ${x} cubes longer than a blue rod. The blue rod is ${y} cubes longer than a green rod. How many cubes longer than the green rod is the red rod?`,
    ({ x, y, name }: Params) =>
      say`${name} has three ribbons. The red one is ${x} clips longer than the blue one. The blue one is ${y} clips longer than the green one. How many clips longer than the green one is the red one?`,
    ({ x, y, name }: Params) =>
      say`${name} builds three towers. Tower A is ${x} blocks taller than tower B. Tower B is ${y} blocks taller than tower C. How many blocks taller than C is A?`,
  ],
  fan: [
    ({ x, y }: Params) =>
      say`A red rod is ${x} cubes longer than a green rod. A blue rod is ${y} cubes longer than the green rod. How many cubes longer than the blue rod is the red rod?`,
    ({ x, y, name }: Params) =>
      say`${name} has three ribbons. The red one is ${x} clips longer than the green one. The blue one is ${y} clips longer than the green one. How many clips longer than the blue one is the red one?`,
    ({ x, y, name }: Params) =>
      say`${name} builds three towers. Tower A is ${x} blocks taller than tower C. Tower B is ${y} blocks taller than tower C. How many blocks taller than B is A?`,
  ],
} as const;

/** Builds the three lengths from a shortest one and lays the first beside the one that is asked about. */
function stepsBetween({ kind, x, y }: Params): number {
  const third = 3;
  const second = third + y;
  const first = kind === 'chain' ? second + x : third + x;
  let steps = 0;
  for (let at = kind === 'chain' ? third : second; at < first; at++) steps++;
  return steps;
}

export const compareThreeLengths = defineSkill<Params>({
  id: 'compare-three-lengths',
  name: 'Comparing three lengths',
  grade: 1,
  grades: [1, 2],
  domain: 'measurement',
  standard: '1.MD.A.1',
  keywords: [
    'order three lengths',
    'compare indirectly',
    'indirect comparison',
    'order objects by length',
    'longest',
    'shortest',
  ],
  prerequisites: ['compare-lengths-with-blocks'],
  teaching: compareThreeLengthsTeaching,
  make: (rng, difficulty) => {
    const [kind, top] = [rng.pick(['chain', 'fan'] as const), tops[difficulty]];
    const y = rng.int(2, top);
    return { ...drawTelling(rng, 2), kind, y, x: kind === 'fan' ? y + rng.int(2, top) : rng.int(2, top) };
  },
  solve: (p) => integer(right(p)),
  verify: (p, answer) => answer.kind === 'integer' && answer.n === stepsBetween(p),
  misconceptions: [
    {
      id: 'other-way-round',
      name: 'Takes the difference where the steps add up, or adds where they do not',
      wrong: ({ kind, x, y }) => integer(kind === 'chain' ? Math.abs(x - y) : x + y),
      feedback: ({ kind }) =>
        kind === 'chain'
          ? say`Draw the three in order. Both extra pieces count.`
          : say`Both are longer than the same one. Draw all three from one line and look at the gap.`,
    },
    {
      id: 'gave-the-first-number',
      name: 'Gives the first number and forgets the third thing',
      wrong: ({ x }) => integer(x),
      feedback: ({ x }) => say`${x} is for another pair. Look which two we compare now.`,
    },
    {
      id: 'gave-the-second-number',
      name: 'Gives the second number and forgets the first thing',
      wrong: ({ y }) => integer(y),
      feedback: ({ y }) => say`${y} is for another pair. Look which two we compare now.`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the start as a step',
      wrong: (p) => integer(right(p) + 1),
      feedback: () => say`So close! Count only what sticks out.`,
    },
    {
      id: 'stopped-early',
      name: 'Stops one step early',
      wrong: (p) => integer(right(p) - 1),
      feedback: () => say`So close! Count on to the very end of the longer one.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: ({ kind, x, y }, answer) =>
    kind === 'chain'
      ? [say`Go up from the shortest: first ${y} more, then ${x} more.`, say`${y} + ${x} = ${answer}.`]
      : [say`Start both at the shortest one: one is ${x} over it, and one is ${y} over it.`, say`${x} − ${y} = ${answer}.`],
  proof: ({ kind, x, y }) => ({ expression: `${x} ${kind === 'chain' ? '+' : '-'} ${y}` }),
});
