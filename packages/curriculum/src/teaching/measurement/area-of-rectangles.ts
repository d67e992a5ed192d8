import type { Teaching } from '../../teaching.ts';

export const areaOfRectanglesTeaching: Teaching = {
  warmUp: [
    'Someone has laid tiles on a kitchen floor, and there are six rows with eight tiles in each row.',
    'How can you find the number of tiles without counting every one?',
  ],
  idea: [
    'The unit squares in a rectangle lie in equal rows.',
    'The length tells how many squares are in a row, and the width tells how many rows there are.',
    'So you can multiply the two sides to get the area.',
  ],
  steps: [
    'Find the two sides, and check that both have the same unit.',
    'Picture the rows of unit squares in the rectangle.',
    'Multiply the number of rows by the number of squares in a row.',
    'Write the answer in square units, such as square feet.',
  ],
  why: [
    'A side of eight feet has room for eight squares that are one foot wide.',
    'Each row has the same number of squares, and equal groups are counted by multiplying.',
  ],
  slip: [
    'Many of us add the sides, but that is the way around the shape and not its area.',
    'Ask yourself whether you want to cover the inside or to walk along the edge.',
  ],
  world: [
    'A new floor is needed, and the builders want to know how much they should bring.',
    'Measure the length and the width, and you can tell them the area.',
  ],
  support: [
    'Draw the rectangle on squared paper, and write the number of squares at the end of each row.',
    'Skip count by the length, once for each row.',
  ],
  stretch: [
    'Find all rectangles with whole sides and an area of 36 square units.',
    'Which one of them needs the shortest fence?',
  ],
  rule: 'The area of a rectangle is found by multiplying its two side lengths.',
  vocabulary: [
    { term: 'area', meaning: 'how much surface a flat shape covers' },
    { term: 'length', meaning: 'how long the longer side is' },
    { term: 'width', meaning: 'how long the other side is' },
  ],
};
