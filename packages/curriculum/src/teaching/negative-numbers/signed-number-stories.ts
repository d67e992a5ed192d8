import type { Teaching } from '../../teaching.ts';

export const signedNumberStoriesTeaching: Teaching = {
  warmUp: [
    'A team in a quiz gets 10 points for a correct answer and loses 5 points for a wrong one.',
    'Can a team with more correct than wrong answers have a result below zero, and can a team with more wrong answers be above zero?',
  ],
  idea: [
    'Many stories have a beginning, a change that is repeated, and more changes after that.',
    'Numbers with signs describe all of this in a single expression, because a fall is just a negative change.',
    'A repeated change is a product, and its sign tells you whether it leads up or down.',
  ],
  steps: [
    'Decide what zero stands for and which direction is positive.',
    'Translate the beginning and every change into a number with its sign.',
    'Write a repeated change as a multiplication, and calculate this product first.',
    'Add the remaining changes one after another.',
    'Interpret the sign of the result in the situation.',
  ],
  why: [
    'Adding the same negative number several times is the same as multiplying it, so the product is negative.',
    'Multiplication comes before addition, since it stands for a whole group of equal changes.',
    'The changes may be added in any order, because a sum does not depend on the order of its terms.',
  ],
  slip: [
    'Many students translate the words of a story correctly and then lose a sign in the second or third step.',
    'Write every number with its sign in brackets, and compare your answer with a sketch of the movement.',
  ],
  world: [
    'The messages in this world describe journeys through caves and towers, and nobody has written down where they end.',
    'Translate every message into one expression, and find out where your team has to look for the traveler.',
  ],
  support: [
    'Draw an upright number line, and follow the story with your finger, one sentence after another.',
    'Make a table with three columns: what happens, the number with its sign, and the level after it.',
  ],
  stretch: [
    'Invent a story for the expression −6 + 4 × (−2) + 9, and exchange it with a partner.',
    'Change one number of the story so that the result is exactly zero, and find more than one way.',
  ],
  rule: 'Real situations with several steps can be solved by calculating with positive and negative numbers.',
  vocabulary: [
    { term: 'signed number', meaning: 'a number together with its plus or minus sign' },
    { term: 'expression', meaning: 'numbers and letters that are joined by operations' },
    { term: 'change', meaning: 'how much something rises or falls, with its sign' },
  ],
};
