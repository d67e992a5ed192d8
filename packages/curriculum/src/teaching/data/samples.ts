import type { Teaching } from '../../teaching.ts';

export const samplesTeaching: Teaching = {
  warmUp: [
    'A cook tastes one spoonful of soup and knows whether the whole pot needs more salt.',
    'Why is one spoonful enough, and what must the cook do before tasting it?',
  ],
  idea: [
    'It is often impossible to ask or to test everybody, so people examine a smaller group, which is called a sample.',
    'If the sample is chosen at random, then it usually resembles the whole population.',
    'The share that you find in the sample is therefore a good estimate for the share in the population.',
  ],
  steps: [
    'Check that the sample was chosen at random from the whole population.',
    'Write the result of the sample as a fraction of its size.',
    'Find out how many times as large the population is.',
    'Multiply the result of the sample by this number, and call your answer an estimate.',
  ],
  why: [
    'In a random sample every member of the population has the same chance of being chosen.',
    'So no group is preferred, and the groups appear in about the same proportion as in the population.',
    'Different samples give slightly different results, and larger samples usually differ less.',
  ],
  slip: [
    'Some students give the result of the sample itself as the answer for the whole population.',
    'Always ask which group the question is about, and compare its size with the size of the sample.',
  ],
  world: [
    'Nobody can examine everything in this place, because there is simply too much of it.',
    'Take a random sample, estimate the total from it, and let your team decide what to do next.',
  ],
  support: [
    'Draw a double number line with the sample on one side and the population on the other.',
    'Mark equal steps on both lines until you reach the size of the population.',
  ],
  stretch: [
    'A class asks only the members of the swimming team how pupils like to spend their summer.',
    'Explain why this sample is misleading, and propose a better way to choose it.',
  ],
  rule: 'A random sample shows about the same share as the whole population from which it was taken.',
  vocabulary: [
    { term: 'population', meaning: 'the whole group that we want to know about' },
    { term: 'sample', meaning: 'the part of a group that is asked or tested' },
    { term: 'random', meaning: 'chosen by chance, so that all have the same chance' },
  ],
};
