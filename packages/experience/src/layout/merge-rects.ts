import { cellAt, eachCell, type Grid, type Rect } from './grid.ts';

export interface KeyedRect<K> extends Rect {
  key: K;
}

type KeyOf<K> = (x: number, z: number) => K | null;
type IsOpen = (x: number, z: number) => boolean;
/** Which way a rectangle grows first. */
type Lead = 'east' | 'south';

function growRect({ x, z }: { x: number; z: number }, isOpen: IsOpen, lead: Lead): Rect {
  const rect = { x, z, w: 1, d: 1 };
  const isWider = (): boolean => Array.from({ length: rect.d }, (_, step) => z + step).every((row) => isOpen(x + rect.w, row));
  const isDeeper = (): boolean =>
    Array.from({ length: rect.w }, (_, step) => x + step).every((column) => isOpen(column, z + rect.d));
  if (lead === 'east') while (isWider()) rect.w++;
  while (isDeeper()) rect.d++;
  while (isWider()) rect.w++;
  return rect;
}

function cover<K>(grid: Grid, keyOf: KeyOf<K>, lead: Lead): KeyedRect<K>[] {
  const done = new Set<number>();
  const rects: KeyedRect<K>[] = [];
  const isDone = (x: number, z: number): boolean => done.has(z * grid.columns + x);
  eachCell({ x: 0, z: 0, w: grid.columns, d: grid.rows }, (x, z) => {
    const key = keyOf(x, z);
    if (key === null || isDone(x, z)) return;
    const isOpen: IsOpen = (column, row) =>
      cellAt(grid, column, row) !== undefined && !isDone(column, row) && keyOf(column, row) === key;
    const rect = growRect({ x, z }, isOpen, lead);
    eachCell(rect, (column, row) => done.add(row * grid.columns + column));
    rects.push({ ...rect, key });
  });
  return rects;
}

/** Covers all cells with a key by rectangles of one key each, without overlap; few rather than fewest. */
export function mergeRects<K>(grid: Grid, keyOf: KeyOf<K>): KeyedRect<K>[] {
  const [east, south] = [cover(grid, keyOf, 'east'), cover(grid, keyOf, 'south')];
  return south.length < east.length ? south : east;
}
