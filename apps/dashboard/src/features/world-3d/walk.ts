import type { Ground } from './ground.ts';

/** Someone who walks: the place of the feet in studs, and where they look, in radians as `yaw` of the camera. */
export type Walker = { x: number; y: number; z: number; facing: number };
/** What hands or thumbs want: to the right and forwards, each from -1 to 1. */
export type Push = { right: number; forward: number };

const studsPerSecond = 14;
const radiansPerSecond = 1.7;
/** No longer than this between two looks at what is in the way. */
const longestStep = 0.4;
/** After a pause of the page nobody is thrown across the world. */
const longestSeconds = 0.25;

/** The way that a push leads in the world, for someone who looks along `yaw`: 0 is north, growing to the west. */
export function headingOf({ right, forward }: Push, yaw: number): { x: number; z: number } {
  const length = Math.max(1, Math.hypot(right, forward));
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)];
  return { x: (right * cos - forward * sin) / length, z: (-right * sin - forward * cos) / length };
}

/** Where a look along `yaw` goes on to while someone pushes to a side. */
export function turnedYaw(yaw: number, { right }: Push, seconds: number): number {
  return yaw - right * radiansPerSecond * Math.min(seconds, longestSeconds);
}

function stepTo({ x, y, z }: Walker, dx: number, dz: number, ground: Ground): Pick<Walker, 'x' | 'y' | 'z'> | null {
  const next = ground.standAt(x + dx, y, z + dz);
  if (next === null) return null;
  // Who stands inside of something already, since the world put them there, may walk out.
  if (ground.blocks(x + dx, next, z + dz) && !ground.blocks(x, y, z)) return null;
  return { x: x + dx, y: next, z: z + dz };
}

/** One moment of walking: past small steps, along walls, and never over an edge. */
export function walk(walker: Walker, push: Push, yaw: number, seconds: number, ground: Ground): Walker {
  const way = headingOf(push, yaw);
  const distance = studsPerSecond * Math.min(seconds, longestSeconds);
  if (way.x === 0 && way.z === 0) return walker;
  const steps = Math.ceil(distance / longestStep);
  const [dx, dz] = [(way.x * distance) / steps, (way.z * distance) / steps];
  let now: Walker = { ...walker, facing: Math.atan2(-way.x, -way.z) };
  for (let step = 0; step < steps; step += 1) {
    const next = stepTo(now, dx, dz, ground) ?? stepTo(now, dx, 0, ground) ?? stepTo(now, 0, dz, ground);
    if (next === null) return now;
    now = { ...now, ...next };
  }
  return now;
}
