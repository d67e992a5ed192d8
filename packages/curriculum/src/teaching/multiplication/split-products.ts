import type { Teaching } from '../../teaching.ts';

export const splitProductsTeaching: Teaching = {
  warmUp: [
    'You have to find seven times eight, but you do not know it by heart.',
    'Which times facts do you know that could help you?',
  ],
  idea: [
    'A hard fact can be built from two easy ones.',
    'Split one of the factors into two parts, and multiply each of the parts.',
    'The other factor stays just as it is.',
  ],
  steps: [
    'Find the factor that is split, and say its parts.',
    'See which part you know already.',
    'Find the other part: it is what is missing to the whole factor.',
    'Add the two products to get the whole product.',
  ],
  why: [
    'Think of a pan of rolls with seven rows.',
    'Draw a line under the fifth row. There are five rows above the line and two rows below it.',
    'No roll has come or gone, so both parts together hold as many rolls as before.',
  ],
  slip: [
    'Some of us split both numbers at once, and then parts get lost.',
    'Split only one factor, and keep the other the same in both parts.',
  ],
  world: [
    'The floor here is laid with rows of stones, and some rows are too long to count at once.',
    'Cut the floor in two, count each part, and put the parts together.',
  ],
  support: [
    'Draw dots in rows on grid paper, and fold the paper between two rows.',
    'Write the times fact for each side of the fold.',
  ],
  stretch: [
    'Find 9 times 7 in three ways: from five nines, from ten sevens, and in a way of your own.',
    'Which way was the fastest for you?',
  ],
  rule: 'When one factor is split into parts, the products of the parts add up to the whole product.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that you multiply' },
    { term: 'product', meaning: 'the answer when you multiply' },
    { term: 'distributive property', meaning: 'the rule that a product can be split into the products of its parts' },
  ],
};
