import type { Part, Vec3 } from '@toolboxai/contracts';

/** Axis-aligned, in studs. */
export interface Box {
  min: Vec3;
  max: Vec3;
}

export function boxOf(pos: Vec3, size: Vec3): Box {
  return {
    min: [pos[0] - size[0] / 2, pos[1] - size[1] / 2, pos[2] - size[2] / 2],
    max: [pos[0] + size[0] / 2, pos[1] + size[1] / 2, pos[2] + size[2] / 2],
  };
}

/** The box around a part, its turn about the vertical included. */
export function partBounds(part: Pick<Part, 'pos' | 'size' | 'rot_y_deg'>): Box {
  const turn = ((part.rot_y_deg ?? 0) * Math.PI) / 180;
  if (turn === 0) return boxOf(part.pos, part.size);
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [width, height, depth] = part.size;
  return boxOf(part.pos, [width * cos + depth * sin, height, width * sin + depth * cos]);
}

/** Touching is not overlapping; `slack` studs of overlap are forgiven. */
export function boxesOverlap(a: Box, b: Box, slack = 0.01): boolean {
  return (
    a.min[0] < b.max[0] - slack &&
    b.min[0] < a.max[0] - slack &&
    a.min[1] < b.max[1] - slack &&
    b.min[1] < a.max[1] - slack &&
    a.min[2] < b.max[2] - slack &&
    b.min[2] < a.max[2] - slack
  );
}
