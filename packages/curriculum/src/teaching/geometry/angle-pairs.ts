import type { Teaching } from '../../teaching.ts';

export const anglePairsTeaching: Teaching = {
  warmUp: [
    'Open a pair of scissors slowly, and watch the angles between the blades and between the handles.',
    'Which of the angles become larger, and which of them always stay equal to each other?',
  ],
  idea: [
    'Some pairs of angles are connected, so that one of them determines the size of the other.',
    'Complementary angles together form a right angle, while supplementary angles together form a straight line.',
    'When two lines cross, the angles on opposite sides of the crossing point are called vertical angles, and they are equal.',
  ],
  steps: [
    'Sketch the situation, and decide which kind of pair the two angles form.',
    'Translate this relation into an equation, either with the correct sum or with two equal sides.',
    'Solve the equation one operation at a time until the variable stands alone.',
    'Substitute your solution, and verify that the angles really have the relation you started from.',
  ],
  why: [
    'A straight line is half of a complete turn, and a right angle is exactly one quarter of it.',
    'When two lines cross, each of the vertical angles completes the same neighboring angle to a straight line.',
    'Two numbers that complete the same number to the same sum have to be equal.',
  ],
  slip: [
    'The names complementary and supplementary are easily confused with each other.',
    'It helps to remember that the letter C stands for corner and the letter S for straight.',
  ],
  world: [
    'The bridges in this place are made of straight beams that cross each other.',
    'Work out every unknown angle from the angles you can measure, because the parts only fit when all of them are correct.',
  ],
  support: [
    'Fold a sheet of paper to make a right angle, divide it by a second fold, and label the two parts.',
    'Practice with angles that are given as plain numbers before you continue with equations.',
  ],
  stretch: [
    'Three lines cross at a single point and form six angles.',
    'How many of the angles must be known before you can determine all the others? Justify your answer.',
  ],
  rule: 'Complementary angles add up to a right angle, supplementary angles to a straight angle, and vertical angles are equal.',
  vocabulary: [
    { term: 'complementary angles', meaning: 'two angles with a sum of 90 degrees' },
    { term: 'supplementary angles', meaning: 'two angles with a sum of 180 degrees' },
    { term: 'vertical angles', meaning: 'opposite angles where two lines cross' },
    { term: 'adjacent angles', meaning: 'angles that share a side and a corner' },
  ],
};
