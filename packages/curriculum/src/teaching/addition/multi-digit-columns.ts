import type { Teaching } from '../../teaching.ts';

export const addMultiDigitTeaching: Teaching = {
  warmUp: [
    'A stadium had 48,000 visitors in one week and even more in the next.',
    'How would you find the total if you had no calculator with you?',
  ],
  idea: [
    'Large numbers are added in the same way as small ones, one column at a time.',
    'Start on the right, because a column can pass a ten on to the column on its left.',
    'It does not matter how many columns there are, since the rule is always the same.',
  ],
  steps: [
    'Write the numbers one under the other, with the ones in a line.',
    'Add the ones, and carry 1 to the next column if there are ten or more.',
    'Go on to the left, and add what you carried in every column.',
    'Round both numbers and add them in your head to check your answer.',
  ],
  why: [
    'In every column there is room for only one digit.',
    'Ten of one place are worth just as much as one of the next place.',
    'So when you carry, you change how the number is written, but not how large it is.',
  ],
  slip: [
    'When one number is shorter, it is easy to put it in the wrong columns.',
    'Line the numbers up on the right side, where the ones are.',
  ],
  world: [
    'The crew has been keeping records in two books, and the numbers in them are large.',
    'Add the two numbers to find out how much there is in all.',
  ],
  support: [
    'Write the numbers on grid paper, with one digit in each box.',
    'Cover all the columns except the one that you are working on.',
  ],
  stretch: [
    'Find two numbers with five digits for which you have to carry in every single column.',
    'What is the largest sum that you can make in this way?',
  ],
  rule: 'Whole numbers are added column by column from the right, and ten of one place are carried as one of the next.',
  vocabulary: [
    { term: 'column', meaning: 'digits of the same place, one under the other' },
    { term: 'carry', meaning: 'to move ten of one place to the next place as one' },
    { term: 'sum', meaning: 'the answer when you add' },
  ],
};

export const subtractMultiDigitTeaching: Teaching = {
  warmUp: [
    'One mountain is 8,611 meters high, and another one is 5,895 meters high.',
    'How would you find out how much higher the first mountain is?',
  ],
  idea: [
    'Large numbers are subtracted one column at a time, and you begin with the ones.',
    'When the top digit of a column is too small, you borrow from the column on its left.',
    'If there is a 0 in that column, you have to go one column further.',
  ],
  steps: [
    'Write the larger number on top, with the ones in a line.',
    'Compare the two digits of a column before you subtract.',
    'If the top digit is too small, borrow ten and make the digit on its left one smaller.',
    'Go on in this way until you reach the last column on the left.',
    'Add your answer to the bottom number, which has to give you the top number.',
  ],
  why: [
    'One of any place is worth ten of the place to its right.',
    'When you borrow, you only exchange one for ten, so the top number is worth the same as before.',
  ],
  slip: [
    'Zeros in the top number cause the most trouble.',
    'Nothing can be borrowed from a 0, so first borrow from its neighbor and turn the 0 into a 10.',
  ],
  world: [
    'The store held a large supply at first, but much of it has been used.',
    'Subtract to find out how much your team still has for the trip.',
  ],
  support: [
    'Write every change above the top number in another color.',
    'Try a number with three digits first, such as 402 − 185, and use blocks for it.',
  ],
  stretch: [
    'Subtract 12,345 from 100,000, and explain what happens to all the zeros.',
    'Can you find a way in which you do not have to borrow at all?',
  ],
  rule: 'Whole numbers are subtracted column by column from the right, and one of the next place is exchanged for ten when needed.',
  vocabulary: [
    { term: 'difference', meaning: 'the answer when you subtract' },
    { term: 'borrow', meaning: 'to exchange one of the next place for ten of this place' },
    { term: 'column', meaning: 'digits of the same place, one under the other' },
  ],
};
