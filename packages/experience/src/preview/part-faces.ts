import type { Part, Vec3 } from '@toolboxai/contracts';
import { type Box, partBounds } from '../geometry.ts';
import { type Point, project, unit } from './project.ts';
import { lightOf } from './shade.ts';

/** A face before it has its colour: an SVG path in whole units and how light it is. */
export interface ShadedPath {
  d: string;
  light: number;
  /** 0 east, 1 up, 2 south: only for blocks that are not turned. */
  side?: 0 | 1 | 2;
}

/** Studs; thicker blocks show all their sides. */
const thickestPost = 1.25;

/** Corners of the unit cube by number: bit 0 east, bit 1 up, bit 2 south. */
const blockFaces = [
  { normal: [0, 1, 0], corners: [2, 3, 7, 6] },
  { normal: [0, 0, 1], corners: [4, 6, 7, 5] },
  { normal: [1, 0, 0], corners: [1, 5, 7, 3] },
  { normal: [-1, 0, 0], corners: [0, 2, 6, 4] },
  { normal: [0, 0, -1], corners: [0, 1, 3, 2] },
] as const;

const wedgeFaces = [
  { normal: 'slope', corners: [0, 6, 7, 1] },
  { normal: [0, 0, 1], corners: [4, 6, 7, 5] },
  { normal: [1, 0, 0], corners: [1, 5, 7] },
  { normal: [-1, 0, 0], corners: [0, 6, 4] },
] as const;

/** A closed outline in whole units; `from` is where the outline before it in the same path began. */
export function pathOf(points: readonly Point[], from: Point = [0, 0]): string {
  let [lastX, lastY] = [Math.round(from[0]), Math.round(from[1])];
  const steps = points.map(([x, y], index) => {
    const [dx, dy] = [Math.round(x) - lastX, Math.round(y) - lastY];
    [lastX, lastY] = [Math.round(x), Math.round(y)];
    return `${index === 0 ? 'm' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return `${steps.join('')}z`;
}

function turned([x, y, z]: Vec3, degrees: number): Vec3 {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) + z * Math.sin(angle), y, z * Math.cos(angle) - x * Math.sin(angle)];
}

/** The outline of one side of a box: 0 east, 1 up, 2 south. */
export function sidePath({ min, max }: Box, side: 0 | 1 | 2): string {
  const corner = (bits: number): Vec3 => [bits & 1 ? max[0] : min[0], bits & 2 ? max[1] : min[1], bits & 4 ? max[2] : min[2]];
  const corners = (
    [
      [1, 5, 7, 3],
      [2, 3, 7, 6],
      [4, 6, 7, 5],
    ] as const
  )[side];
  return pathOf(corners.map((bits) => project(corner(bits))));
}

function sideOf([east, up]: Vec3): 0 | 1 | 2 {
  if (up > 0.5) return 1;
  return east > 0.5 ? 0 : 2;
}

function solidFaces(part: Part): ShadedPath[] {
  const turn = part.rot_y_deg ?? 0;
  const [width, height, depth] = part.size;
  const slopeLength = Math.hypot(height, depth);
  const corner = (bits: number): Vec3 => {
    const local: Vec3 = [(bits & 1 ? 0.5 : -0.5) * width, (bits & 2 ? 0.5 : -0.5) * height, (bits & 4 ? 0.5 : -0.5) * depth];
    const [x, y, z] = turned(local, turn);
    return [x + part.pos[0], y + part.pos[1], z + part.pos[2]];
  };
  return (part.shape === 'wedge' ? wedgeFaces : blockFaces).flatMap(({ normal, corners }) => {
    const facing = turned(normal === 'slope' ? [0, depth / slopeLength, -height / slopeLength] : [...normal], turn);
    if (facing[0] + facing[1] * 0.82 + facing[2] < 0.01) return [];
    const face = { d: pathOf(corners.map((bits) => project(corner(bits)))), light: lightOf(facing) };
    return [part.shape === 'block' && turn === 0 ? { ...face, side: sideOf(facing) } : face];
  });
}

/** One arc whose ends are a hundredth apart: half the bytes of two arcs. */
function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [wide, high] = [Math.round(rx), Math.round(ry)];
  return `m${Math.round(x)} ${Math.round(y) - high}a${wide} ${high} 0 1 1-.01 0z`;
}

/** An upright cylinder: two or three bands of shade and its top. */
function cylinderFaces(part: Part): ShadedPath[] {
  const [x, y, z] = part.pos;
  const [cx, top] = project([x, y + part.size[1] / 2, z]);
  const [, bottom] = project([x, y - part.size[1] / 2, z]);
  const [rx, ry] = [Math.round((part.size[0] / 2) * Math.SQRT2 * unit), Math.round((part.size[0] / 4) * Math.SQRT2 * unit)];
  const tall = Math.round(bottom) - Math.round(top);
  const band = (from: number, light: number): ShadedPath => {
    const [startX, startY] = [Math.round(cx + from * rx), Math.round(top + ry * Math.sqrt(1 - from * from))];
    const [dx, dy] = [Math.round(cx) + rx - startX, Math.round(top) - startY];
    return { d: `M${startX} ${startY}a${rx} ${ry} 0 0 0 ${dx} ${dy}v${tall}a${rx} ${ry} 0 0 1 ${-dx} ${-dy}z`, light };
  };
  const bands = part.size[0] < 4 ? [band(-1, 0.92), band(0.2, 0.74)] : [band(-1, 0.95), band(-0.25, 0.84), band(0.5, 0.72)];
  return [...bands, { d: ellipse(cx, top, rx, ry), light: 1.06 }];
}

/** A ball: shade, body and a light spot to the upper left. */
function ballFaces(part: Part): ShadedPath[] {
  const [cx, cy] = project(part.pos);
  const radius = (part.size[0] / 2) * Math.SQRT2 * unit;
  return [
    { d: ellipse(cx, cy, radius, radius), light: 0.74 },
    { d: ellipse(cx - radius * 0.1, cy - radius * 0.12, radius * 0.83, radius * 0.83), light: 0.95 },
    { d: ellipse(cx - radius * 0.24, cy - radius * 0.34, radius * 0.46, radius * 0.42), light: 1.1 },
  ];
}

/** A post of a few units: its outline, and the one side that tells most. */
function postFaces(part: Part): ShadedPath[] {
  const { min, max } = partBounds(part);
  const outline: Vec3[] = [
    [min[0], max[1], min[2]],
    [max[0], max[1], min[2]],
    [max[0], min[1], min[2]],
    [max[0], min[1], max[2]],
    [min[0], min[1], max[2]],
    [min[0], max[1], max[2]],
  ];
  const body = { d: pathOf(outline.map(project)), light: lightOf([0, 0, 1]) };
  if (Math.max(part.size[0], part.size[2]) < 0.7) return [body];
  const side = part.size[1] > 2 ? 0 : 1;
  return [body, { d: sidePath({ min, max }, side), light: lightOf(side === 0 ? [1, 0, 0] : [0, 1, 0]) }];
}

/** The faces that can be seen from the south-east and above. */
export function partFaces(part: Part): ShadedPath[] {
  if (part.shape === 'cylinder') return cylinderFaces(part);
  if (part.shape === 'ball') return ballFaces(part);
  if (part.shape === 'block' && Math.max(part.size[0], part.size[2]) <= thickestPost) return postFaces(part);
  return solidFaces(part);
}
