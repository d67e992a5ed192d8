import type { Teaching } from '../../teaching.ts';

export const multiplyInColumnsTeaching: Teaching = {
  warmUp: [
    'A printing shop sells paper in packs of 125 sheets, and the school has ordered 32 packs.',
    'Is that more or less than three thousand sheets? Explain how you can tell without writing anything down.',
  ],
  idea: [
    'Multiplying in columns is a short way to write down partial products.',
    'There is one row for the ones of the second factor and another row for its tens.',
    'When both rows are added, every part of one number has met every part of the other.',
  ],
  steps: [
    'Write the numbers under each other, and estimate how large the product will be.',
    'Multiply the upper number by the ones digit, from right to left, and carry where it is needed.',
    'Write a 0 at the end of the second row, and multiply by the tens digit.',
    'Add the two rows, and compare the result with your estimate.',
  ],
  why: [
    'Thirty-two packs are two packs and thirty packs.',
    'The first row counts the sheets in two packs, and the second row counts the sheets in thirty.',
    'Because thirty is three tens, the second row is a number of tens, and that is the reason for the 0 at its end.',
  ],
  slip: [
    'The usual mistake is to forget the 0 in the second row, so that thirty packs are counted as three.',
    'Your estimate will warn you, because the result comes out far too small.',
  ],
  world: [
    'A large building project needs material for many sections, and each section needs the same amount.',
    'Calculate the total before you place the order, because a second delivery would arrive too late.',
  ],
  support: [
    'Draw a rectangle with a part for each place, and write the partial products inside before you use columns.',
    'Turn lined paper sideways, so that every digit has a column of its own.',
  ],
  stretch: [
    'Find two numbers with two digits each whose product is as close to 2,000 as possible.',
    'Describe how you decided which digit to change next.',
  ],
  rule: 'In columns, each digit of the second factor gives a row, and the rows are added in the places where they belong.',
  vocabulary: [
    { term: 'algorithm', meaning: 'a fixed order of steps that always leads to the answer' },
    { term: 'partial product', meaning: 'the product of one part of a factor with the other factor' },
    { term: 'estimate', meaning: 'a careful guess with rounded numbers' },
  ],
};
