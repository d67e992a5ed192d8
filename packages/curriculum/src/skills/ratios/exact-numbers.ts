import { Fraction } from 'fraction.js';
import { decimal, fraction, integer, ratioOf, type Value } from '../../value.ts';

/** As a whole number or a decimal of at most four places; null where it does not end by then. */
export function endingDecimal(exact: Fraction): Value | null {
  const [n, d] = [Number(exact.n) * Number(exact.s), Number(exact.d)];
  return 10_000 % d === 0 ? decimal((n * 10_000) / d, 4) : null;
}

/** The same, or else a fraction in lowest terms. */
export function numberOf(exact: Fraction): Value {
  const [n, d] = [Number(exact.n) * Number(exact.s), Number(exact.d)];
  return endingDecimal(exact) ?? (d === 1 ? integer(n) : fraction(n, d));
}

/** top/bottom as such a number; null for a division by zero. */
export const ratioNumber = (top: number, bottom: number): Value | null =>
  bottom === 0 ? null : numberOf(new Fraction(top, bottom));

/** Whether the answer is a whole number or a decimal n/d for which `holds` is true. */
export function isNumber(answer: Value, holds: (n: number, d: number) => boolean): boolean {
  const ratio = answer.kind === 'integer' || answer.kind === 'decimal' ? ratioOf(answer) : null;
  return ratio !== null && holds(ratio.n, ratio.d);
}
