import type { Teaching } from '../../teaching.ts';

export const landlockedTeaching: Teaching = {
  warmUp: [
    'Many of the things in your classroom have traveled on a ship.',
    'How would they reach a country that has no harbor of its own?',
  ],
  idea: [
    'A country is landlocked when there is land on every side of it and no coast on the sea.',
    'Goods from overseas can reach it only through the land of a neighbor, or through the air.',
    'Neither its size nor the number of its neighbors decides about that, but only its location.',
  ],
  steps: [
    'Find the country on a map that shows the sea in blue.',
    'Follow its border all the way around, and watch the other side of the line.',
    'If you meet the sea somewhere, even for a short distance, the country has a coast.',
    'If you meet nothing but other countries, it is landlocked.',
  ],
  why: [
    'A border is a closed line, so following it once shows everything that surrounds the country.',
    'A single short stretch of coast is enough for a harbor, and so it makes all the difference.',
    'Lakes and rivers do not count, because a ship cannot always sail from them to the ocean.',
  ],
  slip: [
    'It is tempting to decide by size, because a small country seems to have no room for a coast.',
    'Trace the whole border instead, since even tiny countries can lie beside the sea.',
  ],
  world: [
    'The harbor in this world is waiting for ships, but some of the loads must continue by train.',
    'Find out which countries have a coast, so that every load starts on the right route.',
  ],
  support: [
    'Draw a blue line over each coast on a copy of the map, and leave every other border black.',
    'Countries without any blue are the ones that you are looking for.',
  ],
  stretch: [
    'A few countries would have to cross two other countries before they reached any sea.',
    'Search the map for one of them, and describe the route of a load to its capital.',
  ],
  rule: 'A landlocked country has land on every side and no coast on the sea.',
  vocabulary: [
    { term: 'landlocked', meaning: 'with land on every side and without a coast' },
    { term: 'coast', meaning: 'the land along the edge of the sea' },
    { term: 'harbor', meaning: 'a place on the water where ships can load and unload' },
  ],
};
