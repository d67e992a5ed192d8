import type { Teaching } from '../../teaching.ts';

export const slopeFromPointsTeaching: Teaching = {
  warmUp: [
    'Two ramps lead to the same entrance, but one of them begins much farther away from the door.',
    'Which ramp is easier to climb, and which measurements would you need in order to compare them?',
  ],
  idea: [
    'The slope describes how steep a line is, and it tells you how much the height changes for one step to the right.',
    'On a straight line this change is the same everywhere, so any two of its points are sufficient to calculate it.',
    'A rising line has a positive slope, a falling line has a negative slope, and a horizontal line has the slope zero.',
  ],
  steps: [
    'Label the coordinates of both points, and decide which of them is the first one.',
    'Subtract the first height from the second height to find the vertical change.',
    'Subtract the first position from the second position in the same order to find the horizontal change.',
    'Divide the vertical change by the horizontal change, and simplify the result.',
    'Compare the sign of your result with a quick sketch of the line.',
  ],
  why: [
    'Two triangles that are drawn below the same line, with one horizontal and one vertical side, are always similar.',
    'In similar triangles the quotient of corresponding sides is equal, whatever the size of the triangle may be.',
    'Consequently, the quotient does not depend on the points that were chosen, and it belongs to the line itself.',
  ],
  slip: [
    'It is a common mistake to change the order of the points between the two subtractions, which reverses the sign.',
    'Write the coordinates of the second point directly above those of the first, and subtract downward in both columns.',
  ],
  world: [
    'The vehicles of this world can climb only gentle slopes, and the map provides nothing but pairs of coordinates.',
    'Calculate the slope of every route before your team decides which of them can be used.',
  ],
  support: [
    'Draw the line on squared paper, add a triangle below it, and count the squares along both of its sides.',
    'Begin with points whose horizontal distance is one, so that the vertical change is already the slope.',
  ],
  stretch: [
    'Find three points of which two pairs have the same slope, and explain why the third pair must have it too.',
    'Discuss what happens to the calculation if one point lies exactly above the other.',
  ],
  rule: 'The slope of a line is the change in height divided by the horizontal change between any two of its points.',
  vocabulary: [
    { term: 'slope', meaning: 'how much the height of a line changes for one step to the right' },
    { term: 'coordinates', meaning: 'the two numbers that describe the position of a point' },
    { term: 'quotient', meaning: 'the result of a division' },
  ],
};
