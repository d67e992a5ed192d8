import type { Teaching } from '../../teaching.ts';

export const oneStepInequalitiesTeaching: Teaching = {
  warmUp: [
    'A sign beside an elevator says that it carries at most ten people, and six are already inside.',
    'How many more may get in? Is there just one correct answer, or are there several?',
  ],
  idea: [
    'An equation is true for one number, but an inequality is usually true for many.',
    'Those numbers lie on one side of a border on the number line.',
    'You find the border as you would in an equation, and then you decide on which side the solutions are.',
  ],
  steps: [
    'Find the number that would make both sides equal, because that is the border.',
    'Look at the sign to see whether larger or smaller numbers are wanted.',
    'Look for a line under the sign, which tells you that the border itself is included.',
    'Test the border and its two neighbors in the original inequality.',
  ],
  why: [
    'On one side of the border the left side is too small, and on the other side it is too large.',
    'When the number grows by one, the left side grows as well, so it never changes its mind again.',
    'Testing the numbers around the border is therefore enough to be certain about all the others.',
  ],
  slip: [
    'The most common mistake is to include the border when the sign does not allow it.',
    'Read the sign aloud: "more than" leaves the border out, and "at least" takes it in.',
  ],
  world: [
    'Bridges and lifts in this world carry only so much, and nobody should find out by trying.',
    'Calculate how much is allowed before your team steps on them.',
  ],
  support: [
    'Draw a number line, mark the border, and color all the numbers that make the sentence true.',
    'Replace the sign by an equals sign at first, and return to the original sign at the end.',
  ],
  stretch: [
    'Write an inequality that is true for exactly the whole numbers from zero to seven.',
    'Can you find an inequality that is true for every number, or for none at all?',
  ],
  rule: 'Solving an inequality means finding all the numbers that make it true.',
  vocabulary: [
    { term: 'inequality', meaning: 'a statement that one amount is larger or smaller than another' },
    { term: 'at least', meaning: 'this much or more' },
    { term: 'at most', meaning: 'this much or less' },
  ],
};
