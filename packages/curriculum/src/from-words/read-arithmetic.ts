/**
 * Arithmetic as people write it (`2 1/3 × 4`, `½ of 12`, `20% of 50`, `3² + 1`), rewritten as plain ASCII arithmetic. It fails closed:
 * what could be read in two ways is not read at all.
 */

type Cursor = { readonly tokens: readonly string[]; readonly letter: string | null; at: number; signs: number };

/** A part of the result: `tight` can stand beside any sign, `loose` beside + and - or alone. */
type Part = { readonly tight: string; readonly loose: string };

const whole = String.raw`\d{1,3}(?:,\d{3})+|\d{1,15}`;
const tokenShape = new RegExp(
  String.raw`\s*(?:((?<!/)(?:(?:${whole}) )?\d{1,6}/\d{1,6}(?![\d.,/]))|((?:${whole})(?:\.\d{1,15})?(?![\d.])|\.\d{1,15})|(of)\b|([a-z])(?![a-z])|([-+*/÷^()%]))`,
  'y',
);

const vulgar = /(\d?)\s?([\u00bc-\u00be\u2150-\u215e])/g;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const words: readonly [pattern: RegExp, sign: string][] = [
  [/\b(?:multiplied by|times)\b/g, '*'],
  [/\bdivided by\b/g, '÷'],
  [/\b(?:plus|added to)\b/g, '+'],
  [/\b(?:minus|take away)\b/g, '-'],
  [/\bto the power of\b/g, '^'],
  [/\bsquared\b/g, '^2'],
  [/\bcubed\b/g, '^3'],
  [/\bpercent\b/g, '%'],
  [/\bhalf of\b/g, '1/2 of'],
];

