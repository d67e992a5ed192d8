import { cellAt, type Grid } from './grid.ts';

export interface Spot {
  x: number;
  z: number;
}

const directions = [
  { x: 1, z: 0 },
  { x: -1, z: 0 },
  { x: 0, z: 1 },
  { x: 0, z: -1 },
] as const;

function stepCost(grid: Grid, spot: Spot): number {
  const cell = cellAt(grid, spot.x, spot.z);
  if (!cell?.ground || cell.use === 'solid') return Number.POSITIVE_INFINITY;
  if (cell.ground === 'path' || cell.ground === 'bridge') return 0.4;
  if (cell.ground === 'water') return 3;
  return cell.shore > -2 ? 2 : 1;
}

interface Node extends Spot {
  direction: number;
  cost: number;
  from: Node | null;
}

/** Buckets by tenths of cost: all costs are multiples of 0.1. */
function createFrontier(): { push(node: Node): void; pop(): Node | undefined } {
  const buckets: Node[][] = [];
  let lowest = 0;
  return {
    push(node) {
      const key = Math.round(node.cost * 10);
      (buckets[key] ??= []).push(node);
      if (key < lowest) lowest = key;
    },
    pop() {
      while (lowest < buckets.length && !buckets[lowest]?.length) lowest++;
      return buckets[lowest]?.pop();
    },
  };
}

/** The cheapest way that turns seldom and keeps to paths that are there; empty when there is none. */
function findWay(grid: Grid, from: Spot, to: Spot): Spot[] {
  const frontier = createFrontier();
  const done = new Set<number>();
  const keyOf = ({ x, z, direction }: Node): number => (z * grid.columns + x) * 5 + direction + 1;
  frontier.push({ ...from, direction: -1, cost: 0, from: null });
  for (let node = frontier.pop(); node; node = frontier.pop()) {
    const key = keyOf(node);
    if (done.has(key)) continue;
    done.add(key);
    if (node.x === to.x && node.z === to.z) {
      const way: Spot[] = [];
      for (let at: Node | null = node; at; at = at.from) way.push({ x: at.x, z: at.z });
      return way;
    }
    for (const [direction, step] of directions.entries()) {
      const spot = { x: node.x + step.x, z: node.z + step.z };
      const turn = node.direction === -1 || node.direction === direction ? 0 : 1.5;
      const next = { ...spot, direction, cost: node.cost + stepCost(grid, spot) + turn, from: node };
      if (Number.isFinite(next.cost) && !done.has(keyOf(next))) frontier.push(next);
    }
  }
  return [];
}

/**
 * Turns the cells between two spots into path, or bridge where they are water.
 * Throws when the theme has walled a spot in: that is a fault of the theme.
 */
export function layPath(grid: Grid, from: Spot, to: Spot): void {
  const way = findWay(grid, from, to);
  if (way.length === 0) throw new Error(`no way from ${from.x},${from.z} to ${to.x},${to.z}`);
  for (const spot of way) {
    const cell = cellAt(grid, spot.x, spot.z);
    if (!cell) continue;
    if (cell.ground !== 'bridge') cell.ground = cell.ground === 'water' ? 'bridge' : 'path';
    cell.use = 'kept';
  }
}
