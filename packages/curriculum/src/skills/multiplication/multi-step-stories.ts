import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { names } from '../../story-people.ts';
import { multiStepStoriesTeaching } from '../../teaching/multiplication/multi-step-stories.ts';
import { integer } from '../../value.ts';

/**
 * What is done with `groups` groups of `size`: more: extra is added; less: extra is lost; change: paid from extra dollars;
 * share: so many are in each group after extra is set aside; two: there are also extra groups of `size2`.
 */
type Kind = 'more' | 'less' | 'change' | 'share' | 'two';
type Params = { name: string; kind: Kind; telling: 0 | 1; groups: number; size: number; extra: number; size2: number };

const first = ({ groups, size }: Params) => groups * size;
const shared = (p: Params) => first(p) + p.extra;
const results: Readonly<Record<Kind, (p: Params) => number>> = {
  more: (p) => first(p) + p.extra,
  less: (p) => first(p) - p.extra,
  change: (p) => p.extra - first(p),
  share: (p) => (shared(p) - p.extra) / p.groups,
  two: (p) => first(p) + p.extra * p.size2,
};

const stories: Readonly<Record<Kind, readonly ((p: Params) => string)[]>> = {
  more: [
    (p) =>
      `${p.name} has ${p.extra} cards and buys ${p.groups} packs with ${p.size} cards in each. How many cards does ${p.name} have now?`,
    (p) =>
      `A bus brings ${p.extra} visitors. Then ${p.groups} vans bring ${p.size} visitors each. ${p.name} counts them all. How many visitors are there?`,
  ],
  less: [
    (p) => `${p.name} plants ${p.groups} rows of ${p.size} seeds. Then ${p.extra} of the seeds do not grow. How many seeds grow?`,
    (p) => `${p.name} bakes ${p.groups} trays of ${p.size} rolls. By noon ${p.extra} of them are sold. How many rolls are left?`,
  ],
  change: [
    (p) =>
      `${p.name} buys ${p.groups} tickets for ${p.size} dollars each and pays with ${p.extra} dollars. How many dollars does ${p.name} get back?`,
    (p) =>
      `A club has ${p.extra} dollars. ${p.name} orders ${p.groups} shirts for ${p.size} dollars each. How many dollars are left?`,
  ],
  share: [
    (p) =>
      `${p.name} picks ${shared(p)} apples and keeps ${p.extra}. The rest go into ${p.groups} equal baskets. How many apples are in each basket?`,
    (p) =>
      `A shop has ${shared(p)} plates, and ${p.extra} of them break. ${p.name} puts the others in ${p.groups} equal stacks. How many plates are in a stack?`,
  ],
  two: [
    (p) =>
      `A hall has ${p.groups} rows of ${p.size} seats and ${p.extra} rows of ${p.size2} seats. ${p.name} counts them all. How many seats are there?`,
    (p) =>
      `${p.name} swims ${p.size} laps on each of ${p.groups} days and ${p.size2} laps on each of ${p.extra} days. How many laps is that in all?`,
  ],
};

const kinds = { easy: ['more', 'less'], medium: ['more', 'less', 'change', 'share'], hard: ['change', 'share', 'two'] } as const;
const sizes = { easy: [6, 12], medium: [8, 24], hard: [12, 36] } as const;

function drawNumbers(
  rng: Rng,
  kind: Kind,
  [small, large]: readonly [number, number],
): Pick<Params, 'groups' | 'size' | 'extra' | 'size2'> {
  const [groups, size, size2] = [rng.int(3, 9), rng.int(small, large), rng.int(small, large)];
  if (kind === 'two') return { groups, size, size2, extra: rng.int(2, 6) };
  if (kind === 'change') return { groups, size, size2, extra: Math.ceil((groups * size + 3) / 10) * 10 + rng.int(0, 4) * 10 };
  return { groups, size, size2, extra: rng.int(4, kind === 'less' ? groups * size - size : 40) };
}

const ifWhole = (n: number) => (Number.isInteger(n) ? integer(n) : null);

