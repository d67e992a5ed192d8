import { defineSkill } from '../../define-skill.ts';
import { countries, countryTable } from '../../facts/countries.ts';
import { largeCities } from '../../facts/large-cities.ts';
import { say } from '../../rich-text.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  capitalsOfAmericasTeaching,
  capitalsOfEuropeTeaching,
  capitalsOfWorldTeaching,
} from '../../teaching/geography/capitals.ts';
import { countryOfCapitalTeaching } from '../../teaching/geography/country-of-capital.ts';
import { type Value, word } from '../../value.ts';
import { article, hasCapital, neighborsOf, speakAlike, turn, type WithCapital, whereabouts, within } from './places.ts';

/** Asked is the capital of a country, or the country of a capital. */
type Ask = 'capital' | 'country';
type Params = Telling & { ask: Ask; country: WithCapital; pick: number };

/** Below this, in square kilometers, only children of the place know the country. */
const small = 1000;
/** `Mexico City` gives its country away. */
const known = countries
  .filter(hasCapital)
  .filter(({ name, capital, squareKilometers }) => !capital.includes(name) && squareKilometers >= small);

const inAsked = (ask: Ask, country: WithCapital | null): Value | null =>
  country && word(country[ask === 'capital' ? 'capital' : 'name']);

function among({ ask, country, pick }: Params, fits: (other: WithCapital) => boolean): Value | null {
  return inAsked(
    ask,
    turn(
      known.filter((other) => other.code !== country.code && fits(other)),
      pick,
    ),
  );
}

/** What is known to begin with the same letter: the two capitals, or the capital and a country. */
const beginsAlike = ({ ask, country }: Params, other: WithCapital): boolean =>
  (ask === 'capital' ? other.capital : other.name)[0] === country.capital[0];

type CapitalsSpec = Omit<SkillFacts, 'domain'> & { continents: readonly string[]; asks: readonly Ask[] };

function defineCapitals({ continents, asks, ...facts }: CapitalsSpec): Skill {
  const asked = known.filter(({ continent }) => continents.includes(continent));
  const wellKnown = asked.filter(({ code }) => largeCities[code]);
  return defineSkill<Params>({
    ...facts,
    domain: 'geography',
    make: (rng, difficulty) => ({
      ...drawTelling(rng, 2),
      ask: difficulty === 'easy' ? (asks[0] ?? 'capital') : rng.pick(asks),
      country: rng.pick(difficulty === 'easy' ? wellKnown : asked),
      pick: rng.int(0, 59),
    }),
    solve: ({ ask, country }) => word(country[ask === 'capital' ? 'capital' : 'name']),
    // Searches the table from the other side, from the answer to what was asked about.
    verify: ({ ask, country }, answer) => {
      const text = answer.kind === 'text' ? answer.text : '';
      const found = countries.filter(({ name, capital }) => (ask === 'capital' ? capital : name) === text);
      return (
        found.length === 1 &&
        found[0]?.[ask === 'capital' ? 'name' : 'capital'] === country[ask === 'capital' ? 'name' : 'capital']
      );
    },
    misconceptions: [
      ...(asks.includes('capital') ? [takesLargestCity] : []),
      {
        id: 'goes-next-door',
        name: 'Goes to a neighbor of the country',
        wrong: ({ ask, country, pick }) => inAsked(ask, turn(neighborsOf(country).filter(hasCapital), pick)),
        feedback: ({ ask, country }) =>
          ask === 'capital'
            ? say`You are close, but this one is across the border. Trace the border of ${within(country)} first.`
            : say`You are on the right part of the map, but ${country.capital} lies on the other side of that border.`,
      },
      {
        id: 'goes-by-region',
        name: 'Knows only the part of the continent',
        wrong: (params) => among(params, ({ region }) => region === params.country.region),
        feedback: ({ ask, country }) =>
          ask === 'capital'
            ? say`That city is in the same part of the world, but in another country. Where exactly does ${within(country)} lie?`
            : say`That country lies in the same part of the world. Follow its border, and see whether ${country.capital} is inside.`,
      },
      {
        id: 'goes-by-first-letter',
        name: 'Mixes up names that begin alike',
        wrong: (params) => among(params, (other) => other.continent === params.country.continent && beginsAlike(params, other)),
        feedback: ({ ask, country }) =>
          ask === 'capital'
            ? say`The name begins with the right letter, but the city is in another country. Trace the border of ${within(country)}.`
            : say`The names begin alike, but that is chance. Look ${country.capital} up in the index of an atlas.`,
      },
      {
        id: 'goes-by-language',
        name: 'Goes to another continent where the same language is spoken',
        wrong: (params) =>
          among(params, (other) => other.continent !== params.country.continent && speakAlike(other, params.country)),
        feedback: () => say`A language may be the same in both, but they lie on different continents. Look at the map again.`,
      },
    ],
    prompt: (params) => tell(prompts[params.ask], params),
    explain: ({ ask, country }, answer) => [
      say`${whereabouts(country)}`,
      ask === 'capital'
        ? say`So ${answer} is the capital of ${within(country)}.`
        : say`The map shows ${country.capital} inside that border, with the sign for a capital, so the country is ${article(country)}${answer}.`,
    ],
    proof: ({ ask, country }) => ({
      source: countryTable.source,
      path: ask === 'capital' ? `${country.code}/capital` : `${country.capital}/is the capital of`,
    }),
  });
}

