import type { Teaching } from '../../teaching.ts';

export const multiplyMixedNumbersTeaching: Teaching = {
  warmUp: [
    'A garden bed is two and a half yards long and one and a half yards wide.',
    'Is its area more than two square yards? Draw a sketch and explain.',
  ],
  idea: [
    'A mixed number is a single number, even if it is written with two parts.',
    'Written as one fraction, it can be multiplied like every other fraction: top times top and bottom times bottom.',
  ],
  steps: [
    'Write each mixed number as one fraction with a larger top.',
    'Multiply the tops, and multiply the bottoms.',
    'Write the product as a mixed number in its simplest form.',
    'Compare it with the product of the nearest whole numbers.',
  ],
  why: [
    'Cut the rectangle into small cells, so that every whole square is divided in the same way.',
    'The tops count the cells along both sides, and their product counts all the cells.',
    'The product of the bottoms tells you how many cells make one whole square.',
  ],
  slip: [
    'Many people multiply the wholes, multiply the parts, and add the results.',
    'The sketch shows four pieces, and in that way two of them are forgotten.',
  ],
  world: [
    'The floor of every room has to be covered, and none of the sides is a whole number of yards long.',
    'Calculate the areas exactly, because there is only enough material for one attempt.',
  ],
  support: [
    'Draw a rectangle, cut both sides into wholes and parts, and find the area of the four pieces.',
    'Begin with a mixed number times a whole number, where you can still add step by step.',
  ],
  stretch: [
    'Find two mixed numbers whose product is a whole number, although neither of them is a whole number.',
    'Can you describe a way to find as many such pairs as you like?',
  ],
  rule: 'Mixed numbers are multiplied by writing each as one fraction and multiplying the tops and the bottoms.',
  vocabulary: [
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'improper fraction', meaning: 'a fraction whose top is at least as large as its bottom' },
    { term: 'area', meaning: 'the size of a surface, measured in squares' },
  ],
};
