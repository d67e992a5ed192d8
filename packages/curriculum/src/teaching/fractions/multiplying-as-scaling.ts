import type { Teaching } from '../../teaching.ts';

export const multiplyingAsScalingTeaching: Teaching = {
  warmUp: [
    'A photograph is made half as wide, and another one is made one and a half times as wide.',
    'Which of them becomes larger, and which one becomes smaller?',
  ],
  idea: [
    'Multiplying can stretch a number, shrink it, or leave it as it is.',
    'You can tell which of these will happen before you multiply.',
    'All that you have to do is to compare the factor with one.',
  ],
  steps: [
    'Find the factor by which the number is multiplied.',
    'Compare the top of the factor with its bottom, or look for wholes in front of it.',
    'More than one makes the number larger, less than one makes it smaller, and exactly one leaves it as it is.',
    'Put in the sign, and look carefully which side the product is on.',
  ],
  why: [
    'One times a number is the number itself.',
    'Three fourths of a number are only a part of it, so something is missing.',
    'Five fourths of a number are the whole number and another fourth, so there is more than before.',
  ],
  slip: [
    'For years, multiplying has always made your numbers larger, and so it is easy to expect it again.',
    'That was true because the factors were whole numbers, and most of them were larger than one.',
  ],
  world: [
    'Machines in this place can stretch things or shrink them, and a number on the switch tells how much.',
    'Predict what will happen before anybody on your team presses a button.',
  ],
  support: [
    'Draw a bar for the number, and draw the product below it as a longer or shorter bar.',
    'Try an easy number such as 12 first, and watch what the factor does to it.',
  ],
  stretch: [
    'A number is multiplied by four thirds and afterward by three fourths. What happens to it, and why?',
    'Find another pair of factors that undo each other.',
  ],
  rule: 'A factor above 1 makes a number larger, a factor below 1 makes it smaller, and the factor 1 leaves it as it is.',
  vocabulary: [
    { term: 'factor', meaning: 'a number that is multiplied by another' },
    { term: 'scaling', meaning: 'making larger or smaller by multiplying' },
    { term: 'product', meaning: 'the result of a multiplication' },
  ],
};
