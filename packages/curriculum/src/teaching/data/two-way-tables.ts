import type { Teaching } from '../../teaching.ts';

export const twoWayTablesTeaching: Teaching = {
  warmUp: [
    'Somebody claims that students who play an instrument are more likely to play a sport than other students.',
    'Which information would you collect in your school in order to examine this claim fairly?',
  ],
  idea: [
    'A two-way table organizes data about two questions that have been answered by the same people.',
    'Every cell contains the number of people who gave one particular combination of answers.',
    'A relative frequency compares such a cell with the total of the row or the column to which it belongs.',
  ],
  steps: [
    'Draw a table with two rows and two columns, and enter the four numbers that are given.',
    'Add the numbers in each row and in each column to obtain the totals.',
    'Identify the group from which the question starts, because its total is the denominator.',
    'Place the number of people who also satisfy the second condition above it, and simplify the fraction.',
  ],
  why: [
    'Groups of different sizes cannot be compared fairly by their counts alone.',
    'A relative frequency describes each group as though it were one whole, so that the shares can be compared directly.',
    'If the shares in the two groups are clearly different, then there is an association between the two questions.',
  ],
  slip: [
    'The most common mistake is to divide by the number of all the people in the table.',
    'Underline the words that describe the group, and cover the part of the table that does not belong to it.',
  ],
  world: [
    'The researchers in this place have recorded two observations about everything that they discovered.',
    'Organize their notes in a table, and investigate whether the two observations have anything to do with each other.',
  ],
  support: [
    'Use four small piles of counters for the four cells, and push together the piles that form the group in the question.',
    'Count the whole group first, and afterward count the pile that satisfies both conditions.',
  ],
  stretch: [
    'Design a two-way table for one hundred people in which there is no association at all between the two questions.',
    'Explain which relative frequencies have to be equal, and why this is so.',
  ],
  rule: 'A relative frequency in a two-way table is the count of a cell divided by the total of its row or column.',
  vocabulary: [
    { term: 'two-way table', meaning: 'a table of counts for two questions that the same people answered' },
    { term: 'relative frequency', meaning: 'a count as a fraction of a total' },
    { term: 'association', meaning: 'a link between the answers to two questions' },
  ],
};
