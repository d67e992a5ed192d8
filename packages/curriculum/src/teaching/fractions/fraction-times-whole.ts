import type { Teaching } from '../../teaching.ts';

export const fractionTimesWholeTeaching: Teaching = {
  warmUp: [
    'One glass holds two fifths of a bottle, and four friends would like a glass of juice each.',
    'Is one bottle enough for all of them? How can you tell?',
  ],
  idea: [
    'A whole number times a fraction means that the same fraction is taken again and again.',
    'Four times two fifths are four groups of two parts, and all the parts are fifths.',
    'So there are eight fifths in all.',
  ],
  steps: [
    'Read the whole number as the number of groups.',
    'Multiply the whole number by the top to find how many parts there are.',
    'Keep the bottom, because it names the parts.',
    'If there are enough parts for a whole, write the answer as a mixed number.',
  ],
  why: [
    'You could add the fraction again and again, and then only the tops would be added.',
    'Multiplying is a faster way to do the same thing.',
    'The bottom does not change, since nobody has cut the parts any smaller.',
  ],
  slip: [
    'Many people multiply the top and the bottom, and so they get the fraction that they started with.',
    'Ask yourself whether four groups can be as much as one group.',
  ],
  world: [
    'Every lamp on the way needs the same fraction of a can of oil.',
    'Work out how many cans your team has to carry, before the sun goes down and the lamps go out.',
  ],
  support: [
    'Draw a bar for each group, color the parts, and count all the colored parts.',
    'Write the product as a sum first, and then add the tops.',
  ],
  stretch: [
    'Find three different ways to write twelve fifths as a whole number times a fraction.',
    'Which whole numbers can you use?',
  ],
  rule: 'A whole number times a fraction is that many groups of the fraction, so the top is multiplied and the bottom stays.',
  vocabulary: [
    { term: 'product', meaning: 'the answer when you multiply' },
    { term: 'unit fraction', meaning: 'a fraction with 1 at the top' },
    { term: 'multiple', meaning: 'a number of equal groups of an amount' },
  ],
};

export const fractionOfWholeTeaching: Teaching = {
  warmUp: [
    'A class of 24 students plans a trip, and three fourths of the class want to go to the lake.',
    'How many students is that? Describe how you would find out with counters.',
  ],
  idea: [
    'A fraction of a number means that the number is divided into equal parts and some of these parts are taken.',
    'The bottom tells you into how many parts to divide, and the top tells you how many of the parts to take.',
    'The word "of" can be written as a multiplication sign.',
  ],
  steps: [
    'Divide the whole number by the bottom of the fraction to find the size of one part.',
    'Multiply that by the top of the fraction.',
    'If the number cannot be divided evenly, multiply by the top first and divide afterward.',
    'Check that the answer is smaller than the number, as long as the fraction is less than one.',
  ],
  why: [
    'When an amount is divided into four equal parts, each part is one fourth of it.',
    'Three of those parts are three fourths, just as three coins are three times as much as one coin.',
    'You may divide first or multiply first, because both ways lead to the same amount.',
  ],
  slip: [
    'Some people divide by the top and multiply by the bottom, and then the part is larger than the whole.',
    'Think of one half of something: you divide it by two, and two is the bottom of the fraction.',
  ],
  world: [
    'Only a part of every load may be carried across the bridge at one time.',
    'Calculate that part for every load before the first member of your team steps onto the planks.',
  ],
  support: [
    'Draw a bar for the whole number, cut it into equal boxes, and write the size of a part into each box.',
    'Begin with fractions that have 1 at the top, so that you only have to divide.',
  ],
  stretch: [
    'Two thirds of a number are 18. Find the number, and describe how you worked backward.',
    'Invent a problem of the same kind for somebody else.',
  ],
  rule: 'To find a fraction of a number, divide the number by the bottom and multiply the result by the top.',
  vocabulary: [
    { term: 'fraction of a number', meaning: 'some of the equal parts into which the number is divided' },
    { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts that are taken' },
    { term: 'denominator', meaning: 'the bottom number of a fraction, which counts all the equal parts' },
  ],
};
