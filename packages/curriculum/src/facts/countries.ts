import { countryRows } from './countries-data.ts';
import type { FactTable } from './fact-table.ts';

export type Country = {
  /** Three letters, as ISO 3166 gives them. */
  code: string;
  name: string;
  /** Null where there is none, where several cities share the office, or where it is disputed. */
  capital: string | null;
  continent: string;
  /** The part of the continent. */
  region: string;
  /** Codes of those with which it shares a land border. */
  neighbors: readonly string[];
  landlocked: boolean;
  squareKilometers: number;
  latitude: number;
  /** Codes of its official languages. */
  languages: readonly string[];
};

const list = (text: string): string[] => (text === '' ? [] : text.split(' '));

export const countries: readonly Country[] = countryRows.map((row) => {
  const cells = row.split('|');
  const [code = '', name = '', capital = '', continent = '', region = '', neighbors = '', coast, area, latitude, languages] =
    cells;
  return {
    code,
    name,
    capital: capital || null,
    continent,
    region,
    neighbors: list(neighbors),
    landlocked: coast === 'landlocked',
    squareKilometers: Number(area),
    latitude: Number(latitude),
    languages: list(languages ?? ''),
  };
});

const byCode = new Map(countries.map((country) => [country.code, country]));

export const countriesOf = (codes: readonly string[]): Country[] =>
  codes.map((code) => byCode.get(code)).filter((country) => country !== undefined);

/** Continents that a country also has a part on, beside the one of its mainland; it may have some of its islands there. */
export const otherContinents: Readonly<Record<string, readonly string[]>> = {
  ARM: ['Europe'],
  AZE: ['Europe'],
  CHL: ['Oceania'],
  CYP: ['Asia'],
  DNK: ['North America'],
  EGY: ['Asia'],
  ESP: ['Africa'],
  FRA: ['South America', 'North America', 'Africa', 'Oceania'],
  GEO: ['Europe'],
  IDN: ['Oceania'],
  KAZ: ['Europe'],
  NLD: ['North America', 'South America'],
  PRT: ['Africa'],
  RUS: ['Asia'],
  TLS: ['Oceania'],
  TTO: ['South America'],
  TUR: ['Europe'],
  USA: ['Oceania'],
  YEM: ['Africa'],
};

const finders: Readonly<Record<string, (country: Country) => readonly string[]>> = {
  capital: ({ capital }) => (capital === null ? [] : [capital]),
  continent: ({ code, continent }) => [continent, ...(otherContinents[code] ?? [])],
  region: ({ region }) => [region],
  neighbors: ({ neighbors }) => countriesOf(neighbors).map(({ name }) => name),
};

/** Those of a few countries that stand out. */
const choosers: Readonly<Record<string, (few: readonly Country[]) => Country[]>> = {
  landlocked: (few) => few.filter((country) => country.landlocked),
  'on the sea': (few) => few.filter((country) => !country.landlocked),
  largest: (few) => {
    const most = Math.max(...few.map(({ squareKilometers }) => squareKilometers));
    return few.filter(({ squareKilometers }) => squareKilometers === most);
  },
};

const named = (found: readonly Country[]): string[] | null => (found.length === 0 ? null : found.map(({ name }) => name));

/** `FRA/capital`, `FRA/neighbors`, from the other side `Paris/is the capital of`, and of a few `BRA PER URY/largest`. */
export const countryTable: FactTable = {
  source: 'world-countries 5.1.0',
  find(path) {
    const [key = '', asked = ''] = path.split('/');
    if (asked === 'is the capital of') return named(countries.filter(({ capital }) => capital === key));
    const choose = choosers[asked];
    if (choose) return named(choose(countriesOf(key.split(' '))));
    const country = byCode.get(key);
    const found = country && finders[asked]?.(country);
    return found && found.length > 0 ? found : null;
  },
};
