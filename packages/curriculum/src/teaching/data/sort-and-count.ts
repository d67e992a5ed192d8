import type { Teaching } from '../../teaching.ts';

export const sortAndCountTeaching: Teaching = {
  warmUp: ['Look in your pencil case.', 'What things in it go together?'],
  idea: ['To sort is to put things that are alike in one group.', 'Then you can count each group.'],
  steps: [
    'Look at the first thing.',
    'Put it with things that are like it.',
    'Go on until all things are in a group.',
    'Count the group.',
  ],
  why: ['When a group is on its own, you do not mix it up with the others.', 'So you count each thing in it just one time.'],
  slip: ['It is easy to count all the things.', 'Cover the other groups with your hand.'],
  world: ['There are many things in this place.', 'Sort them first, and then count what you need.'],
  support: ['Use real blocks and two cups.', 'Put one kind in each cup, and count one cup at a time.'],
  stretch: ['Sort your blocks in a new way.', 'Which group is the biggest now?'],
  rule: 'Things that are alike can be put in one group and counted.',
  vocabulary: [
    { term: 'sort', meaning: 'to put things that are alike together' },
    { term: 'group', meaning: 'things that belong together' },
  ],
};
