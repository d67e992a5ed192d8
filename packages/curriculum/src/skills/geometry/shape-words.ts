import { showInteger } from '../../value.ts';

/** `1 triangle`, `3 triangles`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** `a square`, `a square and a cone`, `a square, a cone and a cube`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** `(−3, 2)`: a point as it is written, with real minus signs. */
export const pointAt = (x: number, y: number): string => `(${showInteger(x)}, ${showInteger(y)})`;
