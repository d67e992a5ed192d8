import type { Teaching } from '../../teaching.ts';

export const largestCountryTeaching: Teaching = {
  warmUp: [
    'Try to wrap an orange in a flat sheet of paper without any folds.',
    'What happens to the paper, and what does that tell you about flat maps of the round Earth?',
  ],
  idea: [
    'The area of a country tells how much land lies inside its borders.',
    'It is measured in square kilometers, and each of these is a square with sides of one kilometer.',
    'A flat map of the world cannot show all areas truly, but a globe can.',
  ],
  steps: [
    'Find all of the countries on a globe, or on a map that is made to show areas truly.',
    'Compare the first two, and keep the one with more land.',
    'Compare that one with the next, and go on until you have looked at each of them.',
    'If two seem to be close, look their areas up in a table and compare the numbers.',
  ],
  why: [
    'The Earth is round, so a flat map has to stretch some places to make them fit.',
    'Many maps stretch the land most near the top and the bottom, far from the equator.',
    'A country in the far north can look much larger there than one in the middle, even when it has less land.',
  ],
  slip: [
    'Many people trust the first flat map that they see.',
    'When one of the countries lies far from the equator, check it on a globe before you decide.',
  ],
  world: [
    'The four maps in this room are all drawn at different sizes, so you cannot just lay them next to each other.',
    'Find out which country really has the most land, and mark it for the crew.',
  ],
  support: [
    'Trace a country on thin paper on the globe, and lay the paper over another country.',
    'Which one sticks out on all sides?',
  ],
  stretch: [
    'Find a country that looks large on a flat map and small on a globe.',
    'Explain to your partner with the help of an orange peel why this happens.',
  ],
  rule: 'The area of a country is the land inside its borders, and flat maps stretch what lies far from the equator.',
  vocabulary: [
    { term: 'area', meaning: 'how much surface lies inside a border' },
    { term: 'square kilometer', meaning: 'the area of a square with sides of one kilometer' },
    { term: 'equator', meaning: 'the line around the middle of the Earth, as far from the north as from the south' },
  ],
};
