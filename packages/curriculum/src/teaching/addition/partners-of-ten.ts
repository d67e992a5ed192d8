import type { Teaching } from '../../teaching.ts';

export const partnersOfTenTeaching: Teaching = {
  warmUp: ['Hold up all ten fingers.', 'Put three down. How many are still up?'],
  idea: ['Two numbers that make 10 are partners.', 'Your hands show you both of them.'],
  steps: ['Hold up as many fingers as you have.', 'Look at the fingers that are down.', 'Count them, and say both partners.'],
  why: ['You always have ten fingers.', 'Some are up and the rest are down, so the two make ten.'],
  slip: ['Some of us count one finger in both groups.', 'Each finger is up or down, so count it just once.'],
  world: ['Each gate here needs a ten to open.', 'Find the partner that is missing.'],
  support: ['Fill a ten frame with red and blue cubes.', 'Say how many are red and how many are blue.'],
  stretch: ['Can you write down all the partners of ten?', 'How do you know that you have them all?'],
  rule: 'Each number from 1 to 9 has a partner that makes 10 with it.',
  vocabulary: [
    { term: 'partner', meaning: 'the number that makes ten with another' },
    { term: 'ten frame', meaning: 'a box with ten spots' },
    { term: 'make ten', meaning: 'to get up to 10' },
  ],
};
