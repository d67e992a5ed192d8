import type { Teaching } from '../../teaching.ts';

export const convertBothWaysTeaching: Teaching = {
  warmUp: [
    'One sign says that the lake is 2,500 meters away, and another sign says that it is 2.5 kilometers.',
    'Could both of these signs be right, and how would you find out?',
  ],
  idea: [
    'When you convert, the unit and the number change, but the amount itself stays the same.',
    'If the new unit is smaller, you need more of them, so you multiply.',
    'If the new unit is larger, you need fewer of them, so you divide.',
  ],
  steps: [
    'Write down how many of the smaller units make one of the larger units.',
    'Decide whether you are moving to a smaller unit or to a larger one.',
    'Multiply to reach the smaller unit, or divide to reach the larger unit.',
    'Check whether the number changed in the direction that you expected.',
  ],
  why: [
    'A rope does not grow when you measure it in smaller steps.',
    'You trade each meter for 100 centimeters, and to go back you put the centimeters in groups of 100.',
    'That is why dividing undoes what multiplying has done.',
  ],
  slip: [
    'Many students multiply too quickly, because a "larger unit" sounds like a larger number.',
    'Imagine filling a bucket with cups and then with spoons, and ask which of them you would need more often.',
  ],
  world: [
    'The tools around you were made by different teams, and every team has used its own units.',
    'Convert each number with care, since a decimal point in the wrong place can spoil the whole plan.',
  ],
  support: [
    'Write the number into a place value chart, and move its digits by as many places as the factor has zeros.',
    'Begin with one, two and three of the larger units, and continue the table from there.',
  ],
  stretch: [
    'How many seconds are there in one week, and how many steps does your calculation need?',
    'Invent a unit of your own, and write the rules for converting it.',
  ],
  rule: 'A measurement is converted by multiplying when the new unit is smaller and by dividing when it is larger.',
  vocabulary: [
    { term: 'convert', meaning: 'to write the same measurement in another unit' },
    { term: 'conversion factor', meaning: 'how many of the smaller units make one of the larger' },
    { term: 'metric system', meaning: 'a system of units that is built on tens' },
  ],
};
