import { defineSkill } from '../../define-skill.ts';
import { type Country, countries, countryTable, otherContinents } from '../../facts/countries.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { continentsTeaching } from '../../teaching/geography/continents.ts';
import { type Value, word } from '../../value.ts';
import { speakAlike, turn, whereabouts, within } from './places.ts';

type Params = Telling & { country: Country; pick: number };

/** Their land is on two continents, or atlases differ, or most of the land is not where most of the people are. */
const unclear = 'ARM AZE CYP DNK EGY FRA GEO IDN KAZ RUS TLS TTO TUR'.split(' ');
/** Below this, in square kilometers, a country is a dot on a globe. */
const dot = 5000;
const asked = countries.filter(({ code, squareKilometers }) => !unclear.includes(code) && squareKilometers >= dot);

const large = asked.filter(({ squareKilometers }) => squareKilometers >= 300_000);
const middling = asked.filter(({ squareKilometers }) => squareKilometers >= 40_000);

const nextDoor: Readonly<Record<string, string>> = {
  Africa: 'Asia',
  Asia: 'Europe',
  Europe: 'Asia',
  'North America': 'South America',
  'South America': 'North America',
  Oceania: 'Asia',
};
const acrossTheSea: Readonly<Record<string, string>> = {
  Africa: 'Europe',
  Asia: 'Africa',
  Europe: 'Africa',
  'North America': 'Europe',
  'South America': 'Africa',
  Oceania: 'South America',
};

/** An answer of some child; null where the country has a part there as well. */
const unlessThere = ({ country }: Params, continent: string | undefined): Value | null =>
  continent && !otherContinents[country.code]?.includes(continent) ? word(continent) : null;

function byFirstLetters({ country, pick }: Params): Country | null {
  const start = country.name.slice(0, 2);
  return turn(
    countries.filter(({ name, continent }) => continent !== country.continent && name.startsWith(start)),
    pick,
  );
}

const byLanguage = ({ country, pick }: Params): Country | null =>
  turn(
    countries.filter((other) => other.continent !== country.continent && speakAlike(other, country)),
    pick,
  );

const inThe = (continent: string): Country[] => countries.filter((country) => country.continent === continent);

export const continentsOfCountries = defineSkill<Params>({
  id: 'continents-of-countries',
  name: 'Countries and their continents',
  grade: 3,
  grades: [2, 6],
  domain: 'geography',
  standard: 'D2.Geo.3.3-5',
  keywords: ['continents', 'countries and continents', 'which continent', 'seven continents', 'world map', 'geography'],
  prerequisites: [],
  teaching: continentsTeaching,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    country: rng.pick({ easy: large, medium: middling, hard: asked }[difficulty]),
    pick: rng.int(0, 59),
  }),
  solve: ({ country }) => word(country.continent),
  // Goes from the continent to the list of its countries.
  verify: ({ country }, answer) => answer.kind === 'text' && inThe(answer.text).some(({ code }) => code === country.code),
  misconceptions: [
    {
      id: 'takes-next-continent',
      name: 'Takes the continent next to it',
      wrong: (params) => unlessThere(params, nextDoor[params.country.continent]),
      feedback: () => say`That continent is next to the right one. Find the country, and look where the line between them runs.`,
    },
    {
      id: 'goes-across-the-sea',
      name: 'Takes the continent across the sea',
      wrong: (params) => unlessThere(params, acrossTheSea[params.country.continent]),
      feedback: () => say`There is a sea between that continent and the country. Put your finger on the globe and look again.`,
    },
    {
      id: 'mixes-up-names',
      name: 'Mixes it up with a country whose name begins alike',
      wrong: (params) => unlessThere(params, byFirstLetters(params)?.continent),
      feedback: ({ country }) =>
        say`Another country has a name like ${within(country)}. Read the name to its end, and look again.`,
    },
    {
      id: 'goes-by-language',
      name: 'Takes the continent of another country where the same language is spoken',
      wrong: (params) => unlessThere(params, byLanguage(params)?.continent),
      feedback: () => say`People there may speak the same language. But one language can be at home on many continents.`,
    },
    {
      id: 'takes-opposite-side',
      name: 'Looks on the other side of the globe',
      wrong: (params) => unlessThere(params, ['Europe', 'Africa'].includes(params.country.continent) ? 'Oceania' : 'Africa'),
      feedback: () => say`That is far away from it. Turn the globe slowly until you see the name of the country.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ country }) => say`On which continent is ${within(country)}?`,
        ({ country, name }) => say`${name} looks for ${within(country)} on a globe. On which continent should ${name} look?`,
        ({ country, name }) => say`${name} got a card from a friend in ${within(country)}. From which continent did it come?`,
      ],
      params,
    ),
  explain: ({ country }, answer) => [say`${whereabouts(country)}`, say`So ${within(country)} is in ${answer}.`],
  proof: ({ country }) => ({ source: countryTable.source, path: `${country.code}/continent` }),
});
