import type { Teaching } from '../../teaching.ts';

export const equivalentRatiosTeaching: Teaching = {
  warmUp: [
    'For four people you cook two cups of rice, and tomorrow there will be ten people at the table.',
    'How much rice do you need then, and how did you find the answer?',
  ],
  idea: [
    'A ratio table shows amounts that belong together, and the ratio is the same in every column.',
    'From one column to another, both amounts are multiplied or divided by the same number.',
    'So one complete column is enough to find any other one.',
  ],
  steps: [
    'Find a column in which both numbers are known.',
    'Look along the row that has no box, and find out by which number the amount was multiplied.',
    'Multiply the other amount of your column by the same number.',
    'Check the new column with the simplest form of the ratio.',
  ],
  why: [
    'Three portions need three times as much of everything that is in the recipe.',
    'If only one ingredient were tripled, the mixture would have a different color or taste.',
    'Multiplying both amounts by the same number keeps the balance between them, and this is what a ratio describes.',
  ],
  slip: [
    'A very common mistake is to add the same amount to both rows.',
    'Two cups of juice with one cup of water taste strong, but ten cups with nine cups of water taste weak.',
  ],
  world: [
    'The workshops in this world need very different amounts of the same mixture.',
    'Complete their tables before you pour anything, since a wrong mixture cannot be separated again.',
  ],
  support: [
    'Draw one portion as a small picture, and repeat the picture until you reach the amount that you need.',
    'Go back to the column for one portion first, and multiply from there.',
  ],
  stretch: [
    'Draw the columns of a ratio table as points on a grid, and connect them.',
    'What do you notice about the line, and where does it meet the corner of the grid?',
  ],
  rule: 'In a table of equivalent ratios both amounts are multiplied by the same number from one column to another.',
  vocabulary: [
    { term: 'equivalent ratios', meaning: 'ratios that have the same simplest form' },
    { term: 'ratio table', meaning: 'a table whose columns all show the same ratio' },
    { term: 'factor', meaning: 'a number by which another one is multiplied' },
  ],
};
