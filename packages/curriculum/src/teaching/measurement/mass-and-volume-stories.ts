import type { Teaching } from '../../teaching.ts';

export const massAndVolumeStoriesTeaching: Teaching = {
  warmUp: [
    'Think of a paper clip, a big bottle of water and a bag of potatoes.',
    'Which one would you measure in grams, which one in kilograms, and which one in liters?',
  ],
  idea: [
    'Mass tells how much there is of a thing, and we measure it in grams or kilograms.',
    'Liters tell how much a bottle or a bucket can hold.',
    'When all numbers in a story have the same unit, you can work with them as with any other numbers.',
  ],
  steps: [
    'Read the story and look which unit is used.',
    'Draw what happens: is something joined, taken away, repeated or shared?',
    'Choose the operation that fits your drawing.',
    'Work it out, and say the answer with its unit.',
  ],
  why: [
    'Two bags on one scale press on it together, so their masses are added.',
    'Five buckets of the same size hold the same amount five times, so that is multiplying.',
  ],
  slip: [
    'It is easy to grab both numbers and add them without a plan.',
    'Ask first whether the answer should be larger or smaller than the numbers in the story.',
  ],
  world: [
    'Your team has to carry food and water on a long way.',
    'Find out how much there is and how much each of you will get.',
  ],
  support: [
    'Act the story out with a scale, some cups and water.',
    'Put small numbers into the story first, and then go back to the real ones.',
  ],
  stretch: [
    'Find out how many times you can fill your cup from a bottle of one liter.',
    'Write a story about it that needs two steps.',
  ],
  rule: 'Masses and amounts of liquid in the same unit can be added, subtracted, multiplied and divided.',
  vocabulary: [
    { term: 'mass', meaning: 'how much there is of a thing, measured in grams or kilograms' },
    { term: 'gram', meaning: 'a small unit of mass, about one paper clip' },
    { term: 'liter', meaning: 'a unit for liquids, about one large bottle' },
  ],
};
