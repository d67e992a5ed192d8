import type { Teaching } from '../../teaching.ts';

export const tenthsAndHundredthsTeaching: Teaching = {
  warmUp: [
    'A dime is one tenth of a dollar, and a cent is one hundredth of it.',
    'Which part of a dollar are three dimes and four cents together?',
  ],
  idea: [
    'A tenth and a hundredth are parts of different sizes, so you cannot count them together yet.',
    'But one tenth can be cut into ten hundredths.',
    'As soon as everything is in hundredths, you simply add.',
  ],
  steps: [
    'Find the fraction with 10 at the bottom.',
    'Multiply its top and its bottom by ten, so that it turns into hundredths.',
    'Add the tops, and keep 100 at the bottom.',
    'Ask whether the answer is as large as you would expect.',
  ],
  why: [
    'Picture a square that is cut into ten columns, and each of the columns is cut into ten cells.',
    'A column is a tenth of the square, and it holds ten of the hundred cells.',
    'So you may count a column as ten cells, and the colored part stays the same.',
  ],
  slip: [
    'Many people add the tops right away, as if a tenth and a hundredth were the same.',
    'Think of coins: three dimes and four cents are not seven cents.',
  ],
  world: [
    'The tanks here are marked in tenths on one side and in hundredths on the other side.',
    'Bring both into hundredths, and you will know how full they are.',
  ],
  support: [
    'Color columns and cells on a square of ten by ten, and count the cells.',
    'Use play money, and change every dime into cents before you count.',
  ],
  stretch: [
    'Find all the ways to make 45 hundredths from some tenths and some hundredths.',
    'How do you know that you have found them all?',
  ],
  rule: 'One tenth is ten hundredths, so tenths are written as hundredths before the two are added.',
  vocabulary: [
    { term: 'tenth', meaning: 'one of ten equal parts of a whole' },
    { term: 'hundredth', meaning: 'one of a hundred equal parts of a whole' },
    { term: 'equivalent fractions', meaning: 'fractions that name the same amount' },
  ],
};
