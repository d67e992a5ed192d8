/** Names of the parts that a whole is cut into, by how many there are. */
const parts: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['fourth', 'fourths'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  7: ['seventh', 'sevenths'],
  8: ['eighth', 'eighths'],
  9: ['ninth', 'ninths'],
  10: ['tenth', 'tenths'],
  12: ['twelfth', 'twelfths'],
  15: ['fifteenth', 'fifteenths'],
  16: ['sixteenth', 'sixteenths'],
  18: ['eighteenth', 'eighteenths'],
  20: ['twentieth', 'twentieths'],
  24: ['twenty-fourth', 'twenty-fourths'],
  100: ['hundredth', 'hundredths'],
};

/** `fifths` for 5, `fifth` when there is one of them; `parts of 35` where the word would only puzzle. */
export function partName(count: number, howMany = 2): string {
  const known = parts[count];
  if (!known) return howMany === 1 ? `part of ${count}` : `parts of ${count}`;
  return howMany === 1 ? known[0] : known[1];
}

const places = ['ones', 'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands'] as const;

/** `hundreds` for 2: the place whose digit counts 10 to that power. */
export const placeName = (place: number): string => places[place] ?? `10 to the power of ${place}`;

/** The smallest number that both divide, found by walking up the larger one's multiples. */
export function leastCommonMultiple(a: number, b: number): number {
  let multiple = Math.max(a, b);
  while (multiple % a !== 0 || multiple % b !== 0) multiple += Math.max(a, b);
  return multiple;
}

function greatestCommonFactor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonFactor(b, a % b);
}

/** The tops from 1 to d - 1 that give a proper fraction in lowest terms with the bottom d. */
export const lowestTops = (d: number): number[] =>
  Array.from({ length: d - 1 }, (_, i) => i + 1).filter((n) => greatestCommonFactor(n, d) === 1);
