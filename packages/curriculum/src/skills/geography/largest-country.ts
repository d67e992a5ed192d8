import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { type Country, countryTable } from '../../facts/countries.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { largestCountryTeaching } from '../../teaching/geography/largest-country.ts';
import { integer, type Value, word } from '../../value.ts';
import { article, atHead, listed } from './places.ts';
import { drawSome, type FourCountries, inSize, pathOf, seenOnMaps } from './sets-of-four.ts';

type Params = Telling & FourCountries;

/**
 * Left out: a country of whose islands far away atlases take different account, and two whose size hangs on a large area that is
 * disputed. Elsewhere the gap below leaves no doubt.
 */
const countries = seenOnMaps(['DNK', 'MAR', 'GUY']);
const wellKnown = countries.filter(({ squareKilometers }) => squareKilometers >= 200_000);
/** How many times as large as the next one the largest has to be: more than any two atlases differ. */
const gaps: Readonly<Record<Difficulty, number>> = { easy: 3, medium: 2, hard: 1.5 };
const draws = 200;

function drawFour(rng: Rng, difficulty: Difficulty): FourCountries {
  for (let i = 0; i < draws; i++) {
    const [right, ...others] = inSize(drawSome(rng, difficulty === 'easy' ? wellKnown : countries, 4)).reverse();
    const next = others[0];
    if (right && next && right.squareKilometers >= gaps[difficulty] * next.squareKilometers) return { right, others };
  }
  throw new RangeError('no four countries differ enough in size');
}

const nameOf = (country: Country | undefined): Value | null => (country ? word(country.name) : null);
/** The largest of the two at the places `from` and `from + 1` of the list, as those find who look at two only. */
function amongTwo({ right, others }: FourCountries, from: number): Value | null {
  const two = [right, ...others].sort((x, y) => (x.name < y.name ? -1 : 1)).slice(from, from + 2);
  return nameOf(inSize(two).at(-1));
}

/** How large it looks on a map that stretches the far north and south, as flat maps of the world do. */
const looks = ({ squareKilometers, latitude }: Country): number => squareKilometers / Math.cos((latitude * Math.PI) / 180) ** 2;
const stretched = (others: readonly Country[]): Country | undefined => [...others].sort((x, y) => looks(y) - looks(x))[0];
const rounded = ({ squareKilometers }: Country): Value => integer(Math.round(squareKilometers / 1000) * 1000);

export const largestCountry = defineSkill<Params>({
  id: 'largest-country',
  name: 'Comparing the areas of countries',
  grade: 5,
  grades: [4, 8],
  domain: 'geography',
  standard: 'D2.Geo.2.3-5',
  keywords: ['largest country', 'area of countries', 'compare countries by size', 'how big is a country', 'map projections'],
  prerequisites: ['continents-of-countries'],
  teaching: largestCountryTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawFour(rng, difficulty) }),
  solve: ({ right }) => word(right.name),
  // Plays each against each: the largest wins against all three.
  verify: ({ right, others }, answer) => {
    if (answer.kind !== 'text') return false;
    const all = [right, ...others];
    const winners = all.filter((one) => all.every((other) => other === one || one.squareKilometers > other.squareKilometers));
    return winners.length === 1 && winners[0]?.name === answer.text;
  },
  misconceptions: [
    {
      id: 'trusts-flat-map',
      name: 'Trusts a flat map, which stretches what lies far from the equator',
      wrong: ({ right, others }) => {
        const seen = stretched(others);
        return seen && Math.abs(seen.latitude) > Math.abs(right.latitude) + 10 ? nameOf(seen) : null;
      },
      feedback: () => say`A flat map stretches land that is far from the equator. Compare the two on a globe.`,
    },
    {
      id: 'stops-at-second',
      name: 'Compares with some of the countries only',
      wrong: ({ others }) => nameOf(others[0]),
      feedback: () => say`It is larger than two of the others, but not than all three. Compare it with each one.`,
    },
    {
      id: 'reads-backwards',
      name: 'Looks for the smallest one',
      wrong: ({ others }) => nameOf(others.at(-1)),
      feedback: () => say`This one has the least land of the four. Read the question once more: which has the most?`,
    },
    {
      id: 'looks-at-first-two',
      name: 'Compares the first two only',
      wrong: (params) => amongTwo(params, 0),
      feedback: () => say`You found the larger of the first two. Now compare it with the others.`,
    },
    {
      id: 'looks-at-last-two',
      name: 'Compares the last two only',
      wrong: (params) => amongTwo(params, 2),
      feedback: () => say`You found the larger of the last two. Now compare it with the others.`,
    },
    {
      id: 'counts-neighbors',
      name: 'Takes many neighbors for much land',
      wrong: ({ others }) => nameOf([...others].sort((x, y) => y.neighbors.length - x.neighbors.length)[0]),
      feedback: () => say`It may have many neighbors, but its borders do not hold so much land. Look at the area inside.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        (four) => say`Which of these countries is the largest in area: ${listed([four.right, ...four.others], 'or')}?`,
        (four) =>
          say`${four.name} cuts ${listed([four.right, ...four.others], 'and')} out of a map on which all areas are true. Which piece is the largest?`,
        (four) =>
          say`${four.name} compares four countries on a globe: ${listed([four.right, ...four.others], 'and')}. Which of them covers the most land?`,
      ],
      params,
    ),
  explain: ({ right, others }, answer) => [
    ...[...others].reverse().map((other) => say`${atHead(other)}: about ${rounded(other)} square kilometers.`),
    say`${atHead(right)}: about ${rounded(right)} square kilometers.`,
    say`The largest of these areas is that of ${article(right)}${answer}.`,
  ],
  proof: (params) => ({ source: countryTable.source, path: pathOf(params, 'largest') }),
});
