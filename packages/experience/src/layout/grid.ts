/** Edge of a cell in studs; a path is one cell wide. */
export const cellStuds = 4;

/** What a cell's top is made of. A theme gives each its paint. */
export type Ground = 'land' | 'patch' | 'path' | 'bridge' | 'water';

/** `kept` is walkable but takes no prop; `solid` has something standing on it. */
export type Use = 'free' | 'kept' | 'solid';

export interface Cell {
  ground: Ground | null;
  use: Use;
  /** Cells to the coast, negative inside. */
  shore: number;
}

export interface Grid {
  columns: number;
  rows: number;
  cells: Cell[];
}

/** Cells: `x` east, `z` south, `w` and `d` their counts. */
export interface Rect {
  x: number;
  z: number;
  w: number;
  d: number;
}

export function createGrid(columns: number, rows: number): Grid {
  return { columns, rows, cells: Array.from({ length: columns * rows }, () => ({ ground: null, use: 'free', shore: 99 })) };
}

export function cellAt(grid: Grid, x: number, z: number): Cell | undefined {
  return x < 0 || z < 0 || x >= grid.columns || z >= grid.rows ? undefined : grid.cells[z * grid.columns + x];
}

export function eachCell(rect: Rect, visit: (x: number, z: number) => void): void {
  for (let z = rect.z; z < rect.z + rect.d; z++) for (let x = rect.x; x < rect.x + rect.w; x++) visit(x, z);
}

/** True when every cell of the rectangle is dry land on which nothing stands or passes. */
export function isFree(grid: Grid, rect: Rect): boolean {
  let free = true;
  eachCell(rect, (x, z) => {
    const cell = cellAt(grid, x, z);
    if (cell?.use !== 'free' || (cell.ground !== 'land' && cell.ground !== 'patch')) free = false;
  });
  return free;
}

export function markUse(grid: Grid, rect: Rect, use: Use): void {
  eachCell(rect, (x, z) => {
    const cell = cellAt(grid, x, z);
    if (cell) cell.use = use;
  });
}

/** Studs of the centre of a rectangle of cells; the grid's middle is the origin. */
export function centreOf(grid: Grid, rect: Rect): { x: number; z: number } {
  return {
    x: (rect.x + rect.w / 2 - grid.columns / 2) * cellStuds,
    z: (rect.z + rect.d / 2 - grid.rows / 2) * cellStuds,
  };
}
