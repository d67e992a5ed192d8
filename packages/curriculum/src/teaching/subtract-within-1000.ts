import type { Teaching } from '../teaching.ts';

export const subtractWithin1000Teaching: Teaching = {
  warmUp: [
    'You have one ten-dollar bill, and a snack costs three dollars.',
    'You cannot tear the bill, so what do you do before you can pay?',
  ],
  idea: [
    'To subtract is to take away, or to find how far apart two numbers are.',
    'Work on one place at a time, from the ones up.',
    'If a place has too few, open one from the next place. It gives you ten more.',
  ],
  steps: [
    'Write the larger number on top, with the ones in a line.',
    'Start at the ones. If the top digit is too small, borrow ten from the tens.',
    'Cross out the digit you borrowed from and write one less.',
    'Do the same for the tens, then for the hundreds.',
    'Add your answer to the bottom number to check.',
  ],
  why: [
    'One ten can be changed into ten ones, like a bill into coins.',
    'The top number is still worth the same after the change.',
    'It only looks new, so now you can take away in each place.',
  ],
  slip: [
    'Many of us flip a column and take the top digit from the bottom one.',
    'Point to the top digit and ask: do I have enough here? If not, borrow.',
  ],
  world: ['The bridge planks are counted, and some have washed away.', 'Work out how many are left before you step on it.'],
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
