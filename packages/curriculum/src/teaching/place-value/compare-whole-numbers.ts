import type { Teaching } from '../../teaching.ts';

export const compareTwoDigitTeaching: Teaching = {
  warmUp: ['One jar has 52 beans, and one has 48.', 'Which jar would you pick to get more?'],
  idea: ['Look at the tens first.', 'The number with more tens is greater.', 'If the tens are the same, look at the ones.'],
  steps: [
    'Find the tens in both numbers.',
    'If they are not the same, you are done.',
    'If they are the same, look at the ones.',
    'Write the sign, and read it out loud.',
  ],
  why: ['One ten is more than nine ones.', 'So the ones can not make up for a ten.'],
  slip: ['Some of us see a 9 and think that 29 is big.', 'Look at the tens first. 29 has just two of them.'],
  world: ['Each gate here has two numbers on it.', 'Tell which one is greater.'],
  support: ['Build both numbers with ten sticks and cubes.', 'Put the sticks side by side.'],
  stretch: ['Use the digits 3, 5 and 8.', 'What is the greatest two-digit number you can make?'],
  rule: 'To compare two-digit numbers, compare the tens first, and the ones if the tens are the same.',
  vocabulary: [
    { term: 'greater than', meaning: 'more than, written as >' },
    { term: 'less than', meaning: 'not as much as, written as <' },
    { term: 'equal', meaning: 'just as much, written as =' },
  ],
};

export const compareThreeDigitTeaching: Teaching = {
  warmUp: ['One team has 289 points, and the other team has 311.', 'Who is ahead, and how can you tell without counting?'],
  idea: [
    'To compare two numbers, start with the largest place.',
    'The number with more hundreds is greater.',
    'If the hundreds are the same, go on to the tens and then to the ones.',
  ],
  steps: [
    'See whether both numbers have three digits.',
    'Compare the hundreds.',
    'If they are the same, compare the tens, and after that the ones.',
    'Put the sign between the numbers, and read it from left to right.',
  ],
  why: [
    'One hundred is more than ninety-nine, so no tens and ones can make up for it.',
    'That is why the first place that is different tells you the answer.',
  ],
  slip: ['A big digit at the end can fool you.', 'Cover the end of both numbers, and look at the first digits.'],
  world: ['Every bridge here shows two numbers.', 'Put the right sign between them, and then the bridge comes down.'],
  support: [
    'Write one number under the other, so that the places line up.',
    'Point to the hundreds, and tell a partner which has more.',
  ],
  stretch: ['Find three numbers that are greater than 476 and less than 483.', 'How many such numbers are there?'],
  rule: 'To compare three-digit numbers, compare the hundreds first, then the tens and then the ones.',
  vocabulary: [
    { term: 'compare', meaning: 'to find out which number is greater' },
    { term: 'greater than', meaning: 'more than, written as >' },
    { term: 'less than', meaning: 'not as much as, written as <' },
  ],
};

export const compareLargeTeaching: Teaching = {
  warmUp: [
    'Two towns both say that they have more people than the other one.',
    'What would you look at first to find out which town is right?',
  ],
  idea: [
    'A whole number with more digits is always larger than one with fewer digits.',
    'When both have the same number of digits, you compare them from the left.',
    'The first place where the digits differ decides which number is larger.',
  ],
  steps: [
    'Write one number under the other, with the ones in a line.',
    'Count the digits, because the number with more digits is larger.',
    'If there are just as many, move from left to right until two digits differ.',
    'Write the sign so that it opens to the larger number.',
  ],
  why: [
    'Each place is worth ten times as much as the place to its right.',
    'Even if all the places behind it hold a 9, they are worth less than one more in the place before.',
    'So you can stop as soon as you find two digits that differ.',
  ],
  slip: [
    'It is easy to be fooled by a number that begins with a 9.',
    'Count the digits first, because a long number that begins with a 1 can still be larger.',
  ],
  world: [
    'Every path in this world splits in two, and each side carries a large number.',
    'Find out how the numbers compare, and then you know which way to go.',
  ],
  support: [
    'Write both numbers in a place value chart, one digit in each column.',
    'Slide a card from left to right, and stop at the first column where the digits differ.',
  ],
  stretch: [
    'Use each of the digits from 1 to 6 once to make a number that is as close as possible to 400,000.',
    'Explain to a partner why no other number is closer.',
  ],
  rule: 'Whole numbers are compared from the largest place on, and the first place that differs decides.',
  vocabulary: [
    { term: 'compare', meaning: 'to find out which of two numbers is larger' },
    { term: 'greater than', meaning: 'larger than, written as >' },
    { term: 'less than', meaning: 'smaller than, written as <' },
  ],
};
