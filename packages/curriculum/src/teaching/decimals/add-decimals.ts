import type { Teaching } from '../../teaching.ts';

export const addDecimalsTeaching: Teaching = {
  warmUp: [
    'A drink costs 1.75 dollars and an apple costs 0.6 dollars.',
    'Is that more or less than 2.50 dollars? How do you know without paper?',
  ],
  idea: [
    'Decimals are added like whole numbers, place by place.',
    'The point shows where the ones end and the tenths begin, so the points belong under each other.',
    'Ten tenths make one whole, just as ten ones make one ten.',
  ],
  steps: [
    'Guess first: round both numbers to whole ones and add them.',
    'Write the numbers with the points in a line, and fill empty places with 0.',
    'Add from right to left, and carry when a column makes ten or more.',
    'Put the point below the other points, and compare the answer with your guess.',
  ],
  why: [
    'Only parts of the same size can be counted together.',
    'With the points in a line, tenths meet tenths and hundredths meet hundredths.',
    'That is the same idea as a common bottom for fractions.',
  ],
  slip: [
    'Many people line up the last digits, because that is right for whole numbers.',
    'Line up the points, even when one of the numbers then sticks out on the right.',
  ],
  world: [
    'Every piece of the way has been measured to the hundredth of a mile.',
    'Add the pieces with care, because your team has to know how far it can still go.',
  ],
  support: [
    'Use squared paper with one digit in each square, and draw the line of the points first.',
    'Think of dollars, dimes and pennies.',
  ],
  stretch: [
    'Find three decimals with different numbers of places that add up to exactly 10.',
    'Write down how you chose the last one.',
  ],
  rule: 'Decimals are added place by place, with the points in a line, and ten of one place make one of the next.',
  vocabulary: [
    { term: 'decimal point', meaning: 'the dot that stands between the ones and the tenths' },
    { term: 'tenth', meaning: 'one of ten equal parts of one whole' },
    { term: 'estimate', meaning: 'a good guess that is found with easy numbers' },
  ],
};
