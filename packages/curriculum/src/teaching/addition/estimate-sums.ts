import type { Teaching } from '../../teaching.ts';

export const estimateSumsTeaching: Teaching = {
  warmUp: [
    'You have ten dollars, and you want to buy three things at a shop.',
    'Do you need to know the exact sum to see if you have enough?',
  ],
  idea: [
    'An estimate is a number that is close to the exact answer and easy to find.',
    'You round both numbers first, and then you add or subtract in your head.',
    'It also shows you whether an exact answer can be right.',
  ],
  steps: [
    'Look which place you have to round to.',
    'Round the first number, and then round the second one.',
    'Add or subtract the two round numbers.',
    'Say "about" with your answer, because it is not exact.',
  ],
  why: [
    'A rounded number is never far away from the real one.',
    'So the answer from round numbers is not far away from the real answer.',
  ],
  slip: [
    'Some of us work out the exact answer first and round it at the end.',
    'That takes more time, and the idea was to make the work easy.',
  ],
  world: [
    'There is no time here to count everything to the last piece.',
    'Give the crew a good estimate, and they know if they have enough.',
  ],
  support: [
    'Draw a number line, and mark both numbers and the round numbers next to them.',
    'Write the round numbers in a new line, and use only those.',
  ],
  stretch: [
    'Find two numbers whose estimated sum is 600 but whose real sum is more than 650.',
    'How far can an estimate be off?',
  ],
  rule: 'To estimate a sum or a difference, round each number first and then add or subtract the rounded numbers.',
  vocabulary: [
    { term: 'estimate', meaning: 'a number that is close to the exact one' },
    { term: 'exact', meaning: 'not rounded' },
    { term: 'about', meaning: 'close to, but maybe not just that' },
  ],
};
