import { add, compare, divide, floor, multiply, negate, power, type Rational, rational } from './rational.ts';

type Cursor = { readonly tokens: readonly string[]; at: number; readonly variables: Readonly<Record<string, Rational>> };

const tokenShape = /\s*(\d+(?:\.\d+)?|[a-z]+|[-+*/^(),])/y;

function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  tokenShape.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (tokenShape.lastIndex < trimmed.length) {
    const found = tokenShape.exec(trimmed)?.[1];
    if (found === undefined) throw new SyntaxError('the expression holds something that is not plain arithmetic');
    tokens.push(found);
  }
  return tokens;
}

function expectToken(cursor: Cursor, token: string): void {
  if (cursor.tokens[cursor.at] !== token) throw new SyntaxError(`the expression lacks a "${token}"`);
  cursor.at++;
}

function readBracket(cursor: Cursor): Rational {
  expectToken(cursor, '(');
  const inner = readSum(cursor);
  expectToken(cursor, ')');
  return inner;
}

const zero = rational(0n, 1n);
const absolute = (x: Rational): Rational => (compare(x, zero) < 0 ? negate(x) : x);
const sorted = (values: readonly Rational[]): Rational[] => [...values].sort(compare);
const least = (values: readonly Rational[]): Rational => sorted(values)[0] ?? zero;
const greatest = (values: readonly Rational[]): Rational => sorted(values).at(-1) ?? zero;

function median(values: readonly Rational[]): Rational {
  const inOrder = sorted(values);
  const middle = [inOrder[Math.floor((values.length - 1) / 2)] ?? zero, inOrder[Math.floor(values.length / 2)] ?? zero];
  return middle.reduce((x, y) => divide(add(x, y), rational(2n, 1n)));
}

/** Euclid's way, by remainders. */
function greatestDivisor(values: readonly Rational[]): Rational {
  if (values.some((value) => value.d !== 1n)) throw new RangeError('gcd takes whole numbers');
  return absolute(values.reduce((x, y) => rational(euclid(x.n, y.n), 1n)));
}
const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : euclid(b, a % b));
const leastMultiple = (values: readonly Rational[]): Rational =>
  values.reduce((x, y) => absolute(divide(multiply(x, y), greatestDivisor([x, y]))));

/** Each as algebra systems have it (SymPy: floor, Abs, Min, Max, gcd, lcm; Python's statistics: median). */
const functions: Readonly<Record<string, (values: readonly Rational[]) => Rational>> = {
  floor: ([x = zero]) => floor(x),
  abs: ([x = zero]) => absolute(x),
  min: least,
  max: greatest,
  median,
  gcd: greatestDivisor,
  lcm: leastMultiple,
};

function readArguments(cursor: Cursor): Rational[] {
  expectToken(cursor, '(');
  const values = [readSum(cursor)];
  while (cursor.tokens[cursor.at] === ',') {
    cursor.at++;
    values.push(readSum(cursor));
  }
  expectToken(cursor, ')');
  return values;
}

function readAtom(cursor: Cursor): Rational {
  const token = cursor.tokens[cursor.at] ?? '';
  if (token === '(') return readBracket(cursor);
  cursor.at++;
  const apply = Object.hasOwn(functions, token) ? functions[token] : undefined;
  if (apply) return apply(readArguments(cursor));
  const known = Object.hasOwn(cursor.variables, token) ? cursor.variables[token] : undefined;
  if (known) return known;
  if (!/^\d/.test(token)) throw new SyntaxError(`the expression holds "${token}" where a number should be`);
  const [whole = '', places = ''] = token.split('.');
  return rational(BigInt(whole + places), 10n ** BigInt(places.length));
}

/** `^` binds tighter than a minus before it and groups to the right, as algebra systems read it. */
function readPower(cursor: Cursor): Rational {
  const base = readAtom(cursor);
  if (cursor.tokens[cursor.at] !== '^') return base;
  cursor.at++;
  return power(base, readSigned(cursor));
}

function readSigned(cursor: Cursor): Rational {
  if (cursor.tokens[cursor.at] !== '-') return readPower(cursor);
  cursor.at++;
  return negate(readSigned(cursor));
}

function readProduct(cursor: Cursor): Rational {
  let value = readSigned(cursor);
  for (;;) {
    const sign = cursor.tokens[cursor.at];
    if (sign !== '*' && sign !== '/') return value;
    cursor.at++;
    value = (sign === '*' ? multiply : divide)(value, readSigned(cursor));
  }
}

function readSum(cursor: Cursor): Rational {
  let value = readProduct(cursor);
  for (;;) {
    const sign = cursor.tokens[cursor.at];
    if (sign !== '+' && sign !== '-') return value;
    cursor.at++;
    const next = readProduct(cursor);
    value = add(value, sign === '+' ? next : negate(next));
  }
}

/**
 * The exact value of ASCII arithmetic: digits, `+ - * / ^`, brackets, the functions above and the given variables.
 * Throws SyntaxError for anything else and RangeError for a division by zero or a huge exponent.
 */
export function evaluateExpression(text: string, variables: Readonly<Record<string, Rational>> = {}): Rational {
  if (text.length > 400) throw new SyntaxError('the expression is too long');
  const cursor: Cursor = { tokens: splitTokens(text), at: 0, variables };
  const value = readSum(cursor);
  if (cursor.at < cursor.tokens.length) throw new SyntaxError('the expression goes on after its end');
  return value;
}
