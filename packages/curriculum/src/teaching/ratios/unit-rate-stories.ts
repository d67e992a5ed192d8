import type { Teaching } from '../../teaching.ts';

export const unitRateStoriesTeaching: Teaching = {
  warmUp: [
    'Four identical pens cost six dollars, and your class needs ten of them.',
    'How could you find the price of ten pens, although the shop does not show it?',
  ],
  idea: [
    'When the price of each thing is the same, the cost of one is the key to the cost of any number.',
    'In the same way the distance of one hour leads to the distance of any time, as long as the speed is steady.',
    'So the way goes from many to one, and then from one to the new number.',
  ],
  steps: [
    'Write down what is known, with its units, and what is wanted.',
    'Divide to find the amount for one: the unit price, or the speed.',
    'Multiply the amount for one by the new number.',
    'Estimate whether the result should be more or less than before, and compare.',
  ],
  why: [
    'At a steady rate, each hour and each pen contributes exactly the same amount.',
    'Dividing gives the contribution of a single one, and multiplying collects as many of them as you want.',
    'Both amounts in the story therefore remain in the same ratio.',
  ],
  slip: [
    'Some people stop after dividing and present the amount for one as the answer.',
    'Underline the question in the story before you calculate, and read it again at the end.',
  ],
  world: [
    'Traders in this world only show the price of a whole bundle, and guides only the distance of a whole day.',
    'Work out what belongs to one, and then you can plan for everybody on your team.',
  ],
  support: [
    'Make a table with three columns: the known number, one, and the new number.',
    'Write the arrow "divided by" above the first step, and the arrow "times" above the second.',
  ],
  stretch: [
    'Find a story in which it is easier not to go through one, such as from six to nine through three.',
    'Explain why this shorter way is allowed.',
  ],
  rule: 'At a steady rate, an amount for any number is the unit rate multiplied by that number.',
  vocabulary: [
    { term: 'unit price', meaning: 'the price of exactly one thing' },
    { term: 'speed', meaning: 'the distance that is covered in one unit of time' },
    { term: 'steady', meaning: 'staying the same all the time' },
  ],
};
