import { standardStatements, standardsSource } from './standards-data.ts';

/** A code that the data holds. Any other is a type error, so that no invented standard can be written down. */
export type StandardCode = keyof typeof standardStatements;

export type Standard = { framework: typeof standardsSource.framework; code: StandardCode; statement: string };

export const isStandardCode = (code: string): code is StandardCode => Object.hasOwn(standardStatements, code);

export const standardOf = (code: StandardCode): Standard => ({
  framework: standardsSource.framework,
  code,
  statement: standardStatements[code],
});

/** How a claim names its standard, for example `Common Core State Standards for Mathematics (2010), 5.NF.A.1`. */
export const citeStandard = (code: StandardCode): string => `${standardsSource.name}, ${code}`;

const codes = Object.keys(standardStatements).filter(isStandardCode);

/** Same code whatever the spelling: `CCSS.MATH.CONTENT.5.NF.A.1`, `5.nf.a.1`, and `5.NF.1` without its cluster. */
const spelling = (code: string) => code.toUpperCase().replace(/^CCSS\.?(MATH\.?)?(CONTENT\.?)?/, '');
const clusterless = (code: string) => spelling(code).replace(/^(\d\.[A-Z]+)\.[A-Z]\./, '$1.');
const isFinerOrSame = (code: string, wanted: string) =>
  code === wanted || (/^\.?[A-Z]$/i.test(code.slice(wanted.length)) && code.startsWith(wanted));

/**
 * The known codes that a text names. A standard names its sub-standards too (`4.NF.B.3` names `4.NF.B.3a`), a domain
 * (`5.NF`) all of its codes. `null` when the text does not look like a code at all; empty when it does but is unknown.
 */
export function findStandards(text: string): StandardCode[] | null {
  const wanted = spelling(text.trim());
  if (!/^[1-8K]\.(OA|NBT|NF|NS|RP|EE|MD|G|SP|F|CC)(\.[A-Z])?(\.\d{1,2}(\.?[A-D])?)?$/.test(wanted)) return null;
  if (!/\.\d{1,2}(\.?[A-D])?$/.test(wanted)) return codes.filter((code) => spelling(code).startsWith(`${wanted}.`));
  const exact = wanted.replace(/\.([A-D])$/, '$1');
  const named = codes.filter((code) => isFinerOrSame(spelling(code), exact));
  return named.length > 0 ? named : codes.filter((code) => isFinerOrSame(clusterless(code), exact));
}
