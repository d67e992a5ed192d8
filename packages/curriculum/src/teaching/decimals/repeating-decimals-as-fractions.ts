import type { Teaching } from '../../teaching.ts';

export const repeatingAsFractionsTeaching: Teaching = {
  warmUp: [
    'A calculator displays 0.3333333 after a division, and its display is too short to show what comes afterward.',
    'Which division was probably entered, and how certain can you be about the digits that are not displayed?',
  ],
  idea: [
    'Every decimal that repeats without an end belongs to a fraction, although nobody can write all of its digits.',
    'The trick is to subtract two multiples of the number whose endless parts are the same, so that they cancel.',
    'What remains is an ordinary equation, and its solution is the fraction that you are looking for.',
  ],
  steps: [
    'Call the unknown number x, and determine which block of digits is repeated.',
    'Multiply x by a power of ten so that the point moves to the end of the first block.',
    'If other digits stand in front of the block, multiply x by another power of ten to move the point to the start of the block.',
    'Subtract the smaller multiple from the larger one, so that the endless parts disappear.',
    'Solve the equation, and simplify the fraction as far as possible.',
  ],
  why: [
    'Multiplying by a power of ten moves the decimal point without changing the order of the digits.',
    'Because the block is repeated forever, the digits behind the point are the same after a move by one complete block.',
    'So the difference of the two multiples is an integer, and a quotient of two integers is a fraction.',
  ],
  slip: [
    'Many students write the repeating block above a power of ten, but such a fraction would have a decimal that terminates.',
    'Divide the top of your fraction by its bottom, and check whether the original digits come back.',
  ],
  world: [
    'The instruments in this world display endless decimals, while the gates accept only exact fractions.',
    'Convert each number without rounding, because a gate will not open for an answer that is only close.',
  ],
  support: [
    'Write both multiples below each other with their decimal points in a line, and cross out the digits that are identical.',
    'Learn the decimals of one ninth and one eleventh by heart, and build other repeating decimals from them.',
  ],
  stretch: [
    'Apply the procedure to 0.9999999 with nines that never end, and discuss whether the surprising result can be true.',
    'Invent a decimal that goes on forever without repeating a block, and explain why no fraction can be equal to it.',
  ],
  rule: 'Every repeating decimal is a rational number and can be converted into a fraction of integers.',
  vocabulary: [
    { term: 'rational number', meaning: 'a number that can be written as a fraction of integers' },
    { term: 'irrational number', meaning: 'a number whose decimal neither ends nor repeats' },
    { term: 'repeating decimal', meaning: 'a decimal in which a block of digits returns without an end' },
  ],
};
