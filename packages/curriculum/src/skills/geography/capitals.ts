import { defineSkill } from '../../define-skill.ts';
import { type Country, countries, countryTable } from '../../facts/countries.ts';
import { largeCities } from '../../facts/large-cities.ts';
import { say } from '../../rich-text.ts';
import type { Skill, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import {
  capitalsOfAmericasTeaching,
  capitalsOfEuropeTeaching,
  capitalsOfWorldTeaching,
} from '../../teaching/geography/capitals.ts';
import { type Value, word } from '../../value.ts';
import { neighborsOf, speakAlike, turn, whereabouts, withCapital, within } from './places.ts';

type Params = Telling & { country: Country; pick: number };

/** `Mexico City` gives its country away. */
const givesAway = ({ name, capital }: Country): boolean => capital?.includes(name) ?? true;
/** Below this, in square kilometers, only a child of the place knows the country. */
const small = 1000;
const capitalOf = (country: Country | null): Value | null => (country?.capital ? word(country.capital) : null);

/** Another country of that continent, not a neighbor, whose capital begins with the same letter, or else the next one. */
function alikeCapital({ country, pick }: Params): Country | null {
  const far = countries.filter(
    ({ code, continent, capital }) =>
      capital && continent === country.continent && code !== country.code && !country.neighbors.includes(code),
  );
  return turn(
    far.filter(({ capital }) => capital?.[0] === country.capital?.[0]),
    pick,
  );
}

const sameRegion = ({ country, pick }: Params): Country | null =>
  turn(
    countries.filter(({ code, region, capital }) => capital && region === country.region && code !== country.code),
    pick,
  );

const sameLanguage = ({ country, pick }: Params): Country | null =>
  turn(
    countries.filter((other) => other.capital && other.continent !== country.continent && speakAlike(other, country)),
    pick,
  );

function defineCapitals(facts: Omit<SkillFacts, 'domain'>, continents: readonly string[]): Skill {
  const asked = countries.filter(
    (country) => continents.includes(country.continent) && !givesAway(country) && country.squareKilometers >= small,
  );
  const wellKnown = asked.filter(({ code }) => largeCities[code]);
  const others = asked.filter(({ code }) => !largeCities[code]);
  return defineSkill<Params>({
    ...facts,
    domain: 'geography',
    make: (rng, difficulty) => ({
      ...drawTelling(rng, 2),
      country: rng.pick(difficulty === 'easy' ? wellKnown : difficulty === 'hard' && others.length > 0 ? others : asked),
      pick: rng.int(0, 59),
    }),
    solve: ({ country }) => word(country.capital ?? ''),
    verify: ({ country }, answer) => answer.kind === 'text' && withCapital(answer.text).some(({ code }) => code === country.code),
    misconceptions: [
      {
        id: 'takes-largest-city',
        name: 'Takes the city that one hears of most for the capital',
        wrong: ({ country }) => (largeCities[country.code] ? word(largeCities[country.code] ?? '') : null),
        feedback: ({ country }) =>
          say`That is a well-known city of ${within(country)}, but the government sits in another. Look for the star on the map.`,
      },
      {
        id: 'takes-neighbor',
        name: 'Names the capital of a neighbor',
        wrong: ({ country, pick }) => capitalOf(turn(neighborsOf(country), pick)),
        feedback: ({ country }) =>
          say`You are close, but this one is across the border. Trace the border of ${within(country)} first.`,
      },
      {
        id: 'mixes-up-region',
        name: 'Names the capital of another country in that part of the continent',
        wrong: (params) => capitalOf(sameRegion(params)),
        feedback: ({ country }) =>
          say`That city is in the same part of the world, but in another country. Where exactly does ${within(country)} lie?`,
      },
      {
        id: 'mixes-up-names',
        name: 'Mixes up two capitals that begin alike',
        wrong: (params) => capitalOf(alikeCapital(params)),
        feedback: () =>
          say`The first letter fits, but the name belongs to another country. Say both names aloud, and compare them.`,
      },
      {
        id: 'goes-by-language',
        name: 'Names a capital where the same language is spoken',
        wrong: (params) => capitalOf(sameLanguage(params)),
        feedback: () =>
          say`A language of both countries is the same, but they lie on different continents. Look at the map again.`,
      },
    ],
    prompt: (params) =>
      tell<Params>(
        [
          ({ country }) => say`What is the capital of ${within(country)}?`,
          ({ country, name }) =>
            say`${name} writes a letter to the government of ${within(country)}. What is the capital, where the letter should go?`,
          ({ country, name }) =>
            say`${name} puts a star on a map of ${within(country)} to mark the capital. Which city gets the star?`,
        ],
        params,
      ),
    explain: ({ country }, answer) => [say`${whereabouts(country)}`, say`The capital of ${within(country)} is ${answer}.`],
    proof: ({ country }) => ({ source: countryTable.source, path: `${country.code}/capital` }),
  });
}

export const capitalsOfAmericas = defineCapitals(
  {
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
  },
  ['North America', 'South America', 'Oceania'],
);

export const capitalsOfEurope = defineCapitals(
  {
    id: 'capitals-of-europe',
    name: 'Capitals of Europe',
    grade: 5,
    grades: [4, 7],
    standard: 'D2.Geo.3.3-5',
    keywords: ['european capitals', 'capitals of europe', 'capital cities of europe', 'countries and capitals of europe'],
    prerequisites: ['continents-of-countries'],
    teaching: capitalsOfEuropeTeaching,
  },
  ['Europe'],
);

export const capitalsOfWorld = defineCapitals(
  {
    id: 'capitals-of-africa-and-asia',
    name: 'Capitals of Africa and Asia',
    grade: 6,
    grades: [5, 8],
    standard: 'D2.Geo.3.6-8',
    keywords: [
      'capitals of africa',
      'capitals of asia',
      'african capitals',
      'asian capitals',
      'capitals of the world',
      'world capitals',
    ],
    prerequisites: ['capitals-of-europe'],
    teaching: capitalsOfWorldTeaching,
  },
  ['Africa', 'Asia'],
);
