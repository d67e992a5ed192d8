import type { Teaching } from '../../teaching.ts';

export const nameFractionsTeaching: Teaching = {
  warmUp: [
    'Fold a sheet of paper so that all the parts are the same size.',
    'How many parts did you make? What could you call just one of them?',
  ],
  idea: [
    'A fraction names some of the equal parts of one whole.',
    'The bottom number tells how many equal parts the whole has, and the top number tells how many of them we mean.',
  ],
  steps: [
    'Check that all the parts are the same size.',
    'Count all of the parts, and write that number on the bottom.',
    'Count the parts that you want, and write that number on top.',
    'Read it out loud, with the top first and then the name of the part.',
  ],
  why: [
    'The name of a part comes from how many parts fill the whole.',
    'When four equal parts fill the whole, each of them is called a fourth.',
    'Three of them are three fourths, in the same way that three of your apples are three apples.',
  ],
  slip: [
    'Some of us put the rest of the parts on the bottom.',
    'The bottom counts every part of the whole: the ones you took and the ones you left.',
  ],
  world: [
    'Somebody has torn the old map into equal pieces, and you have found some of them.',
    'Say what part of the map you hold, and you will know how much is still missing.',
  ],
  support: ['Use paper strips. Fold, color the parts, and count out loud.', 'Say: "I have 2 parts out of 5 equal parts."'],
  stretch: [
    'Draw one whole in two ways, with a different number of equal parts each time.',
    'Can you color the same amount in both?',
  ],
  rule: 'The bottom of a fraction counts all the equal parts of the whole, and the top counts the parts we mean.',
  vocabulary: [
    { term: 'fraction', meaning: 'a number that names some of the equal parts of a whole' },
    { term: 'numerator', meaning: 'the top number of a fraction, which counts the parts we mean' },
    { term: 'denominator', meaning: 'the bottom number of a fraction, which counts all the equal parts' },
  ],
};
