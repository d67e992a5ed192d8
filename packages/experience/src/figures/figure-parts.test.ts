import { type Figure, figureSchema, type Part } from '@toolboxai/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap, partBounds } from '../geometry.ts';
import { contrast, hexOf } from '../testing/contrast.ts';
import { figureEdge, figureOffset, figureParts, maxPartsOfFigure } from './figure-parts.ts';

const station = { id: 'station-1', pos: [100, 0, -40] as [number, number, number] };
const named = (parts: readonly Part[], name: RegExp): Part[] => parts.filter(({ id }) => name.test(id));

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const bar = whole(1, 12).chain((parts) => fc.record({ parts: fc.constant(parts), shaded: whole(0, parts) }));
const point = fc.record({ label: fc.constantFrom('A', 'B'), x: whole(0, 10), y: whole(0, 10) });
const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({ kind: fc.constant('fractions' as const), bars: fc.array(bar, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('area' as const), width: whole(1, 12), depth: whole(1, 12) }),
  fc.record({ kind: fc.constant('volume' as const), width: whole(1, 6), height: whole(1, 6), depth: whole(1, 6) }),
  fc.record({
    kind: fc.constant('points' as const),
    size: fc.constant(10),
    points: fc.uniqueArray(point, { minLength: 1, maxLength: 4, selector: ({ x, y }) => `${x},${y}` }),
  }),
  fc.record({ kind: fc.constant('solid' as const), solid: fc.constantFrom('cube', 'box', 'cylinder', 'ball', 'wedge') }),
) as fc.Arbitrary<Figure>;

describe('figureParts', () => {
  test('stay in the room beside the board, above the ground, without standing in each other', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        expect(figureSchema.parse(figure)).toEqual(figure);
        const parts = figureParts(figure, station);
        const boxes = parts.map(partBounds);
        const [east, south] = [station.pos[0] + figureOffset.east, station.pos[2] + figureOffset.south];
        for (const { min, max } of boxes) {
          expect(Math.max(max[0] - east, east - min[0], max[2] - south, south - min[2])).toBeLessThanOrEqual(figureEdge / 2);
          expect(min[1]).toBeGreaterThanOrEqual(-0.001);
        }
        const overlapping = boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .flatMap((other, step) => (boxesOverlap(box, other) ? [[parts[index]?.id, parts[index + 1 + step]?.id]] : [])),
        );
        expect(overlapping).toEqual([]);
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
      }),
      { numRuns: 150 },
    );
  });

  test('shade as many blocks of a bar as the fraction says, told by colour, material and height', () => {
    const parts = figureParts(
      {
        kind: 'fractions',
        bars: [
          { parts: 8, shaded: 3 },
          { parts: 5, shaded: 0 },
        ],
      },
      station,
    );
    const [first, second] = [named(parts, /-bar-1-/), named(parts, /-bar-2-/)];
    expect([first.length, second.length]).toEqual([8, 5]);
    const isShaded = ({ material }: Part): boolean => material === 'Brick';
    expect([first.filter(isShaded).length, second.filter(isShaded).length]).toEqual([3, 0]);
    const [shaded, unshaded] = [first[0], first[7]];
    if (!shaded || !unshaded) throw new Error('the bar has eight blocks');
    expect(shaded.size[1]).toBeGreaterThan(unshaded.size[1] * 1.5);
    expect(contrast(hexOf(shaded.color), hexOf(unshaded.color))).toBeGreaterThan(4.5);
    expect(first.every(({ pos }) => pos[1] > (second[0]?.pos[1] ?? 0))).toBe(true);
  });

  test('draw bars of one length, whatever they are cut into', () => {
    const parts = figureParts(
      {
        kind: 'fractions',
        bars: [
          { parts: 12, shaded: 1 },
          { parts: 1, shaded: 1 },
        ],
      },
      station,
    );
    const reach = (name: RegExp): number[] => named(parts, name).map(({ pos, size }) => pos[0] + size[0] / 2);
    expect(Math.max(...reach(/-bar-1-/))).toBeCloseTo(Math.max(...reach(/-bar-2-/)), 2);
  });

  test('lay as many rows and columns of squares as the rectangle has', () => {
    const parts = figureParts({ kind: 'area', width: 8, depth: 3 }, station);
    expect([named(parts, /-column-/).length, named(parts, /-row-/).length]).toEqual([9, 4]);
    const [left, next] = named(parts, /-column-[01]$/);
    const [low, high] = named(parts, /-row-[01]$/);
    expect((next?.pos[0] ?? 0) - (left?.pos[0] ?? 0)).toBeCloseTo((high?.pos[2] ?? 0) - (low?.pos[2] ?? 0), 2);
  });

  test('stack a cube for each unit that can be seen', () => {
    expect(figureParts({ kind: 'volume', width: 2, height: 4, depth: 5 }, station)).toHaveLength(40);
    expect(figureParts({ kind: 'volume', width: 4, height: 3, depth: 3 }, station)).toHaveLength(36 - 2 * 1 * 2);
  });

  test('put a point where its coordinates say, counted from the axes', () => {
    const parts = figureParts({ kind: 'points', size: 10, points: [{ label: 'A', x: 7, y: 2 }] }, station);
    const at = (name: RegExp): Part['pos'] => named(parts, name)[0]?.pos ?? [0, 0, 0];
    expect(at(/-point-1$/)[0]).toBeCloseTo(at(/-x-7$/)[0], 2);
    expect(at(/-point-1$/)[1]).toBeCloseTo(at(/-y-2$/)[1], 2);
    expect(at(/-x-7$/)[0]).toBeGreaterThan(at(/-x-6$/)[0]);
    expect(at(/-y-2$/)[1]).toBeGreaterThan(at(/-y-1$/)[1]);
  });

  test('are few, except where a stack has more cubes than are shown', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        if (figure.kind !== 'volume') expect(figureParts(figure, station).length).toBeLessThanOrEqual(maxPartsOfFigure);
      }),
      { numRuns: 60 },
    );
  });
});
