import type { Teaching } from '../../teaching.ts';

export const polygonsOnThePlaneTeaching: Teaching = {
  warmUp: [
    'One floor of a building is three levels below the ground, and another is five levels above it.',
    'How many levels does the elevator travel between them?',
  ],
  idea: [
    'When two corners share a coordinate, the side between them is either level or upright.',
    'Its length is the distance between the two coordinates that are different.',
    'If these lie on opposite sides of an axis, then the distances to the axis are added.',
  ],
  steps: [
    'Compare the two corners, and find the coordinate that is the same for both.',
    'Use the other coordinate, because it is the one that changes along the side.',
    'Subtract the smaller value from the larger one, and be careful with the minus signs.',
    'Repeat this for the remaining sides if you need the distance all the way around.',
  ],
  why: [
    'The absolute value of a coordinate tells how far a point is from the axis.',
    'Walking from a point on the left to a point on the right, you first reach the axis and then continue.',
    'Both parts of this walk belong to the side, so subtracting a negative number has to make the result larger.',
  ],
  slip: [
    'Many people leave out the minus signs and subtract the numbers as they look.',
    'Sketch the axis between the two points, and check whether the side really crosses it.',
  ],
  world: [
    'The old plan of this place has its origin at the main entrance, so many coordinates are negative.',
    'Measure every side on the plan before you decide where to build.',
  ],
  support: [
    'Draw the corners on squared paper, connect them, and count the steps along each side.',
    'Afterward compare the number of steps with what your subtraction gives.',
  ],
  stretch: [
    'Find a rectangle with corners in all four quadrants that measures exactly thirty units all the way around.',
    'How many different ones can you discover?',
  ],
  rule: 'The length of a level or upright side is the difference of the coordinates that change along it.',
  vocabulary: [
    { term: 'coordinate plane', meaning: 'a plane with two number lines that cross at zero' },
    { term: 'quadrant', meaning: 'one of the four parts into which the axes divide the plane' },
    { term: 'absolute value', meaning: 'the distance of a number from zero' },
  ],
};
