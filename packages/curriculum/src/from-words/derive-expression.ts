import { asValue, blank, type Derivation } from './derivation.ts';
import { readArithmetic } from './read-arithmetic.ts';
import { readEquation } from './read-equation.ts';
import { readSentence } from './read-sentences.ts';

const opening =
  /^(?:please )?(?:what is|what's|what does|how much is|calculate|compute|work out|find|evaluate|solve|simplify|add|subtract|multiply|divide)?(?: the (?:value|answer|result) (?:of|to))?\s*:?\s*/i;
const closing =
  /(?:,? (?:in (?:its |the )?(?:simplest|lowest) (?:form|terms)|as (?:a|an) (?:improper )?(?:fraction|mixed number|decimal)))?\s*(?:\bequals?\b|=)?\s*(?:☐|□|▢|⬜|_+)?\s*[?.!]*$/i;

/** Sentences that ask for the value of what stands in them. */
const valuePhrases: readonly RegExp[] = [
  /^(?:what is|find|calculate|work out) the (?:sum|total) of (?<a>.+) and (?<b>.+?)[?.]?$/i,
  /^(?:what is|find|calculate|work out) the product of (?<a>.+) and (?<b>.+?)[?.]?$/i,
  /^add (?<a>.+) (?:and|to) (?<b>.+?)\.?$/i,
  /^multiply (?<a>.+) (?:by|and) (?<b>.+?)\.?$/i,
  /^divide (?<a>.+) by (?<b>.+?)\.?$/i,
  /^subtract (?<b>.+) from (?<a>.+?)\.?$/i,
];
const phraseSigns = ['+', '×', '+', '×', '÷', '−'] as const;

const units = new Map(
  Object.entries({
    'whole number': '1',
    one: '1',
    ten: '10',
    hundred: '100',
    thousand: '1000',
    'ten thousand': '10000',
    tenth: '(1/10)',
    hundredth: '(1/100)',
  }),
);

const onlyNumber = (text: string): string | null => {
  const read = readArithmetic(text);
  return read && read.signs === 0 && !read.ascii.startsWith('-') ? read.ascii : null;
};

function readPhrase(prompt: string): Derivation | null {
  for (const [index, phrase] of valuePhrases.entries()) {
    const { a = '', b = '' } = phrase.exec(prompt)?.groups ?? {};
    const shown = `${a} ${phraseSigns[index]} ${b}`;
    // Only two plain numbers: "the sum of 2 and 3 and 4" has no single pair.
    if (onlyNumber(a) !== null && onlyNumber(b) !== null) return asValue(readArithmetic(shown), shown);
  }
  return null;
}

/** Halves go up, as children are taught; what is below zero is left alone. */
function readRounding(prompt: string): Derivation | null {
  const found =
    /^round (.+) to the nearest ([a-z ]+?)\.?$/i.exec(prompt) ??
    /^what is (.+) rounded to the nearest ([a-z ]+?)\??$/i.exec(prompt);
  const number = onlyNumber(found?.[1] ?? '');
  const unit = units.get((found?.[2] ?? '').toLowerCase());
  if (!number || unit === undefined) return null;
  return {
    asks: 'value',
    expression: `floor(${number}/${unit} + 1/2) * ${unit}`,
    shown: `${found?.[1]} to the nearest ${found?.[2]}`,
  };
}

function readDigitValue(prompt: string): Derivation | null {
  const [, digit = '', number = ''] =
    /^what is the value of the (?:digit )?(\d) in (?:the number )?([\d,]+)\?$/i.exec(prompt) ?? [];
  const plain = onlyNumber(number);
  if (!plain || plain.split(digit).length !== 2) return null;
  const place = plain.length - 1 - plain.indexOf(digit);
  return { asks: 'value', expression: `${digit} * 10^${place}`, shown: `the value of the ${digit} in ${number}` };
}

function readRemainder(prompt: string): Derivation | null {
  const found = /^what is the remainder (?:when|of|in|if) ([\d,]+) (?:is )?(?:divided by|÷) ([\d,]+)\?$/i.exec(prompt);
  const [total, size] = [onlyNumber(found?.[1] ?? ''), onlyNumber(found?.[2] ?? '')];
  if (!total || !size) return null;
  return {
    asks: 'value',
    expression: `${total} - ${size} * floor(${total}/${size})`,
    shown: `the remainder of ${total} ÷ ${size}`,
  };
}

const commonNumbers =
  /^what is the (greatest|least|lowest|highest) common (factor|divisor|multiple) of ([\d,]+) and ([\d,]+)\?$/i;

function readCommonNumber(prompt: string): Derivation | null {
  const [, size = '', kind = '', a = '', b = ''] = commonNumbers.exec(prompt) ?? [];
  const [left, right] = [onlyNumber(a), onlyNumber(b)];
  const isMultiple = kind.toLowerCase() === 'multiple';
  if (!left || !right || isMultiple !== /^l/i.test(size)) return null;
  const shown = `the ${size} common ${kind} of ${a} and ${b}`.toLowerCase();
  return { asks: 'value', expression: `${isMultiple ? 'lcm' : 'gcd'}(${left}, ${right})`, shown };
}

function readDecimal(prompt: string): Derivation | null {
  const found =
    /^(?:write|express|convert|change|what is) (\d+\s?\/\s?\d+|\d+ \d+\/\d+) (?:written )?(?:as|to|into) a decimal[.?]?$/i.exec(
      prompt,
    );
  return found ? asValue(readArithmetic(found[1] ?? ''), found[1] ?? '') : null;
}

/** A comparison has its box between two numbers. The words before "Which sign" may tell a story: the box says it all again. */
function readComparison(prompt: string): Derivation | null {
  const core = prompt
    .replace(
      /^(?:.*[.!?] )?(?:which (?:sign|symbol)|what (?:sign|symbol)) (?:makes (?:this|it|the statement) true|belongs in(?: the (?:box|blank))?|goes in(?: the (?:box|blank|gap))?)\s*[?:]?\s*/i,
      '',
    )
    .replace(/^(?:compare|fill in <, >,? or =|write <, >,? or =)\s*[.:]\s*/i, '')
    .replace(/[?.]$/, '')
    .trim();
  const sides = core.split(blank);
  const [left, right] = sides.length === 2 ? sides.map((side) => readArithmetic(side)) : [];
  if (!left || !right) return null;
  const taken = right.signs > 0 || right.ascii.startsWith('-') ? `(${right.ascii})` : right.ascii;
  return { asks: 'sign', expression: `${left.ascii} - ${taken}`, shown: core };
}

function readBareValue(prompt: string): Derivation | null {
  const onCard = /^(?:\S+ )?(?:sees|reads|writes) (.+) on (?:a|the) (?:card|board)\. What is its value\?$/.exec(prompt)?.[1];
  const core = onCard ?? prompt.replace(opening, '').replace(closing, '');
  const read = readArithmetic(core);
  return read && read.signs > 0 ? asValue(read, core) : null;
}

const readers = [
  readComparison,
  readRounding,
  readDigitValue,
  readRemainder,
  readCommonNumber,
  readDecimal,
  readPhrase,
  readSentence,
  readBareValue,
  readEquation,
] as const;

const longest = 300;

/**
 * What is asked for, read from a prompt's words and nothing else, so that it can check a key that was made in any other way.
 * Null unless all the words are understood: a story is not arithmetic, and a guess would be no check.
 */
export function deriveExpression(prompt: string): Derivation | null {
  const text = prompt.replace(/\s+/g, ' ').trim();
  if (text.length > longest) return null;
  for (const reader of readers) {
    const found = reader(text);
    if (found) return found;
  }
  return null;
}
