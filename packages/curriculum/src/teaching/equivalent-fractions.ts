import type { Teaching } from '../teaching.ts';

export const equivalentFractionsTeaching: Teaching = {
  warmUp: [
    'One child eats half of a pizza, and another eats four of its eight slices.',
    'Who has eaten more?',
  ],
  idea: [
    'The same amount can have many names.',
    'When you cut each part into smaller ones, you get more parts, but no more pizza.',
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
    'Top and bottom grow together, and the amount stays the same.',
  ],
  slip: [
    'Some of us add the same number to the top and the bottom.',
    'Adding changes the amount. Cutting is multiplying, so multiply both.',
  ],
  world: [
    'Two maps show the same road, but one is drawn with finer squares.',
    'Read the same distance on both, and you will find the hidden door.',
  ],
  support: [
    'Fold a strip of paper in half, then fold it again, and count the parts each time.',
    'Lay fraction strips under each other and look for the lines that meet.',
  ],
  stretch: [
    'Find four different names for two thirds.',
    'Is there a last one? Explain why or why not.',
  ],
  rule: 'A fraction keeps its size when its top and its bottom are multiplied by the same number.',
  vocabulary: [
    { term: 'equivalent', meaning: 'naming the same amount' },
    { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts we mean' },
    { term: 'denominator', meaning: 'the bottom number of a fraction, which counts all the equal parts' },
  ],
};
