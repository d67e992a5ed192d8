import type { Teaching } from '../../teaching.ts';

export const rectangleFormulasTeaching: Teaching = {
  warmUp: [
    'A garden covers 48 square meters, and one of its sides is eight meters long.',
    'Can you find the other side without going there to measure it?',
  ],
  idea: [
    'A formula is a rule that connects the sides of a rectangle with its area or its perimeter.',
    'Area is length times width, and perimeter is two times the sum of length and width.',
    'When one number is missing, you can use the formula backward.',
  ],
  steps: [
    'Decide whether the story is about covering the inside or going around the edge.',
    'Write the formula, and put in the numbers that you know.',
    'To find a side from the area, divide by the side you know.',
    'To find a side from the perimeter, halve it and take the known side away.',
  ],
  why: [
    'Division undoes multiplication, so the area divided by one side must give the other.',
    'Half of the perimeter is one length and one width, because each of them appears twice.',
  ],
  slip: [
    'Many people mix up the two formulas when they are in a hurry.',
    'Draw the rectangle, and color either its inside or its edge before you choose.',
  ],
  world: [
    'Half of the numbers on the building plan have been washed away by the rain.',
    'Use the formulas to bring them back, and then the work can start again.',
  ],
  support: [
    'Build the rectangle with square tiles, and count the rows.',
    'Guess a width, test it in the formula, and improve your guess.',
  ],
  stretch: [
    'The area and the perimeter of a square can be the same number.',
    'Find the side of that square, and then look for a rectangle that does the same.',
  ],
  rule: 'A missing side of a rectangle follows from the formula for its area or for its perimeter.',
  vocabulary: [
    { term: 'formula', meaning: 'a rule written with signs and letters' },
    { term: 'area', meaning: 'how much surface a flat shape covers' },
    { term: 'perimeter', meaning: 'the length of the way around a shape' },
  ],
};
