import type { Part } from '@toolboxai/contracts';
import { type Box, partBounds } from './geometry.ts';

/** Studs: the net that is laid over the world, what a child steps up, drops down, and needs to stand upright. */
const cell = 2;
const stepUp = 1.6;
const dropDown = 4;
const headroom = 5;

interface Place {
  column: number;
  row: number;
  /** Height of the ground under the feet. */
  y: number;
}

export interface Walkable {
  /** True when feet can come to stand within these studs. */
  reaches(area: { minX: number; maxX: number; minZ: number; maxZ: number }): boolean;
}

function cellsOf({ min, max }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(min[0] / cell); column * cell < max[0]; column++)
    for (let row = Math.floor(min[2] / cell); row * cell < max[2]; row++) keys.push(`${column},${row}`);
  return keys;
}

/** Solid boxes by the cells they touch. */
function indexByCell(boxes: readonly Box[]): Map<string, Box[]> {
  const index = new Map<string, Box[]>();
  for (const box of boxes) {
    for (const key of cellsOf(box)) {
      const list = index.get(key) ?? [];
      list.push(box);
      index.set(key, list);
    }
  }
  return index;
}

/** Heights at which someone can stand in a cell: on a top that carries its middle, with nothing in the way of the body. */
function standingHeights(column: number, row: number, boxes: readonly Box[]): number[] {
  const [x, z] = [(column + 0.5) * cell, (row + 0.5) * cell];
  const carries = ({ min, max }: Box): boolean => x > min[0] && x < max[0] && z > min[2] && z < max[2];
  const isClear = (y: number): boolean => boxes.every(({ min, max }) => max[1] <= y + 0.45 || min[1] >= y + headroom);
  return boxes
    .filter(carries)
    .map(({ max }) => max[1])
    .filter(isClear);
}

/** Walks from a point over everything that can be stood on. Water carries nobody. */
export function findWalkable(parts: readonly Part[], start: { x: number; y: number; z: number }): Walkable {
  const index = indexByCell(parts.filter(({ kind }) => kind !== 'water').map(partBounds));
  const heights = new Map<string, number[]>();
  const heightsAt = (column: number, row: number): number[] => {
    const key = `${column},${row}`;
    const known = heights.get(key) ?? standingHeights(column, row, index.get(key) ?? []);
    heights.set(key, known);
    return known;
  };
  const seen = new Map<string, Place>();
  const queue: Place[] = [];
  const visit = (column: number, row: number, from: number): void => {
    for (const y of heightsAt(column, row)) {
      const key = `${column},${row},${y}`;
      if (y > from + stepUp || y < from - dropDown || seen.has(key)) continue;
      const place = { column, row, y };
      seen.set(key, place);
      queue.push(place);
    }
  };
  visit(Math.floor(start.x / cell), Math.floor(start.z / cell), start.y);
  for (let place = queue.pop(); place; place = queue.pop()) {
    visit(place.column + 1, place.row, place.y);
    visit(place.column - 1, place.row, place.y);
    visit(place.column, place.row + 1, place.y);
    visit(place.column, place.row - 1, place.y);
  }
  return {
    reaches: ({ minX, maxX, minZ, maxZ }) =>
      [...seen.values()].some(({ column, row }) => {
        const [x, z] = [(column + 0.5) * cell, (row + 0.5) * cell];
        return x >= minX && x <= maxX && z >= minZ && z <= maxZ;
      }),
  };
}
