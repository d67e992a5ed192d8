import type { Teaching } from '../../teaching.ts';

export const equivalentFractionsTeaching: Teaching = {
  warmUp: ['One child eats half of a pizza, and another eats four of its eight slices.', 'Who has eaten more?'],
  idea: [
    'The same amount can have many different names.',
    'When you cut every part into smaller ones, you get more parts, but you do not get more pizza.',
    'Fractions that name the same amount are called equivalent.',
  ],
  steps: [
    'Compare the two bottom numbers, and ask how many times larger the new one is.',
    'Multiply the top by that same number.',
    'Check with a drawing of two strips of the same length.',
  ],
  why: [
    'If each part is cut into three, then all the parts become three times as many.',
    'The parts that you mean become three times as many as well.',
    'The top and the bottom grow together, and so the amount stays exactly the same.',
  ],
  slip: [
    'Some of us add the same number to the top and the bottom.',
    'Adding changes the amount, but cutting is multiplying, so remember to multiply both.',
  ],
  world: [
    'You have two maps of the same road, and one of them is drawn with much finer squares.',
    'Read the same distance on both of them, and you will find what is hidden there.',
  ],
  support: [
    'Fold a strip of paper in half, then fold it again, and count the parts each time.',
    'Lay fraction strips under each other and look for the lines that meet.',
  ],
  stretch: ['Find four different names for two thirds.', 'Is there a last one? Explain why or why not.'],
  rule: 'A fraction keeps its size when its top and its bottom are multiplied by the same number.',
  vocabulary: [
    { term: 'equivalent', meaning: 'naming the same amount' },
    { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts we mean' },
    { term: 'denominator', meaning: 'the bottom number of a fraction, which counts all the equal parts' },
  ],
};
