import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'integer', meaning: 'a whole number, its opposite, or zero' },
  { term: 'opposite', meaning: 'the number at the same distance on the other side of zero' },
  { term: 'additive inverse', meaning: 'the number that gives zero when it is added, which is the opposite' },
];

export const addIntegersTeaching: Teaching = {
  warmUp: [
    'A student has twelve dollars and owes a friend twenty dollars, so the two amounts work against each other.',
    'What remains when as much of the debt as possible has been paid back, and how would you write it as a number?',
  ],
  idea: [
    'Adding a positive number is a walk to the right on the number line, and adding a negative number is a walk to the left.',
    'If both numbers have the same sign, their distances are combined and the direction remains the same.',
    'If the signs are different, the two walks work against each other, and the longer one determines the sign.',
  ],
  steps: [
    'Start at the position of the first number on the number line.',
    'Decide from the sign of the second number whether you have to walk to the left or to the right.',
    'Walk as many steps as its absolute value says.',
    'Compare the result with a quick estimate of its sign before you write it down.',
  ],
  why: [
    'A positive unit and a negative unit cancel each other, because together they make zero.',
    'When numbers with different signs are combined, as many pairs as possible disappear in this way.',
    'What is left over belongs to the number with the larger absolute value, so the result has its sign.',
  ],
  slip: [
    'The rule that two negatives make a positive belongs to multiplication, and it is often used here by mistake.',
    'Remember that a debt together with another debt is never a fortune.',
  ],
  world: [
    'Every elevator in this world moves up or down by a number of floors that is written beside its door.',
    'Combine the movements correctly, because the next guide is waiting on one particular floor.',
  ],
  support: [
    'Use counters of two colors for positive and negative units, and remove every pair that makes zero.',
    'Draw each number as an arrow along the number line, and place the second arrow at the end of the first one.',
  ],
  stretch: [
    'Find four different integers whose sum is zero, and none of which is the opposite of another one.',
    'How many solutions can you discover with numbers between negative six and positive six?',
  ],
  rule: 'The sum of two numbers lies at the distance of the second number from the first, in the direction of its sign.',
  vocabulary,
};

export const subtractIntegersTeaching: Teaching = {
  warmUp: [
    'In the mountains the temperature is six degrees below zero, while it is fifteen degrees above zero in the valley.',
    'How large is the difference, and does it matter in which order you compare the two places?',
  ],
  idea: [
    'Subtracting a number has the same effect as adding its opposite.',
    'Taking away a debt of five dollars, for example, makes a person richer by exactly five dollars.',
    'Therefore every subtraction can be rewritten as an addition, and no additional rule is necessary.',
  ],
  steps: [
    'Leave the first number exactly as it is.',
    'Replace the subtraction sign by an addition sign.',
    'Replace the second number by its opposite.',
    'Add the two numbers as you have learned it, and consider whether the sign is reasonable.',
  ],
  why: [
    'A subtraction asks which number has to be added to the second number in order to get the first one.',
    'On the number line this is the path from the second number to the first number, with its direction.',
    'The path to the left has a negative sign, and the path to the right has a positive sign.',
  ],
  slip: [
    'Many students change the sign of the first number as well, although it has to remain unchanged.',
    'Underline the number that is subtracted, and change only what is underlined.',
  ],
  world: [
    'The divers and the climbers of this world report their positions as numbers above or below the surface.',
    'Determine the difference between two positions before you decide how much rope the team has to carry.',
  ],
  support: [
    'Mark both numbers on a number line, and count the steps from the second number to the first one.',
    'Begin with a subtraction whose result you know, and decrease the second number by one again and again.',
  ],
  stretch: [
    'Is the difference of two negative numbers always negative, or can it be positive or even zero?',
    'Find an example for every possible case, and describe how you recognize the case in advance.',
  ],
  rule: 'Subtracting a number gives the same result as adding its opposite.',
  vocabulary,
};
