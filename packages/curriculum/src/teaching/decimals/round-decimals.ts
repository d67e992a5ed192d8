import type { Teaching } from '../../teaching.ts';

export const roundDecimalsTeaching: Teaching = {
  warmUp: [
    'A sports reporter says that the jump was about 4.6 meters long, but the list shows 4.58 meters.',
    'Did the reporter make a mistake, or was there a good reason to change the number?',
  ],
  idea: [
    'Rounding replaces a number by the nearest one that ends in the place you want.',
    'There are always two neighbors to choose from, one below the number and one above it.',
    'The digit right behind the place shows which of the neighbors is nearer.',
  ],
  steps: [
    'Underline the digit in the place that you want to round to.',
    'Look at the digit right behind it, and ignore all the others.',
    'If it is 4 or less, the underlined digit stays; if it is 5 or more, the digit grows by one.',
    'Leave out everything behind the underlined digit, and check that the result is close to the number.',
  ],
  why: [
    'Imagine the two neighbors as the ends of a short piece of the number line.',
    'A next digit of five or more puts the number into the upper half of that piece, or right in its middle.',
    'People have agreed to round a number in the middle up, so that all get the same result.',
  ],
  slip: [
    'Some people start at the last digit and round several times until they reach the place.',
    'This can push a number over the middle, so always decide with a single look at one digit.',
  ],
  world: [
    'The doors in this world take a number only when it is rounded to the place on the sign.',
    'Read the sign twice before you round, because tenths and tens sound almost the same.',
  ],
  support: [
    'Draw a number line from one neighbor to the other with ten steps, and mark the number on it.',
    'Cover all the digits behind the next one with a finger, so that you cannot see them.',
  ],
  stretch: [
    'Which numbers with two decimal places become 3.5 when they are rounded to the nearest tenth?',
    'Find the smallest and the largest of them, and explain how you can be sure.',
  ],
  rule: 'A decimal is rounded to a place by choosing the nearest number that ends there, and a number in the middle is rounded up.',
  vocabulary: [
    { term: 'round', meaning: 'to replace a number by a nearby one that is simpler' },
    { term: 'nearest', meaning: 'with the smallest distance on the number line' },
    { term: 'tenth', meaning: 'one of ten equal parts of one whole' },
  ],
};
