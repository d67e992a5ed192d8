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
const signed = String.raw`[−-]?${number}`;
const fraction = String.raw`\d+ \d+/\d+|\d+/\d+`;

/** Behind another sign, what is below zero stands in brackets. */
const bracketed = (text = ''): string => (/^[−-]/.test(text) ? `(${text})` : text);

const sentences: readonly Sentence[] = [
  { shape: new RegExp(`^(?<a>${number}) and what number make (?<b>${number})\\?$`, 'i'), toShown: ({ a, b }) => `${b} − ${a}` },
  {
    shape: new RegExp(`^how many times as large as (?<a>${number}) is (?<b>${number})\\?$`, 'i'),
    toShown: ({ a, b }) => `${b} ÷ ${a}`,
  },
  {
    shape: new RegExp(`^what number is (?<a>${number}) times as large as (?<b>${number})\\?$`, 'i'),
    toShown: ({ a, b }) => `${a} × ${b}`,
  },
  {
    shape: new RegExp(`^(?<a>${number}) is (?<b>${number}) times as large as what number\\?$`, 'i'),
    toShown: ({ a, b }) => `${a} ÷ ${b}`,
  },
  { shape: new RegExp(`^which decimal is equal to (?<a>${fraction})\\?$`, 'i'), toShown: ({ a = '' }) => `${a} × 1` },
  {
    shape: new RegExp(`^what is \\$?(?<a>${number}) after an? (?<way>increase|decrease) of (?<p>${number})%\\?$`, 'i'),
    toShown: ({ a, way, p }) => `${a} × (100 ${way?.toLowerCase() === 'increase' ? '+' : '−'} ${p}) ÷ 100`,
  },
  { shape: /^which number is equal to (?<a>[^?]+)\?$/i, toShown: ({ a = '' }) => a },
  {
    shape: /^(?<a>\d+) circles? (?:is|are) cut into (?<parts>[a-z]+)\. how many \k<parts> are there\?$/i,
    toShown: ({ a, parts = '' }) => (partNames[parts] === undefined ? null : `${a} × ${partNames[parts]}`),
  },
  {
    shape:
      /^a number line from 0 to 1 is cut into (?<b>\d+) equal parts\. which fraction is (?<a>\d+) parts? to the right of 0\?$/i,
    toShown: ({ a, b }) => `${a} ÷ ${b}`,
  },
  {
    shape: /^(?:which|what) number (?:makes the ratios equal|belongs in the box)\? (?<a>\d+) : (?<b>\d+) = (?<c>\d+) : ☐$/i,
    toShown: ({ a, b, c }) => `${c} × ${b} ÷ ${a}`,
  },
  {
    shape: /^(?:which|what) number (?:makes the ratios equal|belongs in the box)\? (?<a>\d+) : (?<b>\d+) = ☐ : (?<d>\d+)$/i,
    toShown: ({ a, b, d }) => `${d} × ${a} ÷ ${b}`,
  },
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

const distance = new RegExp(`^how far apart are (?<a>${signed}) and (?<b>${signed}) on the number line\\?$`, 'i');

function readDistance(prompt: string): Derivation | null {
  const { a, b } = distance.exec(prompt)?.groups ?? {};
  const gap = a === undefined ? null : readArithmetic(`${a} − ${bracketed(b)}`);
  return gap && { asks: 'value', expression: `abs(${gap.ascii})`, shown: `the distance from ${a} to ${b}` };
}

/** Sentences in which arithmetic is said in fixed words. */
export function readSentence(prompt: string): Derivation | null {
  for (const { shape, toShown } of sentences) {
    const groups = shape.exec(prompt)?.groups;
    const shown = groups && toShown(groups);
    if (shown) return asValue(readArithmetic(shown), shown);
  }
  return readEstimate(prompt) ?? readDistance(prompt);
}
