import type { Teaching } from '../../teaching.ts';

export const placeValueTeaching: Teaching = {
  warmUp: [
    'Would you rather have a 2 that means two dollars, or a 2 that means two thousand dollars?',
    'How can you tell from the way a number is written which 2 you have?',
  ],
  idea: [
    'A digit is worth more or less, according to the place where it stands.',
    'Each place is worth ten times as much as the place to its right.',
    'So the same 5 can mean fifty, five hundred or five thousand.',
  ],
  steps: [
    'Find the digit that you are asked about.',
    'Count the places from the right: ones, tens, hundreds, thousands, and so on.',
    'Write the digit, and then write one 0 for each place to its right.',
    'Read the value aloud to hear whether it fits.',
  ],
  why: [
    'We count in tens, and ten of one place always make one of the next.',
    'Ten ones fill a ten, ten tens fill a hundred, and ten hundreds fill a thousand.',
    'Each step to the left therefore makes a digit worth ten times more.',
  ],
  slip: [
    'Many people start to count at the left end.',
    'Start at the right end, because the ones are always there, however long the number is.',
  ],
  world: [
    'The lock on the last door shows a long number, and one digit of it glows.',
    'The door opens for the person who can say what the glowing digit is worth.',
  ],
  support: [
    'Write the number in a chart with one column for each place, and read the name above the digit.',
    'Build the number with cards such as 4,000 and 300 that lie on top of each other.',
  ],
  stretch: ['Write a number in which one 6 is worth a hundred times as much as another 6.', 'Explain to a partner how you know.'],
  rule: 'In a whole number, each place is worth ten times as much as the place to its right.',
  vocabulary: [
    { term: 'digit', meaning: 'one of the ten signs from 0 to 9 that we write numbers with' },
    { term: 'place value', meaning: 'how much a digit is worth because of where it stands' },
    { term: 'expanded form', meaning: 'a number written as a sum of the values of its digits' },
  ],
};
