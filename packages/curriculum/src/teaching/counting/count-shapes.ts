import type { Teaching } from '../../teaching.ts';

export const countTo10Teaching: Teaching = {
  warmUp: ['Hold up your hands.', 'How many fingers do you see?'],
  idea: ['To count is to say one number for each thing.', 'The last number you say tells how many there are.'],
  steps: [
    'Put one finger on the first thing.',
    'Say 1, and go to the next thing.',
    'Stop at the end, and say the last number again.',
  ],
  why: ['Each thing gets its own number.', 'So no thing is left out, and none is counted two times.'],
  slip: ['It is easy to point too fast.', 'Move each thing to the side as you say its number.'],
  world: ['There are many things to find here.', 'Count them one by one.'],
  support: ['Put the things in a line first.', 'Start with three things, and then add one more.'],
  stretch: ['Count the same things from the other end.', 'Do you get the same number?'],
  rule: 'Say one number for each thing, and the last number tells how many there are.',
  vocabulary: [
    { term: 'count', meaning: 'to say one number for each thing' },
    { term: 'how many', meaning: 'the last number you say when you count' },
    { term: 'row', meaning: 'things in a line' },
  ],
};

export const countTo20Teaching: Teaching = {
  warmUp: ['You can count to ten on your hands.', 'What can you do when there are more than ten?'],
  idea: ['First count ten things.', 'Then go on with eleven, twelve, and so on.', 'The last number tells how many there are.'],
  steps: [
    'Touch each thing, and say one number.',
    'Make a mark when you get to ten.',
    'Go on from ten, and do not start again.',
    'Say the last number one more time.',
  ],
  why: ['A big group is a full ten and some more.', 'The mark at ten helps you keep your place.'],
  slip: ['Some of us skip a number after ten, such as fifteen.', 'Say the numbers out loud with a friend first.'],
  world: ['There is a long line of things here.', 'Count to the very end of it.'],
  support: ['Put ten cubes in a box, and the rest next to it.', 'Start at ten, and count on.'],
  stretch: ['Guess how many there are before you count.', 'Was your guess too big or too small?'],
  rule: 'When you count up to 20 things, each thing gets one number, and the last one tells how many there are.',
  vocabulary: [
    { term: 'count on', meaning: 'to go on from a number and not from one' },
    { term: 'in order', meaning: 'one after the other, as when we count' },
    { term: 'group', meaning: 'things that are together' },
  ],
};
