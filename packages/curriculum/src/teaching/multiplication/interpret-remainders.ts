import type { Teaching } from '../../teaching.ts';

export const interpretRemaindersTeaching: Teaching = {
  warmUp: [
    'Ten children want to cross a lake, and each boat holds four.',
    'How many boats do they need? Why is the answer not two?',
  ],
  idea: [
    'Things do not always fit into equal groups, and what is left over is called the remainder.',
    'Only the story can tell you what to do with it.',
  ],
  steps: [
    'Divide to find how many full groups there are, and how many things are left over.',
    'Read the question again, slowly, and picture what happens in it.',
    'Decide: does it ask for full groups, for what is left, or for room for everyone?',
  ],
  why: [
    'The same division can answer different questions.',
    'A half-full van still has to drive, but a half-full carton is not a full one.',
    'So you picture the story before you write the answer.',
  ],
  slip: [
    'Many people write down the first number that they find.',
    'Put your answer back into the story, and ask whether it makes sense there.',
  ],
  world: [
    'Everyone on your team has to come along, and no one may stay behind.',
    'Plan every trip in such a way that even the last few have a place.',
  ],
  support: [
    'Draw the groups as boxes and fill them with dots until the dots run out.',
    'Mark the full boxes with one color and the last box with another.',
  ],
  stretch: [
    'Write three questions about 50 apples in bags of 8, each with a different answer.',
    'Let a partner find which answer belongs to which question.',
  ],
  rule: 'What a remainder means depends on the story: it may be dropped, be the answer, or call for one group more.',
  vocabulary: [
    { term: 'remainder', meaning: 'what is left when things cannot be shared into more full groups' },
    { term: 'full group', meaning: 'a group that has all the things it can hold' },
    { term: 'interpret', meaning: 'to say what a number means in its story' },
  ],
};
