import type { Vec3 } from '@toolboxai/contracts';
import type { Box } from '../geometry.ts';
import { pathOf } from './part-faces.ts';
import { type Point, project } from './project.ts';

/** Studs that a shadow reaches to the east for each stud of height; it leans a little to the north. */
const reach = 0.42;
const lean = -0.14;
/** Towers would throw theirs over half the world. */
const tallest = 26;

/** The outline of a box's shadow on the plane y = 0, as a hexagon; `share` shortens it. */
function outline({ min, max }: Box, share: number): Vec3[] {
  const [near, far] = [Math.min(min[1], tallest) * share, Math.min(max[1], tallest) * share];
  const at = (x: number, z: number, height: number): Vec3 => [x + height * reach, 0, z + height * lean];
  return [
    at(min[0], max[2], near),
    at(min[0], min[2], near),
    at(min[0], min[2], far),
    at(max[0], min[2], far),
    at(max[0], max[2], far),
    at(max[0], max[2], near),
  ];
}

function isOnGround(points: readonly Vec3[], ground: readonly Box[]): boolean {
  return points.every(([x, , z]) => ground.some(({ min, max }) => x >= min[0] && x <= max[0] && z >= min[2] && z <= max[2]));
}

/**
 * One path for all shadows, so that they do not darken each other. `ground` are the boxes whose top is y = 0;
 * a shadow that would fall over their edge is shortened.
 */
export function groundShadow(standing: readonly Box[], ground: readonly Box[]): string {
  let from: Point = [0, 0];
  return standing
    .map((box) => {
      const share = [1, 0.6, 0.3].find((part) => isOnGround(outline(box, part), ground));
      if (share === undefined) return '';
      const points = outline(box, share).map(project);
      const path = pathOf(points, from);
      from = points[0] ?? from;
      return path;
    })
    .join('');
}
