import type { Teaching } from '../../teaching.ts';

export const rowsOfSquaresTeaching: Teaching = {
  warmUp: ['Think of a floor with square tiles.', 'How could you count the tiles fast?'],
  idea: [
    'You can cut a rectangle into squares of one size.',
    'The squares stand in rows that go across and in columns that go up and down.',
    'Each row has the same number of squares.',
  ],
  steps: [
    'Count the squares in one row.',
    'Count how many rows there are.',
    'Add the number in a row, once for each row.',
    'Check by adding the columns.',
  ],
  why: [
    'Every square is in just one row, so no square is counted two times.',
    'The squares have no gaps between them, so the rows fill the whole rectangle.',
  ],
  slip: ['Some of us count only the squares at the edge.', 'Cover all but one row with paper, then slide the paper down.'],
  world: ['Here the ground is made of square stones.', 'Count the rows, and you know how many stones there are.'],
  support: ['Lay square tiles on a card until it is full.', 'Then push the rows apart and count them.'],
  stretch: ['Take eighteen square tiles.', 'How many rectangles can you fill with all of them?'],
  rule: 'A rectangle cut into equal squares can be counted row by row.',
  vocabulary: [
    { term: 'row', meaning: 'squares that go across' },
    { term: 'column', meaning: 'squares that go up and down' },
    { term: 'rectangle', meaning: 'a shape with four sides and four square corners' },
  ],
};
