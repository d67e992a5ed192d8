import type { Teaching } from '../../teaching.ts';

export const multiplyByTensTeaching: Teaching = {
  warmUp: ['A roll of stamps has ten stamps. Four rolls are in a box.', 'How many stamps are in three of these boxes?'],
  idea: [
    'Tens can be counted just like apples.',
    'Three groups of four apples are twelve apples, and three groups of four tens are twelve tens.',
  ],
  steps: [
    'Say the second number as tens: forty is four tens.',
    'Multiply the two digits to see how many tens there are.',
    'Say what that many tens are worth.',
    'Write a 0 in the ones place, since nothing is left over.',
  ],
  why: [
    'Ten tens make a hundred, so twelve tens are a hundred and two tens.',
    'That is why the number moves one place to the left, and a 0 fills the place of the ones.',
  ],
  slip: [
    'It is easy to write a 0 too many, or none at all.',
    'Think first about how large the answer should be: three times forty is a bit more than a hundred.',
  ],
  world: [
    'All the goods here come in packs of ten.',
    'If you count the packs and not the single things, you will be done in no time.',
  ],
  support: [
    'Lay out rods of ten in equal groups, and count by tens.',
    'Write "tens" behind the number, as you would write "apples".',
  ],
  stretch: [
    'Find all the ways to make 240 with one digit times some tens.',
    'Is there a number below 200 that can be made in just as many ways?',
  ],
  rule: 'A number times some tens is that many groups of tens, so it can be found with a times fact and counted in tens.',
  vocabulary: [
    { term: 'tens', meaning: 'groups of ten ones' },
    { term: 'multiple of ten', meaning: 'a number that you say when you count by ten' },
    { term: 'product', meaning: 'the answer when you multiply' },
  ],
};
