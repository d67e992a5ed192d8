import type { Teaching } from '../../teaching.ts';

export const numberLineFractionsTeaching: Teaching = {
  warmUp: ['You walk from your desk to the door and stop in the middle.', 'Which number between 0 and 1 tells where you are?'],
  idea: [
    'A fraction is a number, so it has its own place on the number line.',
    'Cut the piece from 0 to 1 into equal parts.',
    'The bottom number tells how many parts there are, and the top number tells how many steps you take from 0.',
  ],
  steps: [
    'Count the equal parts between 0 and 1, and write that number at the bottom.',
    'Put your finger on 0.',
    'Move one part at a time up to the point, and count the moves.',
    'Write the number of moves at the top.',
  ],
  why: [
    'Each part has the same length, so each step takes you equally far.',
    'After all the steps from 0 to 1 you have gone one whole.',
    'If you go on after 1, the parts stay the same, and the top gets larger than the bottom.',
  ],
  slip: [
    'Some of us count the marks and start with the mark at 0.',
    'Count the jumps of your finger, because zero is where you stand before you jump.',
  ],
  world: [
    'A path leads from one flag to the next, and small stones cut it into equal parts.',
    'Say at what fraction of the path you are, and your team can find you.',
  ],
  support: [
    'Fold a strip of paper into equal parts, and write 0 and 1 at its ends.',
    'Write a fraction at every fold, and say them all out loud.',
  ],
  stretch: ['Draw a number line from 0 to 2, and mark halves above it and fourths below it.', 'Which points get two names?'],
  rule: 'A fraction is a point on the number line: so many steps from 0, when the piece from 0 to 1 is cut into equal parts.',
  vocabulary: [
    { term: 'number line', meaning: 'a line on which each number has its own place' },
    { term: 'unit fraction', meaning: 'a fraction with 1 at the top' },
    { term: 'point', meaning: 'a place on the line' },
  ],
};
