import type { Teaching } from '../../teaching.ts';

export const addWithin100Teaching: Teaching = {
  warmUp: ['You have 38 cents, and you find a quarter.', 'How could you find out how much that is, without coins?'],
  idea: [
    'Split both numbers into tens and ones.',
    'Add the tens to the tens, and add the ones to the ones.',
    'If you have ten ones or more, trade ten of them for a ten.',
  ],
  steps: [
    'Write the numbers so that ones stand under ones.',
    'Add the ones, and make a new ten if you can.',
    'Add the tens, and do not forget the new one.',
    'Look at your answer and ask whether it makes sense.',
  ],
  why: [
    'Ten ones are worth just as much as one ten.',
    'So nothing is lost when you trade them, and the number only gets easier to read.',
  ],
  slip: ['The new ten is easy to forget.', 'Write a small 1 above the tens as soon as you have made it.'],
  world: ['Two different paths lead to the end of this world.', 'Add up how many steps you would have to take on both of them.'],
  support: ['Build both numbers with ten sticks and cubes.', 'Push them together, and trade ten cubes for a stick.'],
  stretch: ['Add 48 and 27 in two different ways in your head.', 'Tell a partner which way was faster, and why.'],
  rule: 'To add two-digit numbers, add ones to ones and tens to tens, and trade ten ones for a ten.',
  vocabulary: [
    { term: 'sum', meaning: 'what you get when you add' },
    { term: 'trade', meaning: 'to swap ten ones for one ten' },
    { term: 'place', meaning: 'where a digit stands in a number' },
  ],
};

export const subtractWithin100Teaching: Teaching = {
  warmUp: ['You have five dimes and two pennies, and you want to pay seven cents.', 'What would you do?'],
  idea: [
    'Take tens from tens, and take ones from ones.',
    'When there are too few ones, open a ten.',
    'One ten gives you ten more ones.',
  ],
  steps: [
    'Look at the ones, and see whether there are enough.',
    'If there are too few, change one ten into ten ones.',
    'Take away the ones, and after that the tens.',
    'Add your answer to what you took away, as a check.',
  ],
  why: ['A ten is worth ten ones, so the number stays the same when you open it.', 'Now you have enough ones to take some away.'],
  slip: ['Many of us turn the ones around when the top digit is too small.', 'You cannot do that, so open a ten first.'],
  world: [
    'The storage room was full, but your team has used some of the boxes.',
    'Find out how many boxes are still in the room.',
  ],
  support: ['Build the first number with ten sticks and cubes.', 'Break a stick into ten cubes when you need more ones.'],
  stretch: ['Find the difference of 83 and 58 by counting up.', 'Does it take more or fewer steps than taking away?'],
  rule: 'To subtract two-digit numbers, take ones from ones and tens from tens, and open a ten when there are too few ones.',
  vocabulary: [
    { term: 'difference', meaning: 'what you get when you subtract' },
    { term: 'open a ten', meaning: 'to change one ten into ten ones' },
    { term: 'check', meaning: 'to test an answer in another way' },
  ],
};
