import type { Teaching } from '../../teaching.ts';

export const wholeNumbersAsFractionsTeaching: Teaching = {
  warmUp: [
    'Three oranges lie on the table, and each is cut into four parts.',
    'Is it still the same amount of orange? How many parts are there?',
  ],
  idea: [
    'A whole number can be written as a fraction, too.',
    'Four fourths make one whole, so eight fourths make two wholes.',
    'It is the same number with another name.',
  ],
  steps: [
    'Look at the bottom number: that many parts make one whole.',
    'To get from wholes to parts, multiply the wholes by the bottom number.',
    'To get from parts to wholes, see how many full groups of parts there are.',
    'With 1 at the bottom, the wholes are not cut at all.',
  ],
  why: [
    'Cutting does not add anything and does not take anything away.',
    'Each whole is cut into the same number of parts, so you can count them in equal groups.',
    'That is why times facts help you here.',
  ],
  slip: [
    'Some of us keep the number and just put a bottom under it.',
    'Three is not three fourths: three wholes are much more than three small parts.',
  ],
  world: [
    'Some of the signs here show whole numbers, and some show fractions for the same thing.',
    'Find out which of them belong together.',
  ],
  support: [
    'Cut paper circles into fourths, and put four of them together each time.',
    'Count: four fourths, eight fourths, twelve fourths.',
  ],
  stretch: ['Find five different fractions that are all equal to 2.', 'What do you notice about their tops and bottoms?'],
  rule: 'A whole number can be written as a fraction by multiplying it by the bottom number to get the top.',
  vocabulary: [
    { term: 'whole number', meaning: 'a number such as 0, 1, 2 or 3' },
    { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts' },
    { term: 'denominator', meaning: 'the bottom number, which tells how many parts make a whole' },
  ],
};
