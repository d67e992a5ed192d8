import type { Teaching } from '../../teaching.ts';

export const conversionStoriesTeaching: Teaching = {
  warmUp: [
    'You have three meters of ribbon, and you need 40 centimeters for one present.',
    'Why can you not simply take 40 away from three?',
  ],
  idea: [
    'Some stories use a large unit and a small unit for the same kind of thing.',
    'Numbers can be added or subtracted only when they count the same unit.',
    'So the first step is always to change the larger unit into the smaller one.',
  ],
  steps: [
    'Underline the units in the story, and choose the smaller one.',
    'Change the larger unit by multiplying.',
    'Plan what the story does: does it join, take away, repeat or share?',
    'Work it out, and write the unit behind the answer.',
  ],
  why: [
    'Three meters and 300 centimeters are the same ribbon, so nothing is lost when the unit is changed.',
    'After that, both numbers count centimeters, and they can meet in one problem.',
  ],
  slip: [
    'People often stop after changing the unit, because it already feels like an answer.',
    'Go back to the last sentence of the story, and check what it really asks.',
  ],
  world: [
    'Your supplies come in large units, and you hand them out in small ones.',
    'Work out what is left after each step, so that nobody has to go without.',
  ],
  support: [
    'Draw a bar for the large amount, and write its size in the small unit below.',
    'Tell the story with easier numbers first, such as one meter.',
  ],
  stretch: [
    'Write a story with liters and milliliters that needs three steps.',
    'Trade it with a partner, and check the answer together.',
  ],
  rule: 'Measures in different units are first changed to the same unit and then used in the problem.',
  vocabulary: [
    { term: 'convert', meaning: 'to write the same amount in another unit' },
    { term: 'unit', meaning: 'the amount that a measure counts' },
    { term: 'remainder of a length', meaning: 'the part that is left over' },
  ],
};
