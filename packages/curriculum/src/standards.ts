import type { StandardRef } from '@toolboxai/contracts';
import { c3Geography } from './standards/c3-geography.ts';
import { ccssLanguage } from './standards/ccss-language.ts';
import { ccssMathematics } from './standards/ccss-mathematics.ts';
import { ngss } from './standards/ngss.ts';

/** The frameworks that are known, each as versioned data. */
export const frameworks = [ccssMathematics, ngss, ccssLanguage, c3Geography] as const;

type Framework = (typeof frameworks)[number];

/** A code that the data holds. Any other is a type error, so that no invented standard can be written down. */
export type StandardCode =
  | keyof typeof ccssMathematics.statements
  | keyof typeof ngss.statements
  | keyof typeof ccssLanguage.statements
  | keyof typeof c3Geography.statements;

export type Standard = { framework: Framework['framework']; code: StandardCode; statement: string };

type Known = { framework: Framework; statement: string };

const known: ReadonlyMap<string, Known> = new Map(
  frameworks.flatMap((framework) =>
    Object.entries(framework.statements).map(([code, statement]): [string, Known] => [code, { framework, statement }]),
  ),
);

export const isStandardCode = (code: string): code is StandardCode => known.has(code);

function lookUp(code: StandardCode): Known {
  const found = known.get(code);
  if (!found) throw new RangeError(`there is no standard "${code}"`);
  return found;
}

export function standardOf(code: StandardCode): Standard {
  const { framework, statement } = lookUp(code);
  return { framework: framework.framework, code, statement };
}

/** A code with its framework, as questions and lists carry it. */
export const standardRef = (code: StandardCode): StandardRef => ({ framework: lookUp(code).framework.framework, code });

/** True for a code of the data under its own framework's name. */
export const isRealStandard = ({ framework, code }: StandardRef): boolean => known.get(code)?.framework.framework === framework;

/** How a claim names its standard, for example `Common Core State Standards for Mathematics (2010), 5.NF.A.1`. */
export const citeStandard = (code: StandardCode): string => `${lookUp(code).framework.name}, ${code}`;

const codes = [...known.keys()].filter(isStandardCode);

/** Same code whatever the spelling: `CCSS.MATH.CONTENT.5.NF.A.1`, `5.nf.a.1`, and `5.NF.1` without its cluster. */
const spelling = (code: string): string =>
  code.toUpperCase().replace(/^CCSS\.?(MATH\.?|ELA[.-]?(LITERACY\.?)?)?(CONTENT\.?)?/, '');
const clusterless = (code: string): string => spelling(code).replace(/^([\dK]\.[A-Z]+)\.[A-Z]\./, '$1.');
const isFinerOrSame = (code: string, wanted: string): boolean =>
  code === wanted || (/^\.?[A-Z]$/i.test(code.slice(wanted.length)) && code.startsWith(wanted));

const mathematicsShape = /^[1-8K]\.(OA|NBT|NF|NS|RP|EE|MD|G|SP|F|CC)(\.[A-Z])?(\.\d{1,2}(\.?[A-D])?)?$/;
const otherShape = /^((\d|K|MS|K-2|3-5)-(PS|LS|ESS|ETS)\d(-\d)?|(L|RF)\.[1-8K]\.\d[A-D]?|D2\.GEO\.\d{1,2}(\.[\dK]-\d)?)$/;

/**
 * The known codes that a text names. A standard names its sub-standards too (`4.NF.B.3` names `4.NF.B.3a`), a domain
 * (`5.NF`, `MS-ESS1`) all of its codes. `null` when the text does not look like a code at all; empty when it does but is unknown.
 */
export function findStandards(text: string): StandardCode[] | null {
  const wanted = spelling(text.trim());
  if (otherShape.test(wanted)) return codes.filter((code) => isPartOf(spelling(code), wanted));
  if (!mathematicsShape.test(wanted)) return null;
  if (!/\.\d{1,2}(\.?[A-D])?$/.test(wanted)) return codes.filter((code) => spelling(code).startsWith(`${wanted}.`));
  const exact = wanted.replace(/\.([A-D])$/, '$1');
  const named = codes.filter((code) => isFinerOrSame(spelling(code), exact));
  return named.length > 0 ? named : codes.filter((code) => isFinerOrSame(clusterless(code), exact));
}

const isPartOf = (code: string, wanted: string): boolean =>
  code === wanted || (/^[-.A-D]/.test(code.slice(wanted.length)) && code.startsWith(wanted));
