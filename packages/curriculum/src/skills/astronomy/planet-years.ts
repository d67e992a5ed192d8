import { defineSkill } from '../../define-skill.ts';
import { type Planet, planets } from '../../facts/sky.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { planetYearsTeaching } from '../../teaching/astronomy/planet-years.ts';
import { integer } from '../../value.ts';

/** Days for `times` orbits of `fast`; how much longer `slow` takes; how many whole orbits `fast` makes while `slow` makes one. */
type Params = { ask: 'orbits' | 'longer' | 'meanwhile'; fast: Planet; slow: Planet; times: number };

const groups = { easy: planets.slice(0, 4), medium: planets.slice(0, 6), hard: planets } as const;

function drawPair(rng: Rng, from: readonly Planet[]): { fast: Planet; slow: Planet } {
  const at = rng.int(0, from.length - 2);
  return { fast: rng.pick(from.slice(at, at + 1)), slow: rng.pick(from.slice(at + 1)) };
}

const days = ({ orbitInEarthDays }: Planet): number => orbitInEarthDays;
const needs = (planet: Planet) => say`${planet.name} needs about ${days(planet)} Earth days for one orbit around the Sun`;

const whole = ({ fast, slow }: Params): number => Math.floor(days(slow) / days(fast));

export const planetYears = defineSkill<Params>({
  id: 'planet-years',
  name: 'The years of the planets',
  grade: 6,
  grades: [5, 8],
  domain: 'astronomy',
  standard: 'MS-ESS1-3',
  keywords: [
    'planet years',
    'years on other planets',
    'orbits',
    'orbit of a planet',
    'orbital period',
    'length of a year',
    'planets',
  ],
  prerequisites: ['planet-order', 'multiply-whole-numbers'],
  teaching: planetYearsTeaching,
  make: (rng, difficulty) => {
    const asks = difficulty === 'easy' ? (['orbits', 'longer'] as const) : (['orbits', 'longer', 'meanwhile'] as const);
    return { ...drawPair(rng, groups[difficulty]), ask: rng.pick<Params['ask']>(asks), times: rng.int(2, 9) };
  },
  solve: (params) => {
    const { ask, fast, slow, times } = params;
    if (ask === 'orbits') return integer(days(fast) * times);
    return integer(ask === 'longer' ? days(slow) - days(fast) : whole(params));
  },
  // Lets orbit follow orbit, and adds up the days.
  verify: ({ ask, fast, slow, times }, answer) => {
    if (answer.kind !== 'integer') return false;
    if (ask === 'longer') return days(fast) + answer.n === days(slow);
    let [orbits, passed] = [0, 0];
    while (ask === 'orbits' ? orbits < times : passed + days(fast) <= days(slow)) {
      passed += days(fast);
      orbits++;
    }
    return answer.n === (ask === 'orbits' ? passed : orbits);
  },
  misconceptions: [
    {
      id: 'added-the-numbers',
      name: 'Adds the two numbers of the question',
      wrong: ({ ask, fast, slow, times }) => integer(days(fast) + (ask === 'orbits' ? times : days(slow))),
      feedback: ({ ask }) =>
        ask === 'orbits'
          ? say`You added. Each orbit takes the same number of days, so there are equal groups.`
          : say`You added the two years. The question asks you to compare them.`,
    },
    {
      id: 'one-orbit-less',
      name: 'Counts one orbit too few',
      wrong: (params) => {
        const { ask, fast, times } = params;
        if (ask === 'longer') return null;
        return integer(ask === 'orbits' ? days(fast) * (times - 1) : whole(params) - 1);
      },
      feedback: () => say`Very near. One orbit is missing, so count them once more.`,
    },
    {
      id: 'one-orbit-more',
      name: 'Counts an orbit that is not complete',
      wrong: (params) => {
        const { ask, fast, times } = params;
        if (ask === 'longer') return null;
        return integer(ask === 'orbits' ? days(fast) * (times + 1) : whole(params) + 1);
      },
      feedback: () => say`Very near. You counted one orbit more than is complete.`,
    },
    {
      id: 'difference-of-days',
      name: 'Subtracts where a number of orbits is asked for',
      wrong: ({ ask, fast, slow }) => (ask === 'meanwhile' ? integer(days(slow) - days(fast)) : null),
      feedback: () => say`You found how many days longer one year is. How often does the short year fit into the long one?`,
    },
    {
      id: 'longer-year-only',
      name: 'Gives the longer year itself',
      wrong: ({ ask, slow }) => (ask === 'longer' ? integer(days(slow)) : null),
      feedback: ({ slow }) => say`That is the whole year of ${slow.name}. The question asks how much longer it is.`,
    },
    {
      id: 'shorter-year-only',
      name: 'Gives the shorter year itself',
      wrong: ({ ask, fast }) => (ask === 'longer' ? integer(days(fast)) : null),
      feedback: ({ fast }) => say`That is the whole year of ${fast.name}. Compare it with the other year.`,
    },
    {
      id: 'subtracts-smaller-digits',
      name: 'Takes the smaller digit from the larger one in every column',
      wrong: ({ ask, fast, slow }) => {
        if (ask !== 'longer') return null;
        const top = String(days(slow));
        const bottom = String(days(fast)).padStart(top.length, '0');
        return integer(Number(Array.from(top, (digit, i) => Math.abs(Number(digit) - Number(bottom.charAt(i)))).join('')));
      },
      feedback: () => say`Where the top digit is too small, take ten from the place to its left.`,
    },
  ],
  prompt: ({ ask, fast, slow, times }) => {
    if (ask === 'orbits') return say`${needs(fast)}. About how many Earth days do ${times} orbits take?`;
    if (ask === 'longer')
      return say`${needs(fast)}, and ${needs(slow)}. About how many Earth days longer is the year of ${slow.name}?`;
    return say`${needs(fast)}, and ${needs(slow)}. How many complete orbits does ${fast.name} make during one orbit of ${slow.name}?`;
  },
  explain: (params, answer) => {
    const { ask, fast, slow, times } = params;
    if (ask === 'orbits')
      return [
        say`One orbit of ${fast.name} takes about ${days(fast)} Earth days, and all its orbits take equally long.`,
        say`${times} × ${days(fast)} = ${answer}.`,
      ];
    if (ask === 'longer')
      return [
        say`Compare the two years: ${days(slow)} days and ${days(fast)} days.`,
        say`${days(slow)} − ${days(fast)} = ${answer}.`,
      ];
    return [
      say`Ask how often ${days(fast)} fits into ${days(slow)}.`,
      say`${whole(params)} × ${days(fast)} = ${whole(params) * days(fast)}, and one orbit more would be over ${days(slow)}.`,
      say`So ${fast.name} makes ${answer} complete orbits.`,
    ];
  },
  proof: ({ ask, fast, slow, times }) => {
    if (ask === 'orbits') return { expression: `${times} * ${days(fast)}` };
    return { expression: ask === 'longer' ? `${days(slow)} - ${days(fast)}` : `floor(${days(slow)} / ${days(fast)})` };
  },
});
