import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { multiplyFactsTeaching } from '../../teaching/multiplication/multiply-facts.ts';
import { integer, ratioOf } from '../../value.ts';

type Params = Telling & { a: number; b: number };

const tables = { easy: [2, 5, 10], medium: [3, 4, 6], hard: [6, 7, 8, 9] } as const;

const prompts = [
  ({ a, b }: Params) => say`What is ${a} × ${b}?`,
  ({ a, b, name }: Params) => say`${name} has ${a} bags with ${b} shells in each bag. How many shells are there in all?`,
  ({ a, b, name }: Params) => say`${name} plants ${a} rows of beans. Each row has ${b} plants. How many plants are there?`,
  ({ a, b, name }: Params) =>
    say`There are ${a} boats at the dock. ${name} counts ${b} seats in each boat. How many seats is that?`,
];

export const multiplyFacts = defineSkill<Params>({
  id: 'multiply-facts',
  name: 'Times tables to 10 × 10',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.C.7',
  keywords: ['times tables', 'multiply', 'multiplication facts', 'equal groups', 'whole numbers', 'arrays'],
  prerequisites: [],
  teaching: multiplyFactsTeaching,
  make: (rng: Rng, difficulty) => {
    const pair = rng.shuffle([rng.pick(tables[difficulty]), rng.int(3, 10)]);
    return { ...drawTelling(rng, 3), a: pair[0] ?? 2, b: pair[1] ?? 3 };
  },
  solve: ({ a, b }) => integer(a * b),
  verify: ({ a, b }, answer) => {
    let counted = 0;
    for (let group = 0; group < a; group++) counted += b;
    return ratioOf(answer)?.n === counted && answer.kind === 'integer';
  },
  misconceptions: [
    {
      id: 'added-factors',
      name: 'Adds the two numbers',
      wrong: ({ a, b }) => integer(a + b),
      feedback: ({ a, b }) =>
        say`You added ${a} and ${b}. The sign × means equal groups. Think of ${a} groups with ${b} in each.`,
    },
    {
      id: 'one-group-short',
      name: 'Stops one group early',
      wrong: ({ a, b }) => integer((a - 1) * b),
      feedback: ({ a, b }) => say`So close! That is ${a - 1} groups of ${b}. Count by ${b} one more time.`,
    },
    {
      id: 'one-group-extra',
      name: 'Counts one group too many',
      wrong: ({ a, b }) => integer((a + 1) * b),
      feedback: ({ a, b }) => say`So close! That is ${a + 1} groups of ${b}. You need only ${a} groups.`,
    },
    {
      id: 'one-short-in-each',
      name: 'Uses groups that are one too small',
      wrong: ({ a, b }) => integer(a * (b - 1)),
      feedback: ({ a, b }) => say`You found ${a} groups of ${b - 1}. Each group has ${b}. Put one more in each group.`,
    },
    {
      id: 'skip-count-slip',
      name: 'Slips by two while skip counting',
      wrong: ({ a, b }) => integer(a * b + 2),
      feedback: ({ b }) =>
        say`Good skip counting, with a small slip on the way. Say the count by ${b} again and use a finger for each step.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ a, b }, answer) => [
    say`See ${a} equal groups with ${b} in each.`,
    say`Skip count by ${b}: ${Array.from({ length: a }, (_, i) => String((i + 1) * b)).join(', ')}.`,
    say`So ${a} × ${b} = ${answer}.`,
  ],
  proof: ({ a, b }) => ({ expression: `${a} * ${b}` }),
});
