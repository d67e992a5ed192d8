import { cellAt, type Grid, type Rect } from './grid.ts';

export interface KeyedRect<K> extends Rect {
  key: K;
}

type KeyOf<K> = (x: number, z: number) => K | null;

function grow<K>(grid: Grid, keyOf: KeyOf<K>, done: Set<number>, x: number, z: number, key: K, across: boolean): KeyedRect<K> {
  const open = (cx: number, cz: number): boolean =>
    cellAt(grid, cx, cz) !== undefined && !done.has(cz * grid.columns + cx) && keyOf(cx, cz) === key;
  const rect = { x, z, w: 1, d: 1, key };
  const wider = (): boolean => Array.from({ length: rect.d }, (_, step) => z + step).every((cz) => open(x + rect.w, cz));
  const deeper = (): boolean => Array.from({ length: rect.w }, (_, step) => x + step).every((cx) => open(cx, z + rect.d));
  if (across) while (wider()) rect.w++;
  while (deeper()) rect.d++;
  while (wider()) rect.w++;
  return rect;
}

function cover<K>(grid: Grid, keyOf: KeyOf<K>, across: boolean): KeyedRect<K>[] {
  const done = new Set<number>();
  const rects: KeyedRect<K>[] = [];
  for (let z = 0; z < grid.rows; z++) {
    for (let x = 0; x < grid.columns; x++) {
      const key = keyOf(x, z);
      if (key === null || done.has(z * grid.columns + x)) continue;
      const rect = grow(grid, keyOf, done, x, z, key, across);
      for (let cz = rect.z; cz < rect.z + rect.d; cz++)
        for (let cx = rect.x; cx < rect.x + rect.w; cx++) done.add(cz * grid.columns + cx);
      rects.push(rect);
    }
  }
  return rects;
}

/** Covers all cells with a key by rectangles of one key each, without overlap; few rather than fewest. */
export function mergeRects<K>(grid: Grid, keyOf: KeyOf<K>): KeyedRect<K>[] {
  const [rows, columns] = [cover(grid, keyOf, true), cover(grid, keyOf, false)];
  return columns.length < rows.length ? columns : rows;
}
