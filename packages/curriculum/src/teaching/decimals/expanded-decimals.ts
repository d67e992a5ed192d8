import type { Teaching } from '../../teaching.ts';

export const expandedDecimalsTeaching: Teaching = {
  warmUp: [
    'In some races the winner is only a few thousandths of a second faster than the next runner.',
    'How many thousandths make one hundredth, and how many make a whole second?',
  ],
  idea: [
    'Every digit of a decimal counts parts of one size, and its place tells you which size that is.',
    'The expanded form shows these parts one by one, as a sum.',
    'When we read a decimal aloud, the last place gives the name to everything behind the point.',
  ],
  steps: [
    'Write the number of wholes, and put the point behind it.',
    'Give one place each to the tenths, the hundredths and the thousandths.',
    'Write every digit into the place that its part names.',
    'Fill a place that has no part with 0, and read the finished number aloud.',
  ],
  why: [
    'A place is always worth one tenth of the place on its left, on both sides of the point.',
    'One thousandth is therefore a tenth of a hundredth, and it needs the third place.',
    'If you left an empty place out, every digit behind it would move and be worth ten times as much.',
  ],
  slip: [
    'Many people leave out a place because nothing was said about it.',
    'Draw three short lines behind the point before you begin, and let no line stay empty.',
  ],
  world: [
    'The machines in this world call out their numbers in words, and nobody repeats them.',
    'Write each number down with every digit in its place, and the next door will open.',
  ],
  support: [
    'Draw a table with a column for each place, and fill in one digit at a time.',
    'Think of a meter stick: a hundredth of it is a centimeter, and a thousandth is a millimeter.',
  ],
  stretch: [
    'Choose four digits, and build the largest and the smallest decimal with three places from them.',
    'How close together can two of your decimals be?',
  ],
  rule: 'A decimal is the sum of its digits, each multiplied by the value of its place, down to thousandths and beyond.',
  vocabulary: [
    { term: 'thousandth', meaning: 'one of a thousand equal parts of a whole' },
    { term: 'expanded form', meaning: 'a number written as the sum of the values of its digits' },
    { term: 'place value', meaning: 'what a digit is worth because of where it stands' },
  ],
};
