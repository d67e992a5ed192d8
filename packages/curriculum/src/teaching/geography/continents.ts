import type { Teaching } from '../../teaching.ts';

export const continentsTeaching: Teaching = {
  warmUp: [
    'Where were you born, and where were your grandparents born?',
    'Point to each place on a globe or on a map of the world.',
  ],
  idea: [
    'The land on Earth is split into a few very large parts with seas between most of them.',
    'Each of these large parts is called a continent.',
    'A country is smaller, and it has its own name, flag and border.',
  ],
  steps: [
    'Say the name of the country out loud, right to the end.',
    'Find it on the globe, and put your finger on it.',
    'Move your finger to the sea on each side, and look at the land in between.',
    'Read the name of the large land that your finger went over.',
  ],
  why: [
    'A globe shows all the land and all the sea at once.',
    'When you trace the land from coast to coast, you can see which large part the country belongs to.',
    'Islands count too, and they go with the land or the sea around them.',
  ],
  slip: [
    'Some of us think that people who speak the same words must live on the same continent.',
    'But one language can be at home on many continents, so look at the map and not at the words.',
  ],
  world: [
    'Old maps lie all over this place, and each one has lost its name.',
    'Tell the team which continent each country is on, and the maps can go back on the wall.',
  ],
  support: [
    'Use a map where each continent has its own color.',
    'Find the country, say its color, and then read the name that goes with that color.',
  ],
  stretch: [
    'A few countries have land on two continents.',
    'Find one on the map, and tell your partner where the line between the two parts runs.',
  ],
  rule: 'A country belongs to the continent that its land is part of, and a map or a globe shows which one that is.',
  vocabulary: [
    { term: 'continent', meaning: 'one of the largest parts of land on Earth' },
    { term: 'country', meaning: 'a part of the world with its own government and its own border' },
    { term: 'globe', meaning: 'a map of the Earth in the shape of a ball' },
  ],
};
