import type { Teaching } from '../../teaching.ts';

export const roundWholeNumbersTeaching: Teaching = {
  warmUp: [
    'If someone asks how far it is to the park, do you say 198 steps, or about 200?',
    'When is "about" good enough, and when is it not?',
  ],
  idea: [
    'To round is to swap a number for a near one that is easier to use.',
    'When you round to tens, you look for the nearest ten, and when you round to hundreds, you look for the nearest hundred.',
  ],
  steps: [
    'Find the two tens, or the two hundreds, that the number lies between.',
    'Find the number in the middle of the two.',
    'Go down if your number is below the middle, and go up if it is in the middle or past it.',
  ],
  why: [
    'Think of a hill with a dip on each side, where a ball rolls down to the dip that is nearer.',
    'On the very top it could go both ways, so we all agree to go up.',
    'Then everyone who rounds the same number gets the same answer.',
  ],
  slip: [
    'When we round down, some of us make the digit smaller too.',
    'To round down, you keep the digit and turn the rest into 0, because you go back to the ten below and not past it.',
  ],
  world: [
    'From up here you can see for miles, and your team has to plan fast.',
    'Call out what you count in round numbers, since those are easy to work with.',
  ],
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
