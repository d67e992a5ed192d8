import type { RichText } from '@toolboxai/contracts';
import type { Fraction } from 'fraction.js';
import { compare, type Rational, rational } from './rational.ts';

export type Sign = '<' | '>' | '=';

/**
 * An answer or a wrong answer as it is written down. Numbers are whole and safe; denominators are above zero. Integers, fractions
 * and decimals may be below zero; the minus of a fraction stands at its top, and a mixed number is never below zero.
 */
export type Value =
  | { readonly kind: 'integer'; readonly n: number }
  | { readonly kind: 'fraction'; readonly n: number; readonly d: number }
  | { readonly kind: 'mixed'; readonly whole: number; readonly n: number; readonly d: number }
  /** `units` of the last place: 35 with 2 places is 0.35. */
  | { readonly kind: 'decimal'; readonly units: number; readonly places: number }
  | { readonly kind: 'money'; readonly cents: number }
  /** Minutes after twelve o'clock, 0 to 719. */
  | { readonly kind: 'time'; readonly minutes: number }
  /** `a` times the letter, plus `b`. */
  | { readonly kind: 'linear'; readonly a: number; readonly b: number; readonly letter: string }
  /** A word or name, from a table of facts. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'cannot-tell' };

export const integer = (n: number): Value => ({ kind: 'integer', n });
export const fraction = (n: number, d: number): Value => ({ kind: 'fraction', n, d });
export const money = (cents: number): Value => ({ kind: 'money', cents });
/** A time on a clock with twelve hours; whole turns of it are left out. */
export const clockTime = (minutes: number): Value => ({ kind: 'time', minutes: ((minutes % 720) + 720) % 720 });
export const linear = (a: number, b: number, letter = 'x'): Value => ({ kind: 'linear', a, b, letter });
export const word = (text: string): Value => ({ kind: 'text', text });
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

/** The value as top and bottom, neither reduced nor extended; null for what is not a number. */
export function ratioOf(value: Value): { n: number; d: number } | null {
  if (value.kind === 'integer') return { n: value.n, d: 1 };
  if (value.kind === 'fraction') return { n: value.n, d: value.d };
  if (value.kind === 'mixed') return { n: value.whole * value.d + value.n, d: value.d };
  if (value.kind === 'decimal') return { n: value.units, d: 10 ** value.places };
  if (value.kind === 'money') return { n: value.cents, d: 100 };
  return value.kind === 'time' ? { n: value.minutes, d: 1 } : null;
}

export function exactOf(value: Value): Rational | null {
  const ratio = ratioOf(value);
  return ratio && rational(BigInt(ratio.n), BigInt(ratio.d));
}

export function sameValue(x: Value, y: Value): boolean {
  const [a, b] = [exactOf(x), exactOf(y)];
  if (a && b) return compare(a, b) === 0;
  return x.kind === y.kind && showValue(x) === showValue(y);
}

/** False for what no child writes or no number can hold: not whole, beyond exact numbers, or below zero unless that is expected. */
export function isPlain(value: Value, belowZero = false): boolean {
  if (value.kind === 'linear') return Number.isSafeInteger(value.a) && Number.isSafeInteger(value.b);
  const ratio = ratioOf(value);
  if (!ratio) return true;
  return Number.isSafeInteger(ratio.n) && Number.isSafeInteger(ratio.d) && (belowZero || ratio.n >= 0) && ratio.d > 0;
}

/** `12,345`; four digits carry a comma too, and what is below zero a real minus sign. */
export const showInteger = (n: number): string =>
  String(n)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+$)/g, ',');

function showDecimal(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  return `${units < 0 ? '−' : ''}${showInteger(Number(digits.slice(0, -places)))}.${digits.slice(-places)}`;
}

function showLinear({ a, b, letter }: Extract<Value, { kind: 'linear' }>): string {
  if (a === 0) return showInteger(b);
  const first = `${a === 1 ? '' : a === -1 ? '−' : showInteger(a)}${letter}`;
  return b === 0 ? first : `${first} ${b < 0 ? '−' : '+'} ${showInteger(Math.abs(b))}`;
}

const showTime = (minutes: number): string => `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, '0')}`;

export function showValue(value: Value): string {
  if (value.kind === 'integer') return showInteger(value.n);
  if (value.kind === 'fraction') return `${value.n < 0 ? '−' : ''}${Math.abs(value.n)}/${value.d}`;
  if (value.kind === 'mixed') return `${value.whole} ${value.n}/${value.d}`;
  if (value.kind === 'decimal') return showDecimal(value.units, value.places);
  if (value.kind === 'money') return `$${showDecimal(value.cents, 2)}`;
  if (value.kind === 'time') return showTime(value.minutes);
  if (value.kind === 'linear') return showLinear(value);
  if (value.kind === 'text') return value.text;
  return value.kind === 'sign' ? value.sign : 'You cannot tell';
}

/** The same in rich text: fractions are set as fractions. */
export function showRich(value: Value): RichText {
  if (value.kind === 'fraction') return [{ frac: [value.n, value.d] }];
  if (value.kind === 'mixed') return [`${value.whole} `, { frac: [value.n, value.d] }];
  return [showValue(value)];
}
