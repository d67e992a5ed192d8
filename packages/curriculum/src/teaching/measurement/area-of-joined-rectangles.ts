import type { Teaching } from '../../teaching.ts';

export const areaOfJoinedRectanglesTeaching: Teaching = {
  warmUp: [
    'Some rooms are not simple rectangles, because they have a corner that goes out or in.',
    'How would you find out how much carpet such a room needs?',
  ],
  idea: [
    'A shape with square corners can be cut into rectangles.',
    'You know how to find the area of each rectangle.',
    'The area of the whole shape is the sum of its parts.',
  ],
  steps: [
    'Draw a line that cuts the shape into two rectangles.',
    'Write down the two sides of each rectangle.',
    'Multiply the sides to find the area of each part.',
    'Add the parts, or take away a part that is cut out.',
  ],
  why: [
    'A cut does not add or remove any of the squares that cover the shape.',
    'The parts do not lie on top of each other, so no square is counted twice.',
  ],
  slip: [
    'Some of us use the longest sides of the shape and multiply them, but then empty corners are counted as well.',
    'Mark each part with its own color, and work on one part at a time.',
  ],
  world: [
    'The ground plan here has an odd shape, like the letter L.',
    'Cut it into rectangles on paper, and find out how large it really is.',
  ],
  support: [
    'Cut the shape out of squared paper, and then cut it into two rectangles.',
    'Write the area on each of the pieces before you add.',
  ],
  stretch: [
    'Cut the same shape in a second way, and work out the area again.',
    'Do you get the same answer, and why does that have to be so?',
  ],
  rule: 'The area of a shape made of rectangles is the sum of the areas of its parts.',
  vocabulary: [
    { term: 'area', meaning: 'how much surface a flat shape covers' },
    { term: 'rectangle', meaning: 'a shape with four sides and four square corners' },
    { term: 'overlap', meaning: 'to lie on top of each other in part' },
  ],
};
