import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'coordinates', meaning: 'two numbers that pin down a point, first across and then up' },
  { term: 'axis', meaning: 'one of the two number lines that cross at zero' },
  { term: 'origin', meaning: 'the point (0, 0), where the axes cross' },
];

export const gridMovesTeaching: Teaching = {
  warmUp: ['In a theater your ticket names a row and a seat.', 'Why would one number alone not be enough to find your place?'],
  idea: [
    'Two number lines that cross at zero turn a flat page into a grid with an address for every point.',
    'The first number tells how far to go to the right, and the second tells how far to go up.',
    'A move to the side changes only the first number, while a move up or down changes only the second.',
  ],
  steps: [
    'Find the starting point by going across first and then up.',
    'Decide which of the two coordinates the question asks about.',
    'Choose the move that belongs to this coordinate, and leave the other move alone.',
    'Add for right or up, and subtract for left or down.',
  ],
  why: [
    'The lines of the grid run straight, so a step to the right never takes you higher.',
    'That is why the two numbers can be worked out one by one.',
    'Together they lead everybody to exactly the same point.',
  ],
  slip: [
    'Many people start with the wrong number and go up before they go across.',
    'Remember that a letter comes in through the door before it goes up the stairs, and so do you.',
  ],
  world: [
    'Your map of this place has grid lines, and every treasure has an address of two numbers.',
    'Follow the moves carefully, because one wrong step ends at somebody else’s door.',
  ],
  support: [
    'Lay a grid of string on the floor, stand on a crossing, and walk each move yourself.',
    'Color the numbers across red and the numbers going up blue, and write the coordinates in these colors.',
  ],
  stretch: [
    'Start at any point and plan four moves that bring you back to it.',
    'What do the moves to the right and to the left have in common?',
  ],
  rule: 'The first coordinate tells how far to go across, and the second tells how far to go up.',
  vocabulary,
};

export const gridDistanceTeaching: Teaching = {
  warmUp: [
    'Think of the way from your home to a friend or to a shop.',
    'Can you walk in a straight line, or do you have to follow the streets?',
  ],
  idea: [
    'On a grid you can read a distance from the coordinates without counting a single step.',
    'Points with the same second number lie on a level line, so only their first numbers count.',
    'For any other pair of points you go across first and then up or down, and you add both parts.',
  ],
  steps: [
    'Compare the first numbers of the two points, and subtract the smaller from the larger.',
    'Do the same with the second numbers.',
    'Add the two results to find the whole way.',
    'Check it by drawing the points and walking along the lines.',
  ],
  why: [
    'A coordinate tells how far a point is from an axis.',
    'When you subtract two of them, the part of the way that they share disappears, and the gap between the points is left.',
    'It makes no difference where you turn the corner, since the parts stay the same.',
  ],
  slip: [
    'It is easy to count the crossings instead of the steps between them.',
    'Put your finger on the start, say zero, and count only when the finger moves.',
  ],
  world: [
    'The paths in this place follow the lines of a grid, and every step costs you a little time.',
    'Work out the distance first, and then choose where your team goes next.',
  ],
  support: [
    'Draw the two points on squared paper, and trace the way with a colored pen.',
    'Begin with points on one level line, and only later use points that are also higher or lower.',
  ],
  stretch: [
    'Find all the points that are exactly three units away from (5, 5) along the grid.',
    'What kind of picture do they make together?',
  ],
  rule: 'The distance along a grid line is the difference of the two coordinates that change.',
  vocabulary,
};
