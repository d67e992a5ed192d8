import type { Teaching } from '../../teaching.ts';

export const readARulerTeaching: Teaching = {
  warmUp: ['The end of my ruler broke off, and now it starts at 3.', 'Can I still use it to measure a pencil?'],
  idea: [
    'A ruler is a long row of small spaces, and all of them are the same size.',
    'The length is the number of spaces from one end to the other.',
    'So it does not matter where you start, if you count only the spaces.',
  ],
  steps: [
    'Find the mark where the thing starts.',
    'Find the mark where it ends.',
    'Count the spaces from the first mark to the last one.',
    'You can also take the first number away from the last.',
  ],
  why: [
    'When you push a pencil along the ruler, it does not get longer.',
    'Both marks move up by the same number, so the space between them stays the same.',
  ],
  slip: ['Some of us read only the number at the end.', 'That works only when the thing starts at zero, so look at both ends.'],
  world: ['The only ruler you can find here is broken.', 'You can still use it to measure each board before you build.'],
  support: ['Draw a small jump for each space, and then count your jumps.', 'Move the thing to zero and look again.'],
  stretch: ['Draw a line that is six inches long, but do not start at zero.', 'Find three other places where it could start.'],
  rule: 'The length of a thing is the number of units between its two ends on the ruler.',
  vocabulary: [
    { term: 'ruler', meaning: 'a tool with marks to measure length' },
    { term: 'inch', meaning: 'a unit of length, about as wide as two fingers' },
    { term: 'centimeter', meaning: 'a small unit of length, about as wide as one finger' },
  ],
};
