import { defineSkill } from '../../define-skill.ts';
import { type Country, countries, countryTable } from '../../facts/countries.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { neighborsTeaching } from '../../teaching/geography/neighbors.ts';
import { type Value, word } from '../../value.ts';
import { article, listed, neighborsOf, speakAlike, turn, within } from './places.ts';

type Params = Telling & { country: Country; neighbor: Country; pick: number };

/**
 * Neither asked for nor offered as a choice. Where states disagree about whose land it is, a border may be called by the name of
 * another country, or the border is closed (the first row); others touch beyond the sea, by parts that few maps show (the second), or
 * nearly meet in a point.
 */
const unclear = new Set(
  [
    'AFG IND PAK CHN ISR EGY JOR LBN SYR MAR MRT DZA SRB ALB MKD MNE CYP RUS UKR GEO ARM AZE MDA KOR PRK SOM DJI ARE QAT SAU',
    'FRA GBR NLD ESP DNK CAN BRA SUR LKA',
    'NAM BWA ZMB ZWE',
  ].flatMap((row) => row.split(' ')),
);
const clear = countries.filter(({ code, squareKilometers }) => !unclear.has(code) && squareKilometers >= 2000);
const clearNeighbors = (country: Country): Country[] => neighborsOf(country).filter((other) => clear.includes(other));
const asked = clear.filter((country) => clearNeighbors(country).length > 0);
/** Always the same one for a country, so that a country is asked about once. */
const neighborOf = (country: Country): Country => turn(clearNeighbors(country), country.name.length) ?? country;
const large = asked.filter(({ squareKilometers }) => squareKilometers >= 200_000);
const small = asked.filter(({ squareKilometers }) => squareKilometers < 200_000);

function among({ country, pick }: Params, fits: (other: Country) => boolean): Value | null {
  const apart = clear.filter(({ code }) => code !== country.code && !country.neighbors.includes(code));
  const found = turn(apart.filter(fits), pick);
  return found && word(found.name);
}

const touches = (x: Country, y: Country): boolean => x.neighbors.some((code) => y.neighbors.includes(code));

export const neighborCountries = defineSkill<Params>({
  id: 'neighbor-countries',
  name: 'Countries that share a border',
  grade: 5,
  grades: [4, 8],
  domain: 'geography',
  standard: 'D2.Geo.3.3-5',
  keywords: ['neighboring countries', 'borders', 'countries that share a border', 'bordering countries', 'political map'],
  prerequisites: ['continents-of-countries'],
  teaching: neighborsTeaching,
  make: (rng, difficulty) => {
    const country = rng.pick({ easy: large, medium: asked, hard: small }[difficulty]);
    return { ...drawTelling(rng, 2), country, neighbor: neighborOf(country), pick: rng.int(0, 59) };
  },
  solve: ({ neighbor }) => word(neighbor.name),
  // A border has two sides: the other country has to list this one.
  verify: ({ country }, answer) =>
    answer.kind === 'text' && countries.some(({ name, neighbors }) => name === answer.text && neighbors.includes(country.code)),
  misconceptions: [
    {
      id: 'one-country-too-far',
      name: 'Takes a neighbor of a neighbor',
      wrong: (params) => among(params, (other) => touches(other, params.country)),
      feedback: ({ country }) => say`You are close, but one more country lies between this one and ${within(country)}.`,
    },
    {
      id: 'counts-the-sea',
      name: 'Counts a country that lies across the water',
      wrong: (params) => among(params, (other) => other.region === params.country.region && !touches(other, params.country)),
      feedback: ({ country }) =>
        say`It is in the same part of the world, but its land does not touch ${within(country)}. Trace the border with a finger.`,
    },
    {
      id: 'goes-by-language',
      name: 'Takes a country in which the same language is spoken',
      wrong: (params) =>
        among(
          params,
          (other) =>
            other.region !== params.country.region && speakAlike(other, params.country) && !touches(other, params.country),
        ),
      feedback: () => say`A language is the same in both, but that does not make them neighbors. Look at where they lie.`,
    },
    {
      id: 'goes-by-continent',
      name: 'Takes any country of the same continent',
      wrong: (params) =>
        among(
          params,
          (other) =>
            other.continent === params.country.continent &&
            other.region !== params.country.region &&
            !touches(other, params.country),
        ),
      feedback: () => say`The continent is right, but the two do not touch. Is there a line on the map that belongs to both?`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ country }) => say`Which of these countries shares a land border with ${within(country)}?`,
        ({ country, name }) =>
          say`${name} traces the land border of ${within(country)} on a map. Which of these countries is on the other side of it?`,
        ({ country, name }) =>
          say`On a map, ${name} colors all countries that touch ${within(country)} on land. Which of these countries gets a color?`,
      ],
      params,
    ),
  explain: ({ country, neighbor }, answer) => [
    say`Trace the border of ${within(country)} on a map: on its other side you find ${listed(neighborsOf(country), 'and')}.`,
    say`So one neighbor of ${within(country)} is ${article(neighbor)}${answer}.`,
  ],
  proof: ({ country }) => ({ source: countryTable.source, path: `${country.code}/neighbors` }),
});
