import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { twoStepStoriesTeaching } from '../../teaching/addition/two-step-stories.ts';
import { integer } from '../../value.ts';

/**
 * `groups` equal groups of `size`, and `extra` beside them. plus, minus: the groups and then the extra ones. change: paid from
 * extra. join, rest: the extra ones come or go first, then all is shared. sharedPlus: a share, and then the extra ones.
 */
type Kind = 'plus' | 'minus' | 'change' | 'join' | 'rest' | 'sharedPlus';
type Params = Telling & { kind: Kind; groups: number; size: number; extra: number };

const product = ({ groups, size }: Params) => groups * size;
/** The number that the story starts with where something is shared. */
const start = (p: Params) => (p.kind === 'join' ? product(p) - p.extra : p.kind === 'rest' ? product(p) + p.extra : product(p));
const isShared = ({ kind }: Params) => kind === 'join' || kind === 'rest' || kind === 'sharedPlus';

const results: Readonly<Record<Kind, (p: Params) => number>> = {
  plus: (p) => product(p) + p.extra,
  minus: (p) => product(p) - p.extra,
  change: (p) => p.extra - product(p),
  join: (p) => (start(p) + p.extra) / p.groups,
  rest: (p) => (start(p) - p.extra) / p.groups,
  sharedPlus: (p) => start(p) / p.groups + p.extra,
};

const tellings: Readonly<Record<Kind, readonly [(p: Params) => string, (p: Params) => string]>> = {
  plus: [
    (p) =>
      `${p.name} fills ${p.groups} boxes with ${p.size} eggs in each. There are ${p.extra} eggs left over. How many eggs are there in all?`,
    (p) =>
      `${p.name} sees ${p.groups} vans with ${p.size} people in each and ${p.extra} people on bikes. How many people is that?`,
  ],
  minus: [
    (p) => `${p.name} buys ${p.groups} packs of ${p.size} balloons. Then ${p.extra} of them pop. How many balloons are left?`,
    (p) =>
      `A garden has ${p.groups} rows of ${p.size} carrots. ${p.name} pulls up ${p.extra} of them. How many carrots are still in the garden?`,
  ],
  change: [
    (p) => `${p.name} has ${p.extra} dollars and buys ${p.groups} books for ${p.size} dollars each. How many dollars are left?`,
    (p) =>
      `A ribbon is ${p.extra} inches long. ${p.name} cuts off ${p.groups} pieces of ${p.size} inches. How many inches are left?`,
  ],
  join: [
    (p) =>
      `${p.name} has ${start(p)} pencils and gets ${p.extra} more. All of them go into ${p.groups} cups, the same number in each. How many pencils are in a cup?`,
    (p) =>
      `${start(p)} girls and ${p.extra} boys make ${p.groups} teams of the same size. ${p.name} is on one of them. How many children are on a team?`,
  ],
  rest: [
    (p) =>
      `${p.name} picks ${start(p)} plums and eats ${p.extra}. The rest go into ${p.groups} bags, the same number in each. How many plums are in a bag?`,
    (p) =>
      `There are ${start(p)} chairs. ${p.name} takes ${p.extra} of them away and puts the rest in ${p.groups} equal rows. How many chairs are in a row?`,
  ],
  sharedPlus: [
    (p) =>
      `${p.groups} friends share ${start(p)} cards equally. ${p.name} is one of them and has ${p.extra} more cards at home. How many cards does ${p.name} have in all?`,
    (p) =>
      `${p.name} reads a book of ${start(p)} pages in ${p.groups} days, the same number of pages each day. On top of that come ${p.extra} pages of a comic each day. How many pages is that each day in all?`,
  ],
};

const kinds = {
  easy: ['plus', 'minus'],
  medium: ['plus', 'minus', 'change', 'sharedPlus'],
  hard: ['change', 'join', 'rest', 'sharedPlus'],
} as const;

function drawNumbers(rng: Rng, kind: Kind): Pick<Params, 'groups' | 'size' | 'extra'> {
  const [groups, size] = [rng.int(3, 9), rng.int(3, 9)];
  const all = groups * size;
  if (kind === 'change') return { groups, size, extra: all + rng.int(4, Math.max(5, 99 - all)) };
  if (kind === 'minus') return { groups, size, extra: rng.int(2, all - 3) };
  if (kind === 'join') return { groups, size, extra: rng.int(2, all - 3) };
  return { groups, size, extra: rng.int(3, kind === 'sharedPlus' ? 20 : 29) };
}

const ifWhole = (n: number) => (Number.isInteger(n) ? integer(n) : null);

