import type { Teaching } from '../../teaching.ts';

export const factorsTeaching: Teaching = {
  warmUp: [
    'Twelve children want to stand in equal rows for a photo.',
    'In which ways can they do it? Which way would you choose?',
  ],
  idea: [
    'A factor of a number is another number that divides it with nothing left over.',
    'Factors always come in pairs, because it takes two numbers to make a product.',
    'If you look for the pairs in order, you will find all the factors without missing any.',
  ],
  steps: [
    'Start with 1 and the number itself: that is the first pair.',
    'Try 2, then 3, then 4, and write down a pair each time one of them fits.',
    'Stop when the two numbers of a pair meet or pass each other.',
    'Write all the factors in order, each of them once.',
  ],
  why: [
    'Every rectangle with that many tiles shows a factor pair: the number of rows and the number of columns.',
    'As one side becomes longer, the other side becomes shorter.',
    'After the two sides have met, the same rectangles come back again, only turned around.',
  ],
  slip: [
    'Many people forget 1 and the number itself, or they count the pairs instead of the factors.',
    'Write the complete list down before you begin to count.',
  ],
  world: [
    'The stones that you have found have to be laid in full rows, with none left over.',
    'Find every way that works, and then choose the one that fits the place.',
  ],
  support: [
    'Use square tiles, and build every rectangle that you can.',
    'Begin with small numbers such as 8, 12 and 18, and keep a times table beside you.',
  ],
  stretch: ['Which numbers up to 50 have exactly three factors?', 'What is special about them, and can you say why?'],
  rule: 'A factor divides a number with nothing left over, and the factors of a number come in pairs.',
  vocabulary: [
    { term: 'factor', meaning: 'a whole number that divides another with nothing left' },
    { term: 'factor pair', meaning: 'two numbers that make the product together' },
    { term: 'prime', meaning: 'a number above 1 whose only factors are 1 and itself' },
  ],
};
