import type { Teaching } from '../../teaching.ts';

export const distributivePropertyTeaching: Teaching = {
  warmUp: [
    'Four friends each order a sandwich and a drink, and the waiter brings everything on one tray.',
    'How many sandwiches and how many drinks are there, and why is it not just one drink?',
  ],
  idea: [
    'A number directly before brackets multiplies everything that is inside.',
    'You can therefore take each part of the brackets that many times and add up the results.',
    'The new expression looks different, but it has the same value for every number that the letter may be.',
  ],
  steps: [
    'Draw an arrow from the number outside to each term inside the brackets.',
    'Multiply along every arrow.',
    'Keep the sign that stands between the terms.',
    'Check both forms with one small number in the place of the letter.',
  ],
  why: [
    'A rectangle can be cut into two narrower ones that have the same height.',
    'The area of the whole is the height times the whole width, but it is also the sum of both pieces.',
    'Since no part of the rectangle is lost, the two ways of calculating must agree.',
  ],
  slip: [
    'Many people multiply the first term and forget about the second one.',
    'Count your arrows: there must be as many as there are terms inside the brackets.',
  ],
  world: [
    'Every member of your team needs the same set of equipment, and each set contains several different things.',
    'Find out how much of every single thing has to be packed, before the boat leaves without it.',
  ],
  support: [
    'Lay out one set with cups for the letter and counters for the number, and then repeat the set.',
    'Draw the rectangle, write the letter and the number along its width, and label both areas.',
  ],
  stretch: [
    'Explain how somebody can work out 7 times 98 in their head by using brackets.',
    'Then go backward: which number can be taken out in front of both parts of 12x + 20?',
  ],
  rule: 'A number times a sum equals the sum of that number times each of the parts.',
  vocabulary: [
    { term: 'expand', meaning: 'to write a product with brackets as a sum without them' },
    { term: 'term', meaning: 'a part of an expression that is added or subtracted' },
    { term: 'equivalent expressions', meaning: 'expressions that have the same value for every number' },
  ],
};
