import type { Teaching } from '../teaching.ts';

export const roundWholeNumbersTeaching: Teaching = {
  warmUp: [
    'If someone asks how far it is to the park, do you say 198 steps, or about 200?',
    'When is "about" good enough, and when is it not?',
  ],
  idea: [
    'To round is to swap a number for a near one that is easier to use.',
    'When you round to tens, you look for the nearest ten.',
    'When you round to hundreds, you look for the nearest hundred.',
  ],
  steps: [
    'Find the two tens, or the two hundreds, that the number lies between.',
    'Find the middle of the two.',
    'If the number is below the middle, go down.',
    'If it is in the middle or past it, go up.',
  ],
  why: [
    'Think of a hill with a dip on each side.',
    'A ball rolls to the side that is nearer.',
    'On the very top we all agree to roll up, so that we all get the same answer.',
  ],
  slip: [
    'When we round down, some of us make the digit smaller too.',
    'To round down, keep the digit and turn the rest into 0. You are going back to the ten below, not past it.',
  ],
  world: ['From the top of the hill you can see for miles.', 'Call out the counts in round numbers, so that your team can plan fast.'],
  support: [
    'Draw a number line with a ten at each end and mark the middle.',
    'Put a dot where the number goes, and see which end is nearer.',
  ],
  stretch: [
    'A number rounds to 400 when you round to the nearest hundred.',
    'What is the smallest it could be? What is the largest?',
  ],
  rule: 'A number is rounded to the nearest ten or hundred, and a number in the middle is rounded up.',
  vocabulary: [
    { term: 'round', meaning: 'to swap a number for a near one that is easier to use' },
    { term: 'nearest', meaning: 'the one that is least far away' },
    { term: 'about', meaning: 'close to, but maybe not just that' },
  ],
};
