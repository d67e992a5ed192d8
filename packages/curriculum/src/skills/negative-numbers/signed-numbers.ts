import type { Difficulty } from '@toolboxai/contracts';
import type { Rng } from '../../rng.ts';
import { showInteger } from '../../value.ts';

const largest = { easy: 9, medium: 20, hard: 60 } as const;

/** A whole number from 2 to the difficulty's largest, on either side of zero. */
export const drawSigned = (rng: Rng, difficulty: Difficulty): number =>
  rng.int(2, largest[difficulty]) * (rng.int(0, 1) === 0 ? -1 : 1);

/** `(−5)`: a number below zero behind a sign stands in brackets. */
export const inBrackets = (n: number): string => (n < 0 ? `(${showInteger(n)})` : showInteger(n));

/** The same in ASCII, for a proof. */
export const asciiInBrackets = (n: number): string => (n < 0 ? `(${n})` : String(n));

/** Walks along the number line one step at a time. */
export function walk(from: number, steps: number): number {
  let at = from;
  for (let i = 0; i < Math.abs(steps); i++) at += steps < 0 ? -1 : 1;
  return at;
}
