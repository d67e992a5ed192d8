import type { Random } from '../random.ts';
import type { Rect } from './grid.ts';

/** Edge of a lot in cells: room for one station and the way past it. */
export const lotCells = 6;
/** Cells around the lots for coast, beach and shallows. */
export const marginCells = 5;

export interface Lots {
  columns: number;
  rows: number;
  /** Two by two lots in the far corner, where something tall hides nothing. */
  landmark: Rect;
  spawn: Rect;
  /** In the order in which they are visited. */
  stations: Rect[];
  features: Rect[];
}

function gridSize(stations: number): { columns: number; rows: number } {
  const wanted = Math.ceil(stations * 1.2) + 5;
  let columns = 3;
  let rows = 3;
  while (columns * rows < wanted) {
    if (rows > columns) columns++;
    else rows++;
  }
  return { columns, rows };
}

function lotRect(column: number, row: number): Rect {
  return { x: marginCells + column * lotCells, z: marginCells + row * lotCells, w: lotCells, d: lotCells };
}

/** All lots but landmark and spawn, to and fro from the near edge to the far one. */
function visitOrder(columns: number, rows: number): Rect[] {
  const order: Rect[] = [];
  for (let back = 0; back < rows; back++) {
    const row = rows - 1 - back;
    for (let step = 0; step < columns; step++) {
      const column = back % 2 === 0 ? columns - 1 - step : step;
      const isLandmark = column < 2 && row < 2;
      const isSpawn = column === columns - 1 && row === rows - 1;
      if (!isLandmark && !isSpawn) order.push(lotRect(column, row));
    }
  }
  return order;
}

/** Which lot holds what. About one lot in six is left to the theme. */
export function planLots(stations: number, random: Random): Lots {
  const { columns, rows } = gridSize(stations);
  const order = visitOrder(columns, rows);
  const chosen = new Set(random.shuffle(order).slice(0, stations));
  const corner = lotRect(0, 0);
  return {
    columns,
    rows,
    landmark: { ...corner, w: lotCells * 2, d: lotCells * 2 },
    spawn: lotRect(columns - 1, rows - 1),
    stations: order.filter((lot) => chosen.has(lot)),
    features: order.filter((lot) => !chosen.has(lot)),
  };
}
