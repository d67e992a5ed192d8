import type { Teaching } from '../../teaching.ts';

export const multiplyDecimalsTeaching: Teaching = {
  warmUp: [
    'A recipe needs 0.5 liters of milk, and you want to make only half of it.',
    'Will you need more or less than half a liter? About how much?',
  ],
  idea: [
    'The digits of the product are the digits of a product of whole numbers.',
    'Only the point has to find its place.',
    'A tenth of a tenth is a hundredth, so the places of both factors add up.',
  ],
  steps: [
    'Guess the size of the answer with whole numbers.',
    'Multiply as if there were no points.',
    'Count the places after the point in both factors together.',
    'Give the product that many places, and compare it with your guess.',
  ],
  why: [
    'Leaving the point out of 0.7 makes it ten times larger, and the same happens to 0.4.',
    'The product is then ten times ten, or a hundred times, too large.',
    'Two places to the left make it a hundred times smaller again, and so it is right.',
  ],
  slip: [
    'Many people put the point straight below the others, as in adding.',
    'Tenths times tenths are hundredths, so the product needs more places than either factor.',
  ],
  world: [
    'Everything that you build here is measured in meters and tenths, and only what fits can be used.',
    'Multiply the sides to find each area before you start to build.',
  ],
  support: [
    'Use a grid of a hundred squares, color 0.7 one way and 0.4 the other way, and count where the colors meet.',
    'Write the tenths as fractions first, and multiply those.',
  ],
  stretch: [
    'When is a product smaller than both of its factors? When is it between them?',
    'Give two examples of each, and explain them to a partner.',
  ],
  rule: 'A product of decimals has as many places after the point as both of its factors have together, before zeros at the end are left out.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that is multiplied by another' },
    { term: 'product', meaning: 'the answer when numbers are multiplied' },
    { term: 'decimal place', meaning: 'a place after the point, such as tenths or hundredths' },
  ],
};
