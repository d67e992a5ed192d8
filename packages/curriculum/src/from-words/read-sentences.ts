import { asValue, type Derivation } from './derivation.ts';
import { readArithmetic } from './read-arithmetic.ts';

const partNames: Readonly<Record<string, number>> = {
  halves: 2,
  thirds: 3,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
  twelfths: 12,
  hundredths: 100,
};

/** A sentence whose every word is known, with what it asks for. `null` from `toShown` where its numbers do not fit together. */
type Sentence = { shape: RegExp; toShown(groups: Readonly<Record<string, string>>): string | null };

const number = String.raw`[\d,]+(?:\.\d+)?`;
const fraction = String.raw`\d+ \d+/\d+|\d+/\d+`;

const sentences: readonly Sentence[] = [
  {
    shape: new RegExp(`^what (?:number )?is (?<a>${number}) (?<way>more|less) than (?<b>${number})\\?$`, 'i'),
    toShown: ({ a, way, b }) => `${b} ${way?.toLowerCase() === 'more' ? '+' : '−'} ${a}`,
  },
  {
    shape: new RegExp(`^(?<a>${fraction}) is the same (?:amount |size )?as how many (?<parts>[a-z]+)\\?$`, 'i'),
    toShown: ({ a, parts = '' }) => (partNames[parts] === undefined ? null : `${a} × ${partNames[parts]}`),
  },
  {
    shape: new RegExp(
      `^write (?<a>${fraction}) as (?:one fraction|a mixed number|an improper fraction)(?: with \\d+ at the bottom)?\\.$`,
      'i',
    ),
    toShown: ({ a = '' }) => `${a} × 1`,
  },
  {
    shape: /^what is (?<a>\d+) ÷ (?<b>\d+), written as a fraction(?: or a mixed number)?\?$/i,
    toShown: ({ a, b }) => `${a} ÷ ${b}`,
  },
  {
    shape:
      /^here (?:is|are) (?<a>\d+) (?<rows>[a-z]+) (?:with|of) (?<b>\d+) (?<things>[a-z]+) in each [a-z]+(?::[ ●■▲|,]+)?\. how many \k<things> are there(?: in all)?\?$/i,
    toShown: ({ a, b }) => `${a} × ${b}`,
  },
  {
    shape:
      /^[A-Z][a-z]+ has (?<a>\d+) [a-z]+ with (?<b>\d+) (?<things>[a-z]+) (?:in|on) each [a-z]+\. How many \k<things> is that(?: in all)?\?$/,
    toShown: ({ a, b }) => `${a} × ${b}`,
  },
];

/** A rounded sum: each number to the nearest ten or hundred first, halves upwards. */
const estimate =
  /^round each number to the nearest (?<unit>ten|hundred|thousand), and then (?<way>add|subtract)\. about how much is (?<a>[\d,]+) (?:[+−-]) (?<b>[\d,]+)\?$/i;
const unitSizes: Readonly<Record<string, number>> = { ten: 10, hundred: 100, thousand: 1000 };

function readEstimate(prompt: string): Derivation | null {
  const { unit = '', way = '', a = '', b = '' } = estimate.exec(prompt)?.groups ?? {};
  const size = unitSizes[unit.toLowerCase()];
  if (size === undefined) return null;
  const rounded = (text: string): string => `floor(${text.replaceAll(',', '')}/${size} + 1/2) * ${size}`;
  const sign = way.toLowerCase() === 'add' ? '+' : '-';
  return { asks: 'value', expression: `${rounded(a)} ${sign} ${rounded(b)}`, shown: `about ${a} ${sign} ${b}` };
}

/** Sentences in which arithmetic is said in fixed words. */
export function readSentence(prompt: string): Derivation | null {
  for (const { shape, toShown } of sentences) {
    const groups = shape.exec(prompt)?.groups;
    const shown = groups && toShown(groups);
    if (shown) return asValue(readArithmetic(shown), shown);
  }
  return readEstimate(prompt);
}
