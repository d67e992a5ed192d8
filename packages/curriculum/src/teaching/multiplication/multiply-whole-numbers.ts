import type { Teaching } from '../../teaching.ts';

export const multiplyWholeNumbersTeaching: Teaching = {
  warmUp: [
    'A hall has 24 rows of chairs, and each row holds 16 people.',
    'How could you find the number of chairs without counting each one?',
  ],
  idea: [
    'A large product is a sum of small ones.',
    'Split each factor into its tens and ones, multiply the parts, and add what you get.',
    'A rectangle cut into smaller rectangles shows the same thing.',
  ],
  steps: [
    'Split both factors by place, such as 24 into 20 and 4.',
    'Multiply each part of the first factor by each part of the second.',
    'Write the products under each other.',
    'Add them all, and compare the answer with a rough guess.',
  ],
  why: [
    'The floor of a large room can be measured piece by piece.',
    'No tile is counted twice and none is left out, so the pieces add up to the whole floor.',
    'The parts of the factors are the sides of those pieces.',
  ],
  slip: [
    'It is easy to multiply only tens by tens and ones by ones.',
    'Draw the rectangle with its four pieces, and check that you have filled in each of them.',
  ],
  world: [
    'Your team wants to build something that is many rows long and many rows wide.',
    'Work out how many pieces you have to carry, because what has a gap will not hold.',
  ],
  support: [
    'Draw a box with one row and one column for each part, and fill it in one cell at a time.',
    'Begin with a factor of only one digit, and use the times tables chart.',
  ],
  stretch: [
    'Use the digits 2, 3, 5 and 7 once each to make two factors of two digits.',
    'Which two factors give the largest product, and why?',
  ],
  rule: 'A product of two numbers is the sum of the products of their parts.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that is multiplied by another' },
    { term: 'product', meaning: 'the answer when numbers are multiplied' },
    { term: 'partial product', meaning: 'the product of one part of a factor with one part of the other' },
  ],
};
