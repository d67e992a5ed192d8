import type { Teaching } from '../../teaching.ts';

export const countCoinsTeaching: Teaching = {
  warmUp: [
    'I have ten coins in this hand and only two coins in the other.',
    'Do I have more money in the first hand? Are you sure?',
  ],
  idea: [
    'A coin can be worth one cent, but it can also be worth much more than that.',
    'A penny is one cent, a nickel is 5, a dime is 10, and a quarter is 25.',
    'So you count what the coins are worth, and not how many there are.',
  ],
  steps: [
    'Put the coins in order, and start with those that are worth the most.',
    'Count the quarters first, and then count on by tens for the dimes.',
    'Count on by fives for the nickels.',
    'Count on by ones for the pennies.',
  ],
  why: [
    'Each coin stands for a pile of pennies.',
    'When you count on by the worth of the coin, you add its whole pile in only one step.',
  ],
  slip: [
    'The dime is the smallest coin, so some of us think it is worth the least.',
    'But how much a coin is worth has nothing to do with its size.',
  ],
  world: [
    'A trader will sell you all the things you need, but you have to pay the right price.',
    'So count your coins again before you go to the shop.',
  ],
  support: ['Draw dots next to each coin, one dot for five cents.', 'Sort the coins into piles, and count one pile at a time.'],
  stretch: ['Make 50 cents with six coins.', 'How many ways can you find to make 25 cents?'],
  rule: 'The worth of some coins together is found by adding the cents that each coin is worth.',
  vocabulary: [
    { term: 'cent', meaning: 'a small unit of money, with 100 in a dollar' },
    { term: 'dime', meaning: 'a coin that is worth 10 cents' },
    { term: 'quarter', meaning: 'a coin that is worth 25 cents' },
  ],
};
