import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countByTensTeaching } from '../../teaching/counting/count-by-tens.ts';
import { integer } from '../../value.ts';
import { turnCounter } from './counter-wheels.ts';
import { counted, sayNumbers } from './pictures.ts';

/** The ten after or before `tens` tens, or how many things so many full tens are. */
type Params = Telling & { tens: number; asks: 'next' | 'before' | 'all' };

const result = ({ tens, asks }: Params) => (asks === 'all' ? tens : asks === 'next' ? tens + 1 : tens - 1) * 10;
const bundles = (tens: number) => Array.from({ length: tens }, () => '10').join(' + ');

/** Up to three tens that lead to the last one. */
const leadIn = ({ tens, asks }: Params) => {
  const step = asks === 'next' ? -1 : 1;
  return [2, 1, 0]
    .map((steps) => (tens + steps * step) * 10)
    .filter((n) => n >= 10 && n <= 100)
    .join(', ');
};

const bare = (p: Params) =>
  p.asks === 'next'
    ? say`Count by tens. What number comes after ${p.tens * 10}?`
    : say`Count by tens. What number comes before ${p.tens * 10}?`;

const prompts = [
  (p: Params) => (p.asks === 'all' ? say`How many are ${counted(p.tens, 'group')} of ten?` : bare(p)),
  (p: Params) => {
    if (p.asks === 'all')
      return say`${p.name} has ${counted(p.tens, 'box', 'boxes')} with 10 crayons in each. How many crayons is that?`;
    return say`${p.name} counts ${p.asks === 'next' ? 'on' : 'back'} by tens: ${leadIn(p)}. What number comes next?`;
  },
  (p: Params) => {
    if (p.asks === 'all')
      return say`${p.name} ties sticks in tens. There are ${counted(p.tens, 'bundle')} of 10. How many sticks is that?`;
    return p.asks === 'next'
      ? say`${p.name} had ${p.tens * 10} beads and gets 10 more. How many beads is that?`
      : say`${p.name} had ${p.tens * 10} beads and gives away 10. How many beads are left?`;
  },
];

export const countByTens = defineSkill<Params>({
  id: 'count-by-tens-to-100',
  name: 'Counting by tens to 100',
  grade: 0,
  grades: [0, 1],
  domain: 'counting',
  standard: 'K.CC.A.1',
  keywords: ['count by tens', 'counting by 10s', 'skip count by 10', 'counting by tens', 'tens to 100', 'count to 100'],
  prerequisites: ['number-before-or-after'],
  teaching: countByTensTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(difficulty === 'easy' ? (['next', 'all'] as const) : (['next', 'before', 'all'] as const));
    const most = { easy: 6, medium: 8, hard: 10 }[difficulty];
    return { ...drawTelling(rng, 2), asks, tens: asks === 'next' ? rng.int(1, most - 1) : rng.int(2, most) };
  },
  solve: (p) => integer(result(p)),
  // Counts every single one with a counter.
  verify: ({ tens, asks }, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    if (asks === 'before') return turnCounter(answer.n, 10) === turnCounter(0, tens * 10);
    return answer.n === turnCounter(0, asks === 'next' ? tens * 10 + 10 : tens * 10);
  },
  misconceptions: [
    {
      id: 'counted-by-ones',
      name: 'Takes one step instead of a jump of ten',
      wrong: ({ tens, asks }) => (asks === 'all' ? null : integer(tens * 10 + (asks === 'next' ? 1 : -1))),
      feedback: () => say`That is a step of one. Jump a whole ten.`,
    },
    {
      id: 'counted-the-tens-as-ones',
      name: 'Counts each ten as one',
      wrong: (p) => integer(result(p) / 10),
      feedback: () => say`Each ten is ten things. Say 10, 20, 30 as you count.`,
    },
    {
      id: 'one-jump-too-many',
      name: 'Jumps once too often',
      wrong: (p) => integer(result(p) + (p.asks === 'before' ? -10 : 10)),
      feedback: () => say`You made one jump too many. Put up one finger for each ten.`,
    },
    {
      id: 'stopped-a-jump-early',
      name: 'Stops one ten too early',
      wrong: (p) => integer(result(p) + (p.asks === 'before' ? 10 : -10)),
      feedback: () => say`You need one more jump of ten.`,
    },
    {
      id: 'added-ten-once',
      name: 'Adds ten to the number of groups',
      wrong: ({ tens, asks }) => (asks === 'all' ? integer(tens + 10) : null),
      feedback: () => say`You used just one ten. Each group has its own ten.`,
    },
    {
      id: 'jumped-by-five',
      name: 'Counts by fives',
      wrong: ({ tens, asks }) => (asks === 'all' ? integer(tens * 5) : integer(tens * 10 + (asks === 'next' ? 5 : -5))),
      feedback: () => say`You counted by fives. Use both hands, so that each jump is ten.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.asks === 'before'
      ? [say`Count back by tens: ${p.tens * 10}, ${result(p)}.`, say`The ten before ${p.tens * 10} is ${answer}.`]
      : [say`Count by tens: ${sayNumbers(10, result(p), 10)}.`, say`The last number you say is ${answer}.`],
  proof: ({ tens, asks }) => ({
    expression: asks === 'all' ? bundles(tens) : asks === 'next' ? `${tens * 10} + 10` : `${tens * 10} - 10`,
  }),
});
