import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'like denominators', meaning: 'bottom numbers that are the same, so that the parts have the same size' },
  { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts we mean' },
  { term: 'denominator', meaning: 'the bottom number of a fraction, which names the size of the parts' },
];

export const addLikeFractionsTeaching: Teaching = {
  warmUp: [
    'Two apples and three apples are five apples. What are two fifths and three fifths?',
    'What is the same about these two questions?',
  ],
  idea: [
    'When the parts have the same size, you can add them as you add apples.',
    'The bottom number is the name of the part, and a name is not added.',
    'The top number counts the parts, so the tops are added.',
  ],
  steps: [
    'Check that the two bottom numbers are really the same.',
    'Add the top numbers, and keep the bottom number as it is.',
    'If there are enough parts to fill a whole, write the answer as a mixed number.',
  ],
  why: [
    'Two eighths and three eighths are pieces of the same size.',
    'When you push them together, you have five pieces, and each of those pieces is still an eighth.',
    'If you added the bottoms as well, every piece would have to shrink, but nobody has cut anything.',
  ],
  slip: [
    'The most common slip is to add the bottom numbers.',
    'Test it on two halves, which make a whole: with the bottoms added you would get two fourths, and that is only a half.',
  ],
  world: [
    'Everything that you collect here gives you a part of the power that you need.',
    'Join the parts that have the same size until there is enough to light the way.',
  ],
  support: [
    'Draw one bar with equal parts, color the first amount, and then color the second next to it.',
    'Say the parts as words: "two fifths plus one fifth".',
  ],
  stretch: ['Write seven eighths as a sum of fractions in as many ways as you can.', 'Which way uses the most fractions?'],
  rule: 'Fractions with the same bottom are added by adding their tops and keeping the bottom.',
  vocabulary,
};

export const subtractLikeFractionsTeaching: Teaching = {
  warmUp: ['There were seven slices of eight on the plate, and now there are only four.', 'How much of the pizza has gone?'],
  idea: [
    'Taking away parts of the same size is like taking away apples.',
    'The tops tell how many parts there are, so the tops are subtracted, while the bottom only names the parts.',
  ],
  steps: [
    'Check that the two bottom numbers are really the same.',
    'Subtract the second top number from the first, and keep the bottom number as it is.',
    'Look at the answer again, and ask whether it has a simpler name.',
  ],
  why: [
    'The pieces on the plate do not change when you eat some of them.',
    'Seven eighths are seven pieces, and when somebody has eaten three of them, four are left.',
    'Those four pieces are still as large as before, so they are still called eighths.',
  ],
  slip: [
    'Some people subtract the bottoms, and then there is no bottom left.',
    'Ask what each of the pieces is called, because it has the same name before and after.',
  ],
  world: [
    'Your stores were nearly full this morning, and you have been using them all day.',
    'Work out what is left, so that you know how much further the team can go.',
  ],
  support: ['Draw the bar, color the parts you start with, and cross out those that go.', 'Count what is left and say its name.'],
  stretch: [
    'Start with one whole and take away fractions with the same bottom until one third is left.',
    'How many ways can you find?',
  ],
  rule: 'Fractions with the same bottom are subtracted by subtracting their tops and keeping the bottom.',
  vocabulary,
};
