import type { Teaching } from '../../teaching.ts';

export const volumeOfJoinedBoxesTeaching: Teaching = {
  warmUp: [
    'A staircase with two steps is made of one low block and one high block.',
    'How could you find out how much concrete was needed for both of them?',
  ],
  idea: [
    'Many solids are made of several boxes that touch each other without overlapping.',
    'You already know how to calculate the volume of a single box.',
    'The volume of the whole solid is the sum of the volumes of its boxes.',
  ],
  steps: [
    'Split the solid into boxes, and give each of them a name.',
    'Write down the length, the width and the height of every box.',
    'Calculate the volume of each box by multiplying its three edges.',
    'Add the volumes, and write the answer in cubic units.',
  ],
  why: [
    'When two boxes are pushed together, no cube disappears and no new cube is created.',
    'Since the boxes do not overlap, every cube belongs to exactly one of them.',
  ],
  slip: [
    'Some students add the edges of both boxes first and multiply afterward, which describes a much larger box.',
    'Finish the calculation for one box completely before you turn to the next one.',
  ],
  world: [
    'The building that your team has planned consists of two parts with different heights.',
    'Work out the volume of both parts, so that you know how much air or water would fill it.',
  ],
  support: [
    'Build the solid from cubes in two colors, and count each color separately.',
    'Use a table with one row for each box and a column for each edge.',
  ],
  stretch: [
    'Find a second way of splitting the same solid into boxes, and calculate the volume again.',
    'Could you also complete it to one large box and subtract the missing part?',
  ],
  rule: 'The volume of a solid made of boxes that do not overlap is the sum of the volumes of the boxes.',
  vocabulary: [
    { term: 'volume', meaning: 'the amount of space that a solid fills' },
    { term: 'composite solid', meaning: 'a solid that is made of simpler solids' },
    { term: 'overlap', meaning: 'to take up the same space in part' },
  ],
};
