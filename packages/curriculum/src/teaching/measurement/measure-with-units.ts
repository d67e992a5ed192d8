import type { Teaching } from '../../teaching.ts';

export const measureWithUnitsTeaching: Teaching = {
  warmUp: ['How long is your table?', 'Can you find out with your hand?'],
  idea: [
    'We can measure a thing with small pieces that are all the same.',
    'We put them end to end.',
    'Then we count how many fit.',
  ],
  steps: [
    'Start at one end of the thing.',
    'Put the pieces in a row so that they touch.',
    'Do not leave gaps, and do not put one on top of another.',
    'Count the pieces.',
  ],
  why: ['Each piece is just as long as the next.', 'So the count tells how long the whole thing is.'],
  slip: ['Some of us leave gaps.', 'Then we need too few pieces. Push them together and count again.'],
  world: ['You need a bridge that is long enough.', 'Measure the gap with sticks before you build.'],
  support: ['Tape a line on the floor and put cubes along it.', 'Count out loud and touch each cube.'],
  stretch: ['Measure a book with clips, and then with cubes.', 'Why do you get two numbers?'],
  rule: 'The length of a thing is the number of equal pieces that fit along it with no gaps.',
  vocabulary: [
    { term: 'measure', meaning: 'to find out how long a thing is' },
    { term: 'unit', meaning: 'the piece we measure with' },
    { term: 'length', meaning: 'how long a thing is' },
  ],
};
