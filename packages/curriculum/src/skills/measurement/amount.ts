import { showInteger } from '../../value.ts';

/** A unit's name for one of it and for several. */
export type Unit = readonly [one: string, many: string];

/** `1 foot`, `12 feet`. */
export const amount = (n: number, [one, many]: Unit): string => `${showInteger(n)} ${n === 1 ? one : many}`;
