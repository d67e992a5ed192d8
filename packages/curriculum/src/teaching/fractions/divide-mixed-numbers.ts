import type { Teaching } from '../../teaching.ts';

export const divideMixedNumbersTeaching: Teaching = {
  warmUp: [
    'A cook has four and a half pounds of rice, and every portion takes three fourths of a pound.',
    'How many portions can be prepared? Try to answer with a drawing before you calculate.',
  ],
  idea: [
    'Dividing mixed numbers answers the same question as every other division: how many times does one amount fit into another?',
    'A mixed number is a single number, so it has to be written as one fraction before you divide.',
    'After that, dividing means multiplying by the reciprocal of the second fraction.',
  ],
  steps: [
    'Identify the amount that is divided and the size of one portion.',
    'Write each mixed number as one fraction.',
    'Keep the first fraction, turn the second one over, and multiply.',
    'Simplify the result, and multiply it by the size of the portion in order to check it.',
  ],
  why: [
    'With a common bottom, both amounts are counted in the same small parts, and the division becomes a division of whole numbers.',
    'Multiplying by the reciprocal leads to exactly the same quotient without writing the common bottom down.',
    'The whole numbers cannot be divided separately, because the portion contains wholes and parts at the same time.',
  ],
  slip: [
    'It is tempting to divide the whole numbers first and the fractions afterward.',
    'Test this with an easy example, and you will see that the portions do not add up to the original amount.',
  ],
  world: [
    'The expedition has to divide its supplies into portions, and neither the supplies nor the portions are whole numbers.',
    'Find the exact number of portions, including the fraction of a portion that remains at the end.',
  ],
  support: [
    'Draw the amount as a bar, mark one portion after another, and count the portions.',
    'Rewrite both numbers with a common bottom, and divide only the tops.',
  ],
  stretch: [
    'Find two mixed numbers whose quotient is exactly two, and two others whose quotient is exactly one half.',
    'Describe how you can decide, without calculating, whether a quotient will be greater than one.',
  ],
  rule: 'Mixed numbers are divided by writing each as one fraction and multiplying by the reciprocal of the second.',
  vocabulary: [
    { term: 'reciprocal', meaning: 'the number that you get by turning a fraction over' },
    { term: 'mixed number', meaning: 'a whole number together with a fraction' },
    { term: 'quotient', meaning: 'the result of a division' },
  ],
};
