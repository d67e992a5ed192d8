import type { Teaching } from '../../teaching.ts';

export const compareSamePartTeaching: Teaching = {
  warmUp: [
    'You may have one slice of a pizza that is cut for four people, or one slice of a pizza that is cut for eight.',
    'Which one do you take if you are hungry?',
  ],
  idea: [
    'When two fractions have the same bottom, their parts have the same size, so you look at how many there are.',
    'When two fractions have the same top, there are as many parts, so you look at how large they are.',
  ],
  steps: [
    'See which number is the same in both: the top or the bottom.',
    'Same bottom: the fraction with more parts is larger.',
    'Same top: the fraction with larger parts is larger.',
    'Put in the sign so that it opens to the larger fraction.',
  ],
  why: [
    'If a whole is cut into more parts, each of the parts has to be smaller.',
    'So an eighth is smaller than a fourth, and three eighths are less than three fourths.',
    'This works only when both wholes have the same size.',
  ],
  slip: [
    'Some of us think that a larger number always makes a larger fraction.',
    'Think of a cake: the more guests there are, the less cake each of them gets.',
  ],
  world: [
    'Two bottles of the same size stand before you, and each is filled up to some point.',
    'Look closely at the fractions, and take the one that holds more.',
  ],
  support: [
    'Cut strips of the same length into different parts, and lay them side by side.',
    'Say the names out loud: "three fourths, three eighths. Which parts are larger?"',
  ],
  stretch: [
    'Put these in order without drawing: two thirds, two fifths, two halves, two eighths.',
    'Make up a list like that for a friend.',
  ],
  rule: 'With the same bottom, the larger top makes the larger fraction, and with the same top, the smaller bottom does.',
  vocabulary: [
    { term: 'compare', meaning: 'to find out which is larger, or if both are equal' },
    { term: 'greater than', meaning: 'larger than' },
    { term: 'less than', meaning: 'smaller than' },
  ],
};