/** One sign for each meaning, and digits for what Unicode has as one character. */
function plainSigns(text: string): string {
  const signs = text
    .replace(vulgar, (_, before: string, sign: string) => `${before === '' ? '' : `${before} `}${sign.normalize('NFKC')}`)
    .replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${Array.from(digits, (digit) => raised.indexOf(digit)).join('')}`)
    .replaceAll('\u2044', '/')
    .replace(/[−–—]/g, '-')
    .replace(/[×·∙✕✖⋅]/g, '*')
    .replaceAll('\\', ' \\ ')
    .toLowerCase();
  return words.reduce((so, [pattern, sign]) => so.replace(pattern, sign), signs).replace(/\s+/g, ' ');
}

/** An x between two numbers is a sign for times, where no x is asked for. */
const timesSign = (text: string, letter: string | null): string =>
  letter === 'x' ? text : text.replace(/(?<=[\d)])( ?)x\1(?=[\d(.])/g, '*');

function splitTokens(text: string): string[] | null {
  const tokens: string[] = [];
  tokenShape.lastIndex = 0;
  while (tokenShape.lastIndex < text.length) {
    const found = tokenShape.exec(text)?.[0];
    if (found === undefined) return null;
    tokens.push(found.trim());
  }
  return tokens;
}

const isFraction = (token: string): boolean => /\d\/\d/.test(token);
const isNumber = (token: string): boolean => /^[\d.]/.test(token);
const peek = (cursor: Cursor): string => cursor.tokens[cursor.at] ?? '';

function fail(): never {
  throw new SyntaxError('not plain arithmetic');
}

function readFraction(token: string): Part {
  const [left, part] = token.includes(' ') ? token.split(' ') : [null, token];
  if (left === null || left === undefined) return { tight: `(${part})`, loose: part ?? '' };
  const mixed = `(${left.replaceAll(',', '')} + ${part})`;
  return { tight: mixed, loose: mixed };
}

function readAtom(cursor: Cursor): Part {
  const token = peek(cursor);
  cursor.at++;
  if (token === '(') {
    const inner = readSum(cursor);
    if (peek(cursor) !== ')') fail();
    cursor.at++;
    return { tight: `(${inner.loose})`, loose: `(${inner.loose})` };
  }
  if (isFraction(token)) {
    const next = peek(cursor);
    // `1/2 x`, `1/2(3)` and `1/2^2` can mean two things each.
    return next === '^' || next === '(' || /^[a-z]$/.test(next) ? fail() : readFraction(token);
  }
  if (!isNumber(token) && token !== cursor.letter) fail();
  const plain = token.replaceAll(',', '').replace(/^\./, '0.');
  return { tight: plain, loose: plain };
}

/** Whole exponents up to 12, and none of a power: larger ones are no question for children, and would only stall. */
function readPower(cursor: Cursor): Part {
  const base = readAtom(cursor);
  if (peek(cursor) === '%') {
    cursor.at++;
    return peek(cursor) === 'of' ? { tight: `(${base.tight}/100)`, loose: `${base.tight}/100` } : fail();
  }
  if (peek(cursor) !== '^') return base;
  const exponent = cursor.tokens[cursor.at + 1] ?? '';
  if (!/^\d{1,2}$/.test(exponent) || Number(exponent) > 12 || base.tight.includes('^')) fail();
  cursor.at += 2;
  cursor.signs++;
  if (peek(cursor) === '^') fail();
  return { tight: `${base.tight}^${exponent}`, loose: `${base.tight}^${exponent}` };
}

function readSigned(cursor: Cursor): Part {
  if (peek(cursor) !== '-') return readPower(cursor);
  cursor.at++;
  const inner = readPower(cursor);
  // `-2^2` is 4 to some and -4 to others.
  if (inner.tight.includes('^')) fail();
  return { tight: `(-${inner.tight})`, loose: `-${inner.tight}` };
}

const signOf = (token: string): string => (token === '÷' || token === '/' ? '/' : '*');

function readProduct(cursor: Cursor): Part {
  const first = readSigned(cursor);
  let product = first.tight;
  let parts = 1;
  for (let divided = false; ; parts++) {
    const token = peek(cursor);
    const isSign = ['*', '/', '÷', 'of'].includes(token);
    const isSilent = token === '(' || (token !== '' && token === cursor.letter);
    if (!isSign && !isSilent) break;
    // `8 ÷ 2(3)` and `8 ÷ 1/2 of 4` can mean two things each.
    if ((isSilent || token === 'of') && divided) fail();
    if (isSign) cursor.at++;
    divided ||= signOf(token) === '/';
    cursor.signs++;
    product += ` ${signOf(token)} ${readSigned(cursor).tight}`;
  }
  return parts === 1 ? first : { tight: `(${product})`, loose: product };
}

function readSum(cursor: Cursor): Part {
  const first = readProduct(cursor);
  let sum = first.loose;
  let parts = 1;
  for (; peek(cursor) === '+' || peek(cursor) === '-'; parts++) {
    const sign = peek(cursor);
    cursor.at++;
    cursor.signs++;
    const next = readProduct(cursor).loose;
    sum += ` ${sign} ${next.startsWith('-') ? `(${next})` : next}`;
  }
  return parts === 1 ? first : { tight: `(${sum})`, loose: sum };
}

/** `signs` counts what there is to work out; a bare number has none. */
export type Arithmetic = { readonly ascii: string; readonly signs: number };

const longest = 200;

/**
 * Reads all of `text`, with `letter` as the one unknown that it may hold. Null where any of it is something else, or could mean
 * two things.
 */
export function readArithmetic(text: string, letter: string | null = null): Arithmetic | null {
  const plain = timesSign(plainSigns(text.trim().replaceAll('$', '')), letter);
  const tokens = plain.length > longest ? null : splitTokens(plain);
  if (!tokens || tokens.length === 0) return null;
  const cursor: Cursor = { tokens, letter, at: 0, signs: 0 };
  try {
    const { loose } = readSum(cursor);
    return cursor.at === tokens.length ? { ascii: loose, signs: cursor.signs } : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
