import type { Teaching } from '../../teaching.ts';

export const perimeterTeaching: Teaching = {
  warmUp: [
    'An ant walks once around the edge of your book and stops where it started.',
    'How could you find out how far the ant has walked?',
  ],
  idea: [
    'The perimeter is the length of the way around a shape.',
    'You get it when you add the lengths of all its sides.',
    'In a rectangle, the sides across from each other are equal, so two numbers are enough.',
  ],
  steps: [
    'Choose a corner to start from, and mark it with a dot.',
    'Go around the shape, and write down the length of every side.',
    'Add all the lengths, and stop when you are back at the dot.',
    'When some sides are equal, you may multiply.',
  ],
  why: [
    'A string around the shape lies along each side just once.',
    'If you pull the string straight, the sides lie end to end, so their lengths add up.',
  ],
  slip: [
    'In a story about a rectangle only two sides are named, and some of us forget the other two.',
    'Write a number at every side of your drawing before you add.',
  ],
  world: [
    'A fence has to go all the way around the camp tonight.',
    'Find the perimeter first, so that there will be no hole in the fence.',
  ],
  support: [
    'Lay a string around the shape, and then measure the string.',
    'Trace each side with a pen, and say its length out loud.',
  ],
  stretch: [
    'Draw two rectangles with the same perimeter but with different areas.',
    'How can you make the area as large as possible?',
  ],
  rule: 'The perimeter of a shape is the sum of the lengths of all its sides.',
  vocabulary: [
    { term: 'perimeter', meaning: 'the length of the way around a shape' },
    { term: 'side', meaning: 'one of the straight lines of a shape' },
    { term: 'area', meaning: 'how much surface a flat shape covers' },
  ],
};
