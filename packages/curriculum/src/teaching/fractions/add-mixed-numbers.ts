import type { Teaching } from '../../teaching.ts';

export const addMixedLikeTeaching: Teaching = {
  warmUp: [
    'You have two and a half sandwiches, and your friend has one and a half.',
    'How many sandwiches do you have together? How did you put the halves together?',
  ],
  idea: [
    'A mixed number is made of wholes and parts.',
    'Add the wholes to the wholes, and add the parts to the parts.',
    'If the parts fill up a whole, it moves over to the other wholes.',
  ],
  steps: [
    'Check that the bottom numbers are the same.',
    'Add the whole numbers.',
    'Add the top numbers of the fractions, and keep the bottom number.',
    'If the top is as large as the bottom or larger, trade that many parts for one whole.',
  ],
  why: [
    'You may add things in any order, so the wholes can go first and the parts can follow.',
    'Parts of the same size can be counted together, as long as the bottom numbers are alike.',
    'Trading works as with ones and tens, but here the bottom number tells how many parts make a whole.',
  ],
  slip: [
    'Many people forget the new whole when the parts are more than one.',
    'Look at the top number at the end, and ask whether there are enough parts for another whole.',
  ],
  world: [
    'Your team fills one container after another, and most of them end up with an extra part.',
    'Pour the parts together, and you may find that one more container is full.',
  ],
  support: [
    'Build both numbers from paper circles, and push the parts together.',
    'Write the wholes in one column and the parts in another column.',
  ],
  stretch: [
    'Find two mixed numbers with a sum of exactly 6, and find three more pairs.',
    'What must be true about their fractions?',
  ],
  rule: 'Mixed numbers are added by adding the wholes and the parts, and enough parts are traded for a whole.',
  vocabulary: [
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'like denominators', meaning: 'bottom numbers that are the same' },
    { term: 'trade', meaning: 'to give parts and get a whole of the same size for them' },
  ],
};

export const addMixedUnlikeTeaching: Teaching = {
  warmUp: [
    'A painter used one and a half cans of paint on the first wall and two and a third cans on the second wall.',
    'Is that more than four cans, or less? Decide before you calculate.',
  ],
  idea: [
    'Whole numbers are easy to add, but parts can only be added when they have the same size.',
    'So the fractions need a common bottom before their tops are added.',
    'When the parts come to more than one whole, the extra whole joins the others.',
  ],
  steps: [
    'Find a number that both bottoms divide, and rewrite the two fractions with it.',
    'Add the whole numbers, and add the tops of the fractions.',
    'If the top is larger than the bottom, trade parts for one more whole.',
    'Give the fraction its simplest name, and compare the answer with your estimate.',
  ],
  why: [
    'A mixed number is a sum, and the numbers in a sum may be added in any order.',
    'Rewriting a fraction changes its name but not its size, so the total remains the same.',
    'The trade at the end is fair, because twelve twelfths are exactly one whole.',
  ],
  slip: [
    'Some people change the bottoms and forget to change the tops along with them.',
    'After each change, check that the new fraction still names the same amount as before.',
  ],
  world: [
    'The distances on the signs are mixed numbers, and every builder has used parts of a different size.',
    'Add them carefully to find out how far your team has to travel today.',
  ],
  support: [
    'Write the whole numbers and the fractions in two separate columns, and finish the fractions first.',
    'Begin with pairs such as halves and fourths, in which only one of the fractions has to change.',
  ],
  stretch: [
    'Use the digits from 1 to 6 once each to build two mixed numbers, and make their sum as large as possible.',
    'Explain where the largest digits have to go.',
  ],
  rule: 'Mixed numbers with different bottoms are added after their fractions have been written with the same bottom.',
  vocabulary: [
    { term: 'common denominator', meaning: 'a bottom number that fits both fractions' },
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'simplest form', meaning: 'the name of a fraction with the smallest top and bottom' },
  ],
};
