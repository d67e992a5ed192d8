import type { Teaching } from '../../teaching.ts';

export const likeTermsTeaching: Teaching = {
  warmUp: [
    'Two baskets stand on the counter, and in both of them there are some apples and some loose nuts.',
    'What would you say if somebody asked you how much there is in both baskets together?',
  ],
  idea: [
    'Terms are alike when they contain the same letter, or when they contain no letter at all.',
    'Like terms can be joined, because they count things of the same kind.',
    'Terms that are not alike have to stay apart, however much we would like to have a single number.',
  ],
  steps: [
    'Circle all the terms that contain the letter, each one together with the sign before it.',
    'Underline all the plain numbers in the same way.',
    'Join the circled terms by adding or subtracting the numbers before the letter.',
    'Join the underlined numbers, and write both results behind each other.',
  ],
  why: [
    'Three bags and two bags are five bags, whatever number of things each of the bags contains.',
    'A bag and a single thing cannot be joined in this way, since nobody knows what is inside the bag.',
    'The order of the terms may be changed freely, as long as every term keeps its sign.',
  ],
  slip: [
    'People often add all the numbers that they can see and write the letter behind the sum.',
    'Test your result with a small number for the letter, and compare it with the original expression.',
  ],
  world: [
    'The crew has written down every delivery separately, and the list has become far too long.',
    'Shorten the list without changing what it says, so that the captain can read it at a glance.',
  ],
  support: [
    'Use paper cups for the letter and counters for the plain numbers, and sort them into two groups.',
    'Color terms of the same kind with the same color before you start to join them.',
  ],
  stretch: [
    'Find three different long expressions that can all be shortened to the same short one.',
    'What changes if there are two different letters? Try to shorten an expression with both.',
  ],
  rule: 'Only terms of the same kind can be joined, and the expression keeps its value for every number.',
  vocabulary: [
    { term: 'term', meaning: 'a part of an expression that is added or subtracted' },
    { term: 'like terms', meaning: 'terms with the same letter, or terms without any letter' },
    { term: 'coefficient', meaning: 'the number that a letter is multiplied by' },
  ],
};
