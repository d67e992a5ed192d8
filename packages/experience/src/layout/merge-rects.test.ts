import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGrid, eachCell } from './grid.ts';
import { mergeRects } from './merge-rects.ts';

describe('mergeRects', () => {
  test('covers every cell that has a key once, by a rectangle of its key, and no other cell', () => {
    const picture = fc.array(fc.constantFrom('a', 'b', null), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(picture, (keys) => {
        const grid = createGrid(8, 6);
        const covered: (string | null)[] = keys.map(() => null);
        for (const rect of mergeRects(grid, (x, z) => keys[z * 8 + x] ?? null)) {
          eachCell(rect, (x, z) => {
            expect(covered[z * 8 + x]).toBeNull();
            covered[z * 8 + x] = rect.key;
          });
        }
        expect(covered).toEqual(keys);
      }),
    );
  });

  test('takes one rectangle for one rectangle', () => {
    expect(mergeRects(createGrid(5, 4), () => 'sand')).toEqual([{ x: 0, z: 0, w: 5, d: 4, key: 'sand' }]);
  });
});
