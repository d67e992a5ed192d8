import type { Teaching } from '../../teaching.ts';

export const regionsTeaching: Teaching = {
  warmUp: [
    'The weather report sometimes speaks about a storm over South Asia, although it does not name a single country.',
    'Which countries come to mind when you hear the name of that region, and how could you verify your guess?',
  ],
  idea: [
    'A continent is so large that people divide it into several regions before they compare its different parts with each other.',
    'The countries of a region lie close together, and they often share a climate, a language or a part of their history.',
    'Regions are human inventions, so two books may draw the line between them in different places.',
  ],
  steps: [
    'Locate the country on a map, and identify the continent to which its mainland belongs.',
    'Determine in which part of the continent it lies by comparing its position with the center.',
    'Look at the countries around it as well, because the neighbors of a country often belong to the same region.',
    'Combine the direction with the name of the continent, or recall the special name of the region.',
  ],
  why: [
    'The names of most regions are made of a direction and a continent, so the name itself describes the location.',
    'Special names such as the Caribbean refer to a sea or to a group of islands that people already knew.',
    'Because the members of a region are neighbors, one familiar country can help you to place several others.',
  ],
  slip: [
    'It is easy to confuse two regions with similar names, for example one in Africa and one in Asia that have the same direction in front.',
    'Always read both parts of the name carefully, and confirm the continent before you consider the direction.',
  ],
  world: [
    'The archive of this world stores its documents by region, but somebody has mixed up all of the folders.',
    'Return each document to the region where it belongs, so that the people who work here can continue their research.',
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
