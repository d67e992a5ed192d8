import { clockTime, decimal, exactOf, integer, money, signOf, type Value, word } from './value.ts';

const reverse = (text: string): string => Array.from(text).reverse().join('');
const reverseDigits = (n: number): number => Math.sign(n) * Number(reverse(String(Math.abs(n))));
/** A digit that stands alone moves to the tens: 7 becomes 70. */
const swapDigits = (n: number): number => (Math.abs(n) < 10 ? n * 10 : reverseDigits(n));

function plusOne(value: Value): Value {
  if (value.kind === 'integer') return { ...value, n: value.n + 1 };
  if (value.kind === 'decimal') return { ...value, units: value.units + 1 };
  if (value.kind === 'fraction' || value.kind === 'mixed') return { ...value, n: value.n + 1 };
  if (value.kind === 'money') return money(value.cents + 1);
  if (value.kind === 'time') return clockTime(value.minutes + 1);
  if (value.kind === 'linear') return { ...value, b: value.b + 1 };
  if (value.kind === 'text') return word(`${value.text}s`);
  return signOf({ '<': 0, '=': 1, '>': -1 }[value.kind === 'sign' ? value.sign : '=']);
}

function swapped(value: Value): Value {
  if (value.kind === 'integer') return integer(swapDigits(value.n));
  if (value.kind === 'decimal') return { ...value, units: reverseDigits(value.units) };
  if (value.kind === 'fraction') return { kind: 'fraction', n: value.d, d: value.n };
  if (value.kind === 'mixed') return { ...value, whole: value.n, n: value.whole };
  if (value.kind === 'money') return money(reverseDigits(value.cents));
  // Half past three as a quarter past six: the hands changed places.
  if (value.kind === 'time') return clockTime((value.minutes % 60) * 12 + Math.floor(value.minutes / 60) * 5);
  if (value.kind === 'linear') return { ...value, a: value.b, b: value.a };
  if (value.kind === 'text') return word(reverse(value.text));
  return signOf({ '<': 1, '=': -1, '>': -1 }[value.kind === 'sign' ? value.sign : '=']);
}

function offByPlace(value: Value): Value {
  if (value.kind === 'integer') return decimal(value.n, 1);
  if (value.kind === 'decimal') return { ...value, places: value.places + 1 };
  if (value.kind === 'fraction') return { ...value, n: value.n * 10 };
  if (value.kind === 'mixed') return { ...value, whole: value.whole * 10 };
  if (value.kind === 'money') return money(value.cents * 10);
  if (value.kind === 'time') return clockTime(value.minutes + 60);
  if (value.kind === 'linear') return { ...value, a: value.a * 10 };
  return { kind: 'cannot-tell' };
}

/** Ways to make a right answer wrong that a checker may overlook; comparisons get another sign. */
export const spoilings: readonly { name: string; spoil: (answer: Value) => Value }[] = [
  { name: 'one too many', spoil: plusOne },
  { name: 'digits or parts swapped', spoil: swapped },
  { name: 'off by a place', spoil: offByPlace },
  { name: 'off by a tiny part', spoil: offByTiny },
];

/** Catches a checker that compares rounded numbers. */
function offByTiny(value: Value): Value {
  const exact = exactOf(value);
  if (!exact) return { kind: 'cannot-tell' };
  const scale = 10_000;
  return { kind: 'fraction', n: Number(exact.n) * scale + 1, d: Number(exact.d) * scale };
}
