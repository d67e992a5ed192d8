import type { Teaching } from '../../teaching.ts';

export const teenNumbersTeaching: Teaching = {
  warmUp: ['Show me ten on your hands.', 'How can we show one more than ten?'],
  idea: [
    'A teen number is a full ten and some more.',
    '14 is ten and four more.',
    'In 14, the 1 is for the ten, and the 4 is for the ones.',
  ],
  steps: [
    'Count ten things, and put them in a box.',
    'Count the things that are left.',
    'Write 1 for the full ten.',
    'Write the ones next to it.',
  ],
  why: ['Ten ones make one full ten.', 'So you do not need to count the ten again.'],
  slip: ['When we hear six at the start of sixteen, some of us write the 6 first.', 'Write the 1 for the ten first.'],
  world: ['The things here come in a full box and some more.', 'Tell how many there are in all.'],
  support: ['Use a ten frame and some cubes.', 'Fill the frame first, and put the rest next to it.'],
  stretch: ['Which number is ten and nine?', 'What is one more than that?'],
  rule: 'Each number from 11 to 19 is one ten and some ones.',
  vocabulary: [
    { term: 'ten', meaning: 'a full group of ones, as many as your fingers' },
    { term: 'ones', meaning: 'single things that are not in a ten' },
    { term: 'ten frame', meaning: 'a box with ten spots' },
  ],
};
