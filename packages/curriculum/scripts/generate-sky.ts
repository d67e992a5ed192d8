/** Writes src/facts/sky-data.ts: planets, phases of the moon and the start of the seasons, from the package astronomy-engine. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type AstroTime,
  Body,
  HelioDistance,
  KM_PER_AU,
  MakeTime,
  NextMoonQuarter,
  PlanetOrbitalPeriod,
  SearchMoonQuarter,
  Seasons,
} from 'astronomy-engine';

const years = [2026, 2027, 2028, 2029, 2030];
const planets = [Body.Mercury, Body.Venus, Body.Earth, Body.Mars, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune];
const phases = ['new moon', 'first quarter', 'full moon', 'third quarter'];
const samplesOfAnOrbit = 360;

/** Mean over one orbit, in millions of kilometers. */
function meanDistance(planet: Body): number {
  const start = MakeTime(new Date(Date.UTC(2026, 0, 1)));
  const step = PlanetOrbitalPeriod(planet) / samplesOfAnOrbit;
  const distances = Array.from({ length: samplesOfAnOrbit }, (_, i) => HelioDistance(planet, start.AddDays(i * step)));
  return ((distances.reduce((sum, distance) => sum + distance) / samplesOfAnOrbit) * KM_PER_AU) / 1e6;
}

/** `06-21`, in universal time. */
const dayOf = (time: AstroTime): string => time.date.toISOString().slice(5, 10);

function phaseDays(year: number): string[] {
  const days: string[][] = phases.map(() => []);
  let next = SearchMoonQuarter(new Date(Date.UTC(year, 0, 1)));
  for (; next.time.date.getUTCFullYear() === year; next = NextMoonQuarter(next)) days[next.quarter]?.push(dayOf(next.time));
  return days.map((list) => list.join(' '));
}

const planetRows = planets.map(
  (planet) => `  ['${planet}', ${Math.round(meanDistance(planet))}, ${Math.round(PlanetOrbitalPeriod(planet))}],`,
);
const moonRows = years.flatMap((year) => phaseDays(year).map((days, i) => `  [${year}, '${phases[i]}', '${days}'],`));
const seasonRows = years.map((year) => {
  const { mar_equinox: march, jun_solstice: june, sep_equinox: september, dec_solstice: december } = Seasons(year);
  return `  [${year}, '${[march, june, september, december].map(dayOf).join(' ')}'],`;
});

const text = `/**
 * Written by \`npm run generate\` from astronomy-engine 2.1.19 (MIT License, Copyright 2019-2023 Don Cross).
 * Days are \`month-day\` in universal time (UTC).
 */
export const planetRows: readonly (readonly [name: string, millionKilometersFromSun: number, orbitInEarthDays: number])[] = [
${planetRows.join('\n')}
];

export const moonRows: readonly (readonly [year: number, phase: string, days: string])[] = [
${moonRows.join('\n')}
];

/** March equinox, June solstice, September equinox and December solstice. */
export const seasonRows: readonly (readonly [year: number, days: string])[] = [
${seasonRows.join('\n')}
];
`;

writeFileSync(path.join(import.meta.dirname, '../src/facts/sky-data.ts'), text);
