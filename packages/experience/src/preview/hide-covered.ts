import type { Vec3 } from '@toolboxai/contracts';
import type { Box } from '../geometry.ts';
import { cellStuds } from '../layout/grid.ts';
import type { Item } from './collect-items.ts';

const step = 4;

/** Points along an edge: both ends, a little inside, and what lies between. */
function samples(from: number, to: number): number[] {
  const inset = Math.min(0.1, (to - from) / 4);
  const count = Math.max(2, Math.ceil((to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => from + inset + (index / (count - 1)) * (to - from - inset * 2));
}

function isInside([x, y, z]: Vec3, { min, max }: Box): boolean {
  return x > min[0] && x < max[0] && y > min[1] && y < max[1] && z > min[2] && z < max[2];
}

/** Points just outside the face of a box that looks along `axis`. */
function pointsBefore({ min, max }: Box, axis: 0 | 1 | 2): Vec3[] {
  const range = (at: 0 | 1 | 2): number[] => (at === axis ? [max[at] + 0.05] : samples(min[at], max[at]));
  return range(0).flatMap((x) => range(1).flatMap((y) => range(2).map((z): Vec3 => [x, y, z])));
}

/** Cuts a long side into runs of cells and keeps those that are open; a top stays whole. */
function openRuns(box: Box, axis: 0 | 1 | 2, isOpen: (box: Box, axis: 0 | 1 | 2) => boolean): Box[] {
  const along = axis === 0 ? 2 : 0;
  const cells = axis === 1 ? 1 : Math.max(1, Math.round((box.max[along] - box.min[along]) / cellStuds));
  const cut = (from: number, to: number): Box => {
    const edge = (share: number): number => box.min[along] + ((box.max[along] - box.min[along]) * share) / cells;
    const part: Box = { min: [...box.min], max: [...box.max] };
    part.min[along] = edge(from);
    part.max[along] = edge(to);
    return part;
  };
  const runs: { from: number; to: number }[] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (!isOpen(cut(cell, cell + 1), axis)) continue;
    const last = runs.at(-1);
    if (last?.to === cell) last.to = cell + 1;
    else runs.push({ from: cell, to: cell + 1 });
  }
  return runs.map(({ from, to }) => cut(from, to));
}

function touches(box: Box, other: Box): boolean {
  return box.min.every(
    (low, axis) => low <= (other.max[axis] ?? 0) + 0.1 && (other.min[axis] ?? 0) <= (box.max[axis] ?? 0) + 0.1,
  );
}

/** What of a block's three visible sides (east, up, south) can be seen: the boxes of the runs that nothing opaque touches. */
export function findOpenSides(items: readonly Item[]): Box[][][] {
  const solid = items.filter(({ part }) => part.shape === 'block' && (part.kind === 'water' || part.material !== 'Glass'));
  return items.map((item) => {
    if (item.part.shape !== 'block') return [[], [], []];
    const near = solid.filter(
      (other) => other !== item && (other.part.kind !== 'water' || item.part.kind === 'water') && touches(item.box, other.box),
    );
    const isOpen = (box: Box, axis: 0 | 1 | 2): boolean =>
      pointsBefore(box, axis).some((point) => !near.some((other) => isInside(point, other.box)));
    return ([0, 1, 2] as const).map((axis) => openRuns(item.box, axis, isOpen));
  });
}
