import type { Teaching } from '../../teaching.ts';

export const subtractWithin1000Teaching: Teaching = {
  warmUp: [
    'You have one ten-dollar bill, and a snack costs three dollars.',
    'You cannot tear the bill, so what do you do before you can pay?',
  ],
  idea: [
    'To subtract is to take away, or to find how far apart two numbers are.',
    'We work on one place at a time, and we start at the ones.',
    'If a place has too few, you can open one from the next place, which gives you ten more.',
  ],
  steps: [
    'Write the larger number on top, with the ones in a line.',
    'Start at the ones, and borrow a ten if the top digit is too small.',
    'Cross out the digit that you borrowed from, and write one less above it.',
    'Do the same for the tens, and then for the hundreds.',
    'Add your answer to the bottom number to check.',
  ],
  why: [
    'One ten can be changed into ten ones, like a bill into coins.',
    'After the change the top number looks new, but it is still worth the same.',
    'Now there is enough in each place, so you can take away what you need.',
  ],
  slip: [
    'Many of us flip a column and take the top digit from the bottom one.',
    'Point to the top digit and ask yourself if you have enough there, and borrow if you do not.',
  ],
  world: [
    'Your team had a full store of supplies, but some of them are gone.',
    'Work out how many are left before you go on with your trip.',
  ],
  support: [
    'Use a number line. Start at the smaller number and hop up by hundreds, tens and ones.',
    'Add up your hops to find the answer.',
  ],
  stretch: [
    'Try 500 take away a number that ends in 7. How do you borrow when the next place is 0?',
    'Explain your way to a partner.',
  ],
  rule: 'To subtract, take ones from ones, tens from tens and hundreds from hundreds, and open one of the next place when there are too few.',
  vocabulary: [
    { term: 'difference', meaning: 'the answer when you subtract' },
    { term: 'borrow', meaning: 'to change one of the next place into ten of this place' },
    { term: 'check', meaning: 'to test an answer in another way' },
  ],
};
