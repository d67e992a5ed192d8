import { type Cell, cellAt, eachCell, type Grid, type Rect } from '../layout/grid.ts';
import { type Lots, lotCells, marginCells } from '../layout/plan-lots.ts';
import type { Canvas } from './canvas.ts';

function inland(grid: Grid, x: number, z: number, depth: number): Cell | undefined {
  const cell = cellAt(grid, x, z);
  return cell?.ground && cell.shore < -depth ? cell : undefined;
}

/** A round pond that leaves the borders of its lot dry, so that a path can pass. */
export function digPond(canvas: Canvas, lot: Rect): void {
  eachCell({ x: lot.x + 1, z: lot.z + 1, w: 4, d: 4 }, (x, z) => {
    const cell = inland(canvas.grid, x, z, 1);
    const far = Math.hypot(x - lot.x - 2.5, z - lot.z - 2.5);
    if (cell?.use === 'free' && far < 2.2) cell.ground = 'water';
  });
}

/** Cells between lots, one or two wide: no station reaches them. */
function isBorder(at: number, width: 1 | 2): boolean {
  const within = (((at - marginCells) % lotCells) + lotCells) % lotCells;
  return within === 0 || (width === 2 && within === lotCells - 1);
}

/** Turns all cells between lots into one ground; the outermost `rim` cells of the land stay. */
export function carveBorders(canvas: Canvas, ground: 'water' | 'patch', width: 1 | 2, rim: number): void {
  eachCell({ x: 0, z: 0, w: canvas.grid.columns, d: canvas.grid.rows }, (x, z) => {
    const cell = inland(canvas.grid, x, z, rim);
    if (!cell || cell.use !== 'free' || !(isBorder(x, width) || isBorder(z, width))) return;
    cell.ground = ground;
    if (ground === 'patch') cell.use = 'kept';
  });
}

/** A river from the far edge to the near one, two cells wide, between the lots, with one bend. */
export function digRiver(canvas: Canvas, lots: Lots): void {
  const { grid, random } = canvas;
  const border = (index: number): number => marginCells + index * lotCells - 1;
  const first = random.int(2, lots.columns - 1);
  const second = first > 1 && random.chance(0.6) ? first - 1 : Math.min(lots.columns - 1, first + 1);
  const bend = border(random.int(2, lots.rows - 1));
  const [from, to] = [Math.min(border(first), border(second)), Math.max(border(first), border(second)) + 2];
  const rects = [
    { x: border(first), z: 0, w: 2, d: bend + 2 },
    { x: from, z: bend, w: to - from, d: 2 },
    { x: border(second), z: bend, w: 2, d: grid.rows - bend },
  ];
  for (const rect of rects) {
    eachCell(rect, (x, z) => {
      const cell = inland(grid, x, z, 0);
      if (cell?.use === 'free') cell.ground = 'water';
    });
  }
}

/** Water around an area, inside its border. */
export function digMoat(canvas: Canvas, area: Rect): void {
  eachCell(area, (x, z) => {
    const isEdge = x === area.x || z === area.z || x === area.x + area.w - 1 || z === area.z + area.d - 1;
    const cell = inland(canvas.grid, x, z, 1.2);
    if (isEdge && cell) cell.ground = 'water';
  });
}
