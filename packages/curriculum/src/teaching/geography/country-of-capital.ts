import type { Teaching } from '../../teaching.ts';

export const countryOfCapitalTeaching: Teaching = {
  warmUp: [
    'You hear the name of a faraway city in the news, but nobody mentions the country that surrounds it.',
    'How could you discover which country the city belongs to?',
  ],
  idea: [
    'Until now you started with a country and looked for its capital.',
    'Now you start with the city and look for the country around it.',
    'Both directions use the same pair of names, but most people find that the second direction is harder to remember.',
  ],
  steps: [
    'Read the name of the city aloud, and think about which language it could come from.',
    'Decide which continent the city is on, or look it up in the index of an atlas.',
    'Locate the city on the map, and move your finger outward in several directions until you reach the border.',
    'Read the name of the country inside that border, and repeat it together with the name of the capital.',
  ],
  why: [
    'Every city lies inside exactly one border, so the map can always give you the answer.',
    'The index of an atlas lists the names of cities together with the page and the square of the map.',
    'Practicing a pair of names in both directions connects them, and that makes your memory of them considerably stronger.',
  ],
  slip: [
    'It is easy to stop at the right part of the continent and to pick a neighbor by mistake.',
    'Continue until you have actually seen the name of the city inside the border of the country.',
  ],
  world: [
    'The travelers whom you meet in this mysterious place mention only the capital of the country that they come from.',
    'Work out the country for each of them, and you can guide them to the right gate.',
  ],
  support: [
    'Use your cards the other way around: read the capital first, and say the country before you turn the card.',
    'If you are not sure, name the continent first, because that leaves fewer countries to choose from.',
  ],
  stretch: [
    'Several countries and their capitals share the same name, or they have names that are almost identical.',
    'Collect as many of them as you can find, and mark them on a map of the world.',
  ],
  rule: 'Each capital belongs to one country, and a map shows which border lies around the city.',
  vocabulary: [
    { term: 'index', meaning: 'the list at the end of an atlas that tells where each name can be found' },
    { term: 'atlas', meaning: 'a book of maps' },
    { term: 'border', meaning: 'the line where one country ends and another begins' },
  ],
};
