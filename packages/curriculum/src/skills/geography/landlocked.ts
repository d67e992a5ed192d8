import { defineSkill } from '../../define-skill.ts';
import { type Country, countryTable } from '../../facts/countries.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { landlockedTeaching } from '../../teaching/geography/landlocked.ts';
import { type Value, word } from '../../value.ts';
import { article, atHead, listed, neighborsOf } from './places.ts';
import { drawSome, type FourCountries, inSize, pathOf, seenOnMaps } from './sets-of-four.ts';

type Params = Telling & FourCountries & { ask: 'landlocked' | 'on the sea' };

/**
 * Azerbaijan, Kazakhstan and Turkmenistan lie on the Caspian Sea, which is a lake or a sea, as one likes; Moldova reaches the sea by
 * a river; of the others a part is disputed.
 */
const unclear = 'AZE KAZ TKM MDA SRB MKD ARM GEO ISR SYR MAR UKR RUS CHN IND PAK AFG ETH SOM JOR'.split(' ');
const countries = seenOnMaps(unclear).filter(({ neighbors }) => neighbors.length > 0);
const continents = ['Africa', 'Asia', 'Europe'];

function drawFour(rng: Rng, ask: Params['ask']): FourCountries {
  const here = rng.pick(continents);
  const near = countries.filter(({ continent }) => continent === here);
  const fits = (country: Country) => country.landlocked === (ask === 'landlocked');
  return {
    right: rng.pick(near.filter(fits)),
    others: drawSome(
      rng,
      near.filter((country) => !fits(country)),
      3,
    ),
  };
}

const nameOf = (country: Country | undefined): Value | null => (country ? word(country.name) : null);

/** Feedback for each of the two questions. */
const hints =
  (landlocked: string, onTheSea: string) =>
  ({ ask }: Params) =>
    say`${ask === 'landlocked' ? landlocked : onTheSea}`;

const most = (few: readonly Country[], by: (country: Country) => number): Country | undefined =>
  [...few].sort((x, y) => by(y) - by(x))[0];

function reached(country: Country): string {
  const around = listed(neighborsOf(country), 'and');
  return country.landlocked
    ? `has land on all sides, and its borders run along ${around}`
    : 'has a coast, where its border meets the sea';
}

export const landlockedCountries = defineSkill<Params>({
  id: 'landlocked-countries',
  name: 'Landlocked countries and countries on the sea',
  grade: 6,
  grades: [4, 8],
  domain: 'geography',
  standard: 'D2.Geo.3.6-8',
  keywords: ['landlocked countries', 'landlocked', 'countries without a coast', 'coastal countries', 'access to the sea'],
  prerequisites: ['neighbor-countries'],
  teaching: landlockedTeaching,
  make: (rng, difficulty) => {
    const ask =
      difficulty === 'hard'
        ? 'on the sea'
        : difficulty === 'easy'
          ? 'landlocked'
          : rng.pick(['landlocked', 'on the sea'] as const);
    return { ...drawTelling(rng, 1), ask, ...drawFour(rng, ask) };
  },
  solve: ({ right }) => word(right.name),
  // Strikes out those that do not fit, until one is left.
  verify: ({ ask, right, others }, answer) => {
    const struck = ask === 'on the sea';
    const left = [right, ...others].filter(({ landlocked }) => landlocked !== struck);
    return answer.kind === 'text' && left.length === 1 && left[0]?.name === answer.text;
  },
  misconceptions: [
    {
      id: 'goes-by-neighbor',
      name: 'Takes what is true of a neighbor for true of the country',
      wrong: ({ right, others }) => nameOf(neighborsOf(right).find((other) => others.includes(other))),
      feedback: hints(
        'A country beside it has no coast, but this one does. Trace its own border to the end.',
        'A country beside it has a coast, but this one does not. Trace its own border to the end.',
      ),
    },
    {
      id: 'goes-by-large-area',
      name: 'Judges by how large the country is',
      wrong: ({ others }) => nameOf(inSize(others).at(-1)),
      feedback: hints(
        'Much of it is far from the sea, but one side does reach the coast. Trace the whole border.',
        'It is large, but even a large country can have land on all sides. Trace the whole border.',
      ),
    },
    {
      id: 'goes-by-small-area',
      name: 'Judges by how small the country is',
      wrong: ({ others }) => nameOf(inSize(others)[0]),
      feedback: hints(
        'It is small, but small countries can lie on the sea too. Look for blue at its edge.',
        'It is small, but that does not tell you where it lies. Look for blue at its edge.',
      ),
    },
    {
      id: 'goes-by-neighbors-count',
      name: 'Judges by how many neighbors the country has',
      wrong: ({ others, ask }) => nameOf(most(others, ({ neighbors }) => (ask === 'landlocked' ? 1 : -1) * neighbors.length)),
      feedback: hints(
        'It has several neighbors, but they do not close it in. Look for a gap between them.',
        'It has few neighbors, but together they close it in. Look for a gap between them.',
      ),
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        (four) =>
          four.ask === 'landlocked'
            ? say`Which of these countries is landlocked: ${listed([four.right, ...four.others], 'or')}?`
            : say`Which of these countries has a coast on the sea: ${listed([four.right, ...four.others], 'or')}?`,
        (four) =>
          four.ask === 'landlocked'
            ? say`${four.name} looks at ${listed([four.right, ...four.others], 'and')} on a map. Which of them does not touch the sea anywhere?`
            : say`A ship is to bring a load to ${listed([four.right, ...four.others], 'or')}. Which of these countries can ${four.name} plan a seaport for?`,
      ],
      params,
    ),
  explain: ({ right, others, ask }, answer) => [
    ...others.map((other) => say`${atHead(other)} ${reached(other)}.`),
    say`${atHead(right)} ${reached(right)}.`,
    say`So the only one of the four that ${ask === 'landlocked' ? 'is landlocked' : 'lies on the sea'} is ${article(right)}${answer}.`,
  ],
  proof: (params) => ({ source: countryTable.source, path: pathOf(params, params.ask) }),
});
