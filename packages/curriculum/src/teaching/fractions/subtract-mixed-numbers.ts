import type { Teaching } from '../../teaching.ts';

export const subtractMixedLikeTeaching: Teaching = {
  warmUp: [
    'Three whole pies and one fourth of a pie are on the table, and three fourths of a pie are eaten.',
    'Which pie has to be cut before anyone can eat that much?',
  ],
  idea: [
    'To subtract mixed numbers, take parts from parts and wholes from wholes.',
    'If there are too few parts, open one of the wholes.',
    'An opened whole gives as many parts as the bottom number says.',
  ],
  steps: [
    'Look at the fractions first: are there enough parts to take away?',
    'If not, open one whole, so that there is one whole less and there are more parts.',
    'Subtract the top numbers, and keep the bottom number.',
    'Subtract the whole numbers, and check that the answer makes sense.',
  ],
  why: [
    'Opening a whole does not change the amount, just as a dollar is worth the same in coins.',
    'Four fourths are one whole, so three and one fourth are the same as two and five fourths.',
    'After that there are enough parts, and you can take them away.',
  ],
  slip: [
    'When the second top is larger, many people simply turn the fractions around.',
    'The parts are taken away from the first number, so its fraction must come first.',
  ],
  world: [
    'Your supplies were full this morning, and the team has been using them since then.',
    'Find out what is left, even if you have to open a new container for it.',
  ],
  support: [
    'Use paper circles, and really cut a whole when you need more parts.',
    'Count up from the smaller number: first to the next whole, and then on to the larger number.',
  ],
  stretch: [
    'Find two mixed numbers with a difference of three fourths, where a whole has to be opened.',
    'Can you tell before you subtract whether you will have to open one?',
  ],
  rule: 'Mixed numbers are subtracted part from part and whole from whole, after a whole has been opened if there are too few parts.',
  vocabulary: [
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'regroup', meaning: 'to open a whole into parts of the same size' },
    { term: 'difference', meaning: 'the answer when you subtract' },
  ],
};

export const subtractMixedUnlikeTeaching: Teaching = {
  warmUp: [
    'A roll of wire is five and a half yards long, and an electrician needs two and three fourths yards.',
    'Will there be more than three yards left, or less? Explain how you know.',
  ],
  idea: [
    'Parts of different sizes cannot be taken from one another, so the fractions need a common bottom first.',
    'After that, compare the two tops.',
    'If the first one is too small, open one whole into parts.',
  ],
  steps: [
    'Rewrite both fractions with a bottom number that fits both of them.',
    'Compare the tops, and open one whole if the first top is smaller than the second.',
    'Subtract the tops, keep the bottom, and subtract the whole numbers.',
    'Simplify the fraction, and add back to check your answer.',
  ],
  why: [
    'The order of the steps matters, because you can see only with equal parts whether there are enough of them.',
    'An opened whole gives exactly as many parts as the common bottom says.',
    'Adding the answer to the smaller number must bring you back to the larger one.',
  ],
  slip: [
    'Some people open a whole and forget that there is one whole less afterward.',
    'Cross out the whole number at once, and write the smaller one above it.',
  ],
  world: [
    'Each of the ropes in the storage room has already been used, and different people measured in different parts.',
    'Calculate how much rope remains before your team begins to climb.',
  ],
  support: [
    'Draw both numbers as bars below each other, and mark the difference with a color.',
    'Count up from the smaller number to the next whole number, and from there to the larger number.',
  ],
  stretch: [
    'Find two mixed numbers with different bottoms and a difference of exactly one and one half.',
    'Find a pair in which a whole has to be opened, and a pair in which it does not.',
  ],
  rule: 'Mixed numbers with different bottoms are subtracted after their fractions have been written with the same bottom.',
  vocabulary: [
    { term: 'common denominator', meaning: 'a bottom number that fits both fractions' },
    { term: 'regroup', meaning: 'to open a whole into parts of the same size' },
    { term: 'difference', meaning: 'the result of a subtraction' },
  ],
};
