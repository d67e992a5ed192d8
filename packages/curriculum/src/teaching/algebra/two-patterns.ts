import type { Teaching } from '../../teaching.ts';

export const twoPatternsTeaching: Teaching = {
  warmUp: [
    'Two friends climb the same stairs, and one of them takes one step at a time while the other takes three.',
    'Each of them has moved five times. What can you say about the places where they are standing?',
  ],
  idea: [
    'Two patterns that begin together can be compared number by number.',
    'Numbers that stand at the same place in their patterns make a pair.',
    'When both begin at zero, one number of each pair is always the same number of times as large as the other.',
  ],
  steps: [
    'Write both patterns in two rows, one below the other.',
    'Mark the pairs that belong together, because they come after the same number of steps.',
    'Find out how many steps lead to the number that you know.',
    'Take the same number of steps in the other pattern.',
    'Check whether the two numbers fit to the other pairs.',
  ],
  why: [
    'After every step each pattern has grown by the number in its own rule.',
    'After many steps it has grown by that number many times, so the two rules decide how the patterns compare.',
    'The gap between them grows as well, since the faster pattern wins a little more with each step.',
  ],
  slip: [
    'It is tempting to think that the distance between the two patterns never changes.',
    'Write down the first four pairs, and watch what happens to the distance.',
  ],
  world: [
    'Two machines start at the same moment, but one of them is quicker than the other.',
    'Find out how far the second machine has come when the first one reaches its mark, and be there in time.',
  ],
  support: [
    'Use two colors on a number line, and jump with both colors in turn.',
    'Fill in a table with one row for each step, and read across the rows.',
  ],
  stretch: [
    'Draw the pairs as points on a grid. What do you notice about where they lie?',
    'What would change in your drawing if one of the patterns began at 5 instead of 0?',
  ],
  rule: 'Two patterns made by two rules form pairs of terms, and the rules decide how the terms of each pair compare.',
  vocabulary: [
    { term: 'term', meaning: 'one of the numbers in a pattern' },
    { term: 'pair', meaning: 'two terms that stand at the same place in their patterns' },
    { term: 'rule', meaning: 'what is done to each term to get the next one' },
  ],
};
