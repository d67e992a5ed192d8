import { defineSkill } from '../../define-skill.ts';
import { type Country, countries, countryTable } from '../../facts/countries.ts';
import { largeCities } from '../../facts/large-cities.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countryOfCapitalTeaching } from '../../teaching/geography/country-of-capital.ts';
import { type Value, word } from '../../value.ts';
import { neighborsOf, speakAlike, turn, within } from './places.ts';

type Params = Telling & { capital: string; pick: number };

/** A capital that names its country needs no map, and those of very small countries are known to few. */
const asked = countries.flatMap(({ name, capital, squareKilometers, code }) =>
  capital && !capital.includes(name) && squareKilometers >= 1000 ? [{ capital, code }] : [],
);
const wellKnown = asked.filter(({ code }) => largeCities[code]);

function homeOf({ capital }: Params): Country {
  const home = countries.find((country) => country.capital === capital);
  if (!home) throw new RangeError(`no country has the capital "${capital}"`);
  return home;
}

const nameOf = (country: Country | null): Value | null => country && word(country.name);

function among(params: Params, fits: (other: Country, home: Country) => boolean): Value | null {
  const home = homeOf(params);
  return nameOf(
    turn(
      countries.filter((other) => other.code !== home.code && other.squareKilometers >= 1000 && fits(other, home)),
      params.pick,
    ),
  );
}

export const countryOfCapital = defineSkill<Params>({
  id: 'country-of-capital',
  name: 'Finding the country of a capital',
  grade: 6,
  grades: [4, 8],
  domain: 'geography',
  standard: 'D2.Geo.3.6-8',
  keywords: [
    'which country has this capital',
    'countries and capitals',
    'match capitals and countries',
    'capital cities',
    'capitals',
  ],
  prerequisites: ['capitals-of-europe', 'capitals-of-the-americas'],
  teaching: countryOfCapitalTeaching,
  make: (rng, difficulty) => ({
    ...drawTelling(rng, 2),
    capital: rng.pick(difficulty === 'easy' ? wellKnown : asked).capital,
    pick: rng.int(0, 59),
  }),
  solve: (params) => word(homeOf(params).name),
  // From the country to its capital, through the table that proofs cite.
  verify: ({ capital }, answer) => {
    const country = answer.kind === 'text' && countries.find(({ name }) => name === answer.text);
    return Boolean(country && countryTable.find(`${country.code}/capital`)?.includes(capital));
  },
  misconceptions: [
    {
      id: 'goes-next-door',
      name: 'Takes a neighbor of the country',
      wrong: (params) => nameOf(turn(neighborsOf(homeOf(params)), params.pick)),
      feedback: ({ capital }) => say`You are on the right part of the map, but ${capital} lies on the other side of that border.`,
    },
    {
      id: 'goes-by-region',
      name: 'Knows only the part of the continent',
      wrong: (params) => among(params, (other, home) => other.region === home.region),
      feedback: ({ capital }) =>
        say`That country lies in the same region. Follow its border, and see whether ${capital} is inside.`,
    },
    {
      id: 'goes-by-first-letter',
      name: 'Takes a country of that continent that begins like the capital',
      wrong: (params) =>
        among(params, (other, home) => other.continent === home.continent && other.name[0] === params.capital[0]),
      feedback: ({ capital }) => say`The names begin alike, but that is chance. Look ${capital} up in the index of an atlas.`,
    },
    {
      id: 'goes-by-language',
      name: 'Takes a country on another continent in which the same language is spoken',
      wrong: (params) => among(params, (other, home) => other.continent !== home.continent && speakAlike(other, home)),
      feedback: ({ capital }) => say`The languages may be alike, but the continent is not. On which continent is ${capital}?`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ capital }) => say`Which country has ${capital} as its capital?`,
        ({ capital, name }) =>
          say`${name} has a pen friend in ${capital}, a capital city. In which country does the pen friend live?`,
        ({ capital, name }) =>
          say`${name} finds a stamp that shows the capital city ${capital}. Which country is that the capital of?`,
      ],
      params,
    ),
  explain: (params, answer) => {
    const home = homeOf(params);
    const place = home.continent === home.region ? home.continent : `${home.region}, a part of ${home.continent}`;
    return [
      say`${params.capital} lies in ${place === 'Caribbean, a part of North America' ? 'the Caribbean, a part of North America' : place}.`,
      say`It is the capital of ${within(home) === home.name ? '' : 'the '}${answer}.`,
    ];
  },
  proof: ({ capital }) => ({ source: countryTable.source, path: `${capital}/is the capital of` }),
});
