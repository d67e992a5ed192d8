import type { Teaching } from '../../teaching.ts';

export const addWithin20Teaching: Teaching = {
  warmUp: ['How much is 10 and 4?', 'Why is it so easy to add to ten?'],
  idea: ['It is easy to add to ten.', 'So we make a ten first.', 'Then we add what is left.'],
  steps: [
    'Look at the bigger number.',
    'Find out what it needs to make ten.',
    'Take that from the other number.',
    'Add what is left to ten.',
  ],
  why: ['You just move some from one group to the other.', 'None are lost and none are new, so the sum stays the same.'],
  slip: ['Some of us make ten and then add all of the other number.', 'A part of it is used up, so add just the rest.'],
  world: ['Fill the first ten spots here, and then go on.', 'Tell how many there are in all.'],
  support: ['Use two ten frames, one for each number.', 'Move cubes until the first one is full.'],
  stretch: ['Show two ways to find 8 and 7.', 'Which way do you like more?'],
  rule: 'To add past ten, make a ten first and then add what is left.',
  vocabulary: [
    { term: 'make ten', meaning: 'to fill a number up to 10' },
    { term: 'sum', meaning: 'what you get when you add' },
    { term: 'ten frame', meaning: 'a box with ten spots' },
  ],
};

export const subtractWithin20Teaching: Teaching = {
  warmUp: ['You have 13 beads, and you give away 3.', 'Why was that so easy?'],
  idea: ['It is easy to go back to ten.', 'So we go back to ten first.', 'Then we take away the rest.'],
  steps: [
    'Take away as much as you need to get to ten.',
    'Look how much you still have to take away.',
    'Take that from ten.',
    'Add to check.',
  ],
  why: ['You take away in two small steps, not in one big step.', 'Both steps make up the number you have to take away.'],
  slip: ['Some of us turn the ones around.', 'In 13 take away 5, the 3 is too small, so we go past ten.'],
  world: ['Your bag was full, but some things fell out.', 'Find out how many you still have.'],
  support: ['Put 13 cubes on two ten frames.', 'Take the extra ones off first, and then go on.'],
  stretch: ['Find 15 take away 8 by adding up.', 'How far is it from 8 to 15?'],
  rule: 'To subtract past ten, go back to ten first and then take away the rest.',
  vocabulary: [
    { term: 'subtract', meaning: 'to take away' },
    { term: 'difference', meaning: 'what you get when you subtract' },
    { term: 'count back', meaning: 'to go down one by one' },
  ],
};
