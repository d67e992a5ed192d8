import type { Teaching } from '../teaching.ts';

export const addWithin1000Teaching: Teaching = {
  warmUp: [
    'A jar holds many pennies, and a second jar holds some more.',
    'Would you count them all again, or is there a faster way?',
  ],
  idea: [
    'You can add large numbers one place at a time.',
    'Add ones to ones, tens to tens, and hundreds to hundreds.',
    'When ten of one kind come together, trade them for one of the next kind.',
  ],
  steps: [
    'Write one number under the other, with the ones in a line.',
    'Add the ones. If you have ten or more, carry a ten.',
    'Add the tens with the ten you carried. If you have ten tens or more, carry a hundred.',
    'Add the hundreds.',
  ],
  why: [
    'Each place holds only one digit, so it has room for nine at most.',
    'Ten ones are worth just the same as one ten.',
    'The trade moves the amount to a new place. It does not change how much you have.',
  ],
  slip: [
    'The small carried 1 is easy to forget.',
    'Write it above the next column as soon as you make ten, and cross it off when you add it.',
  ],
  world: ['Two trails lead to the tower, and you will walk them both.', 'Add their steps to see how far you have to go.'],
  support: [
    'Build each number with blocks for hundreds, tens and ones.',
    'Push the blocks together and trade ten of one kind for one of the next.',
  ],
  stretch: [
    'Find two numbers that add up to 1,000 with a carry in both the ones and the tens.',
    'How many such pairs can you find?',
  ],
  rule: 'To add, join ones with ones, tens with tens and hundreds with hundreds, and trade ten of one place for one of the next.',
  vocabulary: [
    { term: 'sum', meaning: 'the answer when you add' },
    { term: 'carry', meaning: 'to move ten of one place to the next place as one' },
    { term: 'place', meaning: 'where a digit stands, which tells what it is worth' },
  ],
};
