import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { equalRowsTeaching } from '../../teaching/multiplication/equal-rows.ts';
import { integer } from '../../value.ts';

/** Equal rows of things; the question is for all the things or for the number of rows. */
type Params = Telling & { rows: number; each: number; asks: 'all' | 'rows' };

const total = ({ rows, each }: Params) => rows * each;
const countingBy = ({ rows, each }: Params) => Array.from({ length: rows }, (_, i) => String((i + 1) * each)).join(', ');
const sumOf = ({ rows, each }: Params) => Array.from({ length: rows }, () => String(each)).join(' + ');
const picture = ({ rows, each }: Params) => Array.from({ length: rows }, () => '●'.repeat(each)).join(' ');

const prompts = [
  (p: Params) =>
    p.asks === 'all'
      ? say`Here are ${p.rows} rows with ${p.each} dots in each row: ${picture(p)}. How many dots are there?`
      : say`There are ${total(p)} dots in equal rows. Each row has ${p.each} dots. How many rows are there?`,
  (p: Params) =>
    p.asks === 'all'
      ? say`${p.name} sets up ${p.rows} rows of chairs. Each row has ${p.each} chairs. How many chairs are there?`
      : say`${p.name} sets up ${total(p)} chairs in equal rows. Each row has ${p.each} chairs. How many rows are there?`,
  (p: Params) =>
    p.asks === 'all'
      ? say`A tray has ${p.rows} rows with ${p.each} eggs in each row. ${p.name} counts them. How many eggs are there?`
      : say`${p.name} puts ${total(p)} eggs on a tray. Each row has ${p.each} eggs. How many rows are there?`,
];

export const equalRows = defineSkill<Params>({
  id: 'equal-rows-repeated-addition',
  name: 'Counting equal rows by adding',
  grade: 2,
  grades: [2, 3],
  domain: 'multiply and divide',
  standard: '2.OA.C.4',
  keywords: ['arrays', 'equal rows', 'rows and columns', 'repeated addition', 'skip counting', 'start multiplication'],
  prerequisites: [],
  teaching: equalRowsTeaching,
  make: (rng, difficulty) => {
    const most = difficulty === 'easy' ? 4 : 5;
    const asks = difficulty === 'easy' ? 'all' : rng.pick(['all', 'rows'] as const);
    return { ...drawTelling(rng, 2), rows: rng.int(2, most), each: rng.int(difficulty === 'hard' ? 3 : 2, 5), asks };
  },
  solve: (p) => integer(p.asks === 'all' ? total(p) : total(p) / p.each),
  // Walks along each row, thing by thing.
  verify: ({ rows, each, asks }, answer) => {
    let [things, ends] = [0, 0];
    for (let row = 0; row < rows; row++) {
      for (let place = 1; place <= each; place++) [things, ends] = [things + 1, ends + (place === each ? 1 : 0)];
    }
    return answer.kind === 'integer' && answer.n === (asks === 'all' ? things : ends);
  },
  misconceptions: [
    {
      id: 'added-the-two-numbers',
      name: 'Adds the two numbers in the question',
      wrong: (p) => integer(p.asks === 'all' ? p.rows + p.each : total(p) + p.each),
      feedback: ({ each, asks }) =>
        asks === 'all'
          ? say`You added two numbers. Add ${each} for each row.`
          : say`Adding makes more. Count by ${each} and see how many rows you need.`,
    },
    {
      id: 'one-row-short',
      name: 'Leaves out one row',
      wrong: (p) => integer(p.asks === 'all' ? total(p) - p.each : p.rows - 1),
      feedback: ({ each, asks }) =>
        asks === 'all'
          ? say`One row is missing. Touch each row as you count by ${each}.`
          : say`So close! Put up one finger each time you count by ${each}.`,
    },
    {
      id: 'one-row-extra',
      name: 'Counts one row twice',
      wrong: (p) => integer(p.asks === 'all' ? total(p) + p.each : p.rows + 1),
      feedback: ({ each, asks }) =>
        asks === 'all'
          ? say`You counted one row too many. Point to each row just once, and count by ${each}.`
          : say`So close! That is one row too many. Count by ${each} again.`,
    },
    {
      id: 'gave-one-row',
      name: 'Gives the size of one row',
      wrong: ({ each }) => integer(each),
      feedback: ({ each }) => say`There are ${each} in one row. Now look at all the rows.`,
    },
    {
      id: 'counted-the-edge',
      name: 'Counts only the things at the edge',
      wrong: ({ rows, each, asks }) => (asks === 'all' ? integer(2 * (rows + each) - 4) : null),
      feedback: () => say`You went around the edge. Count the ones in the middle too.`,
    },
    {
      id: 'took-one-row-away',
      name: 'Takes one row away and gives what is left',
      wrong: (p) => (p.asks === 'rows' ? integer(total(p) - p.each) : null),
      feedback: ({ each }) => say`You took one row of ${each} away. Keep going, and count how many rows you take.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) =>
    p.asks === 'all'
      ? [say`Add ${p.each} for each of the ${p.rows} rows.`, say`${sumOf(p)} = ${answer}.`]
      : [say`Count by ${p.each} up to ${total(p)}: ${countingBy(p)}.`, say`Each count is one row. So there are ${answer} rows.`],
  proof: (p) => ({ expression: p.asks === 'all' ? sumOf(p) : `${total(p)} / ${p.each}` }),
});