export const multiStepStories = defineSkill<Params>({
  id: 'multi-step-stories-four-operations',
  name: 'Multi-step word problems with whole numbers',
  grade: 4,
  grades: [4, 5],
  domain: 'multiply and divide',
  standard: '4.OA.A.3',
  keywords: [
    'multi-step word problems',
    'two-step word problems',
    'four operations',
    'multistep',
    'story problems',
    'whole numbers',
  ],
  prerequisites: ['multiply-whole-numbers', 'equal-groups-stories'],
  teaching: multiStepStoriesTeaching,
  make: (rng, difficulty) => {
    const kind: Kind = rng.pick<Kind>(kinds[difficulty]);
    return { name: rng.pick(names), kind, telling: rng.pick([0, 1] as const), ...drawNumbers(rng, kind, sizes[difficulty]) };
  },
  solve: (p) => integer(results[p.kind](p)),
  // Plays the story through, one group after another.
  verify: (p, answer) => {
    if (answer.kind !== 'integer') return false;
    let held = { more: p.extra, less: -p.extra, change: p.extra, share: shared(p) - p.extra, two: 0 }[p.kind];
    for (let i = 0; i < p.groups; i++)
      held += { more: p.size, less: p.size, change: -p.size, share: -answer.n, two: p.size }[p.kind];
    for (let i = 0; p.kind === 'two' && i < p.extra; i++) held += p.size2;
    return p.kind === 'share' ? held === 0 : held === answer.n;
  },
  misconceptions: [
    {
      id: 'stopped-after-one-step',
      name: 'Stops after the first step',
      wrong: (p) => integer(p.kind === 'share' ? shared(p) - p.extra : first(p)),
      feedback: () => say`A good first step! Read the last sentence again: something is still to be done with that number.`,
    },
    {
      id: 'turned-the-second-step',
      name: 'Adds where it has to be subtracted, or the other way round',
      wrong: (p) => {
        if (p.kind === 'share') return ifWhole((shared(p) + p.extra) / p.groups);
        return integer(p.kind === 'more' || p.kind === 'two' ? Math.abs(2 * first(p) - results[p.kind](p)) : first(p) + p.extra);
      },
      feedback: () => say`Your first step is fine. Picture the story: does the amount grow or shrink in the second step?`,
    },
    {
      id: 'skipped-the-extra-amount',
      name: 'Leaves out the amount that is set aside',
      wrong: (p) => (p.kind === 'share' ? ifWhole(shared(p) / p.groups) : null),
      feedback: ({ extra }) => say`The story tells of ${extra} that are not shared. Deal with them before you divide.`,
    },
    {
      id: 'subtracted-without-sharing',
      name: 'Subtracts where it has to be divided',
      wrong: (p) => (p.kind === 'share' ? integer(shared(p) - p.extra - p.groups) : null),
      feedback: ({ groups }) =>
        say`You took ${groups} away. The story has ${groups} equal groups, so the rest is shared among them.`,
    },
    {
      id: 'used-one-group-only',
      name: 'Uses the size of one group as if it were all of them',
      wrong: (p) => {
        if (p.kind === 'share') return null;
        if (p.kind === 'two') return integer(p.size + p.size2);
        return integer(p.kind === 'more' ? p.size + p.extra : Math.abs(p.extra - p.size));
      },
      feedback: ({ size }) => say`${size} is only for one of them. Find out first what all of them make together.`,
    },
    {
      id: 'joined-before-multiplying',
      name: 'Adds or subtracts first and then multiplies',
      wrong: (p) => {
        if (p.kind === 'two') return integer((p.groups + p.extra) * (p.size + p.size2));
        if (p.kind === 'more') return integer(p.groups * (p.size + p.extra));
        return p.kind === 'less' && p.size > p.extra ? integer(p.groups * (p.size - p.extra)) : null;
      },
      feedback: () => say`You put numbers together that belong to different things. Write down what each number counts.`,
    },
    {
      id: 'one-group-short',
      name: 'Counts one group too few',
      wrong: (p) =>
        p.kind === 'share' ? integer(p.size - 1) : integer(results[p.kind](p) + (p.kind === 'change' ? p.size : -p.size)),
      feedback: ({ groups }) => say`So close! Check the product once more. There are ${groups} equal groups.`,
    },
  ],
  prompt: (p) => say`${stories[p.kind][p.telling]?.(p) ?? ''}`,
  explain: (p, answer) => {
    const second = {
      more: say`Then add the ${p.extra}: ${first(p)} + ${p.extra} = ${answer}.`,
      less: say`Then take away ${p.extra}: ${first(p)} − ${p.extra} = ${answer}.`,
      change: say`Then find what is left: ${p.extra} − ${first(p)} = ${answer}.`,
      share: say`Then share the rest: ${first(p)} ÷ ${p.groups} = ${answer}.`,
      two: say`Then add both: ${first(p)} + ${p.extra * p.size2} = ${answer}.`,
    }[p.kind];
    if (p.kind === 'share') return [say`First set ${p.extra} aside: ${shared(p)} − ${p.extra} = ${first(p)}.`, second];
    const start = say`First find all the equal groups: ${p.groups} × ${p.size} = ${first(p)}.`;
    return p.kind === 'two'
      ? [start, say`Do the same for the others: ${p.extra} × ${p.size2} = ${p.extra * p.size2}.`, second]
      : [start, second];
  },
  proof: (p) => ({
    expression: {
      more: `${p.groups} * ${p.size} + ${p.extra}`,
      less: `${p.groups} * ${p.size} - ${p.extra}`,
      change: `${p.extra} - ${p.groups} * ${p.size}`,
      share: `(${shared(p)} - ${p.extra}) / ${p.groups}`,
      two: `${p.groups} * ${p.size} + ${p.extra} * ${p.size2}`,
    }[p.kind],
  }),
});
