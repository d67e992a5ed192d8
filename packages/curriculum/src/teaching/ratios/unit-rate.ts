import type { Teaching } from '../../teaching.ts';

export const unitRateTeaching: Teaching = {
  warmUp: [
    'One machine fills 90 bottles in 6 minutes, and another one fills 64 bottles in 4 minutes.',
    'Which machine is faster? What would you like to know about each of them?',
  ],
  idea: [
    'A rate compares two amounts of different kinds, such as pages and minutes.',
    'The unit rate tells how much belongs to exactly one: the pages in one minute, or the price of one ticket.',
    'Unit rates make it easy to compare, because all of them speak about one.',
  ],
  steps: [
    'Decide what there should be one of. It usually stands behind the word "per" or "each".',
    'Divide the other amount by this one.',
    'Say the result with both names, as in "fifteen bottles per minute".',
    'Multiply back to check that you reach the amount in the story.',
  ],
  why: [
    'If a machine always works at the same speed, then every minute brings the same number of bottles.',
    'Dividing shares all the bottles out fairly among the minutes.',
    'One share is therefore exactly what belongs to a single minute.',
  ],
  slip: [
    'Some people divide in the wrong order, and they find the minutes for a bottle instead of the bottles in a minute.',
    'Name the result before you calculate: "bottles per minute" means that bottles are divided by minutes.',
  ],
  world: [
    'The machines in this world work at different speeds, and nobody has noted how much they produce in one minute.',
    'Discover the unit rate of each one, and you will know which of them your team should repair first.',
  ],
  support: [
    'Draw one box for every minute, and share the amount out equally among the boxes.',
    'Begin with two minutes or with half of the time, and continue to one from there.',
  ],
  stretch: [
    'For every rate there are two unit rates, such as pages per minute and minutes per page.',
    'Calculate both for your own reading speed, and explain when each of them is useful.',
  ],
  rule: 'The unit rate is found by dividing the one amount by the other, so that it tells how much there is for each one.',
  vocabulary: [
    { term: 'rate', meaning: 'a comparison of two amounts of different kinds' },
    { term: 'unit rate', meaning: 'how much there is for exactly one of the other amount' },
    { term: 'per', meaning: 'for each one' },
  ],
};
