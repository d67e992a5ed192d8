import type { Difficulty, RichText } from '@toolboxai/contracts';
import { Fraction } from 'fraction.js';
import { leastCommonMultiple, lowestTops } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { SkillFacts } from '../../skill.ts';
import type { Telling } from '../../story-people.ts';
import { fraction, integer, simplest, type Value } from '../../value.ts';
import { drawUnlikePair } from './unlike-fractions.ts';

/** A mixed number; just the fraction without wholes, just the wholes without parts. */
export function mixed(whole: number, n: number, d: number): Value {
  if (n === 0) return integer(whole);
  return whole === 0 ? fraction(n, d) : { kind: 'mixed', whole, n, d };
}

/** w a/b and v c/d, both parts in lowest terms. */
export type MixedPair = Telling & { w: number; a: number; b: number; v: number; c: number; d: number };

export const firstOf = ({ w, a, b }: MixedPair): Value => mixed(w, a, b);
export const secondOf = ({ v, c, d }: MixedPair): Value => mixed(v, c, d);
export const exactFirst = ({ w, a, b }: MixedPair): Fraction => new Fraction(w * b + a, b);
export const exactSecond = ({ v, c, d }: MixedPair): Fraction => new Fraction(v * d + c, d);

/** So many wholes and n/d, where n may be above d: in simplest form. */
export const together = (whole: number, n: number, d: number): Value => simplest(new Fraction(n, d).add(whole));

/** The parts of both over their least common bottom. */
export function overCommon({ a, b, c, d }: MixedPair): { bottom: number; first: number; second: number } {
  const bottom = leastCommonMultiple(b, d);
  return { bottom, first: (bottom / b) * a, second: (bottom / d) * c };
}

export const asciiMixed = (whole: number, n: number, d: number): string => (whole === 0 ? `${n}/${d}` : `(${whole} + ${n}/${d})`);

const likeBottoms = { easy: [3, 4, 5, 6], medium: [4, 5, 6, 8], hard: [5, 6, 7, 8, 9, 10, 12] } as const;
const wholes = { easy: [1, 4], medium: [1, 6], hard: [2, 9] } as const;

/** Two mixed numbers, whose parts have the same bottom or different ones. */
export function drawMixedPair(rng: Rng, difficulty: Difficulty, bottoms: 'like' | 'unlike'): Omit<MixedPair, keyof Telling> {
  const [low, high] = wholes[difficulty];
  const [w, v] = [rng.int(low, high), rng.int(low, high)];
  if (bottoms === 'unlike') return { w, v, ...drawUnlikePair(rng, difficulty) };
  const b = rng.pick<number>(likeBottoms[difficulty]);
  return { w, v, a: rng.pick(lowestTops(b)), b, c: rng.pick(lowestTops(b)), d: b };
}

/** The step that makes equal parts, where they are not equal yet. */
export function equalParts(pair: MixedPair): RichText[] {
  const { bottom, first, second } = overCommon(pair);
  if (pair.b === pair.d) return [];
  return [
    say`Make equal parts: ${fraction(pair.a, pair.b)} = ${fraction(first, bottom)} and ${fraction(pair.c, pair.d)} = ${fraction(second, bottom)}.`,
  ];
}

/** What two skills that share their procedures have each for themselves. */
export type OwnFacts = Pick<
  SkillFacts,
  'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'
>;
