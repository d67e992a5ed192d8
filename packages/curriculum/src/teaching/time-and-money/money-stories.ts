import type { Teaching } from '../../teaching.ts';

export const moneyStoriesTeaching: Teaching = {
  warmUp: [
    'You pay for a snack with a five-dollar bill, and the seller gives you some coins.',
    'How can you check that you got the right amount back?',
  ],
  idea: [
    'A price such as $3.45 has dollars in front of the point and cents behind it.',
    'You can add and subtract prices like whole numbers when the points stand under each other.',
    'Change is the part of your money that is left after paying.',
  ],
  steps: [
    'Decide what the story does with the money: join, take away, or pay the same price again.',
    'Write the prices under each other, with point under point.',
    'Work from the cents to the dollars, and trade ten of one place for one of the next.',
    'Check the change by counting up from the price to the money you paid.',
  ],
  why: [
    'One dollar is 100 cents, so $3.45 and 345 cents are the same amount.',
    'That is why money can be carried and borrowed in the same way as hundreds, tens and ones.',
  ],
  slip: [
    'When a bill has no cents, many people take the dollars away and simply copy the cents of the price.',
    'Open one dollar into 100 cents first, and then there is something to take them from.',
  ],
  world: [
    'At the trading post you pay for everything that your team needs today.',
    'Add up the prices, and make sure that the change is right before you leave.',
  ],
  support: [
    'Lay the amount out with play money, and change a dollar into dimes when you need to.',
    'Write every price in cents, work with whole numbers, and put the point back at the end.',
  ],
  stretch: [
    'Find three prices that cost exactly $10.00 together, although none of them is in whole dollars.',
    'Which coins would be the fewest for a change of 68 cents?',
  ],
  rule: 'Amounts of money are added and subtracted by place, dollars with dollars and cents with cents.',
  vocabulary: [
    { term: 'change', meaning: 'the money that you get back when you pay too much' },
    { term: 'price', meaning: 'what you have to pay for something' },
    { term: 'decimal point', meaning: 'the dot between the dollars and the cents' },
  ],
};
