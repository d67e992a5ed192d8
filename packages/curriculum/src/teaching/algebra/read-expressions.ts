import type { Teaching } from '../../teaching.ts';

export const readExpressionsTeaching: Teaching = {
  warmUp: [
    'Nobody has told you how many pencils there are in a box.',
    'Even so, you can say how many times as many there are in three boxes. How do you know?',
  ],
  idea: [
    'An expression can tell you something even before you work it out.',
    'The part in brackets is like a closed box, and the numbers outside say what happens to that box.',
    'So you can compare two expressions by looking at how they are built.',
  ],
  steps: [
    'Look for a part that appears in both of the expressions.',
    'Give that part a short name, such as "the box".',
    'Say what happens to the box: is it taken several times, made larger, or shared?',
    'Count the boxes on each side, and compare them.',
  ],
  why: [
    'Multiplying a sum by a number means taking the whole sum that many times.',
    'It does not matter how large the sum is, because the same sum stands on both sides.',
    'That is why the answer can be found without adding up a single pair of numbers.',
  ],
  slip: [
    'Many people start to calculate at once and lose sight of the question.',
    'Cover the brackets with a small piece of paper, and read the expression aloud as "so many boxes".',
  ],
  world: [
    'The numbers on the old crates in this world are far too large to add up in your head.',
    'Look at how each line is built instead, and you can tell at a glance which load is larger.',
  ],
  support: [
    'Replace the large numbers by 2 and 1, work both expressions out, and see how they compare.',
    'Draw a bar for the sum, and draw it again for each time that it is taken.',
  ],
  stretch: [
    'Which is larger, 5 × (312 + 48) or 4 × (312 + 48) + 300? Try to decide without multiplying.',
    'Invent a pair of your own that looks hard but can be compared at a glance.',
  ],
  rule: 'A sum that is multiplied by a number is that many times as large as the sum itself.',
  vocabulary: [
    { term: 'expression', meaning: 'numbers and signs that together stand for one value' },
    { term: 'brackets', meaning: 'signs that hold a part together, so that it can be treated as one number' },
    { term: 'factor', meaning: 'a number that something is multiplied by' },
  ],
};
