import type { Part } from '@toolboxai/contracts';
import { type Box, partBounds } from './geometry.ts';

/** Studs: the net that is laid over the world, what a child steps up, drops down, and needs to stand upright. */
const cell = 2;
const stepUp = 1.6;
const dropDown = 4;
const headroom = 5;

/** A square of the net: the solid boxes that touch it, the heights at which one can stand there, and those that were reached. */
interface Square {
  column: number;
  row: number;
  boxes: Box[];
  heights?: number[];
  reached: number[];
}

export interface Walkable {
  /** True when feet can come to stand within these studs. */
  reaches(area: { minX: number; maxX: number; minZ: number; maxZ: number }): boolean;
}

/** One number a square, as far as 32,768 squares from the origin: a map looks it up faster than a text. */
const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + row + 32_768;

/** Columns and rows of the squares that a box touches. */
function* squaresUnder({ min, max }: Box): Generator<readonly [column: number, row: number]> {
  for (let column = Math.floor(min[0] / cell); column * cell < max[0]; column++)
    for (let row = Math.floor(min[2] / cell); row * cell < max[2]; row++) yield [column, row];
}

function laySquares(boxes: readonly Box[]): Map<number, Square> {
  const squares = new Map<number, Square>();
  for (const box of boxes) {
    for (const [column, row] of squaresUnder(box)) {
      const key = keyOf(column, row);
      const square = squares.get(key);
      if (square) square.boxes.push(box);
      else squares.set(key, { column, row, boxes: [box], reached: [] });
    }
  }
  return squares;
}

/** Heights at which someone can stand in a square: on a top that carries its middle, with nothing in the way of the body. */
function standingHeights({ column, row, boxes }: Square): number[] {
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
  const squares = laySquares(parts.filter(({ kind }) => kind !== 'water').map(partBounds));
  const queue: { square: Square; y: number }[] = [];
  const visit = (column: number, row: number, from: number): void => {
    const square = squares.get(keyOf(column, row));
    if (!square) return;
    square.heights ??= standingHeights(square);
    for (const y of square.heights) {
      if (y > from + stepUp || y < from - dropDown || square.reached.includes(y)) continue;
      square.reached.push(y);
      queue.push({ square, y });
    }
  };
  visit(Math.floor(start.x / cell), Math.floor(start.z / cell), start.y);
  for (let place = queue.pop(); place; place = queue.pop()) {
    const { column, row } = place.square;
    visit(column + 1, row, place.y);
    visit(column - 1, row, place.y);
    visit(column, row + 1, place.y);
    visit(column, row - 1, place.y);
  }
  return {
    reaches: ({ minX, maxX, minZ, maxZ }) => {
      for (let column = Math.ceil(minX / cell - 0.5); (column + 0.5) * cell <= maxX; column++) {
        for (let row = Math.ceil(minZ / cell - 0.5); (row + 0.5) * cell <= maxZ; row++)
          if (squares.get(keyOf(column, row))?.reached.length) return true;
      }
      return false;
    },
  };
}
