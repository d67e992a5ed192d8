import type { Teaching } from '../../teaching.ts';

export const numbersBelowZeroTeaching: Teaching = {
  warmUp: [
    'A weather map shows 4 degrees in one town and −4 degrees in another one.',
    'In which town would you need a warmer coat, and what does the small line in front of the number mean?',
  ],
  idea: [
    'Some amounts can lie on two sides of a zero that people have agreed on, such as the freezing point or the level of the sea.',
    'Numbers on one side are positive, and numbers on the other side are negative and get a minus sign.',
    'Before you use such a number, you have to know what zero stands for.',
  ],
  steps: [
    'Find out what zero means in the situation.',
    'Draw a number line and mark the number at the beginning.',
    'Decide whether the change leads up or down, to the right or to the left.',
    'Go to zero first and count those steps, and then take the steps that are left.',
  ],
  why: [
    'Numbers do not end at zero, because a temperature can fall further and a debt can grow.',
    'The same steps lead on to the other side, and zero is an ordinary number on the way.',
    'The minus sign only tells you on which side you have arrived.',
  ],
  slip: [
    'Many people jump over zero when they count, so that they end one step too far away.',
    'Say every number aloud while your finger moves along the line: two, one, zero, minus one, and so on.',
  ],
  world: [
    'This world has rooms high above the ground and caves deep below it, and the ground has the number zero.',
    'Follow the changes carefully, because each guide is waiting at one exact level.',
  ],
  support: [
    'Use a thermometer that is drawn upright, since up and down are easier to imagine than right and left.',
    'Lay coins for what you have and red counters for what you owe, and let each pair cancel.',
  ],
  stretch: [
    'Find three situations in which people use numbers below zero, and explain what zero means in each of them.',
    'Can you find a situation in which numbers below zero would make no sense at all?',
  ],
  rule: 'Positive and negative numbers describe amounts on the two sides of a zero that has a meaning in the situation.',
  vocabulary: [
    { term: 'negative number', meaning: 'a number below zero, written with a minus sign' },
    { term: 'positive number', meaning: 'a number above zero' },
    { term: 'integer', meaning: 'a whole number, its opposite, or zero' },
  ],
};
