import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideFactsTeaching } from '../../teaching/multiplication/divide-facts.ts';
import { integer, ratioOf } from '../../value.ts';

type Params = Telling & { total: number; groups: number };

const divisors = { easy: [2, 5, 10], medium: [3, 4, 6], hard: [6, 7, 8, 9] } as const;

const prompts = [
  ({ total, groups }: Params) => say`What is ${total} ÷ ${groups}?`,
  ({ total, groups, name }: Params) =>
    say`${name} shares ${total} grapes fairly among ${groups} bowls. How many grapes go in each bowl?`,
  ({ total, groups, name }: Params) =>
    say`${name} puts ${total} books on ${groups} shelves. Each shelf gets the same number. How many books are on a shelf?`,
  ({ total, groups, name }: Params) =>
    say`${name} has ${total} beads for ${groups} equal strings. How many beads go on each string?`,
];

export const divideFacts = defineSkill<Params>({
  id: 'divide-facts',
  name: 'Division facts to 100',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.B.6',
  keywords: ['divide', 'division facts', 'share equally', 'equal groups', 'whole numbers', 'quotient'],
  prerequisites: ['multiply-facts'],
  teaching: divideFactsTeaching,
  make: (rng, difficulty) => {
    const groups = rng.pick(divisors[difficulty]);
    return { ...drawTelling(rng, 3), groups, total: groups * rng.int(3, 10) };
  },
  solve: ({ total, groups }) => integer(total / groups),
  verify: ({ total, groups }, answer) => {
    let [left, rounds] = [total, 0];
    while (left >= groups) [left, rounds] = [left - groups, rounds + 1];
    return left === 0 && answer.kind === 'integer' && ratioOf(answer)?.n === rounds;
  },
  misconceptions: [
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ total, groups }) => integer(total - groups),
      feedback: ({ total, groups }) =>
        say`You took ${groups} away one time. To divide, share all ${total} so that ${groups} groups get the same.`,
    },
    {
      id: 'one-too-few',
      name: 'Skip counts one step too few',
      wrong: ({ total, groups }) => integer(total / groups - 1),
      feedback: ({ total, groups }) =>
        say`Very near! Check by multiplying: ${groups} × ${total / groups - 1} is ${total - groups}. Some are still left to share.`,
    },
    {
      id: 'one-too-many',
      name: 'Skip counts one step too many',
      wrong: ({ total, groups }) => integer(total / groups + 1),
      feedback: ({ total, groups }) =>
        say`Very near! Check by multiplying: ${groups} × ${total / groups + 1} is ${total + groups}. That is more than you have.`,
    },
    {
      id: 'gave-the-divisor',
      name: 'Gives the number of groups as the answer',
      wrong: ({ groups }) => integer(groups),
      feedback: ({ groups }) => say`${groups} is the number of groups. Now find how many are in each one.`,
    },
    {
      id: 'added-instead',
      name: 'Adds the numbers',
      wrong: ({ total, groups }) => integer(total + groups),
      feedback: ({ total }) => say`Adding makes more. When ${total} things are shared, each group gets fewer than ${total}.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ total, groups }, answer) => [
    say`Share ${total} among ${groups} equal groups.`,
    say`Ask: ${groups} times what number makes ${total}?`,
    say`${groups} × ${answer} = ${total}, so ${total} ÷ ${groups} = ${answer}.`,
  ],
  proof: ({ total, groups }) => ({ expression: `${total} / ${groups}` }),
});
