import type { Teaching } from '../../teaching.ts';

export const tablePatternsTeaching: Teaching = {
  warmUp: ['Count by fives and listen to the last digits.', 'What do you hear? Will it go on like that for ever?'],
  idea: [
    'The times tables are full of patterns.',
    'In each table the numbers go up in equal steps, and the step is the number of the table.',
    'Some tables go together: the fours are twice the twos, and the eights are twice the fours.',
  ],
  steps: [
    'Look at two numbers that stand side by side, and find the step between them.',
    'Test the step on the next two numbers.',
    'Add the step to find the number that comes next.',
    'If each group gets twice as large, double the number.',
  ],
  why: [
    'Each new number in a table means one more group of the same size.',
    'So the step is always as large as one group.',
    'And when each group holds twice as many, all the groups do so together.',
  ],
  slip: [
    'Some of us look at the last number only, and then guess.',
    'A pattern needs at least two steps, so check that both of them are the same.',
  ],
  world: [
    'The lamps along this path light up in a pattern.',
    'Find the rule, and you will know which of the lamps comes on next.',
  ],
  support: [
    'Color the numbers of one table on a chart of a hundred.',
    'Hop along a number line, and make each hop the same length.',
  ],
  stretch: [
    'Why is every number in the table of six also in the table of three?',
    'Find two more tables where one is inside the other.',
  ],
  rule: 'The numbers of a times table go up in equal steps, and the step is as large as one group.',
  vocabulary: [
    { term: 'pattern', meaning: 'something that goes on by a rule' },
    { term: 'step', meaning: 'how much is added each time' },
    { term: 'double', meaning: 'two times as much' },
  ],
};
