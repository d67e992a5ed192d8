import type { Teaching } from '../../teaching.ts';

export const addAnglesTeaching: Teaching = {
  warmUp: [
    'Open the cover of a book a little, wait a moment, and then open it some more.',
    'How could you describe how far it has been opened in all?',
  ],
  idea: [
    'An angle tells how far one line is turned away from another.',
    'When two angles lie side by side without a gap, they make one larger angle, and their degrees are added.',
    'If you know the whole angle and one part, you can find the other part.',
  ],
  steps: [
    'Make a sketch of the whole angle, and draw the line that splits it into parts.',
    'Write the number of degrees beside each part that you already know.',
    'Add all the parts if the measure of the whole angle is missing.',
    'Subtract the known parts from the whole angle if one of the parts is missing.',
  ],
  why: [
    'Turning by 30 degrees and then by 40 more takes you just as far as one turn of 70.',
    'Nothing is counted twice, because the second angle begins where the first one ends.',
  ],
  slip: [
    'It is easy to take a right angle for a straight one, and then every answer is off.',
    'Remember the corner of a page with its 90 degrees and the edge of a ruler with its 180.',
  ],
  world: [
    'The machines in this place turn in several steps, and every step is written in degrees.',
    'Find the angle that is missing, and the machine will point in the right direction.',
  ],
  support: [
    'Fold a paper circle, and cut out the angles so that you can lay them side by side.',
    'Use a protractor to check each sum.',
  ],
  stretch: [
    'Four angles meet at one point and fill the full turn, and three of them are equal.',
    'The last one has 90 degrees. How large are the others?',
  ],
  rule: 'When an angle is split into parts that do not overlap, its measure is the sum of the measures of the parts.',
  vocabulary: [
    { term: 'degree', meaning: 'a small unit for angles, with 360 in a full turn' },
    { term: 'right angle', meaning: 'an angle of 90 degrees, as in the corner of a page' },
    { term: 'straight angle', meaning: 'an angle of 180 degrees, which looks like a line' },
  ],
};
