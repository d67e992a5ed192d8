import type { Box } from '../geometry.ts';
import { silhouette } from './project.ts';

const slack = 0.02;

function meet(a: ReturnType<typeof silhouette>, b: ReturnType<typeof silhouette>): boolean {
  return (
    a[0] < b[1] - slack &&
    b[0] < a[1] - slack &&
    a[2] < b[3] - slack &&
    b[2] < a[3] - slack &&
    a[4] < b[5] - slack &&
    b[4] < a[5] - slack
  );
}

/** True when `a` lies behind `b` for someone who looks from the south-east and above. */
export function isBehind(a: Box, b: Box): boolean {
  return a.max[0] <= b.min[0] + slack || a.max[2] <= b.min[2] + slack || a.max[1] <= b.min[1] + slack;
}

/** For each box the boxes that must be drawn before it. */
export function findBehind(boxes: readonly Box[]): number[][] {
  const outlines = boxes.map(silhouette);
  const behind: number[][] = boxes.map(() => []);
  for (const [i, a] of boxes.entries()) {
    for (let j = i + 1; j < boxes.length; j++) {
      const [b, first, second] = [boxes[j], outlines[i], outlines[j]];
      if (!b || !first || !second || !meet(first, second)) continue;
      if (isBehind(a, b)) behind[j]?.push(i);
      else if (isBehind(b, a)) behind[i]?.push(j);
    }
  }
  return behind;
}

/**
 * Painter's order: what is behind comes first. Boxes that do not intersect have one, save for rare rings of three,
 * which are cut at the box that was met first.
 */
export function orderBoxes(boxes: readonly Box[]): number[] {
  const behind = findBehind(boxes);
  const depth = (index: number): number => {
    const box = boxes[index];
    return box ? box.max[0] + box.max[2] + box.max[1] : 0;
  };
  const state = new Uint8Array(boxes.length);
  const order: number[] = [];
  const visit = (index: number): void => {
    if (state[index]) return;
    state[index] = 1;
    for (const other of behind[index] ?? []) visit(other);
    order.push(index);
  };
  for (const index of [...boxes.keys()].sort((a, b) => depth(a) - depth(b))) visit(index);
  return order;
}
