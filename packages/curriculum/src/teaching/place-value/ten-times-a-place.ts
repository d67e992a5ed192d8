import type { Teaching } from '../../teaching.ts';

export const tenTimesTeaching: Teaching = {
  warmUp: [
    'Imagine a prize of four hundred forty dollars, and choose between the first 4 and the second 4 of that number.',
    'How many times as much is the better one worth as the other one?',
  ],
  idea: [
    'Every place is worth ten times as much as the place to its right.',
    'So when a digit moves one place to the left, it is worth ten times as much as before.',
    'When it moves two places, it is worth a hundred times as much.',
  ],
  steps: [
    'Find the two places that you want to compare with each other.',
    'Count the steps that lead from the right place to the left place.',
    'Multiply by ten once for each of these steps to find the answer.',
    'Check by dividing the larger value by the smaller one.',
  ],
  why: [
    'Ten ones make a ten, ten tens make a hundred, and ten hundreds make a thousand.',
    'This pattern never stops, no matter how far you travel to the left.',
    'That is why a zero at the end of a whole number makes it ten times as large.',
  ],
  slip: [
    'Many of us want to add ten for each step to the left.',
    'But you multiply, so two steps make a hundred times as much and not twenty times.',
  ],
  world: [
    'A strange machine in this world makes everything ten times as large when you pull its lever.',
    'Compare the numbers to find out how many times somebody has already pulled it.',
  ],
  support: [
    'Write the number in a place value chart, and write the value above each digit.',
    'Draw an arrow for each step to the left, and write "times ten" on it.',
  ],
  stretch: [
    'Write a number in which one 8 is worth a thousand times as much as another 8.',
    'How many other digits have to stand between the two of them?',
  ],
  rule: 'In a whole number, a digit is worth ten times as much as the same digit one place to its right.',
  vocabulary: [
    { term: 'value', meaning: 'how much a digit is worth because of its place' },
    { term: 'times as much', meaning: 'a comparison by multiplying' },
    { term: 'place', meaning: 'where a digit stands in a number' },
  ],
};
