import type { Part } from '@toolboxai/contracts';
import type { Canvas } from '../worlds/canvas.ts';
import type { WorldTheme } from '../worlds/world-theme.ts';
import { cellAt, cellStuds, centreOf, type Rect } from './grid.ts';
import { mergeRects } from './merge-rects.ts';

/** Ground, layers and water, as few rectangles as will do. */
export function layGround(canvas: Canvas, theme: WorldTheme): void {
  const { grid } = canvas;
  const slab = (
    name: string,
    kind: Part['kind'],
    rect: Rect,
    top: number,
    bottom: number,
    paint: WorldTheme['ground']['land'],
  ): void => {
    const { x, z } = centreOf(grid, rect);
    canvas.put({ name, kind, at: [x, bottom, z], size: [rect.w * cellStuds, top - bottom, rect.d * cellStuds], paint });
  };
  for (const rect of mergeRects(grid, (x, z) => cellAt(grid, x, z)?.ground ?? null)) {
    const paint = theme.ground[rect.key];
    if (rect.key === 'water') slab('pond', 'water', rect, -0.7, -1.5, paint);
    else if (rect.key === 'bridge') slab('bridge', 'path', rect, 0, -0.6, paint);
    else slab(rect.key, rect.key === 'path' ? 'path' : 'part', rect, 0, -1.5, paint);
  }
  for (const layer of theme.layers) {
    const inside = (x: number, z: number): true | null => ((cellAt(grid, x, z)?.shore ?? 99) < layer.grow ? true : null);
    for (const rect of mergeRects(grid, inside)) slab(layer.name, layer.kind, rect, layer.top, layer.bottom, layer.paint);
  }
}
