import type { Teaching } from '../../teaching.ts';

export const subtractDecimalsTeaching: Teaching = {
  warmUp: [
    'You pay for a book of 3.85 dollars with a five-dollar bill.',
    'What change do you get? Count up from the price to find it.',
  ],
  idea: [
    'Decimals are subtracted place by place, with the points in a line.',
    'A place that looks empty holds a 0.',
    'When a place has too few, one of the place on its left is opened into ten.',
  ],
  steps: [
    'Guess first: round both numbers to whole ones and subtract them.',
    'Write the larger number on top, with the points in a line, and fill empty places with 0.',
    'Subtract from right to left, and borrow where the top digit is too small.',
    'Put the point in, and add back to check.',
  ],
  why: [
    'The number 4.2 is the same as 4.20, because two tenths are twenty hundredths.',
    'With the 0 written in, there is something to take hundredths from.',
    'Borrowing opens one tenth into ten hundredths, which does not change how much there is.',
  ],
  slip: [
    'When the lower number has more places, many people just bring its last digit down.',
    'Write the 0 above it first, and you will see that you have to borrow.',
  ],
  world: [
    'You use up a little water on each part of the way, and the gauge shows what is left in hundredths.',
    'Find out whether there is enough of it before you choose the next stop.',
  ],
  support: [
    'Use squared paper, and write the missing 0 in another color.',
    'Count up on a number line from the smaller number, first to the next tenth and then to the next whole.',
  ],
  stretch: [
    'Choose any two different digits. Make the largest and the smallest number of the form a.b with them, and subtract.',
    'Do it again with other digits. What do you notice about the answers?',
  ],
  rule: 'Decimals are subtracted place by place, with the points in a line and empty places filled with 0.',
  vocabulary: [
    { term: 'difference', meaning: 'the answer when you subtract' },
    { term: 'decimal point', meaning: 'the dot that stands between the ones and the tenths' },
    { term: 'hundredth', meaning: 'one of a hundred equal parts of one whole' },
  ],
};
