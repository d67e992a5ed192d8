import type { Teaching } from '../../teaching.ts';

export const equalGroupsStoriesTeaching: Teaching = {
  warmUp: [
    'Look for things around you that come in equal groups, like chairs at a table or pens in a box.',
    'What could you ask about them? Make up one question.',
  ],
  idea: [
    'A story with equal groups has three numbers: how many groups, how many in each group, and how many in all.',
    'Two of the numbers are told, and you find the one that is left.',
  ],
  steps: [
    'Draw the groups that the story tells of.',
    'Decide which of the three numbers the story does not tell.',
    'If it is the number in all, multiply.',
    'If it is the groups or the size of a group, divide.',
  ],
  why: [
    'Multiplying puts equal groups together, and dividing takes them apart again.',
    'So it is the same picture each time, and only the missing number moves.',
  ],
  slip: [
    'Some of us grab the two numbers and just do something with them.',
    'First say what each number counts, and only then choose what to do.',
  ],
  world: [
    'The things you find here are packed in equal groups.',
    'Sometimes you need to know how many there are in all, and sometimes how many packs to take along.',
  ],
  support: [
    'Act the story out with counters and paper cups.',
    'Write down "groups", "in each" and "in all", and put each number beside its word.',
  ],
  stretch: [
    'Use the numbers 4, 6 and 24 to write three stories.',
    'In each story, another one of the three numbers has to be missing.',
  ],
  rule: 'In a story of equal groups, you multiply to find how many in all, and you divide to find the groups or their size.',
  vocabulary: [
    { term: 'equal groups', meaning: 'groups with the same number of things in each' },
    { term: 'in all', meaning: 'everything put together' },
    { term: 'each', meaning: 'every one of the groups by itself' },
  ],
};
