import type { Teaching } from '../../teaching.ts';

export const distanceBetweenPointsTeaching: Teaching = {
  warmUp: [
    'A bird and a taxi travel between the same two street corners in a city whose streets form a rectangular grid.',
    'Describe the path of each traveler, and explain why the two distances are different.',
  ],
  idea: [
    'Any two points on the coordinate plane are the ends of a segment that can be understood as the hypotenuse of a right triangle.',
    'The legs of this triangle run parallel to the axes, so their lengths are simply differences of coordinates.',
    'In this way the Pythagorean theorem turns four coordinates into one distance.',
  ],
  steps: [
    'Subtract the first coordinates of the two points to determine how far they are apart horizontally.',
    'Subtract the second coordinates to determine how far they are apart vertically.',
    'Square both differences, and add the results.',
    'Take the square root of the sum, and compare the answer with a quick estimate from a sketch.',
  ],
  why: [
    'Horizontal and vertical lines always meet at a right angle, so the triangle satisfies the condition of the theorem.',
    'It makes no difference from which point you begin, because a number and its opposite have the same square.',
    'The method works in all four quadrants, provided that negative coordinates are subtracted correctly.',
  ],
  slip: [
    'Minus signs are responsible for most of the mistakes, since subtracting a negative number increases the difference.',
    'Make a sketch that includes the axes, and verify both differences by counting the units along them.',
  ],
  world: [
    'Your navigation system in this place reports every position as a pair of coordinates.',
    'Calculate the direct distance between the places on your list, and choose the one that your team can reach first.',
  ],
  support: [
    'Plot both points on squared paper, complete the right triangle, and write the lengths beside its legs.',
    'Then ignore the coordinates altogether, and apply the theorem to the triangle that you have drawn.',
  ],
  stretch: [
    'Find all the points with whole-number coordinates whose distance from the origin is exactly ten units.',
    'What do these points have in common, and on which familiar curve are they located?',
  ],
  rule: 'The square of the distance between two points equals the sum of the squares of the differences of their coordinates.',
  vocabulary: [
    { term: 'coordinate plane', meaning: 'a plane with two number lines that cross at zero' },
    { term: 'hypotenuse', meaning: 'the longest side of a right triangle' },
    { term: 'segment', meaning: 'the part of a line between two points' },
  ],
};
