import type { Teaching } from '../../teaching.ts';

export const addThreeTeaching: Teaching = {
  warmUp: ['Here are 4 red, 3 blue and 6 green cubes.', 'Which two would you put together first?'],
  idea: ['You can add three numbers in any order.', 'Look for two that make ten, and add them first.'],
  steps: ['Look at all three numbers.', 'Find two that are easy to add.', 'Add those two.', 'Add the last number on.'],
  why: ['It does not matter which group you count first.', 'All of the things are there, so the sum is the same.'],
  slip: ['Some of us stop when two numbers are added.', 'Cross off each number as you use it.'],
  world: ['There are three heaps of things at each stop.', 'Tell how many there are in all.'],
  support: ['Make a stack of cubes for each number.', 'Put the stacks together one by one.'],
  stretch: ['Find three numbers that make 15.', 'How many ways can you find?'],
  rule: 'Three numbers can be added in any order, and the sum stays the same.',
  vocabulary: [
    { term: 'sum', meaning: 'what you get when you add' },
    { term: 'order', meaning: 'what comes first, next and last' },
    { term: 'make ten', meaning: 'to get up to 10' },
  ],
};

export const addSeveralTeaching: Teaching = {
  warmUp: ['You read some pages every day for four days.', 'How could you find out how many pages that is in all?'],
  idea: [
    'You can add many numbers, and you may choose the order.',
    'Add all the tens, and add all the ones.',
    'The ones can make more than one new ten.',
  ],
  steps: [
    'Write the numbers one below the other.',
    'Look for ones that make ten, and add those first.',
    'Add the rest of the ones, and trade every ten of them for a ten.',
    'Add up the tens, with the new ones too.',
  ],
  why: ['Every number is made of tens and ones.', 'When you put all the tens and all the ones together, nothing is left out.'],
  slip: ['With four numbers, the ones can make twenty or even more.', 'Then you have to add two new tens and not just one.'],
  world: ['Four boxes stand side by side at every stop.', 'Add up what is in them, and your team can go on.'],
  support: ['Add two of the numbers first.', 'Then add the other two, and put both sums together.'],
  stretch: [
    'Choose four two-digit numbers that make exactly one hundred.',
    'Can you do it so that no digit is used more than once?',
  ],
  rule: 'To add several two-digit numbers, add all the ones and all the tens, and trade ten ones for a ten.',
  vocabulary: [
    { term: 'sum', meaning: 'what you get when you add' },
    { term: 'trade', meaning: 'to swap ten ones for one ten' },
    { term: 'order', meaning: 'what comes first, next and last' },
  ],
};
