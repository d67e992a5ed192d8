import type { Difficulty } from '@toolboxai/contracts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { decimal, type Value } from '../../value.ts';
import { sum } from '../geometry/number-checks.ts';
import { listed } from '../geometry/shape-words.ts';

/** A short list of whole numbers. */
export type Data = Telling & { data: readonly number[] };

export const inOrder = (data: readonly number[]): number[] => [...data].sort((x, y) => x - y);
export const meanOf = (data: readonly number[]): number => sum(data) / data.length;
export const medianOf = (data: readonly number[]): number => {
  const sorted = inOrder(data);
  return ((sorted[Math.floor((data.length - 1) / 2)] ?? 0) + (sorted[Math.floor(data.length / 2)] ?? 0)) / 2;
};
/** The middle of the list as it stands, unsorted. */
export const middleAsListed = (data: readonly number[]): number =>
  ((data[Math.floor((data.length - 1) / 2)] ?? 0) + (data[Math.floor(data.length / 2)] ?? 0)) / 2;
export const rangeOf = (data: readonly number[]): number => Math.max(...data) - Math.min(...data);
export const midrangeOf = (data: readonly number[]): number => (Math.max(...data) + Math.min(...data)) / 2;

/** A number with at most two places as a value; null for any other. */
export const plain = (n: number): Value | null =>
  Math.abs(n * 100 - Math.round(n * 100)) < 1e-9 ? decimal(Math.round(n * 100), 2) : null;

const bounds = { easy: [2, 14], medium: [4, 30], hard: [10, 60] } as const;

/** Lists that fit the test, with numbers far enough from one another. */
export function drawData(
  rng: Rng,
  lengths: readonly number[],
  difficulty: Difficulty,
  fits: (data: readonly number[]) => boolean,
): Data {
  const [low, high] = bounds[difficulty];
  for (;;) {
    const length = rng.pick(lengths);
    const data = Array.from({ length }, () => rng.int(low, high));
    if (rangeOf(data) >= 4 && fits(data)) return { ...drawTelling(rng, 3), data };
  }
}

/** The bare question and three stories for one measure of a list. */
export const askFor = (measure: string) => [
  ({ data }: Data) => say`What is the ${measure} of these numbers: ${listed(data.map(String))}?`,
  ({ data, name }: Data) =>
    say`On ${data.length} days ${name} reads ${listed(data.map(String))} pages. What is the ${measure} of the numbers of pages?`,
  ({ data, name }: Data) =>
    say`On ${data.length} mornings the way to school takes ${name} ${listed(data.map(String))} minutes. What is the ${measure} of the times, in minutes?`,
  ({ data, name }: Data) =>
    say`In ${data.length} games the team of ${name} scores ${listed(data.map(String))} points. What is the ${measure} of the scores?`,
];
