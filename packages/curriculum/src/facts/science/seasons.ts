import { turningDays, turningPoints } from '../sky.ts';

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** Lands that lie on one side of the equator, far enough from it to have four seasons. */
export const northern = ['Canada', 'Japan', 'Norway', 'Germany', 'Poland', 'Italy', 'Sweden'] as const;
export const southern = ['Argentina', 'Chile', 'New Zealand', 'South Africa', 'Uruguay'] as const;

/** The months that lie in one season only, by the calendar of weather people as well as by that of astronomers. */
export const northernMonths: Readonly<Record<string, Season>> = {
  January: 'winter',
  February: 'winter',
  April: 'spring',
  May: 'spring',
  July: 'summer',
  August: 'summer',
  October: 'autumn',
  November: 'autumn',
};

const isNorthern = (land: string): boolean => northern.some((other) => other === land);
const isLand = (land: string): boolean => isNorthern(land) || southern.some((other) => other === land);
const across = (season: Season): Season => seasons[(seasons.indexOf(season) + 2) % 4] ?? season;
const inLand = (land: string, inNorth: Season): Season => (isNorthern(land) ? inNorth : across(inNorth));

function seasonIn(land: string, asked: string | undefined, about: string, other: string): Season | null {
  if (asked === 'in') return northernMonths[about] ? inLand(land, northernMonths[about]) : null;
  if (asked === 'from') {
    const point = turningDays.find(({ day }) => day === about);
    const inNorth = point && seasons[turningPoints.indexOf(point.name)];
    return inNorth ? inLand(land, inNorth) : null;
  }
  const there = seasons.find((season) => season === about);
  if (asked !== 'during' || !there || !isLand(other)) return null;
  return isNorthern(land) === isNorthern(other) ? there : across(there);
}

/** `Chile/in/July`, `Chile/from/2027-06-21` and `Chile/during/winter/Canada`. */
export function findSeason([land = '', asked, about = '', other = '']: readonly string[]): string[] | null {
  const season = isLand(land) ? seasonIn(land, asked, about, other) : null;
  if (!season) return null;
  return season === 'autumn' ? ['autumn', 'fall'] : [season];
}
