import type { Teaching } from '../../teaching.ts';

export const volumeWithFractionEdgesTeaching: Teaching = {
  warmUp: [
    'Imagine a box that is filled to the top with cubes of sugar.',
    'How could you find the number of cubes if the box is two and a half cubes high?',
  ],
  idea: [
    'The volume of a box tells how many cubes of one unit would fill it completely.',
    'When an edge is a fraction, whole cubes no longer fit, and so you pack the box with smaller blocks.',
    'The rule remains the same as before: multiply the length, the width and the height.',
  ],
  steps: [
    'Write every mixed number as a single fraction.',
    'Multiply the numerators of the three edges with each other.',
    'Multiply the denominators in the same way.',
    'Simplify the result, and name it in cubic units.',
  ],
  why: [
    'Suppose that every edge is measured in halves, so that the little blocks are half a unit wide.',
    'It takes two of these blocks along each edge of a unit cube, and therefore eight of them fill it.',
    'The product of the numerators counts the blocks, while the product of the denominators tells how many of them make one cube.',
  ],
  slip: [
    'Some people multiply the whole numbers and the fractions separately.',
    'This leaves out several parts of the box, so change each mixed number into one fraction before you multiply.',
  ],
  world: [
    'The storage boxes in this place come in unusual sizes, and space is limited.',
    'Calculate the volume of each box to decide where your supplies will fit.',
  ],
  support: [
    'Sketch the bottom of the box, divide it into small squares, and find its area first.',
    'Afterward multiply this area by the height of the box.',
  ],
  stretch: [
    'A box has a volume of exactly one cubic meter, but none of its edges is one meter long.',
    'Find three different sets of edges that are possible.',
  ],
  rule: 'The volume of a rectangular prism is the product of its three edges, even when they are fractions.',
  vocabulary: [
    { term: 'volume', meaning: 'the amount of space that a solid fills' },
    { term: 'rectangular prism', meaning: 'a solid in the shape of a box' },
    { term: 'cubic unit', meaning: 'a cube with edges of one unit' },
  ],
};
