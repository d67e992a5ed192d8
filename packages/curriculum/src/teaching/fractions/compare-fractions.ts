import type { Teaching } from '../../teaching.ts';

export const compareFractionsTeaching: Teaching = {
  warmUp: [
    'Would you rather have three of four slices, or five of eight slices of the same cake?',
    'Make a guess first, and tell your partner why.',
  ],
  idea: [
    'To compare two fractions, make their parts the same size.',
    'Once the parts are equal, you only have to look which fraction has more of them.',
    'It often helps to compare both of them with one half first.',
  ],
  steps: [
    'Ask of each fraction: is it more or less than one half?',
    'If that does not settle it, find a number of parts that fits both bottoms.',
    'Write both fractions with that number at the bottom.',
    'Compare the tops, and put in the sign that opens toward the larger number.',
  ],
  why: [
    'Three large parts can be more than five small ones, so counting parts is not enough.',
    'When both wholes are cut in the same way, each part is worth the same, and then you may simply count.',
  ],
  slip: [
    'It is tempting to look at one number of each fraction only.',
    'A fraction is one number made of two: the bottom gives the size of a part, and the top tells how many there are.',
  ],
  world: [
    'You have found two containers of the same size, but you can carry only one of them.',
    'Find out which of the two holds more before you choose.',
  ],
  support: [
    'Lay two fraction strips side by side, and see which one reaches further.',
    'Use only halves, fourths and eighths at first.',
  ],
  stretch: ['Find a fraction that lies between one half and two thirds.', 'Can you always find a fraction between two others?'],
  rule: 'Fractions of the same whole can be compared once they are written with the same bottom number.',
  vocabulary: [
    { term: 'compare', meaning: 'to find out which is larger, or whether both are equal' },
    { term: 'common denominator', meaning: 'a bottom number that fits both fractions' },
    { term: 'greater than', meaning: 'larger than, written with the sign that opens toward the larger number' },
  ],
};
