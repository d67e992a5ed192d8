/**
 * What Node, the browser and Luau spell differently. `.length` and `Math` do not compile to Luau,
 * so the core asks here and nowhere else.
 */

export function count<T>(items: readonly T[]): number {
  let total = 0;
  for (const _item of items) total += 1;
  return total;
}

export function larger(a: number, b: number): number {
  return a > b ? a : b;
}

export function smaller(a: number, b: number): number {
  return a < b ? a : b;
}

/** Division without the rest, of whole numbers from 0 up: exact on every side. */
export function quotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** True for 0, 1, 2 … and false for fractions, negatives, infinities and NaN, on every side. */
export function isWhole(value: number): boolean {
  return value >= 0 && value % 1 === 0;
}
