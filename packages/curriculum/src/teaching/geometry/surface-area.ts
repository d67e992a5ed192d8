import type { Teaching } from '../../teaching.ts';

export const surfaceAreaTeaching: Teaching = {
  warmUp: [
    'Carefully open a cardboard box along its edges and spread it out on the floor.',
    'Which shapes can you see now, and which of them are the same?',
  ],
  idea: [
    'A net is what you get when you unfold a solid until all of its faces lie flat.',
    'The surface area is the area of the whole net, because folding does not change the size of a face.',
    'It is measured in square units, even though the solid itself takes up space.',
  ],
  steps: [
    'Sketch the net, and write the lengths next to the sides.',
    'Look for faces that are identical, and count how many there are of each kind.',
    'Calculate the area of one face of every kind.',
    'Multiply by the number of such faces, and add the results.',
  ],
  why: [
    'Imagine wrapping the solid in paper that neither overlaps nor leaves a gap.',
    'The paper covers each face once, so the total amount is simply the sum of the areas.',
    'Opposite faces of a box match each other, and that is why three calculations are enough for all six.',
  ],
  slip: [
    'The faces that you cannot see in a picture are easily forgotten.',
    'Number the faces of your net, and make sure that every number appears in your calculation.',
  ],
  world: [
    'Everything in this place has to be covered before the weather changes.',
    'Find the surface of each object first, so that you carry enough material with you.',
  ],
  support: [
    'Cut the net out of squared paper, count the squares in each face, and fold it afterward.',
    'Color faces that are identical in the same color.',
  ],
  stretch: [
    'A box is made of twenty-four small cubes.',
    'Which arrangement of the cubes has the smallest surface, and which has the largest?',
  ],
  rule: 'The surface area of a solid is the sum of the areas of all the faces in its net.',
  vocabulary: [
    { term: 'net', meaning: 'a flat pattern that folds up to a solid' },
    { term: 'surface area', meaning: 'the area of all faces of a solid together' },
    { term: 'face', meaning: 'one of the flat sides of a solid' },
    { term: 'pyramid', meaning: 'a solid with one base whose other faces are triangles that meet in a point' },
  ],
};
