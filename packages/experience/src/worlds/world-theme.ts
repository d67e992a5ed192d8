import type { Experience, Part } from '@toolboxai/contracts';
import type { Grid, Ground, Rect } from '../layout/grid.ts';
import type { Spot } from '../layout/lay-path.ts';
import type { Lots } from '../layout/plan-lots.ts';
import type { LandShape } from '../layout/shape-land.ts';
import type { Canvas, Paint } from './canvas.ts';

/** A slab under the whole land, grown by so many cells (shrunk when negative). Heights in studs; the ground's top is 0. */
export interface Layer {
  name: string;
  kind: Part['kind'];
  grow: number;
  top: number;
  bottom: number;
  paint: Paint;
}

/** Something small that is strewn over free land. */
export interface Prop {
  weight: number;
  /** Edge of its square footprint in cells. */
  cells: number;
  /** How many parts it may take at most. */
  parts: number;
  /** Cells from the coast at which it may stand. */
  shore?: { min: number; max: number };
  /** Centre in studs. */
  draw(canvas: Canvas, x: number, z: number): void;
}

/** All that makes one theme differ from another. */
export interface WorldTheme {
  land: LandShape;
  ground: Record<Ground, Paint>;
  layers: readonly Layer[];
  /** Water and other grounds that paths have to go around; runs before paths are laid. */
  carve(canvas: Canvas, lots: Lots): void;
  /** Cells in front of the landmark at which the last path ends. */
  gate(area: Rect): Spot;
  landmark(canvas: Canvas, area: Rect): void;
  /** Fills a lot without a station as far as its cells are free. */
  feature(canvas: Canvas, lot: Rect): void;
  props: readonly [Prop, ...Prop[]];
  terrain(grid: Grid): Experience['terrain'];
}
