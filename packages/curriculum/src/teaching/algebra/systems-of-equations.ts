import type { Teaching } from '../../teaching.ts';

export const systemsOfEquationsTeaching: Teaching = {
  warmUp: [
    'Two coffees and one cake cost eleven dollars, while two coffees and three cakes cost seventeen dollars.',
    'What can you conclude from the difference between these two orders?',
  ],
  idea: [
    'One equation with two unknowns usually has many solutions, so it cannot tell us what the unknowns are.',
    'A second equation tells us more, and often there is only one pair of numbers that fits both of them.',
    'To find this pair, the equations are combined in such a way that one of the unknowns disappears.',
  ],
  steps: [
    'Write the equations below each other, with the same unknowns in the same column.',
    'Multiply one or both equations until the numbers before one unknown are equal or opposite.',
    'Subtract the equations if these numbers are equal, and add them if they are opposite.',
    'Solve the remaining equation with a single unknown.',
    'Put the result into one of the first two equations to find the second unknown, and check both equations.',
  ],
  why: [
    'Both sides of an equation have the same value, so adding one equation to another adds the same amount on both sides.',
    'The combined equation is therefore true whenever both of the others are true.',
    'When one unknown has disappeared, the equation that is left can be solved as usual.',
  ],
  slip: [
    'Some students add the equations and simply ignore an unknown that has not disappeared.',
    'Examine the numbers before the unknown first, and continue only if their sum or their difference is really zero.',
  ],
  world: [
    'The receipts of this world show only total amounts, and nobody can read the single prices any more.',
    'Combine two receipts in order to discover the price of every single item.',
  ],
  support: [
    'Draw both orders as pictures, cross out what they have in common, and look at what remains.',
    'List several pairs of numbers for each equation, and search for the pair that appears in both lists.',
  ],
  stretch: [
    'Represent both equations as lines in a coordinate system, and explain the meaning of their intersection.',
    'Find a system of two equations that has no solution, and describe the position of its lines.',
  ],
  rule: 'The solution of a system of two equations is the pair of numbers that makes both equations true at once.',
  vocabulary: [
    { term: 'system of equations', meaning: 'two or more equations that have to be true at the same time' },
    { term: 'elimination', meaning: 'combining equations so that one unknown disappears' },
    { term: 'substitute', meaning: 'to put a number or an expression in the place of a letter' },
  ],
};
