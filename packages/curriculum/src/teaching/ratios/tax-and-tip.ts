import type { Teaching } from '../../teaching.ts';

export const taxAndTipTeaching: Teaching = {
  warmUp: [
    'On the receipt of a restaurant you find the prices of the meals, a tax and sometimes a tip for the people who serve.',
    'Why is the amount at the bottom larger than the sum of the prices, and who receives the additional money?',
  ],
  idea: [
    'A tax or a tip is a percent of the price, and it is paid in addition to the price.',
    'One percent of a price is one cent for every dollar, so every percent can be built from that.',
    'The total is the price and the additional part together.',
  ],
  steps: [
    'Read whether the question asks for the additional part or for the total.',
    'Estimate with 10%, which you get by moving the point one place to the left.',
    'Multiply the price by the percent, and divide by one hundred.',
    'Add the result to the price if the total is asked.',
  ],
  why: [
    'A percent belongs to every hundred cents, and each dollar consists of exactly one hundred cents.',
    'A tax of 8% therefore takes eight cents for each dollar of the price.',
    'Nothing is subtracted, because the shop or the restaurant receives the complete price as well.',
  ],
  slip: [
    'Some students add the number of the percent as if it were an amount in dollars or in cents.',
    'Compare your result with 10% of the price, and you will notice immediately if it is far too large or too small.',
  ],
  world: [
    'The guides and cooks of this world live from tips, and every gate collects a small tax.',
    'Calculate the totals before your team orders anything, since nobody here accepts a debt.',
  ],
  support: [
    'Make a small table with 1%, 5%, 10% and 20% of the price, and combine these values.',
    'Use play money: put the right number of cents beside every dollar of the price.',
  ],
  stretch: [
    'In some places the tip is calculated from the price with tax, and in others from the price without tax.',
    'How large is the difference for a bill of your choice, and which way is fairer in your opinion?',
  ],
  rule: 'A tax or a tip is a percent of the price, and the total is the price together with this percent.',
  vocabulary: [
    { term: 'sales tax', meaning: 'a percent of the price that is paid to the state' },
    { term: 'tip', meaning: 'money that is given for good service' },
    { term: 'total', meaning: 'everything together' },
  ],
};
