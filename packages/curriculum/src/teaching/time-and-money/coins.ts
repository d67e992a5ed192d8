import type { Teaching } from '../../teaching.ts';

export const countCoinsTeaching: Teaching = {
  warmUp: [
    'I have ten coins in this hand and only two coins in the other.',
    'Do I have more money in the first hand? Are you sure?',
  ],
  idea: [
    'A coin is not always worth one cent.',
    'A penny is one cent, a nickel is 5, a dime is 10, and a quarter is 25.',
    'So you count what the coins are worth, and not how many there are.',
  ],
  steps: [
    'Put the coins in order, and start with those that are worth the most.',
    'Count the quarters first, and then count on by tens for the dimes.',
    'Count on by fives for the nickels.',
    'Count on by ones for the pennies.',
  ],
  why: ['Each coin stands for a pile of pennies.', 'When you count on by its worth, you add the whole pile in one step.'],
  slip: [
    'The dime is the smallest coin, so some of us think it is worth the least.',
    'Its worth has nothing to do with its size.',
  ],
  world: ['A trader will sell you what you need, but you must pay the right price.', 'Count your coins before you go.'],
  support: ['Draw dots next to each coin, one dot for five cents.', 'Sort the coins into piles, and count one pile at a time.'],
  stretch: ['Make 50 cents with six coins.', 'How many ways can you find to make 25 cents?'],
  rule: 'The worth of some coins together is found by adding the cents that each coin is worth.',
  vocabulary: [
    { term: 'cent', meaning: 'a small unit of money, with 100 in a dollar' },
    { term: 'dime', meaning: 'a coin that is worth 10 cents' },
    { term: 'quarter', meaning: 'a coin that is worth 25 cents' },
  ],
};
