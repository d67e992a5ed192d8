import type { Teaching } from '../../teaching.ts';

export const multiplesTeaching: Teaching = {
  warmUp: [
    'Pencils are sold in packs of six, and our class needs more than twenty.',
    'Can we buy just twenty? How many will we have to buy?',
  ],
  idea: [
    'The multiples of a number are the numbers that you say when you skip count by it from zero.',
    'They never come to an end, and the distance from one multiple to the next is always the same.',
    'Every other number lies between two multiples.',
  ],
  steps: [
    'Skip count by the number until you come near the limit.',
    'Find the two multiples on each side of the limit.',
    'Read the question again: does it ask for the one above or the one below?',
    'Check that your answer is a multiple, and that it is on the right side.',
  ],
  why: [
    'A multiple is always made of complete groups, and no part of a group is left over.',
    'If the limit is not a multiple, the last group is not full yet.',
    'You either fill it up or leave it out, and so you get the next multiple or the one before.',
  ],
  slip: [
    'Some people start at the limit and take one step from there.',
    'Multiples are always counted from zero, so test your number with a times fact.',
  ],
  world: [
    'Supplies are handed out here in full packs only.',
    'You need enough for the whole team, but nobody wants to carry more than that.',
  ],
  support: [
    'Mark the multiples on a number line, and put a finger on the limit.',
    'Write the times table in a row, and draw a line where the limit lies.',
  ],
  stretch: [
    'Which number comes up when you count by 4 and also when you count by 6?',
    'Find the first three such numbers, and look for a pattern.',
  ],
  rule: 'A multiple of a number is that number times a whole number.',
  vocabulary: [
    { term: 'multiple', meaning: 'a number that you say when you skip count from zero' },
    { term: 'limit', meaning: 'a number that must not be passed or reached' },
    { term: 'skip count', meaning: 'to count in equal steps' },
  ],
};
