import { describe, expect, test } from 'vitest';
import { createRng } from './rng.ts';

const tenOf = (seed: string) => {
  const rng = createRng(seed);
  return Array.from({ length: 10 }, () => rng.int(0, 99));
};

describe('a seeded stream', () => {
  test('is the same on every run and machine', () => {
    expect(tenOf('demo')).toEqual([75, 5, 85, 26, 9, 98, 8, 84, 76, 40]);
  });

  test('differs between seeds that differ in one character', () => {
    expect(tenOf('demo')).not.toEqual(tenOf('demp'));
  });

  test('reaches both ends of a range and nothing beyond', () => {
    const rng = createRng('range');
    const drawn = new Set(Array.from({ length: 500 }, () => rng.int(3, 6)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
  });

  test('shuffles without losing or adding an item', () => {
    const items = Array.from({ length: 30 }, (_, i) => i);
    const shuffled = createRng('shuffle').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.sort((x, y) => x - y)).toEqual(items);
  });

  test('refuses to pick from nothing', () => {
    expect(() => createRng('x').pick([])).toThrow(RangeError);
  });
});
