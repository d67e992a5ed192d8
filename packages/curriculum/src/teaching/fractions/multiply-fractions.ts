import type { Teaching } from '../../teaching.ts';

export const multiplyFractionsTeaching: Teaching = {
  warmUp: [
    'Half of a cake is left, and you eat half of that.',
    'How much of the whole cake did you eat? Show it with your hands or with a sketch.',
  ],
  idea: [
    'To multiply by a fraction is to take a part of something.',
    'One half times three fourths means one half of three fourths.',
    'A part of a part is smaller than what you began with.',
  ],
  steps: [
    'Read the sign as "of", and picture the second fraction as a part of a rectangle.',
    'Cut that part again, the other way, as the first fraction says.',
    'Multiply the bottoms to count all the cells, and multiply the tops to count the cells that you mean.',
    'Give the answer its simplest name.',
  ],
  why: [
    'The rows show one fraction and the columns show the other.',
    'All the cells together are the rows times the columns, and that is the new bottom.',
    'The cells that lie in both parts are the counted rows times the counted columns, and that is the new top.',
  ],
  slip: [
    'After adding fractions for a while, many people look for a common bottom here too.',
    'You do not need one, because the grid cuts both fractions into the same small cells by itself.',
  ],
  world: [
    'Only part of the ground has been explored so far, and only part of that is safe to walk on.',
    'Find out how much of the whole you can use, and your team can plan the next move.',
  ],
  support: [
    'Fold a sheet of paper one way for the first fraction and the other way for the second, then count the cells.',
    'Begin with fractions that have 1 on top.',
  ],
  stretch: [
    'Find two fractions with a product of one sixth in three different ways.',
    'Can the product of two fractions below one ever be larger than either of them? Explain.',
  ],
  rule: 'The product of two fractions is the product of their tops over the product of their bottoms.',
  vocabulary: [
    { term: 'product', meaning: 'the answer when numbers are multiplied' },
    { term: 'simplest form', meaning: 'the name of a fraction with the smallest top and bottom' },
    { term: 'scale', meaning: 'to make larger or smaller by multiplying' },
  ],
};
