import type { Teaching } from '../../teaching.ts';

export const commonFactorsTeaching: Teaching = {
  warmUp: [
    'You have 24 oranges and 36 bananas, and you would like to prepare identical fruit baskets without any fruit left over.',
    'Which numbers of baskets are possible, and which of them is the largest?',
  ],
  idea: [
    'A common factor of two numbers divides both of them without a remainder.',
    'Two numbers can have several common factors, and the largest of these is their greatest common factor.',
    'It is the largest number of equal groups into which both amounts can be divided.',
  ],
  steps: [
    'List all the factors of the first number, working in pairs so that none of them is forgotten.',
    'List the factors of the second number in the same way.',
    'Mark the factors that appear in both lists.',
    'Choose the largest of the marked factors, and confirm that it divides both numbers.',
  ],
  why: [
    'If a number of groups works for the oranges and also for the bananas, it is a factor of both amounts.',
    'A complete list contains every number that works, so the largest number in both lists cannot be missed.',
    'When you divide both numbers by their greatest common factor, the results have no common factor left except 1.',
  ],
  slip: [
    'It is tempting to stop as soon as one common factor has been found.',
    'Divide both numbers by it and look again: as long as the results share a factor, you have not reached the greatest one.',
  ],
  world: [
    'Two different kinds of supplies must be divided into identical packages, and nothing may be wasted.',
    'The more packages you can prepare, the more places your team will be able to visit.',
  ],
  support: [
    'Draw two overlapping circles, and place the common factors in the part that belongs to both.',
    'Divide both numbers by 2, 3 or 5 as long as possible, and multiply the numbers that you divided by.',
  ],
  stretch: [
    'The greatest common factor of two numbers always divides their difference as well. Explain why this must be true.',
    'Use this observation to find the greatest common factor of 442 and 455 almost without any calculation.',
  ],
  rule: 'The greatest common factor of two numbers is the largest whole number that divides both without a remainder.',
  vocabulary: [
    { term: 'common factor', meaning: 'a whole number that divides each of the given numbers' },
    { term: 'greatest common factor', meaning: 'the largest of all the common factors' },
    { term: 'relatively prime', meaning: 'having no common factor except 1' },
  ],
};

export const commonMultiplesTeaching: Teaching = {
  warmUp: [
    'A lighthouse flashes every 6 seconds, and a second lighthouse nearby flashes every 8 seconds.',
    'They have just flashed at the same moment. How long will it take until this happens again?',
  ],
  idea: [
    'A common multiple of two numbers is a number that you reach when you skip count by either of them.',
    'There is no end of common multiples, because the product is one of them and all its multiples are others.',
    'The smallest of them is the least common multiple, and often it is smaller than the product.',
  ],
  steps: [
    'Write down the multiples of the larger number, one after the other.',
    'Test each of them: can it be divided by the smaller number without a remainder?',
    'The first multiple that passes the test is the least common multiple.',
    'Compare it with the product of the numbers, which is never smaller.',
  ],
  why: [
    'Every common multiple has to be a multiple of the larger number, so nothing is missed by testing only these.',
    'Because you test them from the smallest upward, the first success must be the least one.',
    'When the numbers share a factor, that factor is needed only once, and this is the reason why the product is too large.',
  ],
  slip: [
    'Many people multiply the two numbers and are satisfied with the result.',
    'The product is always a common multiple, but it is the least one only if the numbers have no common factor except 1.',
  ],
  world: [
    'Two signals flash at different intervals, and the entrance opens only when both of them flash together.',
    'Calculate when that will happen, so that your team is waiting there at the right moment.',
  ],
  support: [
    'Mark the multiples of both numbers on one number line with two different colors.',
    'Begin with numbers such as 2 and 6, where the larger number is already a multiple of the smaller one.',
  ],
  stretch: [
    'Multiply the least common multiple and the greatest common factor of several pairs of numbers.',
    'Compare the result with the product of each pair, and explain what you discover.',
  ],
  rule: 'The least common multiple of two numbers is the smallest number above 0 that both of them divide.',
  vocabulary: [
    { term: 'common multiple', meaning: 'a number that is a multiple of each of the given numbers' },
    { term: 'least common multiple', meaning: 'the smallest common multiple above 0' },
    { term: 'interval', meaning: 'the time or distance between two events' },
  ],
};
