import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { names } from '../../story-people.ts';
import { equalGroupsStoriesTeaching } from '../../teaching/multiplication/equal-groups-stories.ts';
import { integer } from '../../value.ts';

const scenes = [
  { things: 'crayons', group: 'box', groups: 'boxes', at: 'in' },
  { things: 'oranges', group: 'bag', groups: 'bags', at: 'in' },
  { things: 'stickers', group: 'page', groups: 'pages', at: 'on' },
  { things: 'shells', group: 'jar', groups: 'jars', at: 'in' },
  { things: 'seeds', group: 'pot', groups: 'pots', at: 'in' },
  { things: 'books', group: 'shelf', groups: 'shelves', at: 'on' },
  { things: 'cups', group: 'tray', groups: 'trays', at: 'on' },
] as const;

/** The question is for all the things, for the size of a group, or for the number of groups. */
type Params = { name: string; groups: number; size: number; asks: 'total' | 'size' | 'groups'; scene: (typeof scenes)[number] };

const ranges = { easy: [2, 5, 2, 6], medium: [3, 6, 3, 9], hard: [6, 9, 4, 9] } as const;
const totalOf = ({ groups, size }: Params) => groups * size;
const answerOf = (p: Params) => ({ total: totalOf(p), size: p.size, groups: p.groups })[p.asks];

const tellings = {
  total: ({ name, groups, size, scene: s }: Params) =>
    say`${name} has ${groups} ${s.groups} with ${size} ${s.things} ${s.at} each ${s.group}. How many ${s.things} is that in all?`,
  size: ({ name, groups, size, scene: s }: Params) =>
    say`${name} puts ${groups * size} ${s.things} ${s.at} ${groups} ${s.groups}, the same number ${s.at} each. How many ${s.things} are ${s.at} each ${s.group}?`,
  groups: ({ name, groups, size, scene: s }: Params) =>
    say`${name} has ${groups * size} ${s.things} and puts ${size} ${s.at} each ${s.group}. How many ${s.groups} does ${name} need?`,
};

export const equalGroupsStories = defineSkill<Params>({
  id: 'equal-groups-stories',
  name: 'Word problems with equal groups',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.A.3',
  keywords: [
    'equal groups word problems',
    'multiplication word problems',
    'division word problems',
    'multiply or divide',
    'story problems',
  ],
  prerequisites: ['multiply-facts', 'divide-facts'],
  teaching: equalGroupsStoriesTeaching,
  make: (rng, difficulty) => {
    const [fewGroups, manyGroups, small, large] = ranges[difficulty];
    const asks = rng.pick(['total', 'size', 'groups'] as const);
    return {
      name: rng.pick(names),
      groups: rng.int(fewGroups, manyGroups),
      size: rng.int(small, large),
      asks,
      scene: rng.pick(scenes),
    };
  },
  solve: (p) => {
    const [total, { groups, size, asks }] = [totalOf(p), p];
    return integer(asks === 'total' ? total : asks === 'size' ? total / groups : total / size);
  },
  // Deals single things out to the groups, or fills one group after another.
  verify: (p, answer) => {
    const dealt = Array.from({ length: p.groups }, () => 0);
    let filled = 0;
    for (let thing = 0; thing < totalOf(p); thing++) {
      dealt[thing % p.groups] = (dealt[thing % p.groups] ?? 0) + 1;
      if ((thing + 1) % p.size === 0) filled++;
    }
    const counted = { total: dealt.reduce((sum, n) => sum + n, 0), size: dealt[0], groups: filled }[p.asks];
    return answer.kind === 'integer' && answer.n === counted;
  },
  misconceptions: [
    {
      id: 'added-instead',
      name: 'Adds the two numbers of the story',
      wrong: (p) => integer({ total: p.groups + p.size, size: totalOf(p) + p.groups, groups: totalOf(p) + p.size }[p.asks]),
      feedback: ({ scene }) =>
        say`You added the two numbers. Draw the ${scene.groups}, and put the ${scene.things} where they belong.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the two numbers of the story',
      wrong: (p) => (p.asks === 'total' ? null : integer(totalOf(p) - (p.asks === 'size' ? p.groups : p.size))),
      feedback: ({ scene }) => say`You took something away only once. Here all the ${scene.things} go into equal groups.`,
    },
    {
      id: 'multiplied-the-total',
      name: 'Multiplies although the total is known',
      wrong: (p) => (p.asks === 'total' ? null : integer(totalOf(p) * (p.asks === 'size' ? p.groups : p.size))),
      feedback: (p) => say`${totalOf(p)} is already all of them. So the answer has to be smaller than ${totalOf(p)}.`,
    },
    {
      id: 'one-too-few',
      name: 'Stops the count one step too soon',
      wrong: (p) => integer(answerOf(p) - (p.asks === 'total' ? p.size : 1)),
      feedback: ({ asks, scene }) =>
        asks === 'total'
          ? say`So close! One ${scene.group} is still not counted.`
          : say`So close! With that answer, some ${scene.things} are left over.`,
    },
    {
      id: 'one-too-many',
      name: 'Goes one step too far in the count',
      wrong: (p) => integer(answerOf(p) + (p.asks === 'total' ? p.size : 1)),
      feedback: ({ asks, scene }) =>
        asks === 'total'
          ? say`So close! You counted one ${scene.group} too many.`
          : say`So close! For that answer you would need more ${scene.things} than there are.`,
    },
    {
      id: 'gave-a-known-number',
      name: 'Gives a number that the story tells',
      wrong: (p) => integer({ total: p.size, size: p.groups, groups: p.size }[p.asks]),
      feedback: () => say`That number is told in the story already. Read the last sentence again: what do we want to know?`,
    },
  ],
  prompt: (p) => tellings[p.asks](p),
  explain: (p, answer) => {
    const [total, { groups, size, scene: s }] = [totalOf(p), p];
    if (p.asks === 'total')
      return [
        say`We know the number of groups and how many are in each.`,
        say`${groups} × ${size} = ${answer}, so there are ${answer} ${s.things}.`,
      ];
    const by = p.asks === 'size' ? groups : size;
    return [
      say`We know all ${total} ${s.things}, so we divide.`,
      say`Ask: ${by} times what number makes ${total}?`,
      say`${total} ÷ ${by} = ${answer}.`,
    ];
  },
  proof: (p) => ({
    expression: {
      total: `${p.groups} * ${p.size}`,
      size: `${totalOf(p)} / ${p.groups}`,
      groups: `${totalOf(p)} / ${p.size}`,
    }[p.asks],
  }),
});