export const twoStepStories = defineSkill<Params>({
  id: 'two-step-stories-four-operations',
  name: 'Two-step word problems with the four operations',
  grade: 3,
  grades: [3, 4],
  domain: 'add and subtract',
  standard: '3.OA.D.8',
  keywords: [
    'two-step word problems',
    'two step problems',
    'four operations',
    'story problems',
    'multi-step word problems grade 3',
  ],
  prerequisites: ['stories-within-100', 'equal-groups-stories'],
  teaching: twoStepStoriesTeaching,
  make: (rng, difficulty) => {
    const kind = rng.pick<Kind>(kinds[difficulty]);
    return { ...drawTelling(rng, 1), kind, ...drawNumbers(rng, kind) };
  },
  solve: (p) => integer(results[p.kind](p)),
  // Moves the things of the story one group at a time and looks whether it comes out even.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    let pile = {
      plus: p.extra,
      minus: -p.extra,
      change: -p.extra,
      join: start(p) + p.extra,
      rest: start(p) - p.extra,
      sharedPlus: start(p),
    }[p.kind];
    const each = isShared(p) ? (p.kind === 'sharedPlus' ? p.extra - answer.n : -answer.n) : p.size;
    for (let group = 0; group < p.groups; group++) pile += each;
    if (isShared(p)) return pile === 0;
    return p.kind === 'change' ? pile + answer.n === 0 : pile === answer.n;
  },
  misconceptions: [
    {
      id: 'stopped-after-one-step',
      name: 'Stops after the first step',
      wrong: (p) => integer(p.kind === 'sharedPlus' ? p.size : product(p)),
      feedback: () => say`That is a good first step. Read the question again, because one step is still missing.`,
    },
    {
      id: 'turned-the-adding-step',
      name: 'Adds where it has to be subtracted, or the other way round',
      wrong: (p) => {
        if (p.kind === 'join') return ifWhole(Math.abs(start(p) - p.extra) / p.groups);
        if (p.kind === 'rest') return ifWhole((start(p) + p.extra) / p.groups);
        if (p.kind === 'sharedPlus') return integer(Math.abs(p.size - p.extra));
        return integer(p.kind === 'plus' ? Math.abs(product(p) - p.extra) : product(p) + p.extra);
      },
      feedback: () => say`Picture what happens to the extra ones. Do they come to the others, or do they go?`,
    },
    {
      id: 'added-instead-of-multiplying',
      name: 'Adds the number of groups and the size of a group',
      wrong: (p) => {
        const sum = p.groups + p.size;
        if (isShared(p)) return null;
        return integer(p.kind === 'plus' ? sum + p.extra : Math.abs(p.extra - sum));
      },
      feedback: ({ groups, size }) =>
        say`There are ${size} in each of the ${groups} groups. Draw the groups, and count all of them.`,
    },
    {
      id: 'subtracted-instead-of-sharing',
      name: 'Subtracts the number of groups instead of sharing',
      wrong: (p) => {
        if (p.kind === 'sharedPlus') return integer(start(p) - p.groups + p.extra);
        return isShared(p) ? integer(product(p) - p.groups) : null;
      },
      feedback: ({ groups }) => say`They are shared out in ${groups} equal parts. Divide, and do not subtract.`,
    },
    {
      id: 'left-out-the-extra',
      name: 'Leaves out the extra ones before sharing',
      wrong: (p) => (p.kind === 'join' || p.kind === 'rest' ? ifWhole(start(p) / p.groups) : null),
      feedback: ({ extra }) => say`You shared too early. What happens to the ${extra} in the story?`,
    },
    {
      id: 'joined-before-sharing',
      name: 'Takes the steps in the wrong order',
      wrong: (p) => {
        if (p.kind === 'sharedPlus') return ifWhole((start(p) + p.extra) / p.groups);
        return p.kind === 'plus' ? integer(p.groups * (p.size + p.extra)) : null;
      },
      feedback: () => say`Look at the order of the story. Which numbers belong together first?`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few, or a share that is one too small',
      wrong: (p) => integer(results[p.kind](p) + (isShared(p) ? -1 : p.kind === 'change' ? p.size : -p.size)),
      feedback: ({ groups }) => say`So close! Go over your times table once more. There are ${groups} equal groups.`,
    },
    {
      id: 'added-everything',
      name: 'Adds all the numbers of the story',
      wrong: (p) => integer((isShared(p) ? start(p) : p.size) + p.groups + p.extra),
      feedback: () => say`You added all the numbers. Draw the story first, and see which groups are equal.`,
    },
  ],
  prompt: (p) => say`${tellings[p.kind][p.story === 0 ? 0 : 1](p)}`,
  explain: (p, answer) => {
    const { groups, size, extra } = p;
    if (p.kind === 'join' || p.kind === 'rest') {
      const sign = p.kind === 'join' ? '+' : '−';
      return [
        say`First step: ${start(p)} ${sign} ${extra} = ${product(p)}.`,
        say`Second step: ${product(p)} ÷ ${groups} = ${answer}.`,
      ];
    }
    if (p.kind === 'sharedPlus')
      return [say`First step: ${start(p)} ÷ ${groups} = ${size}.`, say`Second step: ${size} + ${extra} = ${answer}.`];
    const second = { plus: `${product(p)} + ${extra}`, minus: `${product(p)} − ${extra}`, change: `${extra} − ${product(p)}` }[
      p.kind
    ];
    return [say`First step: ${groups} × ${size} = ${product(p)}.`, say`Second step: ${second} = ${answer}.`];
  },
  proof: (p) => ({
    expression: {
      plus: `${p.groups} * ${p.size} + ${p.extra}`,
      minus: `${p.groups} * ${p.size} - ${p.extra}`,
      change: `${p.extra} - ${p.groups} * ${p.size}`,
      join: `(${start(p)} + ${p.extra}) / ${p.groups}`,
      rest: `(${start(p)} - ${p.extra}) / ${p.groups}`,
      sharedPlus: `${start(p)} / ${p.groups} + ${p.extra}`,
    }[p.kind],
  }),
});
