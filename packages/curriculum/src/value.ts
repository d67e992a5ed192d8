import type { RichText } from '@toolboxai/contracts';
import type { Fraction } from 'fraction.js';
import { compare, type Rational, rational } from './rational.ts';

export type Sign = '<' | '>' | '=';

/** An answer or a wrong answer as it is written down. Numbers are whole and safe; denominators are above zero. */
export type Value =
  | { readonly kind: 'integer'; readonly n: number }
  | { readonly kind: 'fraction'; readonly n: number; readonly d: number }
  | { readonly kind: 'mixed'; readonly whole: number; readonly n: number; readonly d: number }
  /** `units` of the last place: 35 with 2 places is 0.35. */
  | { readonly kind: 'decimal'; readonly units: number; readonly places: number }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'cannot-tell' };

export const integer = (n: number): Value => ({ kind: 'integer', n });
export const fraction = (n: number, d: number): Value => ({ kind: 'fraction', n, d });
export const signOf = (gap: number): Value => ({ kind: 'sign', sign: gap < 0 ? '<' : gap > 0 ? '>' : '=' });
export const cannotTell: Value = { kind: 'cannot-tell' };

/** A decimal without zeros at its end; whole when no place is left. */
export function decimal(units: number, places: number): Value {
  if (places > 0 && units % 10 === 0) return decimal(units / 10, places - 1);
  return places === 0 ? integer(units) : { kind: 'decimal', units, places };
}

/** Simplest form, as a mixed number when it is above one: what a child is asked to write. */
export function simplest(exact: Fraction): Value {
  const [n, d] = [Number(exact.n) * Number(exact.s), Number(exact.d)];
  if (d === 1) return integer(n);
  return n > d ? { kind: 'mixed', whole: Math.floor(n / d), n: n % d, d } : fraction(n, d);
}

/** The value as top and bottom, neither reduced nor extended; null for a comparison. */
export function ratioOf(value: Value): { n: number; d: number } | null {
  if (value.kind === 'integer') return { n: value.n, d: 1 };
  if (value.kind === 'fraction') return { n: value.n, d: value.d };
  if (value.kind === 'mixed') return { n: value.whole * value.d + value.n, d: value.d };
  return value.kind === 'decimal' ? { n: value.units, d: 10 ** value.places } : null;
}

export function exactOf(value: Value): Rational | null {
  const ratio = ratioOf(value);
  return ratio && rational(BigInt(ratio.n), BigInt(ratio.d));
}

export function sameValue(x: Value, y: Value): boolean {
  const [a, b] = [exactOf(x), exactOf(y)];
  if (a && b) return compare(a, b) === 0;
  return x.kind === y.kind && (x.kind !== 'sign' || y.kind !== 'sign' || x.sign === y.sign);
}

/** False for what no child writes or no number can hold: below zero, not whole, beyond exact numbers. */
export function isPlain(value: Value): boolean {
  const ratio = ratioOf(value);
  if (!ratio) return true;
  return Number.isSafeInteger(ratio.n) && Number.isSafeInteger(ratio.d) && ratio.n >= 0 && ratio.d > 0;
}

/** `12,345`; four digits carry a comma too. */
export const showInteger = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function showDecimal(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return `${showInteger(Number(digits.slice(0, -places)))}.${digits.slice(-places)}`;
}

export function showValue(value: Value): string {
  if (value.kind === 'integer') return showInteger(value.n);
  if (value.kind === 'fraction') return `${value.n}/${value.d}`;
  if (value.kind === 'mixed') return `${value.whole} ${value.n}/${value.d}`;
  if (value.kind === 'decimal') return showDecimal(value.units, value.places);
  return value.kind === 'sign' ? value.sign : 'You cannot tell';
}

/** The same in rich text: fractions are set as fractions. */
export function showRich(value: Value): RichText {
  if (value.kind === 'fraction') return [{ frac: [value.n, value.d] }];
  if (value.kind === 'mixed') return [`${value.whole} `, { frac: [value.n, value.d] }];
  return [showValue(value)];
}
