import type { Teaching } from '../../teaching.ts';

export const simpleInterestTeaching: Teaching = {
  warmUp: [
    'If you bring money to a bank, the bank pays you a little extra, and if you borrow money, you have to give back more.',
    'Why do people pay for using the money of somebody else, and what should the price depend on?',
  ],
  idea: [
    'Interest is the price for using money, and it is a percent of the amount that was saved or borrowed.',
    'With simple interest, the same amount is added every year, because the percent always refers to the original amount.',
    'The interest therefore depends on three things: the original amount, the rate and the time.',
  ],
  steps: [
    'Identify the original amount, the rate for one year and the number of years.',
    'Calculate the interest of a single year.',
    'Multiply it by the number of years.',
    'Add the original amount if the question asks for everything at the end.',
  ],
  why: [
    'The original amount does not change, so every year brings the same percent of the same amount.',
    'Equal additions can be written as a multiplication, and this is the reason for the number of years in the formula.',
    'The three factors may be multiplied in any order, since a product does not depend on the order.',
  ],
  slip: [
    'Many students forget the time and give the interest of a single year.',
    'Write the units beside your numbers: percent per year times years leaves only percent.',
  ],
  world: [
    'The bank of this world lends tools, boats and gold, and it always asks for simple interest.',
    'Find out what has to be paid back in the end before you sign any contract for your team.',
  ],
  support: [
    'Make a table with one row for each year, and write the interest and the sum into it.',
    'Begin with one hundred dollars, where the interest of one year is the rate itself.',
  ],
  stretch: [
    'Most banks add the interest to the amount every year, so that it earns interest as well.',
    'Compare this with simple interest for five years, and describe how the difference develops.',
  ],
  rule: 'Simple interest is the original amount times the yearly rate times the number of years.',
  vocabulary: [
    { term: 'interest', meaning: 'the price for using money, as a percent of it' },
    { term: 'principal', meaning: 'the original amount that was saved or borrowed' },
    { term: 'rate', meaning: 'the percent that is paid for each year' },
  ],
};
