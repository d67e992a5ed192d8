import type { Teaching } from '../../teaching.ts';

export const turnsAsAnglesTeaching: Teaching = {
  warmUp: [
    'Stand up, close your eyes, and turn until you face the door again.',
    'How could you tell a friend to make only half of that turn?',
  ],
  idea: [
    'An angle can be seen as a turn around a point.',
    'A full turn is split into 360 equal parts, and each of them is called one degree.',
    'So a part of a full turn is the same part of 360 degrees.',
  ],
  steps: [
    'Find out which fraction of a full turn is described in the question.',
    'Divide 360 by the bottom number of that fraction to get the size of one part.',
    'Multiply by the top number to get all the parts that were really turned.',
    'Compare your answer with a right angle, which is a quarter turn of 90 degrees.',
  ],
  why: [
    'Every full turn brings you back to where you started, whatever the size of the circle.',
    'The equal parts of the turn share the 360 degrees fairly, so each gets the same number.',
  ],
  slip: [
    'Some people start from 100 or from 180, since these numbers look familiar.',
    'Turn yourself around once, and count the four right angles, which helps you to remember 360.',
  ],
  world: [
    'The dials and wheels in this place move only when somebody tells them the exact angle.',
    'Think about the part of a full turn first, and then calculate the number of degrees.',
  ],
  support: [
    'Fold a paper circle into equal parts, and write the degrees on each fold.',
    'Use the face of a clock, where each hour is one twelfth of a turn.',
  ],
  stretch: [
    'Find all the numbers up to 20 that split 360 without a remainder.',
    'Why may people long ago have chosen 360 for a full turn?',
  ],
  rule: 'A full turn has 360 degrees, and a part of a turn has the same part of 360 degrees.',
  vocabulary: [
    { term: 'degree', meaning: 'one of 360 equal parts of a full turn' },
    { term: 'full turn', meaning: 'a turn that ends where it began' },
    { term: 'angle', meaning: 'how far one line is turned away from another' },
  ],
};
