import type { Teaching } from '../../teaching.ts';

export const howMuchLongerTeaching: Teaching = {
  warmUp: ['Stand next to a friend, back to back.', 'Who is taller? How could you find out how much taller?'],
  idea: [
    'When two things lie side by side, one of them may stick out.',
    'The part that sticks out tells how much longer it is.',
    'You can find it by taking the short length from the long one.',
  ],
  steps: [
    'Measure both things with the same unit.',
    'Decide which of them is longer.',
    'Take the short length away from the long one.',
    'Check by adding: the short one and the extra part make the long one.',
  ],
  why: [
    'The long thing has two parts.',
    'One part is just as long as the short thing, and the other part is extra.',
    'When you take the first part away, only the extra part is left.',
  ],
  slip: [
    'The word "longer" makes some of us add the two numbers.',
    'But the two things are side by side, and they are not put end to end.',
  ],
  world: [
    'You have found two ropes, and you want to know which one you should use.',
    'Find out how much longer one of them is than the other.',
  ],
  support: ['Make both lengths with cubes, and put them side by side.', 'Break off the part that sticks out, and count it.'],
  stretch: ['Find two things in the room that differ by five inches.', 'Can you find two that differ by just one inch?'],
  rule: 'How much longer one thing is can be found by subtracting the shorter length from the longer one.',
  vocabulary: [
    { term: 'difference', meaning: 'how much more one number is than another' },
    { term: 'unit', meaning: 'what you measure with, such as an inch' },
    { term: 'compare', meaning: 'to look at two things side by side' },
  ],
};
