import type { Teaching } from '../../teaching.ts';

export const compareStoriesTeaching: Teaching = {
  warmUp: ['I have 7 cubes, and you have 4.', 'How many more do I have than you?'],
  idea: ['Match the two groups one to one.', 'What is left over tells how many more.', 'It tells how many fewer, too.'],
  steps: [
    'Draw a bar for each child, one below the other.',
    'Ask who has more.',
    'Write in the numbers you know.',
    'Add to find the long bar, or take away for the rest.',
  ],
  why: ['The long bar is the short bar and some more.', 'So you add to get the long bar and take away to get the short one.'],
  slip: ['Some of us see the word "more" and just add.', 'First find out who has more, and then choose.'],
  world: ['Two kids at each stop have things to count.', 'Help them find out who has more.'],
  support: ['Build two stacks of cubes, and stand them side by side.', 'Break off the part that sticks out.'],
  stretch: ['Tell a story with the word "fewer" where you have to add.', 'Can a friend solve it?'],
  rule: 'The difference tells how many more the larger group has and how many fewer the smaller group has.',
  vocabulary: [
    { term: 'how many more', meaning: 'what the larger group has beyond the other' },
    { term: 'how many fewer', meaning: 'what the smaller group does not have' },
    { term: 'difference', meaning: 'how far apart two numbers are' },
  ],
};
