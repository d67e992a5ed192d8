import { centreOf, isFree, markUse, type Rect } from '../layout/grid.ts';
import type { Canvas } from './canvas.ts';

export interface Site {
  /** Studs of the centre. */
  x: number;
  z: number;
}

/** Finds free cells inside an area, takes them and tells where they are; null when there is no such place. */
export function takeSite(canvas: Canvas, area: Rect, width: number, depth: number): Site | null {
  const places: Rect[] = [];
  for (let z = area.z; z <= area.z + area.d - depth; z++)
    for (let x = area.x; x <= area.x + area.w - width; x++) places.push({ x, z, w: width, d: depth });
  const place = canvas.random.shuffle(places).find((rect) => isFree(canvas.grid, rect));
  if (!place) return null;
  markUse(canvas.grid, place, 'solid');
  return centreOf(canvas.grid, place);
}
