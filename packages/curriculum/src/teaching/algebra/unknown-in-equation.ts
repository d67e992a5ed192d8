import type { Teaching } from '../../teaching.ts';

export const unknownInEquationTeaching: Teaching = {
  warmUp: [
    'There are 4 bags with 5 shells each on the table, and more shells are under a cloth.',
    'All together there are 26 shells. How could you find out how many are hidden?',
  ],
  idea: [
    'A letter can stand for a number that we do not know yet.',
    'The sign = tells us that both sides are worth the same.',
    'So we can work out what we know first, and then see what is missing.',
  ],
  steps: [
    'Read the equation aloud, and say "some number" for the letter.',
    'Work out the part that has no letter in it.',
    'Write the equation again with that one number in place of the part.',
    'Ask how far it is to the number on the other side.',
    'Put your answer in for the letter, and check that both sides are the same.',
  ],
  why: [
    'The two sides are like the two pans of a scale that is in balance.',
    'When you know how much lies in one pan, you know how much the other one needs.',
    'The letter is just the weight that is still missing.',
  ],
  slip: [
    'Some children stop when they have worked out the first part.',
    'Put a circle around the letter, and ask at the end if you have found what is in the circle.',
  ],
  world: [
    'Some of the signs in this world have lost a number, and a letter is painted over it.',
    'Find out which number the letter hides, and the way ahead will open.',
  ],
  support: [
    'Lay the part that you know out with counters, and add more counters until you reach the total.',
    'Write a small number in place of the letter, and look if the result is too small or too large.',
  ],
  stretch: [
    'Make up a story for 6 × 4 − n = 15, and tell it to your partner.',
    'Can you find two more equations for which n is the same number?',
  ],
  rule: 'A letter in an equation stands for the number that makes both sides equal.',
  vocabulary: [
    { term: 'equation', meaning: 'a sentence with the sign = that says two things are worth the same' },
    { term: 'unknown', meaning: 'a number that we have to find, often shown by a letter' },
  ],
};
