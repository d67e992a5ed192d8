import type { Canvas } from '../worlds/canvas.ts';
import type { Prop, WorldTheme } from '../worlds/world-theme.ts';
import { cellAt, centreOf, eachCell, isFree, markUse } from './grid.ts';
import type { Spot } from './lay-path.ts';

function pickProp(canvas: Canvas, props: WorldTheme['props']): Prop {
  const total = props.reduce((sum, prop) => sum + prop.weight, 0);
  let left = canvas.random.next() * total;
  return props.find((prop) => (left -= prop.weight) < 0) ?? props[0];
}

/** Strews props over what is still free, at most one for every few cells, until the budget is used. */
export function strewProps(canvas: Canvas, theme: WorldTheme): void {
  const { grid } = canvas;
  const spots: Spot[] = [];
  eachCell({ x: 0, z: 0, w: grid.columns, d: grid.rows }, (x, z) => {
    if (cellAt(grid, x, z)?.use === 'free') spots.push({ x, z });
  });
  const wanted = Math.ceil(spots.length / 5);
  let placed = 0;
  for (const { x, z } of canvas.random.shuffle(spots)) {
    const prop = pickProp(canvas, theme.props);
    const rect = { x, z, w: prop.cells, d: prop.cells };
    const shore = -(cellAt(grid, x, z)?.shore ?? 0);
    if (placed >= wanted || !canvas.hasRoom(prop.parts)) return;
    if (!isFree(grid, rect) || (prop.shore && (shore < prop.shore.min || shore > prop.shore.max))) continue;
    markUse(grid, rect, 'solid');
    const { x: east, z: south } = centreOf(grid, rect);
    prop.draw(canvas, east, south);
    placed++;
  }
}
