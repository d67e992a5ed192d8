import type { RichText } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { leastCommonMultiple, lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Telling } from '../../story-people.ts';
import { fraction, integer, ratioOf, showValue, simplest, type Value } from '../../value.ts';

/** a/b with c/d, where b and d differ and both fractions are in lowest terms. */
export type UnlikePair = Telling & { a: number; b: number; c: number; d: number };

const bottomPairs = {
  easy: [
    [2, 4],
    [3, 6],
    [2, 6],
    [4, 8],
    [5, 10],
    [2, 8],
    [3, 9],
    [2, 10],
  ],
  medium: [
    [2, 3],
    [3, 4],
    [2, 5],
    [3, 5],
    [4, 6],
    [4, 5],
    [6, 9],
  ],
  hard: [
    [6, 8],
    [4, 10],
    [5, 6],
    [3, 8],
    [6, 10],
    [8, 12],
    [4, 7],
    [9, 12],
  ],
} as const;

export function drawUnlikePair(rng: Rng, difficulty: keyof typeof bottomPairs): { a: number; b: number; c: number; d: number } {
  const [b = 2, d = 3] = rng.shuffle<number>(rng.pick<readonly [number, number]>(bottomPairs[difficulty]));
  return { a: rng.pick(lowestTops(b)), b, c: rng.pick(lowestTops(d)), d };
}

/** n/d with its parts as they are; from one whole on as a mixed number, as children are asked to write it. */
export function withWholes(n: number, d: number): Value {
  const [whole, rest] = [Math.floor(n / d), n % d];
  if (whole === 0) return fraction(n, d);
  return rest === 0 ? integer(whole) : { kind: 'mixed', whole, n: rest, d };
}

export const common = ({ b, d }: UnlikePair): number => leastCommonMultiple(b, d);
export const firstTop = (pair: UnlikePair): number => (common(pair) / pair.b) * pair.a;
export const secondTop = (pair: UnlikePair): number => (common(pair) / pair.d) * pair.c;

export const solveUnlike = ({ a, b, c, d }: UnlikePair, way: 'add' | 'subtract'): Value =>
  simplest(way === 'add' ? new Fraction(a, b).add(c, d) : new Fraction(a, b).sub(c, d));

/** The steps up to equal parts, and the last words about a simpler name. */
export function rewriteSteps(pair: UnlikePair): RichText[] {
  const { a, b, c, d } = pair;
  const parts = common(pair);
  return [
    say`The parts have different sizes. Both ${b} and ${d} fit into ${parts}, so cut into ${parts} equal parts.`,
    say`${fraction(a, b)} = ${fraction(firstTop(pair), parts)} and ${fraction(c, d)} = ${fraction(secondTop(pair), parts)}.`,
  ];
}

export const simplerName = (n: number, d: number, answer: Value): RichText[] =>
  showValue(answer) === `${n}/${d}` ? [] : [say`${fraction(n, d)} is the same as ${answer}.`];

/** Whether the answer, cross-multiplied, is `units` of the small parts of which b × d make one whole. */
export function isUnits(answer: Value, units: number, wholeIs: number): boolean {
  const ratio = ratioOf(answer);
  return ratio !== null && ratio.n * wholeIs === units * ratio.d;
}
