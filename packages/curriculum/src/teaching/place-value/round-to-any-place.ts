import type { Teaching } from '../../teaching.ts';

export const roundToAnyPlaceTeaching: Teaching = {
  warmUp: [
    'A report says that about 50,000 people came to a parade.',
    'Do you think that somebody really counted them one by one?',
  ],
  idea: [
    'You can round a number to any place, such as the nearest thousand.',
    'Rounding to thousands means that you look for the nearest number that ends in three zeros.',
    'How close you want to be decides which place you choose.',
  ],
  steps: [
    'Find the place that you want to round to, and underline its digit.',
    'Look at the digit right behind it, and at no other digit.',
    'If it is 4 or less, keep the underlined digit, and if it is 5 or more, make it one larger.',
    'Change all the digits behind it to zeros.',
  ],
  why: [
    'The number always lies between two round numbers, one below it and one above it.',
    'The next digit tells you on which side of the middle your number is.',
    'From the middle on, the round number above is as near or nearer, so you go up.',
  ],
  slip: [
    'Some of us round from the right, one place after the other, and drift too high.',
    'Round only once, because every extra step moves you away from the number you started with.',
  ],
  world: [
    'The crew has to send a short report, and there is no room for long numbers.',
    'Round every number to the place that they ask for.',
  ],
  support: [
    'Draw a number line with the two round numbers at its ends, and mark the middle.',
    'Put your number on the line, and see which end it is closer to.',
  ],
  stretch: [
    'A number is 30,000 when you round it to the nearest ten thousand.',
    'What is the smallest number it can be, and what is the largest?',
  ],
  rule: 'To round to a place, look at the digit to its right, and round up when that digit is 5 or more.',
  vocabulary: [
    { term: 'round', meaning: 'to replace a number by a near one that is easier to use' },
    { term: 'place', meaning: 'where a digit stands in a number' },
    { term: 'nearest', meaning: 'the one that is least far away' },
  ],
};
