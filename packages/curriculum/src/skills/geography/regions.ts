import { defineSkill } from '../../define-skill.ts';
import { type Country, countries, countryTable } from '../../facts/countries.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { regionsTeaching } from '../../teaching/geography/regions.ts';
import { type Value, word } from '../../value.ts';
import { whereabouts, within } from './places.ts';

type Params = Telling & { country: Country };

type Confusions = { opposite: string; next: string; across: string; alike: string };

/** For each region that books agree on: the one at the other end, the next one, one across the sea, and one with a like name. */
const confusions: Readonly<Record<string, Confusions>> = {
  'North Africa': { opposite: 'Southern Africa', next: 'West Africa', across: 'West Asia', alike: 'Central Africa' },
  'West Africa': { opposite: 'East Africa', next: 'Central Africa', across: 'South America', alike: 'West Asia' },
  'Central Africa': { opposite: 'North Africa', next: 'West Africa', across: 'South America', alike: 'Central Asia' },
  'East Africa': { opposite: 'West Africa', next: 'Southern Africa', across: 'South Asia', alike: 'East Asia' },
  'Southern Africa': { opposite: 'North Africa', next: 'East Africa', across: 'South America', alike: 'South Asia' },
  'West Asia': { opposite: 'East Asia', next: 'Central Asia', across: 'East Africa', alike: 'West Africa' },
  'Central Asia': { opposite: 'Southeast Asia', next: 'South Asia', across: 'North Africa', alike: 'Central America' },
  'South Asia': { opposite: 'Central Asia', next: 'Southeast Asia', across: 'East Africa', alike: 'Southern Africa' },
  'East Asia': { opposite: 'West Asia', next: 'Central Asia', across: 'Polynesia', alike: 'East Africa' },
  'Southeast Asia': { opposite: 'West Asia', next: 'South Asia', across: 'Melanesia', alike: 'East Asia' },
  'Central America': { opposite: 'Central Asia', next: 'Caribbean', across: 'West Africa', alike: 'South America' },
  Caribbean: { opposite: 'Polynesia', next: 'Central America', across: 'West Africa', alike: 'Melanesia' },
  'South America': { opposite: 'East Asia', next: 'Central America', across: 'West Africa', alike: 'Southern Africa' },
  Melanesia: { opposite: 'East Asia', next: 'Southeast Asia', across: 'South America', alike: 'Micronesia' },
};

/** Books put them in one region or another, or they lie between two. */
const unclear =
  'AGO CMR BDI RWA ZMB ZWE MWI MOZ SDN SSD MRT TCD MDG MUS COM EGY IRN AFG KAZ MNG MMR TUR CYP GEO ARM AZE GUY SUR BLZ BHS TTO ISR YEM TLS'.split(
    ' ',
  );
const asked = countries.filter(
  ({ code, region, squareKilometers }) => confusions[region] && !unclear.includes(code) && squareKilometers >= 2000,
);
const large = asked.filter(({ squareKilometers }) => squareKilometers >= 200_000);

const take =
  (kind: keyof Confusions) =>
  ({ country }: Params): Value | null => {
    const name = confusions[country.region]?.[kind];
    return name === undefined ? null : word(name);
  };

export const regionsOfWorld = defineSkill<Params>({
  id: 'regions-of-the-world',
  name: 'Regions of the continents',
  grade: 7,
  grades: [5, 8],
  domain: 'geography',
  standard: 'D2.Geo.10.6-8',
  keywords: [
    'world regions',
    'regions of africa',
    'regions of asia',
    'subregions',
    'parts of continents',
    'central america and caribbean',
  ],
  prerequisites: ['continents-of-countries'],
  teaching: regionsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), country: rng.pick(difficulty === 'easy' ? large : asked) }),
  solve: ({ country }) => word(country.region),
  // Goes from the region to its countries.
  verify: ({ country }, answer) => {
    const members = countries.filter(({ region }) => answer.kind === 'text' && region === answer.text);
    return members.some(({ code }) => code === country.code);
  },
  misconceptions: [
    {
      id: 'mixes-up-directions',
      name: 'Looks at the other end of the map',
      wrong: take('opposite'),
      feedback: () => say`That lies in quite another direction. Say aloud where north, south, east and west are on your map.`,
    },
    {
      id: 'goes-next-door',
      name: 'Takes the region next to it',
      wrong: take('next'),
      feedback: ({ country }) =>
        say`That region is very near. Look at the neighbors of ${within(country)}, and see which side it belongs to.`,
    },
    {
      id: 'goes-across-the-sea',
      name: 'Takes a region on the other side of the water',
      wrong: take('across'),
      feedback: () =>
        say`There is a wide stretch of water, or another continent, between them. On which side does the country lie?`,
    },
    {
      id: 'mixes-up-names',
      name: 'Mixes up regions whose names are alike',
      wrong: take('alike'),
      feedback: () => say`The two regions have names that are alike. Read every part of the name, and find both on the map.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ country }) => say`To which region of the world does ${within(country)} belong?`,
        ({ country, name }) => say`${name} sorts maps by region. In which folder does the map of ${within(country)} belong?`,
        ({ country, name }) => say`${name} reads news from ${within(country)}. Which region of the world is the news about?`,
      ],
      params,
    ),
  explain: ({ country }, answer) => [
    say`${whereabouts(country)}`,
    say`Like the lands around it, ${within(country)} is part of the region that is called ${country.region === 'Caribbean' ? 'the ' : ''}${answer}.`,
  ],
  proof: ({ country }) => ({ source: countryTable.source, path: `${country.code}/region` }),
});
