import type { Teaching } from '../../teaching.ts';

export const simplestRatiosTeaching: Teaching = {
  warmUp: [
    'A recipe needs two cups of flour for every cup of milk, and another one needs six cups of flour for three cups of milk.',
    'Will the two mixtures taste the same? What makes you think so?',
  ],
  idea: [
    'A ratio compares two amounts by telling how many of the one belong to how many of the other.',
    'It can be written with a colon or as a fraction, and the order of the words decides which amount comes first.',
    'A ratio is in simplest form when no number except 1 divides both of its parts.',
  ],
  steps: [
    'Read which amount is named first, and write it on top.',
    'Write the second amount at the bottom.',
    'Find the largest number that divides both amounts.',
    'Divide both by this number, and check that nothing else divides them.',
  ],
  why: [
    'If you sort the things into equal groups, every group contains the same small number of each kind.',
    'Twelve red and eighteen blue beads, for example, are six groups of two red and three blue beads.',
    'The comparison within one group is the same as the comparison of everything, so the ratio does not change.',
  ],
  slip: [
    'Many people compare a part with the whole when they are asked to compare it with the other part.',
    'Write the names of the two things beside your numbers, and you will notice when one of them is missing.',
  ],
  world: [
    'The people of this world mix everything in exact ratios, from paint to food for their animals.',
    'Write each ratio in its simplest form, because that is how the recipes on the walls are written.',
  ],
  support: [
    'Lay the ratio out with counters of two colors, and sort them into equal groups.',
    'Divide both amounts by 2, 3 or 5 as often as you can, one small step after the other.',
  ],
  stretch: [
    'In a class the ratio of cyclists to walkers is 2 : 3, and no one comes in another way.',
    'Which numbers of children are possible in this class, and what do all these numbers have in common?',
  ],
  rule: 'A ratio compares two amounts, and it stays the same when both of them are divided by the same number.',
  vocabulary: [
    { term: 'ratio', meaning: 'a comparison of two amounts by division' },
    { term: 'simplest form', meaning: 'a form in which only 1 divides both numbers' },
    { term: 'common factor', meaning: 'a number that divides both of two numbers' },
  ],
};
