import { defineSkill } from '../../define-skill.ts';
import { planets, skyTable } from '../../facts/sky.ts';
import { say } from '../../rich-text.ts';
import { planetOrderTeaching } from '../../teaching/astronomy/planet-order.ts';
import { type Value, word } from '../../value.ts';

/** Places count from 1, either from the Sun or from the outside; steps start from the planet at `from`. */
type Params =
  | { ask: 'from the Sun' | 'from the outside'; place: number }
  | { ask: 'steps outward' | 'steps inward'; from: number; steps: number };

const count = planets.length;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;
const stepWords = ['no', 'one', 'two', 'three'] as const;
/** From the smallest to the largest. */
const bySize = ['Mercury', 'Mars', 'Venus', 'Earth', 'Neptune', 'Uranus', 'Saturn', 'Jupiter'] as const;

const nameAt = (place: number): string => planets[place - 1]?.name ?? '';
const wordAt = (place: number): Value | null => (nameAt(place) === '' ? null : word(nameAt(place)));

function placeOf(params: Params): number {
  if ('place' in params) return params.ask === 'from the Sun' ? params.place : count + 1 - params.place;
  return params.ask === 'steps outward' ? params.from + params.steps : params.from - params.steps;
}

/** Where one ends up who goes the other way. */
function otherWay(params: Params): number {
  if ('place' in params) return count + 1 - placeOf(params);
  return 2 * params.from - placeOf(params);
}

/** The same walk through the planets in order of size. */
function walkBySize(params: Params): Value | null {
  const start = 'place' in params ? 0 : bySize.findIndex((name) => name === nameAt(params.from)) - params.from + 1;
  const found = bySize[start + placeOf(params) - 1];
  return found ? word(found) : null;
}

function promptOf(params: Params): string {
  if ('place' in params) {
    const nth = ordinals[params.place - 1];
    return params.ask === 'from the Sun'
      ? `Which planet is the ${nth} one from the Sun?`
      : `Which planet is the ${nth} one if the planets are counted inward, beginning with the outermost?`;
  }
  const start = nameAt(params.from);
  if (params.steps === 1)
    return params.ask === 'steps outward'
      ? `Which planet comes directly after ${start} if you travel outward from the Sun?`
      : `Which planet comes directly after ${start} if you travel inward toward the Sun?`;
  return params.ask === 'steps outward'
    ? `Which planet do you reach if you start at ${start} and travel ${stepWords[params.steps]} planets outward?`
    : `Which planet do you reach if you start at ${start} and travel ${stepWords[params.steps]} planets inward, toward the Sun?`;
}

const asks = {
  easy: ['from the Sun', 'steps outward'],
  medium: ['from the Sun', 'steps outward', 'steps inward'],
  hard: ['from the outside', 'steps outward', 'steps inward'],
} as const;

export const planetOrder = defineSkill<Params>({
  id: 'planet-order',
  name: 'The order of the planets',
  grade: 6,
  grades: [4, 8],
  domain: 'astronomy',
  standard: 'MS-ESS1-3',
  keywords: [
    'planets',
    'order of the planets',
    'solar system',
    'planet order',
    'names of the planets',
    'inner and outer planets',
  ],
  prerequisites: [],
  teaching: planetOrderTeaching,
  make: (rng, difficulty) => {
    const ask = rng.pick<Params['ask']>(asks[difficulty]);
    if (ask === 'from the Sun' || ask === 'from the outside') return { ask, place: rng.int(1, count) };
    const steps = rng.int(1, { easy: 1, medium: 2, hard: 3 }[difficulty]);
    return { ask, steps, from: ask === 'steps outward' ? rng.int(1, count - steps) : rng.int(1 + steps, count) };
  },
  solve: (params) => word(nameAt(placeOf(params))),
  // Counts the planets that are nearer to the Sun than the answer, by their distances in kilometers.
  verify: (params, answer) => {
    const found = planets.filter(({ name }) => answer.kind === 'text' && name === answer.text);
    const [planet] = found;
    if (!planet) return false;
    const nearerThan = (far: number) => planets.filter((other) => other.millionKilometersFromSun < far).length;
    const nearer = nearerThan(planet.millionKilometersFromSun);
    if ('place' in params) return params.place === (params.ask === 'from the Sun' ? nearer + 1 : count - nearer);
    const start = planets.find(({ name }) => name === nameAt(params.from));
    const gap = nearer - nearerThan(start?.millionKilometersFromSun ?? 0);
    return gap === (params.ask === 'steps outward' ? params.steps : -params.steps);
  },
  misconceptions: [
    {
      id: 'one-too-far-out',
      name: 'Is one planet too far out',
      wrong: (params) => wordAt(placeOf(params) + 1),
      feedback: () => say`You are one planet too far out. Say the names in order and count on your fingers.`,
    },
    {
      id: 'one-too-far-in',
      name: 'Counts the Sun as the first planet, or stops one too far in',
      wrong: (params) => wordAt(placeOf(params) - 1),
      feedback: () => say`You are one planet too close to the Sun. The Sun itself is a star and is not counted.`,
    },
    {
      id: 'other-way',
      name: 'Counts in the other direction',
      wrong: (params) => wordAt(otherWay(params)),
      feedback: () => say`You went in the other direction. Where does the question begin to count, and which way does it go?`,
    },
    {
      id: 'by-size',
      name: 'Puts the planets in order of size',
      wrong: walkBySize,
      feedback: () => say`That is the order of size. The question is about the distance from the Sun.`,
    },
    {
      id: 'stayed-there',
      name: 'Names the planet at the start',
      wrong: (params) => ('from' in params ? wordAt(params.from) : null),
      feedback: () => say`That is where the question starts. Now move on from there.`,
    },
  ],
  prompt: (params) => say`${promptOf(params)}`,
  explain: (params, answer) => [
    say`In the order of their distances from the Sun, the planets are ${planets.map(({ name }) => name).join(', ')}.`,
    'place' in params
      ? say`Count from the ${params.ask === 'from the Sun' ? 'Sun outward' : 'outermost planet inward'} until you reach the ${ordinals[params.place - 1] ?? ''} planet.`
      : say`Find ${nameAt(params.from)}, and move ${params.steps === 1 ? 'one planet' : `${stepWords[params.steps] ?? ''} planets`} ${params.ask === 'steps outward' ? 'outward' : 'toward the Sun'}.`,
    say`Therefore the planet that the question asks about is ${answer}.`,
  ],
  proof: (params) => ({
    source: skyTable.source,
    path:
      'place' in params
        ? `planets/${params.ask}/${params.place}`
        : `planets/${params.ask}/${nameAt(params.from)}/${params.steps}`,
  }),
});
