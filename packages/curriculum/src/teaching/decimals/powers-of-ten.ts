import type { Teaching } from '../../teaching.ts';

export const powersOfTenTeaching: Teaching = {
  warmUp: [
    'A sheet of paper is about 0.1 millimeters thick, and a packet holds 500 sheets.',
    'How thick would a pile of ten sheets be, and how thick would a pile of a hundred sheets be?',
  ],
  idea: [
    'When a number is multiplied by ten, every digit moves one place to the left and is worth ten times as much.',
    'When it is divided by ten, every digit moves one place to the right.',
    'The exponent of ten tells you how often this happens.',
  ],
  steps: [
    'Count the factors of ten, which is the number of zeros or simply the exponent.',
    'Decide whether the number has to become larger or smaller.',
    'Move every digit by that many places, so that the point seems to move the other way.',
    'Write 0 into the places that are empty now, and check the size of the result.',
  ],
  why: [
    'Our number system is built so that ten of one place make one of the next place.',
    'Multiplying by ten turns every tenth into a whole, every whole into a ten, and so on.',
    'Dividing by ten does exactly the opposite, and that is why one of them undoes the other.',
  ],
  slip: [
    'With whole numbers you can write zeros at the end, and many people try the same with decimals.',
    'But a zero at the end of a decimal adds nothing, so move the digits instead.',
  ],
  world: [
    'Everything in this world is built in models that are ten, a hundred or a thousand times smaller than the real thing.',
    'Change the sizes with care, because one place too few makes a bridge much too short.',
  ],
  support: [
    'Write the digits on small cards, and push them to the left or to the right in a place value table.',
    'Multiply by ten only once, look at the result, and then repeat it as often as you need.',
  ],
  stretch: [
    'What happens to a number when you multiply it by a thousand and then divide the result by ten?',
    'Find a shortcut, and explain why it works for every number.',
  ],
  rule: 'Multiplying by a power of ten moves every digit one place to the left for each factor of ten, and dividing moves it to the right.',
  vocabulary: [
    { term: 'power of ten', meaning: 'a product of tens, such as ten times ten times ten' },
    { term: 'exponent', meaning: 'the small raised number that tells how often the base is a factor' },
    { term: 'place value', meaning: 'what a digit is worth because of where it stands' },
  ],
};
