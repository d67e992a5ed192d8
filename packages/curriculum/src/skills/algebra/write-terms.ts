import { Fraction } from 'fraction.js';
import { fraction, integer, showInteger, type Value } from '../../value.ts';

/** `3x`, `x` or `−x`: so many times the letter, as algebra is printed. */
export function term(a: number, letter = 'x'): string {
  if (Math.abs(a) === 1) return a < 0 ? `−${letter}` : letter;
  return `${showInteger(a)}${letter}`;
}

const signBefore = (a: number): string => (a < 0 ? '−' : '+');

/** `+ 5` or `− 5`, behind another term. */
export const plusNumber = (b: number): string => `${signBefore(b)} ${showInteger(Math.abs(b))}`;

/** `+ 3x` or `− x`, behind another term. */
export const plusTerm = (a: number, letter = 'x'): string => `${signBefore(a)} ${term(Math.abs(a), letter)}`;

/** `⁻¹²` for -12 and `ⁿ` for the letter: what stands raised behind a base. */
export const raised = (exponent: number | 'n'): string =>
  exponent === 'n'
    ? 'ⁿ'
    : Array.from(String(exponent), (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)))).join('');

/** Printed algebra such as `3(x − 2)` or `5⁴ × 5ⁿ` as the ASCII arithmetic of proofs. */
export const asProof = (printed: string): string =>
  printed
    .replace(/[⁻⁰¹²³⁴-⁹ⁿ]+/g, (exponent) => `^${exponent.normalize('NFKC')}`)
    .replaceAll(',', '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/(\d)(?=[a-z(])/g, '$1 * ');

/** The quotient where it comes out whole; null where nobody would write it. */
export const evenly = (top: number, bottom: number): Value | null =>
  bottom !== 0 && Number.isInteger(top / bottom) ? integer(top / bottom) : null;

/** The quotient in lowest terms, as a fraction even above one: what slopes and solutions are written as. */
export function reduced(top: number, bottom: number): Value {
  const exact = new Fraction(top, bottom);
  const [n, d] = [Number(exact.n) * Number(exact.s), Number(exact.d)];
  return d === 1 ? integer(n) : fraction(n, d);
}

/** The same; null for a division by zero. */
export const quotient = (top: number, bottom: number): Value | null => (bottom === 0 ? null : reduced(top, bottom));

/** The whole number that an answer is; not a number when it is of another kind, so that no comparison with it holds. */
export const wholeOf = (answer: Value): number => (answer.kind === 'integer' ? answer.n : Number.NaN);

/** Whether an answer such as 3x + 6 has the values that `value` has, at more places than two lines can share. */
export const agreesWith = (answer: Value, letter: string, value: (at: number) => number): boolean =>
  answer.kind === 'linear' &&
  answer.letter === letter &&
  [-4, -1, 0, 1, 2, 7].every((at) => answer.a * at + answer.b === value(at));
