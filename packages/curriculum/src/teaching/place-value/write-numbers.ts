import type { Teaching } from '../../teaching.ts';

export const expandedFormTeaching: Teaching = {
  warmUp: ['Your name can be said, and it can be written.', 'In how many ways can you show the number twelve?'],
  idea: [
    'You can write a number in digits, in words, or as a sum of its parts.',
    'The sum of its parts is called expanded form.',
    'All of these ways show the same number.',
  ],
  steps: [
    'Look for the hundreds, and say what they are worth.',
    'Do the same with the tens and the ones.',
    'Put a plus sign between the parts for expanded form.',
    'To go back, write each digit in its own place.',
  ],
  why: [
    'Each digit has its own worth, because of where it stands.',
    'When you add what the digits are worth, you get the number again.',
  ],
  slip: [
    'When we hear three hundred five, some of us write 3005.',
    'The five has to go into the ones place, on top of the last zero.',
  ],
  world: ['The signs here show a number in words, or in parts.', 'You can only open the lock with the digits.'],
  support: [
    'Use cards for the hundreds, the tens and the ones.',
    'Put the small cards on top of the big one so that the zeros are covered.',
  ],
  stretch: ['Mix up the parts of a number, and read them to a partner.', 'Can your partner still write down the right number?'],
  rule: 'A number can be written as the sum of what its digits are worth.',
  vocabulary: [
    { term: 'expanded form', meaning: 'a number written as a sum of its parts' },
    { term: 'number name', meaning: 'a number written in words' },
    { term: 'digit', meaning: 'one of the ten signs from 0 to 9' },
  ],
};

export const writeLargeNumbersTeaching: Teaching = {
  warmUp: [
    'How many people do you think live in a large city near you?',
    'How would you write such a long number so that other people can read it?',
  ],
  idea: [
    'Long numbers are read in groups of three digits, and a comma shows where a group ends.',
    'You read the group before the comma as if it stood alone, and then you say "thousand".',
    'After that you read the last three digits as you always do.',
  ],
  steps: [
    'Listen for the word "thousand", and write the number that comes before it.',
    'Write a comma, and leave room for three more digits.',
    'Fill in the hundreds, the tens and the ones, and write 0 where you hear nothing.',
    'Read your number out loud to check it.',
  ],
  why: [
    'Every group has the same three places, which are hundreds, tens and ones.',
    'The comma tells you that the first group counts thousands instead of ones.',
    'Because each group always has three places, an empty place needs a zero.',
  ],
  slip: [
    'Zeros that nobody says are easy to forget.',
    'In forty thousand six, you hear only two numbers, but there have to be three digits after the comma.',
  ],
  world: [
    'The machines here show numbers in words or in pieces, and the keypad only takes digits.',
    'Type the number in the right way, and the machine begins to work.',
  ],
  support: [
    'Draw a chart with three columns for the thousands and three for the ones.',
    'Write each part in its column before you write the number in one line.',
  ],
  stretch: [
    'Find the largest number with six digits in which no digit comes up twice.',
    'Write it in words and in expanded form, and compare it with a partner.',
  ],
  rule: 'A large number can be written in digits, in words or as the sum of what its digits are worth.',
  vocabulary: [
    { term: 'thousand', meaning: 'ten hundreds' },
    { term: 'comma', meaning: 'the mark that keeps the thousands apart from the last three digits' },
    { term: 'expanded form', meaning: 'a number written as a sum of the values of its digits' },
  ],
};
