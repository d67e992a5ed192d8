/** Writes src/facts/countries-data.ts: the member states of the United Nations, from the package world-countries. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Countries, Country } from 'world-countries';

/** The package's types say that an import gives a module with a default, but it gives the list itself. */
const countries: Countries = createRequire(import.meta.url)('world-countries');

/**
 * Countries without a capital here: Bolivia, South Africa, Eswatini and Sri Lanka share the office among cities, Nauru has none by
 * law, Indonesia and Equatorial Guinea are moving theirs, and in Israel and Yemen the question is disputed.
 */
const withoutCapital = 'BOL ZAF SWZ LKA NRU IDN GNQ ISR YEM'.split(' ');

/** The package counts it as a member; it is an observer. */
const observers = ['VAT'];

/** What children find in their atlas where the package writes it otherwise. */
const names: Readonly<Record<string, string>> = {
  COD: 'Democratic Republic of the Congo',
  'Ulan Bator': 'Ulaanbaatar',
  'Washington D.C.': 'Washington, D.C.',
};

const regions: Readonly<Record<string, string>> = {
  'Northern Africa': 'North Africa',
  'Western Africa': 'West Africa',
  'Middle Africa': 'Central Africa',
  'Eastern Africa': 'East Africa',
  'Western Asia': 'West Asia',
  'Southern Asia': 'South Asia',
  'Eastern Asia': 'East Asia',
  'South-Eastern Asia': 'Southeast Asia',
};

function continentOf({ region, subregion }: Country): string {
  if (region !== 'Americas') return region;
  return subregion === 'South America' ? 'South America' : 'North America';
}

function rowOf(country: Country): string {
  const { cca3, name, capital, subregion, borders, landlocked, area, latlng, languages } = country;
  const first = withoutCapital.includes(cca3) ? '' : (capital[0] ?? '');
  const cells = [
    cca3,
    names[cca3] ?? name.common,
    names[first] ?? first,
    continentOf(country),
    regions[subregion] ?? subregion,
    [...borders].sort().join(' '),
    landlocked ? 'landlocked' : 'coast',
    Math.round(area),
    Math.round(latlng[0]),
    Object.keys(languages).join(' '),
  ];
  return `  ${JSON.stringify(cells.join('|'))},`;
}

const quoted = (row: string): string => (row.includes("'") ? row : row.replaceAll('"', "'"));
const rows = countries
  .filter(({ cca3, unMember }) => unMember && !observers.includes(cca3))
  .sort((x, y) => (x.cca3 < y.cca3 ? -1 : 1))
  .map((country) => quoted(rowOf(country)));

const text = `/**
 * Written by \`npm run generate\` from world-countries 5.1.0 by mledoze. This table is a derivative database and is made available
 * under the Open Database License (ODbL) 1.0, as the original is.
 * Each row: code|name|capital|continent|region|codes of neighbors|coast|square kilometers|latitude|codes of languages
 */
export const countryRows: readonly string[] = [
${rows.join('\n')}
];
`;

writeFileSync(path.join(import.meta.dirname, '../src/facts/countries-data.ts'), text);
