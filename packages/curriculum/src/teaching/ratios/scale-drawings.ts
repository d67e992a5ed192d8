import type { Teaching } from '../../teaching.ts';

export const scaleDrawingsTeaching: Teaching = {
  warmUp: [
    'A map of your town fits into a pocket, and nevertheless you can read from it how far the station is from the school.',
    'What must the map tell you so that you can change centimeters on paper into real meters?',
  ],
  idea: [
    'A scale drawing shows something larger or smaller than it is, but with the same shape.',
    'The scale tells which real length belongs to one centimeter, and it is the same for every length of the drawing.',
    'For an area the scale counts twice, since both the length and the width are changed.',
  ],
  steps: [
    'Write down the scale, and decide whether you are going from the drawing to reality or back.',
    'From the drawing to reality, multiply every length by the scale.',
    'From reality to the drawing, divide every length by the scale.',
    'For a real area, change both lengths first, and multiply them afterward.',
  ],
  why: [
    'All the lengths of a drawing are in the same ratio to the real lengths, and that is why the shape stays the same.',
    'A square centimeter of the drawing stands for a real square whose sides are both as long as the scale says.',
    'Its area is therefore the scale multiplied by itself, and not only the scale.',
  ],
  slip: [
    'The most frequent mistake is to multiply an area only once by the number of the scale.',
    'Sketch one square centimeter, write the real length on both of its sides, and calculate its real area.',
  ],
  world: [
    'Old plans and maps hang in all the rooms of this world, but each of them has a different scale.',
    'Read the scale before you measure, because your team has to order material for the real building.',
  ],
  support: [
    'Make a table with one centimeter, two centimeters and so on, and write the real length below each of them.',
    'Lay a strip of paper along the drawing, mark every centimeter, and write the real lengths beside the marks.',
  ],
  stretch: [
    'A plan is redrawn so that one centimeter stands for only half as many meters as before.',
    'How do the lengths and the areas on the paper change, and how can you predict this without measuring?',
  ],
  rule: 'In a scale drawing all lengths are in the same ratio to the real ones, and an area changes by this ratio twice.',
  vocabulary: [
    { term: 'scale', meaning: 'the real length that one unit of a drawing stands for' },
    { term: 'scale drawing', meaning: 'a drawing with the same shape as the real thing but another size' },
    { term: 'ratio', meaning: 'a comparison of two amounts by division' },
  ],
};
