import type { FactTable } from './fact-table.ts';
import { moonRows, planetRows, seasonRows } from './sky-data.ts';

export type Planet = { name: string; millionKilometersFromSun: number; orbitInEarthDays: number };

/** From the Sun outward. */
export const planets: readonly Planet[] = planetRows.map(([name, millionKilometersFromSun, orbitInEarthDays]) => ({
  name,
  millionKilometersFromSun,
  orbitInEarthDays,
}));

export type MoonDay = { day: string; phase: string };

/** The days of the four main phases, one after the other; `2026-01-03`, in universal time. */
export const moonDays: readonly MoonDay[] = moonRows
  .flatMap(([year, phase, days]) => days.split(' ').map((day) => ({ day: `${year}-${day}`, phase })))
  .sort((x, y) => (x.day < y.day ? -1 : 1));

export const turningPoints = ['March equinox', 'June solstice', 'September equinox', 'December solstice'] as const;
export type TurningPoint = { day: string; name: (typeof turningPoints)[number] };

/** Where one season of astronomers ends and the next begins. */
export const turningDays: readonly TurningPoint[] = seasonRows.flatMap(([year, days]) =>
  days.split(' ').map((day, i) => ({ day: `${year}-${day}`, name: turningPoints[i] ?? 'March equinox' })),
);

function findPlanet(asked: string, from: string, to: string): string | null {
  const outward = [...planets].sort((x, y) => x.millionKilometersFromSun - y.millionKilometersFromSun).map(({ name }) => name);
  const at = outward.indexOf(from);
  if (asked === 'from the Sun') return outward[Number(from) - 1] ?? null;
  if (asked === 'from the outside') return outward[outward.length - Number(from)] ?? null;
  if (asked === 'steps outward') return at < 0 ? null : (outward[at + Number(to)] ?? null);
  if (asked === 'steps inward') return at < 0 ? null : (outward[at - Number(to)] ?? null);
  return null;
}

/** What is seen so many weeks after a main phase: these are a little over a week apart. */
function findPhase(day: string, weeks: string): string | null {
  const at = moonDays.findIndex((moon) => moon.day === day);
  return at < 0 ? null : (moonDays[at + Number(weeks)]?.phase ?? null);
}

/** The last quarter is another name of the third. */
export const phaseNames = (phase: string): string[] => (phase === 'third quarter' ? [phase, 'last quarter'] : [phase]);

/** `planets/from the Sun/3`, `planets/steps outward/Mars/2` and, for the moon, `moon/2026-01-03/weeks later/1`. */
export const skyTable: FactTable = {
  source: 'astronomy-engine 2.1.19',
  find(path) {
    const [topic, first = '', second = '', third = ''] = path.split('/');
    if (topic === 'planets') {
      const planet = findPlanet(first, second, third);
      return planet ? [planet] : null;
    }
    const phase = topic === 'moon' && second === 'weeks later' ? findPhase(first, third) : null;
    return phase ? phaseNames(phase) : null;
  },
};