const takesLargestCity = {
  id: 'takes-largest-city',
  name: 'Takes the city that one hears of most for the capital',
  wrong: ({ ask, country }: Params): Value | null => {
    const city = largeCities[country.code];
    return ask === 'capital' && city ? word(city) : null;
  },
  feedback: ({ country }: Params) =>
    say`That is a well-known city of ${within(country)}, but the capital is another one. Look for the star on the map.`,
};

const prompts: Readonly<Record<Ask, readonly ((params: Params) => ReturnType<typeof say>)[]>> = {
  capital: [
    ({ country }) => say`What is the capital of ${within(country)}?`,
    ({ country, name }) =>
      say`${name} writes a letter to the government of ${within(country)}. What is the capital, where the letter should go?`,
    ({ country, name }) => say`${name} puts a star on a map of ${within(country)} to mark the capital. Which city gets the star?`,
  ],
  country: [
    ({ country }) => say`Which country has ${country.capital} as its capital?`,
    ({ country, name }) =>
      say`${name} has a pen friend in the capital city ${country.capital}. In which country does the pen friend live?`,
    ({ country, name }) =>
      say`${name} finds a stamp with the name of the capital city ${country.capital}. Which country is it in?`,
  ],
};

export const capitalsOfEurope = defineCapitals({
  id: 'capitals-of-europe',
  name: 'Capitals of Europe',
  grade: 5,
  grades: [4, 7],
  standard: 'D2.Geo.3.3-5',
  keywords: ['european capitals', 'capitals of europe', 'capital cities of europe', 'countries and capitals of europe'],
  prerequisites: ['continents-of-countries'],
  teaching: capitalsOfEuropeTeaching,
  continents: ['Europe'],
  asks: ['capital', 'country'],
});

export const capitalsOfAmericas = defineCapitals({
  id: 'capitals-of-the-americas',
  name: 'Capitals of the Americas and Oceania',
  grade: 5,
  grades: [4, 7],
  standard: 'D2.Geo.3.3-5',
  keywords: [
    'capitals of the americas',
    'south american capitals',
    'capitals of south america',
    'capitals of north america',
    'capitals of oceania',
    'capital cities of latin america',
  ],
  prerequisites: ['continents-of-countries'],
  teaching: capitalsOfAmericasTeaching,
  continents: ['North America', 'South America', 'Oceania'],
  asks: ['capital', 'country'],
});

export const capitalsOfAfricaAndAsia = defineCapitals({
  id: 'capitals-of-africa-and-asia',
  name: 'Capitals of Africa and Asia',
  grade: 6,
  grades: [5, 8],
  standard: 'D2.Geo.3.6-8',
  keywords: ['capitals of africa', 'capitals of asia', 'african capitals', 'asian capitals', 'capital cities of africa'],
  prerequisites: ['capitals-of-europe'],
  teaching: capitalsOfWorldTeaching,
  continents: ['Africa', 'Asia'],
  asks: ['capital'],
});

export const countryOfCapital = defineCapitals({
  id: 'country-of-capital',
  name: 'Finding the country of a capital',
  grade: 6,
  grades: [4, 8],
  standard: 'D2.Geo.3.6-8',
  keywords: [
    'which country has this capital',
    'countries and capitals',
    'match capitals and countries',
    'capitals of the world',
    'world capitals',
  ],
  prerequisites: ['capitals-of-europe', 'capitals-of-the-americas'],
  teaching: countryOfCapitalTeaching,
  continents: ['Africa', 'Asia', 'Europe', 'North America', 'South America', 'Oceania'],
  asks: ['country'],
});
