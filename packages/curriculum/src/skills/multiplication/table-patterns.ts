import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { tablePatternsTeaching } from '../../teaching/multiplication/table-patterns.ts';
import { integer } from '../../value.ts';

/**
 * Three numbers of a table in a row, from k × table on: the next one is asked for, or one between; or, from k × table, the same
 * multiple of the table of twice that number.
 */
type Params = Telling & { table: number; k: number; asks: 'next' | 'gap' | 'double' };

const tables = { easy: [2, 3, 4, 5], medium: [3, 4, 6, 7], hard: [6, 7, 8, 9] } as const;

const at = ({ table, k }: Params, step: number) => table * (k + step);
/** The number before the one that is asked for. */
const before = (p: Params) => at(p, { next: 2, gap: 1, double: 0 }[p.asks]);
const result = (p: Params) => (p.asks === 'double' ? 2 * at(p, 0) : before(p) + p.table);
const shown = (p: Params) => `${at(p, 0)}, ${at(p, 1)}, ${p.asks === 'next' ? `${at(p, 2)}, ☐` : `☐, ${at(p, 3)}`}`;

const doubled = (p: Params) =>
  say`Each number in the table of ${2 * p.table} is twice as large as its partner in the table of ${p.table}. ${p.k} × ${p.table} = ${at(p, 0)}. What is ${p.k} × ${2 * p.table}?`;

const prompts = [
  (p: Params) =>
    p.asks === 'double'
      ? doubled(p)
      : say`These numbers stand side by side in a times table: ${shown(p)}. Which number belongs in the box?`,
  (p: Params) =>
    p.asks === 'double'
      ? say`${p.k} small packs hold ${at(p, 0)} pens. ${p.name} buys big packs, and each holds twice as many. How many pens are in ${p.k} big packs?`
      : say`${p.name} puts the same number of beads on each string and counts them all each time: ${shown(p)}. Which number belongs in the box?`,
  (p: Params) =>
    p.asks === 'double'
      ? say`${p.name} climbs ${at(p, 0)} stairs in ${p.k} minutes. A friend climbs twice as many in each minute. How many stairs does the friend climb in ${p.k} minutes?`
      : say`${p.name} saves the same amount each week and writes down the savings in dollars: ${shown(p)}. Which number belongs in the box?`,
];

export const tablePatterns = defineSkill<Params>({
  id: 'arithmetic-patterns-in-tables',
  name: 'Arithmetic patterns in tables',
  grade: 3,
  grades: [3, 4],
  domain: 'multiply and divide',
  standard: '3.OA.D.9',
  keywords: [
    'arithmetic patterns',
    'number patterns in tables',
    'skip counting patterns',
    'patterns when multiplying',
    'doubling',
  ],
  prerequisites: ['multiply-facts'],
  teaching: tablePatternsTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(['next', 'gap', 'double'] as const);
    const table = asks === 'double' ? rng.int(2, difficulty === 'easy' ? 3 : 5) : rng.pick(tables[difficulty]);
    return { ...drawTelling(rng, 2), table, k: rng.int(asks === 'double' ? 3 : 2, 7), asks };
  },
  solve: (p) => integer(result(p)),
  // Walks along the table from its first number.
  verify: ({ table, k, asks }, answer) => {
    const step = asks === 'double' ? table + table : table;
    const stop = k + { next: 3, gap: 2, double: 0 }[asks];
    let number = 0;
    for (let i = 0; i < stop; i++) number += step;
    return answer.kind === 'integer' && answer.n === number;
  },
  misconceptions: [
    {
      id: 'counted-on-by-one',
      name: 'Takes the next counting number',
      wrong: (p) => (p.asks === 'double' ? null : integer(before(p) + 1)),
      feedback: (p) => say`That is one more than ${before(p)}. Look at the step between the other numbers.`,
    },
    {
      id: 'step-too-small',
      name: 'Uses a step that is one too small',
      wrong: (p) => (p.asks === 'double' ? null : integer(result(p) - 1)),
      feedback: (p) => say`Very near! Find the step again: how far is it from ${at(p, 0)} to ${at(p, 1)}?`,
    },
    {
      id: 'added-neighbors',
      name: 'Adds the two numbers before',
      wrong: (p) => (p.asks === 'double' ? null : integer(before(p) * 2 - p.table)),
      feedback: () => say`You added two numbers of the row. Find the step that leads from each number to the next.`,
    },
    {
      id: 'one-step-too-far',
      name: 'Goes one step too far',
      wrong: (p) => (p.asks === 'next' ? integer(result(p) + p.table) : null),
      feedback: (p) => say`Your step is right, but you took it twice. How far is one step from ${before(p)}?`,
    },
    {
      id: 'used-steps-of-ten',
      name: 'Adds ten',
      wrong: (p) => (p.asks === 'double' ? null : integer(before(p) + 10)),
      feedback: (p) => say`You added ten to ${before(p)}. Look at the numbers before: is ten the step between them?`,
    },
    {
      id: 'added-two',
      name: 'Adds two where it has to be doubled',
      wrong: (p) => (p.asks === 'double' ? integer(at(p, 0) + 2) : null),
      feedback: (p) => say`You added 2. Twice as many means ${at(p, 0)} and the same again.`,
    },
    {
      id: 'one-group-more',
      name: 'Adds one more group where it has to be doubled',
      wrong: (p) => (p.asks === 'double' ? integer(at(p, 1)) : null),
      feedback: () => say`You added only one more group. Each one of the groups gets twice as large.`,
    },
    {
      id: 'doubled-twice',
      name: 'Doubles the number of groups as well',
      wrong: (p) => (p.asks === 'double' ? integer(at(p, 0) * 4) : null),
      feedback: (p) => say`You doubled two times. There are still ${p.k} groups, and only their size gets twice as large.`,
    },
    {
      id: 'kept-the-number',
      name: 'Keeps the number although it doubles',
      wrong: (p) => (p.asks === 'double' ? integer(at(p, 0)) : null),
      feedback: (p) => say`${at(p, 0)} is the number before the change. What happens to it when each group gets twice as large?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.asks === 'double'
      ? [say`Each group gets twice as large, so the whole gets twice as large.`, say`2 × ${at(p, 0)} = ${answer}.`]
      : [
          say`From ${at(p, 0)} to ${at(p, 1)} it is ${p.table} more, so this is the table of ${p.table}.`,
          say`${before(p)} + ${p.table} = ${answer}.`,
        ],
  proof: (p) => ({
    expression: {
      next: `${at(p, 2)} + (${at(p, 2)} - ${at(p, 1)})`,
      gap: `${at(p, 1)} + (${at(p, 1)} - ${at(p, 0)})`,
      double: `2 * ${at(p, 0)}`,
    }[p.asks],
  }),
});
