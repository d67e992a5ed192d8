import type { Teaching } from '../../teaching.ts';

export const volumeByCubesTeaching: Teaching = {
  warmUp: [
    'Imagine a box that is packed with sugar cubes right up to the top.',
    'You can see only the cubes on the outside, so how could you find the number of all of them?',
  ],
  idea: [
    'Volume tells how much space a solid object fills.',
    'We measure it with unit cubes, whose edges are all exactly one unit long.',
    'The number of cubes that fill the solid without gaps is its volume in cubic units.',
  ],
  steps: [
    'Look at the lowest layer, and count its rows and the cubes in each row.',
    'Multiply these numbers to find how many cubes lie in one layer.',
    'Count the layers, and multiply again to include all of them.',
    'Finally, add the cubes on top or take away those that are missing.',
  ],
  why: [
    'Layers that are equal contain the same number of cubes, so they can be counted by multiplying.',
    'Every cube belongs to exactly one layer, even if it is hidden somewhere in the middle.',
  ],
  slip: [
    'In a picture we tend to count the squares on the outside, and we forget the cubes behind them.',
    'Imagine lifting the layers off one after another, and count each of them completely.',
  ],
  world: [
    'Supplies arrive in cubes of equal size, and they are stacked in neat layers.',
    'Before you accept a delivery, calculate how many cubes there have to be.',
  ],
  support: [
    'Build the solid with real cubes, and take it apart one layer at a time.',
    'Draw every layer on squared paper, and write the number of cubes beside it.',
  ],
  stretch: [
    'Find every box that can be built from exactly 24 unit cubes.',
    'Which of these boxes would need the least paper to cover it?',
  ],
  rule: 'The volume of a solid is the number of unit cubes that fill it without gaps or overlaps.',
  vocabulary: [
    { term: 'volume', meaning: 'the amount of space that a solid fills' },
    { term: 'unit cube', meaning: 'a cube whose edges are one unit long' },
    { term: 'cubic unit', meaning: 'the volume of one unit cube' },
  ],
};

export const volumeOfBoxesTeaching: Teaching = {
  warmUp: [
    'Two boxes stand in a shop: one of them is tall and narrow, and the other one is low and wide.',
    'How could you find out which of the boxes has more room inside?',
  ],
  idea: [
    'A box can be filled with equal layers of unit cubes.',
    'The area of the base tells how many cubes lie in one layer, and the height tells how many layers there are.',
    'Therefore the volume is length times width times height.',
  ],
  steps: [
    'Check that all the edges are measured in the same unit.',
    'Multiply length and width to get the area of the base.',
    'Multiply the area of the base by the height.',
    'If the height is missing, divide the volume by the area of the base instead.',
  ],
  why: [
    'One layer holds as many cubes as the base holds squares, because each cube stands on a single square.',
    'Every further layer adds the same number again, and that is exactly what multiplying does.',
  ],
  slip: [
    'Some students add the three edges, although this gives a length and not a volume.',
    'Ask what your number is counting: steps along an edge, squares on a face, or cubes inside the box.',
  ],
  world: [
    'The storage rooms have different shapes, and your team has to decide where everything will fit.',
    'Calculate the volume of each room before you start to carry things.',
  ],
  support: [
    'Fill a small box with cubes, and write a multiplication for every layer you add.',
    'Draw the base on squared paper first, and build the layers upward in your imagination.',
  ],
  stretch: [
    'What happens to the volume of a box when you double one edge, two edges, or all three?',
    'Explain your discovery with the help of a drawing.',
  ],
  rule: 'The volume of a box is its length times its width times its height, or the area of its base times its height.',
  vocabulary: [
    { term: 'volume', meaning: 'the amount of space that a solid fills' },
    { term: 'base', meaning: 'the face that a solid stands on' },
    { term: 'rectangular prism', meaning: 'a solid with the shape of a box' },
  ],
};
