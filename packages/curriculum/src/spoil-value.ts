import { decimal, exactOf, integer, signOf, type Value } from './value.ts';

const reverseDigits = (n: number): number => Number(Array.from(String(n)).reverse().join(''));

function plusOne(value: Value): Value {
  if (value.kind === 'integer') return { ...value, n: value.n + 1 };
  if (value.kind === 'decimal') return { ...value, units: value.units + 1 };
  if (value.kind === 'fraction' || value.kind === 'mixed') return { ...value, n: value.n + 1 };
  return signOf({ '<': 0, '=': 1, '>': -1 }[value.kind === 'sign' ? value.sign : '=']);
}

function swapped(value: Value): Value {
  if (value.kind === 'integer') return integer(reverseDigits(value.n));
  if (value.kind === 'decimal') return { ...value, units: reverseDigits(value.units) };
  if (value.kind === 'fraction') return { kind: 'fraction', n: value.d, d: value.n };
  if (value.kind === 'mixed') return { ...value, whole: value.n, n: value.whole };
  return signOf({ '<': 1, '=': -1, '>': -1 }[value.kind === 'sign' ? value.sign : '=']);
}

function offByPlace(value: Value): Value {
  if (value.kind === 'integer') return decimal(value.n, 1);
  if (value.kind === 'decimal') return { ...value, places: value.places + 1 };
  if (value.kind === 'fraction') return { ...value, n: value.n * 10 };
  if (value.kind === 'mixed') return { ...value, whole: value.whole * 10 };
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
