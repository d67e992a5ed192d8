import type { Teaching } from '../../teaching.ts';

export const lengthStoriesTeaching: Teaching = {
  warmUp: ['You have a long ribbon, and you cut a piece off for a friend.', 'What could you ask about this ribbon?'],
  idea: [
    'A story about lengths has a whole and some parts.',
    'A drawing of the ribbon shows you what is missing.',
    'If the whole is missing, you add, and if a part is missing, you take away.',
  ],
  steps: [
    'Read the story, and tell it again in your own words.',
    'Draw a bar for the whole length, and mark its parts.',
    'Write the numbers that you know, and put a box for the one you want.',
    'Add or take away, and look if it makes sense.',
  ],
  why: [
    'When you lay the parts end to end, they are as long as the whole thing.',
    'So the whole less one part must be the other part.',
  ],
  slip: [
    'Some of us look for one word, such as "more", and add right away.',
    'Draw the bar first, because the same word can be in both kinds of stories.',
  ],
  world: [
    'You have some rope, but you are not sure that it is enough.',
    'Find out how many feet you have, and how many more you need.',
  ],
  support: ['Use a paper strip, and fold or cut it as the story says.', 'Try the same story with small numbers first.'],
  stretch: ['Make up a story about a snake that grows.', 'Let a friend draw the bar and find the answer.'],
  rule: 'Lengths in the same unit are added and subtracted like other numbers.',
  vocabulary: [
    { term: 'length', meaning: 'how long a thing is' },
    { term: 'foot', meaning: 'a unit of length that has 12 inches' },
    { term: 'meter', meaning: 'a unit of length, about one big step' },
  ],
};
