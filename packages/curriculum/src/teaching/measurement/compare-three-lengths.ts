import type { Teaching } from '../../teaching.ts';

export const compareThreeLengthsTeaching: Teaching = {
  warmUp: ['Ana is taller than Ben, and Ben is taller than Mia.', 'Who is the tallest? Do Ana and Mia have to meet?'],
  idea: ['Two things may lie far apart.', 'We can use a third thing to compare them.', 'A string is a good helper.'],
  steps: [
    'Draw a line on the left.',
    'Draw all three things from that line.',
    'Look which one goes on the most.',
    'Count how much more it is.',
  ],
  why: [
    'If red is longer than blue, and blue is longer than green, then red is longer than green too.',
    'We can see it when all three start at one line.',
  ],
  slip: ['Some of us mix up which two we compare.', 'Say both names out loud before you count.'],
  world: ['There are three logs, but they do not lie together.', 'Use a string to find the longest one.'],
  support: ['Build the three things with cubes.', 'Stand them up side by side.'],
  stretch: ['Cut a string as long as your arm.', 'Find a thing that is longer and a thing that is shorter than the string.'],
  rule: 'Two lengths can be compared through a third one that is put next to each of them.',
  vocabulary: [
    { term: 'longest', meaning: 'longer than all the others' },
    { term: 'shortest', meaning: 'shorter than all the others' },
    { term: 'compare', meaning: 'to look at two things side by side' },
  ],
};
