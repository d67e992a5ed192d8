import type { Teaching } from '../../teaching.ts';

export const equalRowsTeaching: Teaching = {
  warmUp: ['Think about the seats on a bus or in a movie theater.', 'Are they in rows? How many seats are in one of the rows?'],
  idea: [
    'When things stand in equal rows, each of the rows has the same number of things.',
    'So you can add that number again and again, once for each row.',
    'Then you do not have to count every single thing.',
  ],
  steps: [
    'Count how many things there are in one row.',
    'Count how many rows there are.',
    'Write the number of things in one row again for every row.',
    'Add all of these numbers together.',
  ],
  why: [
    'Every thing belongs to just one row, so when all the rows are added, nothing is counted twice.',
    'You can also add the columns, and you will get the very same number.',
  ],
  slip: [
    'Some of us add the number of rows to the number in one row.',
    'But three rows of two are not five dots. Draw them on paper and count again.',
  ],
  world: ['Boxes are standing in neat rows everywhere.', 'Add them row by row, and you will know how many there are.'],
  support: [
    'Put cubes in rows on the table, and slide a row away each time you add it.',
    'Begin with rows of two, and after that try rows of five.',
  ],
  stretch: ['Take twelve cubes. Make equal rows with them.', 'How many ways can you find?'],
  rule: 'Things in equal rows can be counted by adding the same number once for each row.',
  vocabulary: [
    { term: 'row', meaning: 'things that stand side by side' },
    { term: 'column', meaning: 'things that stand one under the other' },
    { term: 'array', meaning: 'things in equal rows' },
  ],
};
