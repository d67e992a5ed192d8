import type { Teaching } from '../../teaching.ts';

export const regionsTeaching: Teaching = {
  warmUp: [
    'Newspapers often describe events in a region such as Southeast Asia without mentioning a single country.',
    'Which countries come to mind when you hear the name of that region, and how could you verify your guess?',
  ],
  idea: [
    'Continents are so large that geographers divide them into smaller regions in order to compare them.',
    'The countries of a region lie close together, and they frequently share climates, languages or a common history.',
    'Regions are human inventions, so different books occasionally draw the line between two of them differently.',
  ],
  steps: [
    'Locate the country on a map, and identify the continent to which its mainland belongs.',
    'Determine in which part of the continent it lies by comparing its position with the center.',
    'Examine the neighboring countries, because they usually belong to the same region.',
    'Combine the direction with the name of the continent, or recall the special name of the region.',
  ],
  why: [
    'Most regional names consist of a direction and a continent, so the name itself describes the location.',
    'Special names such as the Caribbean refer to a sea or to a group of islands that people already knew.',
    'Because the members of a region are neighbors, one familiar country can help you to place several others.',
  ],
  slip: [
    'Students frequently confuse regions with similar names, for example one in Africa with one in Asia that shares the direction.',
    'Always read both parts of the name carefully, and confirm the continent before you consider the direction.',
  ],
  world: [
    'The archive of this world stores its documents by region, but somebody has mixed up all of the folders.',
    'Return each document to the correct region, so that the researchers can continue their investigation.',
  ],
  support: [
    'Fold a map of one continent twice, so that the folds separate the north from the south and the east from the west.',
    'Describe the position of each country by the folds before you select the name of its region.',
  ],
  stretch: [
    'Compare how two different atlases divide Europe or Africa into regions, and list every country that changes its group.',
    'Discuss which criteria the authors might have used, such as climate, language or history.',
  ],
  rule: 'A region is a group of neighboring countries that geographers consider together because of their location and what they have in common.',
  vocabulary: [
    { term: 'region', meaning: 'a part of the world whose places lie together and have something in common' },
    { term: 'mainland', meaning: 'the main part of a country, without its distant islands' },
    { term: 'criterion', meaning: 'a reason by which things are sorted or judged' },
  ],
};
