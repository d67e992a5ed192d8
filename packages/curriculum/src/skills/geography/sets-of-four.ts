import { type Country, countries } from '../../facts/countries.ts';
import type { Rng } from '../../rng.ts';

/** A country that stands out from three others, which are the wrong choices. */
export type FourCountries = { right: Country; others: readonly Country[] };

/** Below this, in square kilometers, a country is a dot on a map. */
const dot = 10_000;
/** Large enough to be seen, and with one clear answer to what is asked; `left` are codes of those without. */
export const seenOnMaps = (left: readonly string[]): Country[] =>
  countries.filter(({ code, squareKilometers }) => squareKilometers >= dot && !left.includes(code));

export const drawSome = (rng: Rng, from: readonly Country[], count: number): Country[] => rng.shuffle(from).slice(0, count);

/** The path that holds all four, in the order of the alphabet, so that the right one does not stand out. */
export const pathOf = ({ right, others }: FourCountries, asked: string): string =>
  `${[right, ...others]
    .map(({ code }) => code)
    .sort()
    .join(' ')}/${asked}`;

export const inSize = (few: readonly Country[]): Country[] => [...few].sort((x, y) => x.squareKilometers - y.squareKilometers);
