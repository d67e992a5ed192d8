import { defineSkill } from '../../define-skill.ts';
import { northern, northernMonths, type Season, seasons, southern } from '../../facts/science/seasons.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { type TurningPoint, turningDays, turningPoints } from '../../facts/sky.ts';
import { say } from '../../rich-text.ts';
import { seasonsTeaching } from '../../teaching/astronomy/seasons.ts';
import { sameValue, type Value, word } from '../../value.ts';

type About =
  | { ask: 'in'; month: string }
  | { ask: 'from'; point: TurningPoint }
  | { ask: 'during'; season: Season; other: string };
type Params = { land: string } & About;

const lands = [...northern, ...southern];
const months = 'January February March April May June July August September October November December'.split(' ');
const clearMonths = Object.keys(northernMonths);

const isSouthern = (land: string): boolean => southern.some((other) => other === land);
const shift = (season: Season, by: number): Season => seasons[(seasons.indexOf(season) + by) % 4] ?? season;

/** The season north of the equator at the time that the question names. */
function inNorth(params: Params): Season {
  if (params.ask === 'in') return northernMonths[params.month] ?? 'winter';
  if (params.ask === 'from') return seasons[turningPoints.indexOf(params.point.name)] ?? 'spring';
  return isSouthern(params.other) ? shift(params.season, 2) : params.season;
}

const seasonOf = (params: Params): Season => (isSouthern(params.land) ? shift(inNorth(params), 2) : inNorth(params));
const shifted = (params: Params, by: number): Value => word(shift(seasonOf(params), by));

const dateOf = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
};

function promptOf(params: Params): string {
  if (params.ask === 'in') return `Which season of the year does ${params.land} experience in the month of ${params.month}?`;
  if (params.ask === 'during')
    return `Which season does ${params.land} experience while it is ${params.season} in ${params.other}?`;
  return `The ${params.point.name} is on ${dateOf(params.point.day)} (universal time). Which season begins in ${params.land} at that moment, as astronomers define it?`;
}

/** The season by the number of the month, 1 to 12, and by half a year more south of the equator. */
function byMonth(month: number, land: string): string {
  const there = isSouthern(land) ? month + 6 : month;
  return ['winter', 'spring', 'summer', 'autumn'][Math.floor((there % 12) / 3)] ?? '';
}

function monthOf(params: Params): number {
  if (params.ask === 'in') return months.indexOf(params.month) + 1;
  if (params.ask === 'from') return Number(params.point.day.slice(5, 7));
  return [1, 4, 7, 10].find((month) => byMonth(month, params.other) === params.season) ?? 0;
}

export const seasonsAndHemispheres = defineSkill<Params>({
  id: 'seasons-and-hemispheres',
  name: 'Seasons north and south of the equator',
  grade: 7,
  grades: [5, 8],
  domain: 'astronomy',
  standard: 'MS-ESS1-1',
  keywords: [
    'seasons',
    'hemispheres',
    'seasons and hemispheres',
    'tilt of the earth',
    'solstice and equinox',
    'reasons for seasons',
  ],
  prerequisites: [],
  teaching: seasonsTeaching,
  make: (rng, difficulty) => {
    const land = rng.pick(lands);
    const ask = difficulty === 'easy' ? 'in' : rng.pick(['in', 'during', difficulty === 'hard' ? 'from' : 'during'] as const);
    if (ask === 'in') return { land, ask, month: rng.pick(clearMonths) };
    if (ask === 'from') return { land, ask, point: rng.pick(turningDays) };
    return { land, ask, season: rng.pick(seasons), other: rng.pick(lands.filter((other) => other !== land)) };
  },
  solve: (params) => word(seasonOf(params)),
  verify: (params, answer) => sameValue(answer, word(byMonth(monthOf(params), params.land))),
  misconceptions: [
    {
      id: 'wrong-hemisphere',
      name: 'Gives the season of the other side of the equator',
      wrong: (params) => shifted(params, 2),
      feedback: ({ land }) => say`That is the season on the other side of the equator. On which side is ${land}?`,
    },
    {
      id: 'one-season-late',
      name: 'Is one season ahead',
      wrong: (params) => shifted(params, 1),
      feedback: () => say`You are one season ahead. Which season lies opposite to that of the other half of Earth?`,
    },
    {
      id: 'one-season-early',
      name: 'Is one season behind',
      wrong: (params) => shifted(params, 3),
      feedback: () => say`You are one season behind. Which half of Earth is tilted toward the Sun at that time?`,
    },
  ],
  prompt: (params) => say`${promptOf(params)}`,
  explain: (params, answer) => [
    say`${params.land} lies ${isSouthern(params.land) ? 'south' : 'north'} of the equator, in the ${isSouthern(params.land) ? 'southern' : 'northern'} hemisphere.`,
    say`The two hemispheres have opposite seasons, because only one of them can lean toward the Sun at a time.`,
    say`From this it follows that the season in ${params.land} at that time is ${answer}.`,
  ],
  proof: (params) => {
    const detail =
      params.ask === 'in' ? params.month : params.ask === 'from' ? params.point.day : `${params.season}/${params.other}`;
    return { source: scienceTable.source, path: `seasons/${params.land}/${params.ask}/${detail}` };
  },
});
