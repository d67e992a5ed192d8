import type { Teaching } from '../../teaching.ts';

export const within5Teaching: Teaching = {
  warmUp: ['Show me three fingers.', 'Now show me one more. How many is that?'],
  idea: ['To add is to put things together.', 'To take away is to see what is left when some go.'],
  steps: [
    'Put up a finger for each thing.',
    'Put up more fingers to add.',
    'Put some down to take away.',
    'Say how many are up at the end.',
  ],
  why: ['One finger stands for one thing.', 'So your hand tells the same story as the things.'],
  slip: ['Look at the sign first.', 'It is easy to add when you should take away.'],
  world: ['Things come and go here.', 'Say how many there are now.'],
  support: ['Use five cubes on a mat.', 'Move them in to add, and move them out to take away.'],
  stretch: ['How many ways can you make 5?', 'Show each way on your hands.'],
  rule: 'Adding puts two groups together, and taking away shows what is left.',
  vocabulary: [
    { term: 'add', meaning: 'to put together, written as +' },
    { term: 'take away', meaning: 'to remove some, written as −' },
    { term: 'zero', meaning: 'none at all, written as 0' },
  ],
};

export const addWithin10Teaching: Teaching = {
  warmUp: ['You have two toy cars, and I have three.', 'How many are there when we put them together?'],
  idea: ['When we put two groups together, we add.', 'The plus sign says that we add.'],
  steps: [
    'Count the first group.',
    'Keep that number in your head.',
    'Count on, one for each thing in the other group.',
    'The last number is how many in all.',
  ],
  why: ['You know the first group, so you do not need to count it again.', 'Each thing in the other group is one more.'],
  slip: ['Some of us say the first number two times.', 'Start with the next number when you count on.'],
  world: ['You will find two groups of things here.', 'Tell how many there are in all.'],
  support: ['Draw a dot for each thing.', 'Count all the dots with your finger.'],
  stretch: ['Make up your own story for four and five.', 'Tell it to a friend.'],
  rule: 'To add two groups, start with one group and count on for the other.',
  vocabulary: [
    { term: 'in all', meaning: 'when we put them all together' },
    { term: 'plus', meaning: 'the sign + that says to add' },
    { term: 'count on', meaning: 'to go on from a number' },
  ],
};

export const takeAwayWithin10Teaching: Teaching = {
  warmUp: ['You have six grapes, and you eat two.', 'How many do you have now?'],
  idea: ['When some go away, we have fewer.', 'We take away to find out how many are left.'],
  steps: ['Draw a dot for each thing.', 'Cross out the ones that go away.', 'Count the dots that are left.'],
  why: ['A dot stands for one thing.', 'When you cross it out, that thing is gone.'],
  slip: ['It is easy to count a dot that you crossed out.', 'Go slow, and touch just the ones that are left.'],
  world: ['Some of the things here are gone.', 'Tell how many are left.'],
  support: ['Put cubes on a mat, and slide some off.', 'Count the ones that stay on the mat.'],
  stretch: ['I had some cubes. I took three away, and four are left.', 'How many did I have?'],
  rule: 'To take away, start with all of them, remove some, and count what is left.',
  vocabulary: [
    { term: 'take away', meaning: 'to remove some of them' },
    { term: 'left', meaning: 'still there at the end' },
    { term: 'minus', meaning: 'the sign − that says to take away' },
  ],
};
