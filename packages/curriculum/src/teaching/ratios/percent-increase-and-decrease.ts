import type { Teaching } from '../../teaching.ts';

export const percentIncreaseTeaching: Teaching = {
  warmUp: [
    'A shop buys a lamp from a workshop for 40 dollars and sells it for more, because rent and wages have to be paid.',
    'If 25% is added, does every lamp become more expensive by the same number of dollars? Explain your opinion.',
  ],
  idea: [
    'A percent increase is a part of the original amount, and this part is added to the original.',
    'The original amount is always one hundred percent, so after an increase of 15% there are 115% of it.',
    'You may therefore calculate the increase first, or multiply by the new percent in a single step.',
  ],
  steps: [
    'Identify the original amount, since the percent refers to it.',
    'Calculate how much the given percent of this amount is.',
    'Add the increase to the original amount.',
    'Check the result by multiplying the original amount by the new percent.',
  ],
  why: [
    'Imagine the original amount as a hundred equal shares.',
    'An increase of 15% adds fifteen more shares of the same size, so that there are 115 of them.',
    'Both ways of calculating count the same shares, and that is why they lead to the same result.',
  ],
  slip: [
    'A frequent mistake is to give the increase itself as the answer, although the question asks for the new amount.',
    'Underline whether the question wants the change or the amount after the change, and read it again at the end.',
  ],
  world: [
    'Everything in this world grows: the villages, the towers and also the prices on the market.',
    'Predict the new amounts before you continue, because tomorrow the old numbers will be worthless.',
  ],
  support: [
    'Draw a bar for the original amount, divide it into ten parts of 10%, and attach the increase at its end.',
    'Calculate 10% first, and build the other percents from it by doubling and halving.',
  ],
  stretch: [
    'An amount increases by 10% in three years in a row. Is this the same as a single increase of 30%?',
    'Investigate it with an amount of your choice, and explain the difference.',
  ],
  rule: 'After a percent increase, the new amount is the original amount together with that percent of it.',
  vocabulary: [
    { term: 'percent increase', meaning: 'a growth that is given as a percent of the original amount' },
    { term: 'markup', meaning: 'what a shop adds to the price that it paid itself' },
    { term: 'original amount', meaning: 'the amount before the change, which is 100%' },
  ],
};

export const percentDecreaseTeaching: Teaching = {
  warmUp: [
    'A shop window promises 30% off all prices, and another shop takes 15 dollars off everything that costs more than 40 dollars.',
    'In which shop would you buy a jacket, and in which one a pair of socks?',
  ],
  idea: [
    'A discount is a part of the original price, and it is taken away from this price.',
    'The original price is one hundred percent, so after a discount of 30% only 70% of it remain.',
    'That is why you can also find the new price directly as a percent of the original one.',
  ],
  steps: [
    'Identify the original amount, since the percent refers to it.',
    'Calculate how much the given percent of this amount is.',
    'Subtract the decrease from the original amount.',
    'Check the result by calculating the percent that remains.',
  ],
  why: [
    'Imagine the price as a hundred equal shares, of which the customer normally pays every single one.',
    'A discount of 30% means that thirty of these shares are a present, and seventy shares have to be paid.',
    'Subtracting the present and adding up the rest are only two views of the same picture.',
  ],
  slip: [
    'Some students subtract the number in front of the percent sign as if it were an amount in dollars.',
    'This would be correct only for a price of one hundred dollars, so always ask: percent of what?',
  ],
  world: [
    'The merchants of this world lower their prices every evening, but they announce only the percent.',
    'Find out what your team really has to pay, because the purse contains less than you hope.',
  ],
  support: [
    'Draw a bar for the price, divide it into ten equal parts, and cross out what the discount takes away.',
    'Find 10% of the price first, and use it to build the percent that you need.',
  ],
  stretch: [
    'A price is first raised by 20% and then reduced by 20%. Is it the original price again?',
    'Examine several prices, and explain why the result is always a little lower.',
  ],
  rule: 'After a percent decrease, the new amount is the original amount without that percent of it.',
  vocabulary: [
    { term: 'discount', meaning: 'a part of the price that does not have to be paid' },
    { term: 'percent decrease', meaning: 'a reduction that is given as a percent of the original amount' },
    { term: 'original amount', meaning: 'the amount before the change, which is 100%' },
  ],
};
