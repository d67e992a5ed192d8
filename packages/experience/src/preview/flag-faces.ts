import type { Part } from '@toolboxai/contracts';
import { pathOf, type ShadedPath } from './part-faces.ts';
import { project } from './project.ts';

/** A flag's cloth with a swallow tail in the west; its number goes on the southern face. */
export function clothFaces(part: Part): ShadedPath[] {
  const [x, y, z] = part.pos;
  const [width, height, depth] = part.size;
  const [west, east, top, low, south] = [x - width / 2, x + width / 2, y + height / 2, y - height / 2, z + depth / 2];
  const cloth = [
    project([west, top, south]),
    project([east, top, south]),
    project([east, low, south]),
    project([west, low, south]),
    project([west + height * 0.32, y, south]),
  ];
  const edge = [project([west, top, z - depth / 2]), project([east, top, z - depth / 2]), cloth[1], cloth[0]].filter(
    (point) => point !== undefined,
  );
  return [
    { d: pathOf(edge), light: 1.1 },
    { d: pathOf(cloth), light: 0.96 },
  ];
}
