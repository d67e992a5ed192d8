import type { Teaching } from '../../teaching.ts';

export const areaByCountingTeaching: Teaching = {
  warmUp: [
    'Imagine that you want to cover your table with square cards, with no gaps.',
    'How many cards do you think you would need?',
  ],
  idea: [
    'Area tells how much of a flat surface a shape covers.',
    'We measure it with squares that all have the same size.',
    'The number of squares that cover the shape is its area in square units.',
  ],
  steps: [
    'Look at the shape and see how its squares lie in rows.',
    'Count the squares in each row, and write the numbers down.',
    'Put two half squares together so that they make one whole square.',
    'Add all the numbers to get the area.',
  ],
  why: [
    'The squares lie side by side, and they do not leave gaps.',
    'No square lies on top of another one, so each part of the shape is counted once.',
  ],
  slip: [
    'Some of us count only the squares around the edge of the shape.',
    'Put a dot in every square that you have counted, so that none of them is left out.',
  ],
  world: [
    'Parts of the ground have to be covered with square plates before anyone can build here.',
    'Count the squares first, so that you bring enough plates for all of them.',
  ],
  support: [
    'Lay paper squares on a real shape, and count them as you take them off again.',
    'Color each row in its own color before you count.',
  ],
  stretch: [
    'Draw three different shapes that all have an area of twelve square units.',
    'Which one of them has the longest edge?',
  ],
  rule: 'The area of a shape is the number of unit squares that cover it without gaps or overlaps.',
  vocabulary: [
    { term: 'area', meaning: 'how much surface a flat shape covers' },
    { term: 'unit square', meaning: 'a square whose sides are one unit long' },
    { term: 'square unit', meaning: 'the area of one unit square' },
  ],
};
