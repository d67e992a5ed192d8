import { describe, expect, test } from 'vitest';
import { type Tokens, tokens } from './tokens.ts';

type Name = keyof Tokens;

/** [text, what it stands on]: 4.5:1 or better. */
const textPairs: readonly (readonly [Name, Name])[] = [
  ...(['paper', 'card', 'sunken'] as const).flatMap((ground) =>
    (['ink', 'quiet', 'strong', 'right', 'wrong', 'caution'] as const).map((text) => [text, ground] as const),
  ),
  ['strongInk', 'strong'],
  ['ink', 'strongWash'],
  ['strong', 'strongWash'],
  ['ink', 'rightWash'],
  ['right', 'rightWash'],
  ['ink', 'wrongWash'],
  ['wrong', 'wrongWash'],
  ['ink', 'cautionWash'],
  ['caution', 'cautionWash'],
];

/** [outline of a control, what it stands on]: 3:1 or better. */
const edgePairs: readonly (readonly [Name, Name])[] = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['strong', 'paper'],
  ['strong', 'card'],
];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const tooFaint = (set: Tokens, pairs: typeof textPairs, least: number): string[] =>
  pairs
    .map(([front, back]) => ({ front, back, ratio: contrast(set[front], set[back]) }))
    .filter((pair) => pair.ratio < least)
    .map((pair) => `${pair.front} on ${pair.back}: ${pair.ratio.toFixed(2)}`);

describe('colours', () => {
  test('the measure is the one of WCAG: black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test.each(Object.entries(tokens))('every text pair of the %s scheme has 4.5:1 or better', (_name, set) => {
    expect(tooFaint(set, textPairs, 4.5)).toEqual([]);
  });

  test.each(Object.entries(tokens))('every outline of the %s scheme has 3:1 or better', (_name, set) => {
    expect(tooFaint(set, edgePairs, 3)).toEqual([]);
  });
});
