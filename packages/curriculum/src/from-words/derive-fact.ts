import { countries } from '../facts/countries.ts';
import { elements } from '../facts/elements.ts';
import { findFact } from '../facts/find-fact.ts';

/** Where a question can be looked up. */
export type FactPlace = { source: string; path: string };

type Reader = { shape: RegExp; source: string; pathOf(name: string): string | null };

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '').trim();

const codeOf = (name: string): string | null => countries.find((country) => plain(country.name) === plain(name))?.code ?? null;
const elementOf = (name: string): string | null => elements.find((element) => plain(element.name) === plain(name))?.name ?? null;
const suffixed = (key: string | null, asked: string): string | null => key && `${key}/${asked}`;

const readers: readonly Reader[] = [
  {
    shape: /^(?:what|which city) is the capital(?: city)? of (.+)\?$/i,
    source: 'world-countries 5.1.0',
    pathOf: (name) => suffixed(codeOf(name), 'capital'),
  },
  {
    shape:
      /^(?:which|what) country (?:is|has) (.+?) (?:the|as its) capital(?: of)?\?$|^(?:of )?which country is (.+) the capital\?$/i,
    source: 'world-countries 5.1.0',
    pathOf: (name) =>
      suffixed(
        countries.find(({ capital }) => capital !== null && plain(capital) === plain(name))?.capital ?? null,
        'is the capital of',
      ),
  },
  {
    shape: /^(?:on|in) (?:which|what) continent is (.+)\?$/i,
    source: 'world-countries 5.1.0',
    pathOf: (name) => suffixed(codeOf(name), 'continent'),
  },
  {
    shape: /^what is the (?:chemical )?symbol (?:for|of) (.+)\?$/i,
    source: 'chemical-elements 2.3.0',
    pathOf: (name) => suffixed(elementOf(name), 'symbol'),
  },
  {
    shape: /^what is the atomic number of (.+)\?$/i,
    source: 'chemical-elements 2.3.0',
    pathOf: (name) => suffixed(elementOf(name), 'number'),
  },
];

/** The place in a table of facts where the answer to a question stands, by its words alone; null unless all of them are understood. */
export function deriveFact(prompt: string): FactPlace | null {
  const text = prompt.replace(/\s+/g, ' ').trim();
  for (const { shape, source, pathOf } of readers) {
    const found = shape.exec(text);
    const path = found && pathOf(found[1] ?? found[2] ?? '');
    if (path && findFact(source, path)) return { source, path };
  }
  return null;
}
