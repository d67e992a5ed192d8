import type { Random } from '../random.ts';
import { cellAt, createGrid, eachCell, type Grid } from './grid.ts';
import { type Lots, lotCells, marginCells } from './plan-lots.ts';

export interface LandShape {
  /** Cells by which the corners are rounded. */
  corner: number;
  /** Cells by which the coast wanders outwards. */
  wobble: number;
}

/** Smooth noise along the coast: three waves whose phases come from the seed. */
function createWobble(amount: number, random: Random): (angle: number) => number {
  const waves = [3, 5, 8].map((turns) => ({ turns, phase: random.next() * Math.PI * 2, size: (1 + random.next()) / turns }));
  const total = waves.reduce((sum, wave) => sum + wave.size, 0);
  return (angle) =>
    (waves.reduce((sum, wave) => sum + wave.size * Math.sin(wave.turns * angle + wave.phase), 0) / total) * amount;
}

/** Cells to the edge of a rounded rectangle around the origin, negative inside. */
function roundedDistance(x: number, z: number, halfWidth: number, halfDepth: number, corner: number): number {
  const [dx, dz] = [Math.abs(x) - halfWidth + corner, Math.abs(z) - halfDepth + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dz, 0)) + Math.min(Math.max(dx, dz), 0) - corner;
}

/** A grid whose cells know how far they are from the coast; those inside are land. */
export function shapeLand(lots: Lots, shape: LandShape, random: Random): Grid {
  const grid = createGrid(lots.columns * lotCells + marginCells * 2, lots.rows * lotCells + marginCells * 2);
  const wobble = createWobble(shape.wobble, random);
  const [halfWidth, halfDepth] = [(lots.columns * lotCells) / 2, (lots.rows * lotCells) / 2];
  eachCell({ x: 0, z: 0, w: grid.columns, d: grid.rows }, (x, z) => {
    const cell = cellAt(grid, x, z);
    if (!cell) return;
    const [east, south] = [x + 0.5 - grid.columns / 2, z + 0.5 - grid.rows / 2];
    const out = Math.abs(wobble(Math.atan2(south, east)));
    cell.shore = roundedDistance(east, south, halfWidth, halfDepth, shape.corner) - out;
    if (cell.shore < 0) cell.ground = 'land';
  });
  return grid;
}
