import type { Teaching } from '../../teaching.ts';

export const dependentAmountsTeaching: Teaching = {
  warmUp: [
    'The longer you ride your bike, the farther you get, and the more often you cheer, the louder it becomes.',
    'Which amount decides in each case, and which one only follows?',
  ],
  idea: [
    'Sometimes one amount depends on another, such as the price on the number of tickets.',
    'The amount that you may choose is called independent, and the one that follows is called dependent.',
    'A rule connects them, and the same rule has to fit every pair in the table.',
  ],
  steps: [
    'Decide which of the two amounts depends on the other.',
    'Look at one pair, and think of several rules that could explain it.',
    'Test each rule with the other pairs until only one of them is left.',
    'Write that rule as an equation.',
    'Use the equation to find the value that you are looking for.',
  ],
  why: [
    'A single pair can be explained by many rules, because five and ten may be connected by adding or by multiplying.',
    'A second and a third pair leave only one simple rule that fits all of them.',
    'Once the rule has been found, it can predict pairs that nobody has measured.',
  ],
  slip: [
    'People often look only down the second row and forget how far the first row has moved.',
    'Always read the table across, from the first amount to the second.',
  ],
  world: [
    'Your team has recorded a few measurements, but the most important line of the table is still empty.',
    'Discover the rule behind the numbers, and predict the missing value before the others arrive.',
  ],
  support: [
    'Write a plus sign or a multiplication sign between both amounts of every pair, and fill in the missing number.',
    'Draw the pairs as points, and continue the line with a ruler.',
  ],
  stretch: [
    'Describe two amounts from your own life of which one depends on the other.',
    'Make a table with four pairs, hide the rule, and let a partner discover it.',
  ],
  rule: 'When one amount depends on another, an equation can give the dependent amount for every value of the other.',
  vocabulary: [
    { term: 'independent variable', meaning: 'the amount that is chosen freely' },
    { term: 'dependent variable', meaning: 'the amount that follows from the other one' },
    { term: 'table', meaning: 'rows or columns in which pairs of values stand together' },
  ],
};
