import type { Part } from '@toolboxai/contracts';
import { type Instance, instance, type Value } from './instance.ts';

const shapes: Record<Part['shape'], string> = { block: 'Block', ball: 'Ball', cylinder: 'Cylinder', wedge: 'Wedge' };

/** Position and rotation matrix by rows. Roblox lays a cylinder along x, the spec stands it upright. */
function frameOf(part: Part): number[] {
  if (part.shape === 'cylinder') return [...part.pos, 0, -1, 0, 1, 0, 0, 0, 0, 1];
  const angle = ((part.rot_y_deg ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [...part.pos, cos, 0, sin, 0, 1, 0, -sin, 0, cos];
}

function sizeOf({ shape, size: [width, height, depth] }: Part): number[] {
  return shape === 'cylinder' ? [height, width, depth] : [width, height, depth];
}

/** Water lets a child sink in, cloth lets it pass; glass can be seen through. */
function surfaceOf(part: Part): Record<string, Value> {
  if (part.kind === 'water') return { Transparency: 0.4, CanCollide: false };
  if (part.material === 'Glass') return { Transparency: 0.55 };
  return part.kind === 'flag' ? { CanCollide: false } : {};
}

/** A part of the spec as an anchored Roblox part. */
export function partInstance(part: Part, children: readonly Instance[] = [], name = part.id): Instance {
  const properties = {
    Anchored: true,
    CFrame: frameOf(part),
    Color: part.color,
    Material: part.material,
    Shape: shapes[part.shape],
    Size: sizeOf(part),
    TopSurface: 'Smooth',
    BottomSurface: 'Smooth',
    ...surfaceOf(part),
  };
  return instance('Part', name, properties, children);
}
