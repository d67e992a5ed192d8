import type { Teaching } from '../../teaching.ts';

export const equalSignTeaching: Teaching = {
  warmUp: ['Think of two kids on a seesaw.', 'When does it stay flat?'],
  idea: ['The sign = says that both sides are the same.', 'It does not say "now write the answer".'],
  steps: [
    'Find the side with no box.',
    'Work out what it makes.',
    'Look at the other side.',
    'Find what the box needs to make the same number.',
  ],
  why: ['A scale stays flat when both sides weigh the same.', 'The equal sign works like the middle of a scale.'],
  slip: ['Some of us write the sum of the first two numbers in the box.', 'Look at what else is on that side of the sign.'],
  world: ['The gates here work like a scale.', 'Make both sides the same, and go on.'],
  support: ['Put cubes on two plates, one plate for each side.', 'Add cubes until both plates have just as many.'],
  stretch: ['Write a sentence with two numbers on each side.', 'Can your friend tell if it is true?'],
  rule: 'The equal sign means that both sides have the same value.',
  vocabulary: [
    { term: 'equal', meaning: 'the same in number' },
    { term: 'side', meaning: 'what is left or right of the equal sign' },
    { term: 'true', meaning: 'right, so that both sides are the same' },
  ],
};
