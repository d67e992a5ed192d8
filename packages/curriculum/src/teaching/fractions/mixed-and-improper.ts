import type { Teaching } from '../../teaching.ts';

export const mixedAndImproperTeaching: Teaching = {
  warmUp: [
    'Eleven slices are left, and each pizza was cut into four slices.',
    'How many whole pizzas could you put together, and how many slices would be left over?',
  ],
  idea: [
    'An amount that is more than one whole can be written in two ways.',
    'A mixed number shows the wholes and the parts that are left.',
    'A fraction with a large top shows all of it in parts of the same size.',
  ],
  steps: [
    'Look at the bottom number: that many parts make one whole.',
    'To write one fraction, multiply the wholes by the bottom number and add the parts at the top.',
    'To write a mixed number, find out how many full wholes the parts make, and keep what is left as a fraction.',
    'The bottom number stays the same, because the size of the parts does not change.',
  ],
  why: [
    'Each whole can be cut into the same number of parts, so two wholes and three fourths are eight fourths and three fourths.',
    'You only break the number into a sum and put it together in another way.',
    'The amount on the table does not change.',
  ],
  slip: [
    'Many people just add the whole number to the top.',
    'A whole is worth more than one part, so ask how many parts are hidden in each of the wholes.',
  ],
  world: [
    'Some containers are full, and one of them is only partly full.',
    'Describe the amount in both ways, because one of the keepers counts wholes and another one counts parts.',
  ],
  support: [
    'Draw circles, cut each of them into equal parts, and color the amount.',
    'Write down the sum: one whole, one more whole, and the parts.',
  ],
  stretch: [
    'Find all the mixed numbers with the bottom 5 that lie between 2 and 3, and write each as one fraction.',
    'What do you notice about their tops?',
  ],
  rule: 'A mixed number is a sum of wholes and a fraction, and it can be written as one fraction with the same bottom.',
  vocabulary: [
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'improper fraction', meaning: 'a fraction whose top is at least as large as its bottom' },
    { term: 'rename', meaning: 'to write the same amount in another way' },
  ],
};
