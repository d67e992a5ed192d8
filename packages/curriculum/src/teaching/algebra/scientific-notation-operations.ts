import type { Teaching } from '../../teaching.ts';

export const scientificOperationsTeaching: Teaching = {
  warmUp: [
    'A calculator suddenly displays a number with the letter E, because the result does not fit on the screen.',
    'What could the calculator be trying to tell you, and how would you continue the calculation on paper?',
  ],
  idea: [
    'Numbers in scientific notation consist of a front number and a power of ten, and both parts can be handled separately.',
    'Multiplication and division use the laws of exponents, but addition requires equal powers of ten.',
    'At the end the front number must lie between one and ten again, which may change the exponent by one.',
  ],
  steps: [
    'Look at the operation before you do anything with the exponents.',
    'Multiply or divide the front numbers, and add or subtract the exponents accordingly.',
    'For a sum, rewrite one number so that both have the same power of ten, and add the front numbers.',
    'Move the decimal point if the front number does not lie between one and ten.',
    'Adjust the exponent so that the value of the whole number remains the same.',
  ],
  why: [
    'The order of factors does not matter, so the fronts and the powers of ten can be collected separately.',
    'In a sum, only equal units can be combined, and the powers of ten play the role of the units.',
    'Dividing the front number by ten must be balanced by one additional factor of ten in the power.',
  ],
  slip: [
    'After the front number has been adjusted, many students change the exponent in the wrong direction or forget it completely.',
    'Remember that the two parts balance each other: when the front becomes smaller, the power has to become larger.',
  ],
  world: [
    'The computers of this world combine gigantic measurements, and their results are displayed without an exponent.',
    'Calculate the missing exponent, because a single wrong power of ten would send the expedition to the wrong place.',
  ],
  support: [
    'Calculate a similar example with small exponents as ordinary numbers first, and translate the result afterwards.',
    'Write fronts and powers in two columns with different colors, and combine them only in the last line.',
  ],
  stretch: [
    'Invent a multiplication whose front number has to be adjusted, and a division in which it has to be adjusted the other way.',
    'Investigate how much a sum changes if one of its two numbers has a much smaller exponent than the other.',
  ],
  rule: 'In scientific notation fronts and powers of ten are calculated separately, and sums need equal powers of ten.',
  vocabulary: [
    { term: 'scientific notation', meaning: 'a number from one to ten, multiplied by a power of ten' },
    { term: 'front number', meaning: 'the factor from one to ten before the power of ten' },
    { term: 'exponent', meaning: 'the raised number that counts the factors of ten' },
  ],
};
