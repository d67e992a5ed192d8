import type { Teaching } from '../../teaching.ts';

export const simpleEqualFractionsTeaching: Teaching = {
  warmUp: [
    'Fold a strip of paper in the middle and color one half. Now fold it once more.',
    'How many parts are colored now? Has the color changed its length?',
  ],
  idea: [
    'One amount can have many names.',
    'One half, two fourths and four eighths all reach to the same point.',
    'They look different because the parts are smaller, but there are more of them.',
  ],
  steps: [
    'Look at the number that you know in both fractions, and see how it has changed.',
    'If it was multiplied, each part was cut into so many pieces.',
    'If it was divided, so many pieces were put together.',
    'Do the same with the other number.',
  ],
  why: [
    'When you cut every part in two, you have twice as many parts in the whole and twice as many colored ones.',
    'Nothing is added and nothing is lost.',
    'So the fraction stays at the same point on the number line.',
  ],
  slip: [
    'Some of us add the same number to the top and to the bottom.',
    'One half is not two thirds. Fold two strips, and you will see that they do not match.',
  ],
  world: [
    'The old map and the new map show the same path, but they cut it into different parts.',
    'Find the matching names, so that you do not lose your way.',
  ],
  support: [
    'Use a chart of fraction strips, and draw a line straight down from one strip to the next.',
    'Find all the strips that end on your line.',
  ],
  stretch: ['Find a fraction that is equal to two thirds and has a bottom larger than ten.', 'How many of them are there?'],
  rule: 'Two fractions are equal when they are the same size, which is the same point on a number line.',
  vocabulary: [
    { term: 'equal fractions', meaning: 'fractions that name the same amount' },
    { term: 'numerator', meaning: 'the top number of a fraction' },
    { term: 'denominator', meaning: 'the bottom number of a fraction' },
  ],
};
