import type { Teaching } from '../../teaching.ts';

export const compareGroupsTeaching: Teaching = {
  warmUp: ['There is one cup for each of us.', 'How can you tell if there are enough cups?'],
  idea: ['Match the things, one from each group.', 'The group with some left over has more.', 'The other group has fewer.'],
  steps: [
    'Put the two groups in two rows.',
    'Draw a line from each thing to one in the other row.',
    'Look for the row with some left over.',
    'Count the row that you are asked for.',
  ],
  why: ['Each thing has one friend in the other row.', 'What is left has no friend, so that row has more.'],
  slip: ['A long row can have big gaps in it.', 'Do not go by how long it looks, but count it.'],
  world: ['You will see two groups of things here.', 'Find out which one has more.'],
  support: ['Use cubes, and stack each group up.', 'Stand the two stacks side by side.'],
  stretch: ['Make a group that has two more than mine.', 'Now make one that has two fewer.'],
  rule: 'Match two groups one to one, and the group with some left over has more.',
  vocabulary: [
    { term: 'more', meaning: 'a bigger number of things' },
    { term: 'fewer', meaning: 'a smaller number of things' },
    { term: 'match', meaning: 'to put one thing with one thing' },
  ],
};

export const compareNumbersTo10Teaching: Teaching = {
  warmUp: ['Would you like 3 grapes or 8 grapes?', 'How do you know which is more?'],
  idea: [
    'When you count, a number that comes later is more.',
    'The sign < says that the first number is less.',
    'The sign > says that the first number is more.',
    'The sign = says that they are the same.',
  ],
  steps: [
    'Say both numbers.',
    'Count up from one, and hear which you say first.',
    'The one you say first is less.',
    'Put the wide side of the sign next to the one that is more.',
  ],
  why: ['Each time you count on, you have one more.', 'So a number that comes later stands for more things.'],
  slip: ['The sign is easy to turn the wrong way.', 'Think of a mouth that wants to eat the bigger lunch.'],
  world: ['You will find two numbers on each sign here.', 'Tell which one is more.'],
  support: ['Make a row of dots for each number.', 'Match the dots, and see which row is longer.'],
  stretch: ['Pick two number cards with a friend.', 'Say which one is more, and by how many.'],
  rule: 'The number that comes later when you count is the greater one.',
  vocabulary: [
    { term: 'greater than', meaning: 'more than, written as >' },
    { term: 'less than', meaning: 'not as much as, written as <' },
    { term: 'equal', meaning: 'the same number, written as =' },
  ],
};
