import type { Canvas, Paint } from './canvas.ts';
import { paint } from './canvas.ts';

export interface HousePaint {
  wall: Paint;
  roof: Paint;
  door: Paint;
  window: Paint;
}

/** A gable roof over `width` by `depth` studs with its ridge running east to west; two parts. */
export function raiseRoof(canvas: Canvas, x: number, base: number, z: number, size: [number, number, number], roof: Paint): void {
  const [width, height, depth] = size;
  const half: [number, number, number] = [width, height, depth / 2];
  const shape = { name: 'roof', kind: 'building', shape: 'wedge', size: half, paint: roof } as const;
  canvas.put({ ...shape, at: [x, base, z - depth / 4], turn: 0 });
  canvas.put({ ...shape, at: [x, base, z + depth / 4], turn: 180 });
}

/** Three by three cells; seven parts. Door to the south. */
export function buildHouse(canvas: Canvas, x: number, z: number, { wall, roof, door, window }: HousePaint): void {
  const kind = 'building';
  canvas.put({ name: 'house', kind, at: [x, 0, z], size: [9, 5.5, 8], paint: wall });
  raiseRoof(canvas, x, 5.5, z, [10.4, 4, 9.6], roof);
  canvas.put({ name: 'house', kind, at: [x - 1.6, 0, z + 4.15], size: [2, 3.6, 0.3], paint: door });
  canvas.put({ name: 'house', kind, at: [x + 2.2, 1.8, z + 4.15], size: [1.8, 1.8, 0.3], paint: window });
  canvas.put({ name: 'house', kind, at: [x + 4.65, 1.8, z - 1], size: [0.3, 1.8, 2.2], paint: window });
}

/** A round tower of rings, widest below; one part a ring. Rings are [width, height, paint]. */
export function stackRings(
  canvas: Canvas,
  at: [number, number, number],
  rings: readonly (readonly [number, number, Paint])[],
  name = 'tower',
): number {
  let base = at[1];
  for (const [width, height, ring] of rings) {
    canvas.put({
      name,
      kind: 'building',
      shape: 'cylinder',
      at: [at[0], base, at[2]],
      size: [width, height, width],
      paint: ring,
    });
    base += height;
  }
  return base;
}

/** Boxes on top of each other; returns the height of the top. */
export function stackBlocks(
  canvas: Canvas,
  at: [number, number, number],
  blocks: readonly (readonly [number, number, number, Paint])[],
  name = 'block',
): number {
  let base = at[1];
  for (const [width, height, depth, block] of blocks) {
    canvas.put({ name, kind: 'building', at: [at[0], base, at[2]], size: [width, height, depth], paint: block });
    base += height;
  }
  return base;
}

export const timber = paint('#9a6b43', 'WoodPlanks');
export const plaster = paint('#f3e6cf', 'Concrete');
export const glass = paint('#9fd3e6', 'Glass');
