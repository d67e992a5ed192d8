import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { rowsOfSquaresTeaching } from '../../teaching/geometry/rows-of-squares.ts';
import { integer } from '../../value.ts';
import { counted } from './shape-words.ts';

/** A rectangle cut into squares of one size; some whole rows may be colored, and then the white squares are asked for. */
type Params = Telling & { rows: number; columns: number; colored: number };

const white = ({ rows, columns, colored }: Params) => (rows - colored) * columns;
const addends = ({ rows, columns, colored }: Params) => Array.from({ length: rows - colored }, () => columns);
const picture = ({ rows, columns }: Params) => Array.from({ length: rows }, () => '■'.repeat(columns)).join(' ');
const ask = ({ colored, name }: Params, all: string) =>
  colored === 0 ? all : `${name} colors ${counted(colored, 'row')}. How many squares are not colored?`;

const prompts = [
  (p: Params) =>
    p.colored === 0
      ? say`Here are the rows of a rectangle: ${picture(p)}. How many squares are in it?`
      : say`A rectangle has ${p.rows} rows of ${p.columns} squares. ${ask(p, '')}`,
  (p: Params) =>
    say`${p.name} cuts a rectangle into ${p.rows} rows and ${p.columns} columns of squares. ${ask(p, 'How many squares are there?')}`,
  (p: Params) =>
    say`A game board has ${p.rows} rows. Each row has ${p.columns} squares. ${ask(p, 'How many squares are on the board?')}`,
  (p: Params) =>
    say`A floor has ${p.rows} rows and ${p.columns} columns of square tiles. ${p.colored === 0 ? 'How many tiles are there?' : `${p.name} cleans ${counted(p.colored, 'row')}. How many tiles are not clean yet?`}`,
];

export const rowsOfSquares = defineSkill<Params>({
  id: 'rows-and-columns-of-squares',
  name: 'Rows and columns of squares',
  grade: 2,
  grades: [2, 3],
  domain: 'geometry',
  standard: '2.G.A.2',
  keywords: [
    'rows and columns',
    'squares in a rectangle',
    'partition a rectangle',
    'tile a rectangle',
    'same-size squares',
    'grid',
  ],
  prerequisites: [],
  teaching: rowsOfSquaresTeaching,
  make: (rng, difficulty) => {
    const rows = rng.int(difficulty === 'hard' ? 3 : 2, 5);
    const columns = rng.int(difficulty === 'easy' ? 2 : 3, difficulty === 'easy' ? 5 : 6);
    return { ...drawTelling(rng, 3), rows, columns, colored: difficulty === 'hard' ? rng.int(1, rows - 2) : 0 };
  },
  solve: (p) => integer(white(p)),
  // Walks over the board, column by column, and counts each white square.
  verify: ({ rows, columns, colored }, answer) => {
    let squares = 0;
    for (let column = 0; column < columns; column++) for (let row = 0; row < rows; row++) squares += row < colored ? 0 : 1;
    return answer.kind === 'integer' && answer.n === squares;
  },
  misconceptions: [
    {
      id: 'added-rows-and-columns',
      name: 'Adds the rows and the columns',
      wrong: ({ rows, columns }) => integer(rows + columns),
      feedback: ({ columns }) => say`You added rows and columns. Each row has ${columns} squares, so add row by row.`,
    },
    {
      id: 'counted-the-edge',
      name: 'Counts only the squares at the edge',
      wrong: ({ rows, columns, colored }) =>
        colored === 0 && rows > 2 && columns > 2 ? integer(2 * (rows + columns) - 4) : null,
      feedback: () => say`You went around the edge. There are squares in the middle too.`,
    },
    {
      id: 'one-row-short',
      name: 'Leaves out one row',
      wrong: (p) => (p.rows - p.colored > 1 ? integer(white(p) - p.columns) : null),
      feedback: () => say`One row is missing. Touch each row as you add.`,
    },
    {
      id: 'one-row-extra',
      name: 'Counts one row two times',
      wrong: (p) => (p.colored === 1 ? null : integer(white(p) + p.columns)),
      feedback: () => say`You have one row too many. Point to each row just once.`,
    },
    {
      id: 'lost-one-square',
      name: 'Loses one square on the way',
      wrong: (p) => integer(white(p) - 1),
      feedback: () => say`So close! One square got lost. Mark each square as you count.`,
    },
    {
      id: 'counted-colored-too',
      name: 'Counts the colored squares as well',
      wrong: ({ rows, columns, colored }) => (colored > 0 ? integer(rows * columns) : null),
      feedback: () => say`That is all of them. Some rows are done, so leave those out.`,
    },
    {
      id: 'counted-colored-only',
      name: 'Counts the colored squares',
      wrong: ({ columns, colored }) => (colored > 0 ? integer(colored * columns) : null),
      feedback: () => say`You counted the rows that are done. Now count the other rows.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    p.colored === 0
      ? say`There are ${p.rows} rows with ${p.columns} squares in each.`
      : say`${p.rows} − ${p.colored} = ${p.rows - p.colored}, so look at ${counted(p.rows - p.colored, 'row')} of ${p.columns} squares.`,
    say`Add row by row: ${addends(p).join(' + ')} = ${answer}.`,
  ],
  proof: (p) => ({
    expression: p.colored === 0 ? addends(p).join(' + ') : `(${p.rows} - ${p.colored}) * ${p.columns}`,
  }),
});
