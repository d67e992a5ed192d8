import { type Country, countries, countriesOf } from '../../facts/countries.ts';

const withArticle =
  /^(Bahamas|Central African Republic|Comoros|Democratic|Dominican|Gambia|Maldives|Marshall|Netherlands|Philippines|Republic|Seychelles|Solomon|United)/;

/** The name as it stands within a sentence: `the Netherlands`, `Peru`. */
export const within = ({ name }: Country): string => (withArticle.test(name) ? `the ${name}` : name);

/** The same at the head of a sentence. */
export const atHead = (country: Country): string => within(country).replace(/^the /, 'The ');

/** The `at`th of a list, counted round and round; null for an empty list. */
export const turn = <T>(items: readonly T[], at: number): T | null => items[at % items.length] ?? null;

export const neighborsOf = (country: Country): Country[] => countriesOf(country.neighbors);

export const speakAlike = (x: Country, y: Country): boolean => x.languages.some((language) => y.languages.includes(language));

/** Two or three neighbors as a hint to where a country is: `Kenya and Uganda`. */
export function whereabouts(country: Country): string {
  const [first, second] = neighborsOf(country);
  if (!first) return `${atHead(country)} is made of islands, or of one island.`;
  return `Find ${within(country)} on a map: it lies next to ${within(first)}${second ? ` and ${within(second)}` : ''}.`;
}

/** The country of that capital, found from the other side of the table. */
export const withCapital = (capital: string): Country[] => countries.filter((country) => country.capital === capital);
