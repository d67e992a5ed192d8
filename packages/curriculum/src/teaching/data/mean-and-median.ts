import type { Teaching } from '../../teaching.ts';

export const meanTeaching: Teaching = {
  warmUp: [
    'Four children have collected different numbers of shells, and they decide to share all of them equally.',
    'How would you work out the number of shells that each child receives?',
  ],
  idea: [
    'The mean of a set of data is the equal share, as though every number had the same size.',
    'It is also the balance point: the numbers above it weigh exactly as much as the numbers below it.',
    'One single number can therefore describe the center of the entire set.',
  ],
  steps: [
    'Add all the numbers in the set, and include numbers that appear more than once.',
    'Count how many numbers there are.',
    'Divide the sum by this count.',
    'Check that your answer lies between the smallest and the largest number.',
  ],
  why: [
    'Adding everything collects the whole amount in one place, and dividing distributes it fairly.',
    'Whatever the larger numbers lose in this way, the smaller numbers gain.',
    'This is the reason why the distances above the mean and below the mean are always equal in total.',
  ],
  slip: [
    'Some people forget that a zero is a number as well, and they leave it out of the count.',
    'Count the numbers twice, because a wrong count changes the whole result.',
  ],
  world: [
    'Every member of your team has collected a different number of supplies.',
    'Calculate the mean, and you will know how much each person would carry in a fair group.',
  ],
  support: [
    'Build a tower of cubes for every number, and move cubes until all of the towers are level.',
    'Then compare the height of the towers with the result of your calculation.',
  ],
  stretch: [
    'Invent a set of five numbers with a mean of ten, although no number in the set is ten.',
    'What happens to the mean when you add another ten?',
  ],
  rule: 'The mean is the sum of all the data divided by how many data there are.',
  vocabulary: [
    { term: 'mean', meaning: 'the equal share of a set of numbers' },
    { term: 'data', meaning: 'numbers or facts that have been collected' },
    { term: 'center', meaning: 'a number that stands for the middle of a set of data' },
  ],
};

export const medianTeaching: Teaching = {
  warmUp: [
    'Imagine that your whole class lines up according to height, from the shortest to the tallest.',
    'Who stands exactly in the middle, and how can you find this person quickly?',
  ],
  idea: [
    'The median is the number in the middle when all the data are arranged by size.',
    'Half of the data lie below it or are equal to it, and the other half lie above it or are equal to it.',
    'A single extreme number hardly changes the median, and that makes it useful.',
  ],
  steps: [
    'Write all the numbers in order, from the smallest to the largest.',
    'Cross out one number at each end, again and again.',
    'If one number remains in the middle, it is the median.',
    'If two numbers remain, the median lies halfway between them.',
  ],
  why: [
    'Crossing out pairs from both ends keeps the same number of data on each side.',
    'What finally remains must stand exactly in the middle of the ordered list.',
    'With an even count, no single number has this position, so the two in the middle share it.',
  ],
  slip: [
    'The most common mistake is to take the middle of the list before it has been put in order.',
    'Copy the numbers in order first, and compare the length of both lists.',
  ],
  world: [
    'The measurements in this place contain a few strange results that nobody can explain.',
    'Use the median, because it is not disturbed by a single unusual number.',
  ],
  support: [
    'Write every number on a card, arrange the cards in order, and remove one from each end at the same time.',
    'Practice with an odd count before you try an even count.',
  ],
  stretch: [
    'Find five numbers whose median is twice as large as their mean.',
    'Is this possible when none of the numbers is below zero?',
  ],
  rule: 'The median is the middle number of data in order, or halfway between the two middle numbers.',
  vocabulary: [
    { term: 'median', meaning: 'the number in the middle of data in order' },
    { term: 'in order', meaning: 'arranged from the smallest to the largest' },
    { term: 'data', meaning: 'numbers or facts that have been collected' },
  ],
};
