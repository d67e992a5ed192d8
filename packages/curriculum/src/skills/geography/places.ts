import { type Country, countriesOf } from '../../facts/countries.ts';

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
  if (!first) return `Find ${within(country)} on a map: there is sea on all sides.`;
  return `Find ${within(country)} on a map: it lies next to ${within(first)}${second ? ` and ${within(second)}` : ''}.`;
}

/** `Peru, the Netherlands or Chad`, in the order of the alphabet. */
export function listed(few: readonly Country[], joint: 'and' | 'or'): string {
  const names = [...few].sort((x, y) => (x.name < y.name ? -1 : 1)).map(within);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** `the ` where the name needs it: for answers, which are the bare name. */
export const article = (country: Country): string => (within(country) === country.name ? '' : 'the ');

export type WithCapital = Country & { capital: string };

export const hasCapital = (country: Country): country is WithCapital => country.capital !== null;
