import type { Vec3 } from '@toolboxai/contracts';
import type { Box } from '../geometry.ts';

export type Point = readonly [number, number];

/** Drawing units in a stud along east or south. */
export const unit = 4;
/** Height against width in a 2:1 isometric drawing: tan 30° over the half step, kept as measured on screen. */
const rise = 1.22;

/** East goes right and down, south goes left and down, up goes up. Drawing units, not rounded. */
export function project([x, y, z]: Vec3): Point {
  return [(x - z) * unit, ((x + z) / 2 - y * rise) * unit];
}

/** The drawing's extent of a box. */
export function projectBox({ min, max }: Box): { left: number; right: number; top: number; bottom: number } {
  return {
    left: (min[0] - max[2]) * unit,
    right: (max[0] - min[2]) * unit,
    top: ((min[0] + min[2]) / 2 - max[1] * rise) * unit,
    bottom: ((max[0] + max[2]) / 2 - min[1] * rise) * unit,
  };
}

/** Distances along the line of sight cancel in these three, so they tell whether two boxes meet in the drawing. */
export function silhouette({ min, max }: Box): readonly [number, number, number, number, number, number] {
  return [
    min[0] - max[2],
    max[0] - min[2],
    min[0] - max[1] * rise,
    max[0] - min[1] * rise,
    min[2] - max[1] * rise,
    max[2] - min[1] * rise,
  ];
}
