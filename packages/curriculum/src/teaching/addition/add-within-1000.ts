import type { Teaching } from '../../teaching.ts';

export const addWithin1000Teaching: Teaching = {
  warmUp: [
    'A jar holds many pennies, and a second jar holds some more.',
    'Would you count them all again, or is there a faster way?',
  ],
  idea: [
    'You can add large numbers one place at a time.',
    'Put ones with ones, tens with tens, and hundreds with hundreds.',
    'As soon as ten of one kind come together, you can trade them for one of the next kind.',
  ],
  steps: [
    'Write one number under the other, with the ones in a line.',
    'Add the ones, and carry a ten if you have ten or more of them.',
    'Add the tens and the ten that you carried, and carry a hundred if there are ten tens or more.',
    'Add the hundreds, and read the whole number out loud.',
  ],
  why: [
    'Each place has room for only one digit, and so it can hold nine at most.',
    'Ten ones are worth just the same as one ten.',
    'The trade moves them to a new place, but it does not change how much you have.',
  ],
  slip: [
    'The small carried 1 is easy to forget.',
    'Write it above the next column as soon as you make ten, and cross it off when you add it.',
  ],
  world: [
    'The way to the end goes over two long trails, and you will have to walk them both.',
    'Add up the steps to see how far your team has to go.',
  ],
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
