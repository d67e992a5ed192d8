import type { Teaching } from '../../teaching.ts';

export const convertMetricTeaching: Teaching = {
  warmUp: [
    'A door is about two meters high, and your finger is about one centimeter wide.',
    'How many fingers would you have to stack to reach the top of the door?',
  ],
  idea: [
    'The same length can be written with a large unit or with a small one.',
    'One meter is as long as 100 centimeters, while kilometers, kilograms and liters are each split into 1,000 smaller units.',
    'When the unit gets smaller, you need more of them, so the number grows.',
  ],
  steps: [
    'Recall how many of the smaller units are in one of the larger units.',
    'Multiply the number of larger units by that number.',
    'Add the smaller units that were there already.',
    'Ask whether the size of your answer makes sense.',
  ],
  why: [
    'Every meter on the tape is made of the same 100 small steps.',
    'So seven meters are seven groups of 100, and groups of the same size are counted by multiplying.',
  ],
  slip: [
    'The common slip is to mix up 100 and 1,000, which gives one zero too few or too many.',
    'Remember that "kilo" stands for a thousand and "centi" for a hundredth.',
  ],
  world: [
    'The plan shows large units, but your tools can measure only in small ones.',
    'Change each number before you start, or nothing will fit in the end.',
  ],
  support: [
    'Lay out a meter stick, and count its centimeters by tens.',
    'Make a small table with one, two and three meters, and continue the pattern.',
  ],
  stretch: [
    'How many milliliters of water do you drink in a week if you drink one and a half liters a day?',
    'Explain two ways to work it out.',
  ],
  rule: 'A larger metric unit is changed into a smaller one by multiplying by the number of small units in it.',
  vocabulary: [
    { term: 'metric units', meaning: 'units such as meters, grams and liters that come in tens' },
    { term: 'convert', meaning: 'to write the same amount in another unit' },
    { term: 'kilo', meaning: 'one thousand of a unit' },
  ],
};

export const convertCustomaryTeaching: Teaching = {
  warmUp: [
    'A new baby weighs seven pounds and four ounces, and a friend asks for its weight in ounces.',
    'What would you have to know to answer that question?',
  ],
  idea: [
    'Feet, pounds and gallons are old units, and each of them is split in its own way.',
    'A foot has 12 inches, a yard has 3 feet, a pound has 16 ounces, a gallon has 4 quarts, and a pint has 2 cups.',
    'Multiply by that number when you go from the larger unit to the smaller one.',
  ],
  steps: [
    'Find out how many of the smaller units belong to one of the larger units.',
    'Multiply the number of larger units by what you have found.',
    'Add any of the smaller units that were there already.',
    'Check that the number has become larger, because the pieces are smaller now.',
  ],
  why: [
    'A pound of berries and 16 ounces of berries are the same berries.',
    'Each pound brings its own 16 ounces, so five pounds bring that number five times.',
  ],
  slip: [
    'Many people count ten for each unit, since our numbers come in tens.',
    'Customary units do not, so write the correct number down before you multiply.',
  ],
  world: [
    'The old signs in this place use feet and pounds, but your list uses inches and ounces.',
    'Convert the numbers, so that the whole team is talking about the same thing.',
  ],
  support: [
    'Draw a ruler with 12 inches for each foot, and count on by twelves.',
    'Make a card for every pair of units, and keep it beside you.',
  ],
  stretch: ['There are 1,760 yards in a mile. How many feet is that?', 'Find out how many of your steps would make a mile.'],
  rule: 'A larger unit is changed into a smaller one by multiplying by the number of small units in it.',
  vocabulary: [
    { term: 'customary units', meaning: 'units such as feet, pounds and gallons' },
    { term: 'convert', meaning: 'to write the same amount in another unit' },
    { term: 'ounce', meaning: 'a small unit of weight, one of 16 in a pound' },
  ],
};
