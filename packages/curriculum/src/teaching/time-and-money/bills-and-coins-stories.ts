import type { Teaching } from '../../teaching.ts';

export const billsAndCoinsStoriesTeaching: Teaching = {
  warmUp: ['You want to buy a ball, and you have some money.', 'What do you need to know before you go to the shop?'],
  idea: [
    'A story about money tells what you have and what you pay.',
    'The first thing to find out is how much money there is in all.',
    'After that you can take the price away, or count up from your money to the price.',
  ],
  steps: [
    'Count the bills, and start with the tens.',
    'Count on by fives, and then by ones.',
    'Read again what happens to the money.',
    'Add or take away, and say if you mean dollars or cents.',
  ],
  why: [
    'When you pay, the money you had is split into two parts.',
    'One part goes to the shop, and the other part stays in your pocket.',
    'So the price and the money that is left make the whole amount again.',
  ],
  slip: ['Some of us count each bill as one dollar.', 'Read the number on each bill, because a ten is worth ten ones.'],
  world: [
    'There is a small market here, and you may buy some tools for your team.',
    'Find out what you can pay for, and how much money you will get back.',
  ],
  support: ['Use play money, and act out the story with a friend.', 'Start at the price, and count up to the money you gave.'],
  stretch: ['You pay with one dollar and get 35 cents back.', 'What was the price? Which coins could you get?'],
  rule: 'The money that is left is found by taking the price from the money that was there.',
  vocabulary: [
    { term: 'dollar', meaning: 'a unit of money that has 100 cents' },
    { term: 'price', meaning: 'what you have to pay for a thing' },
    { term: 'bill', meaning: 'money that is made of paper' },
  ],
};
