import type { Teaching } from '../../teaching.ts';

export const countByTensTeaching: Teaching = {
  warmUp: ['Each of you has ten fingers.', 'How can we count all our fingers fast?'],
  idea: ['You can count a full ten at a time.', 'We say 10, 20, 30, 40, and so on up to 100.'],
  steps: [
    'Make groups of ten.',
    'Point to one group, and say ten.',
    'Go on to the next group with 20.',
    'Stop at the last group. That number tells how many.',
  ],
  why: ['Each group has ten things in it.', 'So each time you point, you have ten more.'],
  slip: ['You may say 11 after 10.', 'That is just one more, so jump on to 20.'],
  world: ['The things here come in boxes of ten.', 'Count the boxes by tens.'],
  support: ['Put ten cubes on each stick.', 'Touch one stick at a time, and count by tens.'],
  stretch: ['Count back by tens from 100.', 'Can you get all the way to 0?'],
  rule: 'When you count by tens, each number is ten more than the one before.',
  vocabulary: [
    { term: 'ten', meaning: 'as many as your fingers' },
    { term: 'count by tens', meaning: 'to say 10, 20, 30, and so on' },
    { term: 'group', meaning: 'things that are put together' },
  ],
};
