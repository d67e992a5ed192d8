import type { Teaching } from '../../teaching.ts';

export const negativeExponentsTeaching: Teaching = {
  warmUp: [
    'Write down the powers of two from the fourth power to the first one, and observe how each value is related to the next.',
    'What should come after the first power, and what should follow after that?',
  ],
  idea: [
    'Whenever an exponent decreases by one, the value of the power is divided by the base.',
    'If this pattern continues beyond zero, the exponents become negative and the values become fractions.',
    'A negative exponent therefore describes repeated division, and it has nothing to do with negative values.',
  ],
  steps: [
    'Ignore the minus sign for a moment, and calculate the power with the positive exponent.',
    'Write this result below a fraction line, with the number one above it.',
    'Multiply by the number in front of the power, if there is one.',
    'Simplify the fraction as far as possible.',
    'Ask yourself whether the value is smaller than the number in front, as it should be.',
  ],
  why: [
    'The pattern of dividing by the base must not be interrupted at zero, otherwise the laws of exponents would fail.',
    'Multiplying a power by the power with the opposite exponent gives the exponent zero, and its value is one.',
    'Two numbers whose product is one are reciprocals, so the negative exponent has to produce the reciprocal.',
  ],
  slip: [
    'Many students believe that a negative exponent makes the whole number negative.',
    'Continue the pattern of values in a table, and notice that dividing a positive number never leads below zero.',
  ],
  world: [
    'The microscopes of this world display every measurement as a power with a negative exponent.',
    'Convert each display into an ordinary fraction, so that your team can compare the tiny particles.',
  ],
  support: [
    'Fold a strip of paper in half again and again, and label each piece with a fraction and with a power of two.',
    'Prepare a table of exponents from three down to negative three, and complete it by dividing step by step.',
  ],
  stretch: [
    'Investigate what a negative exponent does to a fraction, such as one half to the power of negative three.',
    'Arrange several powers with positive and negative exponents in order without calculating all of their values.',
  ],
  rule: 'A power with a negative exponent is one divided by the power with the opposite exponent.',
  vocabulary: [
    { term: 'negative exponent', meaning: 'an exponent below zero, which counts divisions by the base' },
    { term: 'reciprocal', meaning: 'the number that gives one when it is multiplied by the original number' },
    { term: 'power', meaning: 'an expression with a base and an exponent' },
  ],
};
