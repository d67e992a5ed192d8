import type { Teaching } from '../../teaching.ts';

export const missingSideTeaching: Teaching = {
  warmUp: [
    'I bent a wire of 20 inches into a shape with three sides, and two of the sides are 6 and 8 inches long.',
    'What do you know about the third side?',
  ],
  idea: [
    'When you know the way around a shape, you can find a side that nobody has told you.',
    'Take away all the sides that you know, and the rest belongs to the missing side.',
    'In a rectangle, the missing side is there twice, so you have to share the rest.',
  ],
  steps: [
    'Draw the shape, and write down what you know about each side.',
    'Add the sides that you know.',
    'Take this sum away from the perimeter.',
    'If two equal sides are missing, divide what is left by two.',
  ],
  why: [
    'All the sides together are the perimeter, so the known part and the missing part make the whole.',
    'When you take one part away from the whole, the other part is left.',
  ],
  slip: [
    'In a rectangle, some of us take away only one side and forget that it has a partner.',
    'Mark the equal sides with the same color before you start.',
  ],
  world: [
    'One side of the old camp has been lost in the mud, and nobody can measure it.',
    'But you know how long the old fence was, so you can work it out.',
  ],
  support: [
    'Cut a paper strip as long as the perimeter, and cut off the sides that you know.',
    'Check by adding all the sides again.',
  ],
  stretch: ['A rectangle has a perimeter of 24 units, and its length is twice its width.', 'How long are its sides?'],
  rule: 'A missing side is found by taking the known sides away from the perimeter.',
  vocabulary: [
    { term: 'perimeter', meaning: 'the length of the way around a shape' },
    { term: 'unknown', meaning: 'a number that has not been told yet' },
    { term: 'rectangle', meaning: 'a shape with four sides and four square corners' },
  ],
};
