import type { Teaching } from '../../teaching.ts';

export const constantOfProportionalityTeaching: Teaching = {
  warmUp: [
    'Two friends compare their summer jobs: one earned 54 dollars in four hours, and the other earned 80 dollars in six hours.',
    'Which number would tell you at once how much they will earn in any other number of hours?',
  ],
  idea: [
    'Two quantities are proportional if their quotient is the same for every pair that belongs together.',
    'This quotient is called the constant of proportionality, and it is nothing else than the unit rate.',
    'In an equation it is the number k in front of x, because every y is k times as large as its x.',
  ],
  steps: [
    'Choose a pair of values that belong together, but not the pair of zeros.',
    'Divide the value of y by the value of x.',
    'Repeat this with another pair to make sure that the quotient is really constant.',
    'State the result with its unit, such as dollars per hour.',
  ],
  why: [
    'If x is doubled in a proportional relationship, then y is doubled as well, so their quotient does not change.',
    'For x equal to one, the value of y is exactly this quotient.',
    'That is why the constant can be found from a single pair and then used for all the others.',
  ],
  slip: [
    'Students often look along a row and give the step from one value to the next.',
    'This step is the constant only if x grows by one, so always compare the two values within a column.',
  ],
  world: [
    'All the machines in this world work at a constant rate, but their labels have been lost.',
    'Determine the constant of each machine from its table, and you can predict what it will do next.',
  ],
  support: [
    'Write a division below every column of the table, and compare the quotients.',
    'Fill in a new column for x equal to one, and read the constant from this column.',
  ],
  stretch: [
    'Draw the graph of a proportional relationship, and find the point that shows its constant directly.',
    'How does the graph change if the constant becomes larger, and which point does not move at all?',
  ],
  rule: 'In a proportional relationship the quotient of y and x is the same for every pair, and it is called the constant of proportionality.',
  vocabulary: [
    { term: 'proportional', meaning: 'having the same quotient in every pair of values' },
    { term: 'constant of proportionality', meaning: 'the quotient of y and x in a proportional relationship' },
    { term: 'unit rate', meaning: 'how much belongs to one unit' },
  ],
};
