import type { Teaching } from '../../teaching.ts';

export const compareLengthsTeaching: Teaching = {
  warmUp: ['Find two pencils.', 'Are they the same? Which one is long?'],
  idea: ['We put two things side by side.', 'The one that sticks out is longer.', 'The other one is shorter.'],
  steps: ['Put both on one line.', 'Look at the other end.', 'Find the one that sticks out.', 'Count its blocks.'],
  why: ['Both start at the same line.', 'So the one that goes on more has more blocks.'],
  slip: ['Some of us do not start at the same line.', 'Push both to the wall. Then look.'],
  world: ['You need a long log.', 'Put two logs side by side and pick one.'],
  support: ['Build both rows with blocks.', 'Pair the blocks, red with blue. Which blocks have no partner?'],
  stretch: ['Find three things that are longer than your hand.', 'Put them in a row from short to long.'],
  rule: 'Of two things that start at the same line, the longer one is the one that sticks out.',
  vocabulary: [
    { term: 'longer', meaning: 'going on more than the other one' },
    { term: 'shorter', meaning: 'ending before the other one' },
  ],
};

export const compareWeightsTeaching: Teaching = {
  warmUp: ['Hold a book in one hand and a leaf in the other hand.', 'Which one pulls your hand down?'],
  idea: [
    'Things can be heavy or light.',
    'The heavier one weighs more blocks.',
    'A cup that holds more takes more spoons to fill.',
  ],
  steps: ['Count the blocks or spoons for the first one.', 'Count them for the other one.', 'Say which number is more.'],
  why: ['All the blocks are the same.', 'So more blocks weigh more.'],
  slip: ['Big things are not always heavy.', 'A big ball can be lighter than a small stone. Weigh them.'],
  world: ['You can only carry one bag.', 'Find out which bag is lighter.'],
  support: ['Hold both things and move your hands up and down.', 'Use real cups and fill them with sand.'],
  stretch: ['Find a small thing that is heavy.', 'Find a big thing that is light.'],
  rule: 'Of two things, the heavier one weighs more of the same blocks.',
  vocabulary: [
    { term: 'heavier', meaning: 'weighing more' },
    { term: 'lighter', meaning: 'weighing less' },
    { term: 'holds more', meaning: 'more fits in it' },
  ],
};
