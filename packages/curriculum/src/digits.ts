/** Column work as children do it on paper; used for wrong procedures and worked steps, never to check an answer. */

/** Digits from the ones place up: 305 is [5, 0, 3]. */
export const digitsOf = (n: number): number[] => Array.from(String(n)).reverse().map(Number);

export const fromDigits = (digits: readonly number[]): number =>
  digits.reduce((sum, digit, place) => sum + digit * 10 ** place, 0);

/** Pairs of digits of equal place, a missing one as 0, from the ones place up. */
export function columnsOf(a: number, b: number): [number, number][] {
  const [top, bottom] = [digitsOf(a), digitsOf(b)];
  const length = Math.max(top.length, bottom.length);
  return Array.from({ length }, (_, place) => [top[place] ?? 0, bottom[place] ?? 0]);
}

/** How many columns of a + b reach ten, the carried one counted. */
export function countCarries(a: number, b: number): number {
  let [carry, count] = [0, 0];
  for (const [x, y] of columnsOf(a, b)) {
    carry = x + y + carry >= 10 ? 1 : 0;
    count += carry;
  }
  return count;
}

/** Adds each column by itself and forgets every carry: 47 + 38 gives 75. */
export const addWithoutCarrying = (a: number, b: number): number => fromDigits(columnsOf(a, b).map(([x, y]) => (x + y) % 10));

/** Takes the smaller digit from the larger in each column, whichever is on top: 52 - 38 gives 26. */
export const subtractSmallerDigits = (a: number, b: number): number =>
  fromDigits(columnsOf(a, b).map(([x, y]) => Math.abs(x - y)));

/** Borrows ten where it is needed and never pays it back: 52 - 38 gives 24. */
export const subtractWithoutPaying = (a: number, b: number): number =>
  fromDigits(columnsOf(a, b).map(([x, y]) => (x < y ? x + 10 - y : x - y)));

/** Writes 0 in each column where the top digit is too small: 52 - 38 gives 20. */
export const subtractToZero = (a: number, b: number): number => fromDigits(columnsOf(a, b).map(([x, y]) => Math.max(0, x - y)));
